import type { Issue, Parsed, Written } from '@wlz/scenario'
import { issueLine } from '@wlz/explain'
import type { Language } from '@wlz/terms'
import { besides, freeId, type Work } from '../state/work.ts'

/** Lines that say what is wrong, as the command line prints them. */
export function faultLines(
  parsed: Extract<Parsed<unknown>, { ok: false }>,
  language: Language,
  more: (count: number) => string,
): string[] {
  const lines = parsed.issues.map((issue: Issue) => issueLine(issue, language))
  const others = parsed.total - parsed.issues.length
  return others > 0 ? [...lines, more(others)] : lines
}

/**
 * Lay scenarios beside those that are there. One with a name that is taken by another content gets a free name, and what
 * stands on it follows; nothing of the receiver is lost.
 */
export function takenIn(
  work: Work,
  coming: readonly Written[],
  shipped: readonly Written[],
): Readonly<{ work: Work; names: ReadonlyMap<string, string> }> {
  const names = new Map<string, string>()
  const taken = [...work.drafts, ...shipped].map(({ id }) => id)
  for (const { id, written } of coming) {
    const same = work.drafts.find(
      (draft) => draft.id === id && JSON.stringify(draft.written) === JSON.stringify(written),
    )
    const name = same === undefined ? freeId(id, taken) : id
    names.set(id, name)
    taken.push(name)
  }
  const renamed = coming.map(({ id, written }): Written => {
    const name = names.get(id)!
    const parent = written.extends === undefined ? undefined : names.get(written.extends)
    return { id: name, file: `${name}.yaml`, written: parent === undefined ? written : { ...written, extends: parent } }
  })
  const isNew = renamed.filter(({ id }) => !work.drafts.some((draft) => draft.id === id))
  const compared = besides(
    work.compared,
    isNew.map(({ id }) => id),
  )
  return { work: { ...work, drafts: [...work.drafts, ...isNew], compared }, names }
}
