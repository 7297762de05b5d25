import type { Written } from '@wlz/scenario'

/** Work and choices of a person: everything that undo goes back over. */
export interface Work {
  /** Scenarios of their own, in the order in which they were made. The shipped ones are always there and never change. */
  readonly drafts: readonly Written[]
  /** Id of the scenario that is worked on, own or shipped. */
  readonly current: string
  /** Ids of the scenarios beside each other, two to six; the first is the base. */
  readonly compared: readonly string[]
}

export const emptyWork: Work = {
  drafts: [],
  current: 'basispad',
  compared: ['basispad', 'extramuralisering', 'capaciteit'],
}

export const maxCompared = 6

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

/** A file name for a title that nothing else goes by. */
export function freeId(title: string, taken: readonly string[]): string {
  const base = plain(title) || 'scenario'
  if (!taken.includes(base)) return base
  for (let number = 2; ; number++) if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`
}

/** A scenario as it now reads, and the one that is worked on. A new one stands beside the others as long as there is room. */
export const withDraft = (work: Work, draft: Written): Work => {
  const isKnown = work.drafts.some(({ id }) => id === draft.id)
  const drafts = isKnown ? work.drafts.map((each) => (each.id === draft.id ? draft : each)) : [...work.drafts, draft]
  return { drafts, current: draft.id, compared: isKnown ? work.compared : besides(work.compared, [draft.id]) }
}

/** Scenarios beside those that stand there already, as far as there is room. */
export const besides = (compared: readonly string[], coming: readonly string[]): readonly string[] =>
  [...new Set([...compared, ...coming])].slice(0, Math.max(maxCompared, compared.length))

/** The same measures under another name, from the same parent. */
export function copied(work: Work, id: string, shipped: readonly Written[], titleOf: (title: string) => string): Work {
  const found = work.drafts.find((draft) => draft.id === id)
  if (found === undefined) return work
  const title = titleOf(found.written.title)
  const name = freeId(
    title,
    [...work.drafts, ...shipped].map((each) => each.id),
  )
  return withDraft(work, { id: name, file: `${name}.yaml`, written: { ...found.written, title } })
}

export function withoutDraft(work: Work, id: string): Work {
  const gone = work.drafts.find((draft) => draft.id === id)
  if (gone === undefined) return work
  const isParent = work.drafts.some(({ written }) => written.extends === id)
  if (isParent) return work
  return {
    drafts: work.drafts.filter((draft) => draft.id !== id),
    current: work.current === id ? (gone.written.extends ?? 'basispad') : work.current,
    compared: work.compared.filter((other) => other !== id),
  }
}

/** Put a scenario beside the others, or take it away; the base stays. */
export function toggled(work: Work, id: string): Work {
  if (work.compared.includes(id))
    return work.compared.length <= 1 ? work : { ...work, compared: work.compared.filter((other) => other !== id) }
  return work.compared.length >= maxCompared ? work : { ...work, compared: [...work.compared, id] }
}
