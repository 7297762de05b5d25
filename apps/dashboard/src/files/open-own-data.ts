import { indicatorCatalogue } from '@wlz/core'
import { pageWords } from '@wlz/terms'
import { saveFile } from '../export/save-file.ts'
import type { Page } from '../page.ts'
import { notify } from '../shell/notice.tsx'
import type { OwnFault } from './own-data-csv.ts'

/** Read a file of own figures and show them, or say what is wrong with it. Nothing is sent anywhere. */
export async function openOwnData({ pack, store }: Page, file: File): Promise<void> {
  const words = pageWords(store.get().language)
  const { readOwnData } = await import('./own-data-csv.ts')
  const bytes = new Uint8Array(await file.slice(0, 2_000_000).arrayBuffer())
  const parsed = readOwnData(bytes, { regions: pack.regions, indicators: indicatorCatalogue.map(({ id }) => id) })
  if (parsed.ok) {
    store.stand({ ownData: parsed.rows })
    notify({ kind: 'done', title: words.own.taken(parsed.rows.length), lines: [] })
    return
  }
  const lines = parsed.faults.map((fault) => `${file.name}: ${faultText(fault, words)}`)
  if (parsed.total > lines.length) lines.push(words.moreFaults(parsed.total - lines.length))
  notify({ kind: 'fault', title: words.own.notTaken, lines })
}

function faultText(fault: OwnFault, words: ReturnType<typeof pageWords>): string {
  const { own } = words
  switch (fault.code) {
    case 'too-large':
    case 'not-csv':
    case 'empty':
      return own.faults[fault.code]
    case 'columns':
      return own.faults.columns(fault.found, fault.allowed)
    case 'region':
    case 'indicator':
      return own.at(fault.row, fault.column, own.faults.unknown(fault.found, fault.nearest))
    case 'year':
    case 'value':
    case 'twice':
      return own.at(fault.row, fault.column, own.faults[fault.code](fault.found))
  }
}

/** A table to fill in, with one example row for the region that is looked at. */
export function saveOwnTemplate(region: string): void {
  const text = `region,indicator,year,value\n${region},waiting.total,2024,0\n`
  saveFile('wlz-eigen-cijfers.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
