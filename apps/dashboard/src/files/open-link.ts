import { engine } from '../engine/engine-identity.ts'
import type { Page } from '../page.ts'
import { addressOf } from '../shell/use-view.ts'
import { notify } from '../shell/notice.tsx'
import { isView } from '../state/store.ts'
import { decodeShared } from './link.ts'
import { faultLines, takenIn } from './take-in.ts'
import { pageWords } from '../words/page-words.ts'

const start = '#s='

export const isLink = (hash: string): boolean => hash.startsWith(start)

/** Take over what a link says, as one step that can be undone. A link that says nonsense changes nothing and says so. */
export async function openLink(page: Page, hash: string): Promise<void> {
  const { library, store, pack } = page
  const words = pageWords(store.get().language)
  const shared = await decodeShared(hash.slice(start.length))
  if (shared === undefined) return leave(words.files.badLink, [])
  const { readHanded } = await import('./read-handed.ts')
  const encoder = new TextEncoder()
  const handed = shared.drafts.map(({ id, written }) => ({ name: id, bytes: encoder.encode(JSON.stringify(written)) }))
  const { language } = store.get()
  const parsed = readHanded(handed, [], library.shipped, library.catalogue)
  const faults = parsed.flatMap((each) => (each.ok ? [] : faultLines(each, language, words.moreFaults)))
  if (faults.length > 0) return leave(words.files.badLink, faults)
  const coming = parsed.flatMap((each) => (each.ok ? [each.value] : []))
  store.edit((work) => {
    const { work: next, names } = takenIn(work, coming, library.shipped)
    const nameOf = (id: string) => names.get(id) ?? id
    const isThere = (id: string) => library.find(id, next.drafts) !== undefined
    const current = isThere(nameOf(shared.current)) ? nameOf(shared.current) : work.current
    return { ...next, current, compared: [...new Set(shared.compared.map(nameOf).filter(isThere))] }
  })
  const isRegion = shared.region === 'NL' || pack.regions.some(({ code }) => code === shared.region)
  const isYear = Number.isInteger(shared.year) && shared.year >= 2024 && shared.year <= 2050
  store.stand({ ...(isRegion && { region: shared.region }), ...(isYear && { year: shared.year }) })
  const { made } = shared
  if (made !== undefined && (made.engine !== engine || made.data !== pack.hash))
    notify({ kind: 'fault', title: words.files.otherVersion, lines: [] })
  location.replace(addressOf(isView(shared.view) ? shared.view : 'verkennen'))
}

function leave(title: string, lines: readonly string[]): void {
  location.replace(addressOf('start'))
  notify({ kind: 'fault', title, lines })
}
