import { ownFaultText } from '@wlz/explain'
import { csvOptions, type Language } from '@wlz/terms'
import { saveFile } from '../export/save-file.ts'
import type { Page } from '../page.ts'
import { notify } from '../shell/notice.tsx'
import { pageWords } from '../words/page-words.ts'

/** Read a file of own figures and show them, or say what is wrong with it. Nothing is sent anywhere. */
export async function openOwnData({ pack, store }: Page, file: File): Promise<void> {
  const { language } = store.get()
  const words = pageWords(language)
  const { readOwnFile } = await import('./read-own.ts')
  const bytes = new Uint8Array(await file.slice(0, 2_000_000).arrayBuffer())
  const parsed = readOwnFile(bytes, pack.evidence)
  if (parsed.ok) {
    store.stand({ ownData: parsed.rows })
    notify({ kind: 'done', title: words.own.taken(parsed.rows.length), lines: [] })
    return
  }
  const lines = parsed.faults.map((fault) => `${file.name}: ${ownFaultText(fault, language)}`)
  if (parsed.total > lines.length) lines.push(words.moreFaults(parsed.total - lines.length))
  notify({ kind: 'fault', title: words.own.notTaken, lines })
}

/** A table to fill in, with one example row for the region that is looked at; a Dutch spreadsheet opens the Dutch one in columns. */
export async function saveOwnTemplate(region: string, language: Language): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const rows = [
    ['region', 'indicator', 'year', 'value'],
    [region, 'waiting.total', 2023, 0],
  ]
  const text = stringify(rows, csvOptions(language === 'nl' ? 'nl' : 'plain', true))
  saveFile('wlz-eigen-cijfers.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
