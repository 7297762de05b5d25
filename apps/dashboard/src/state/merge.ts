import type { Written } from '@wlz/scenario'
import { edited, type History } from './history.ts'
import { freeId, withDraft, type Work } from './work.ts'

const content = ({ id, written }: Written): string => JSON.stringify([id, written])
const contentWithoutName = ({ written: { title: _title, ...rest } }: Written): string => JSON.stringify(rest)
const snapshots = ({ past, present, future }: History<Work>): readonly Work[] => [...past, present, ...future]
const known = (history: History<Work>): ReadonlySet<string> =>
  new Set(snapshots(history).flatMap(({ drafts }) => drafts.map(content)))

/** A scenario that comes from elsewhere is there at every step: undo goes over what was done here, not over that. */
const addedEverywhere = (history: History<Work>, draft: Written): History<Work> => {
  const added = (work: Work): Work =>
    work.drafts.some(({ id }) => id === draft.id) ? work : { ...work, drafts: [...work.drafts, draft] }
  return {
    ...history,
    past: history.past.map(added),
    present: added(history.present),
    future: history.future.map(added),
  }
}

/**
 * Work of this tab with the scenarios that another tab made. Nothing of either is lost: a scenario that only the other has is
 * added; of one that both changed the later version is taken where one grew out of the other, else the other's is added as a copy.
 * @param titleOf title of a copy
 */
export function withWorkOf(
  history: History<Work>,
  other: History<Work>,
  taken: readonly string[],
  titleOf: (title: string) => string,
): History<Work> {
  return other.present.drafts.reduce((mine, draft) => {
    if (known(mine).has(content(draft))) return mine // also what was changed further, or thrown away, here
    const own = mine.present.drafts.find(({ id }) => id === draft.id)
    const isCopyOf = (each: Written) =>
      titleOf(each.written.title) === draft.written.title && contentWithoutName(each) === contentWithoutName(draft)
    if (own === undefined) return mine.present.drafts.some(isCopyOf) ? mine : addedEverywhere(mine, draft)
    if (known(other).has(content(own))) {
      const { compared, current } = mine.present
      return edited(mine, { ...withDraft(mine.present, draft), compared, current })
    }
    if (mine.present.drafts.some((each) => contentWithoutName(each) === contentWithoutName(draft))) return mine
    const title = titleOf(draft.written.title)
    const ids = [...snapshots(mine), other.present].flatMap(({ drafts }) => drafts.map(({ id }) => id))
    const id = freeId(title, [...ids, ...taken])
    return addedEverywhere(mine, { id, file: `${id}.yaml`, written: { ...draft.written, title } })
  }, history)
}
