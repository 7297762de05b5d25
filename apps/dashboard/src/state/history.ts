/** Everything that was, is and may come back. Nothing is ever dropped, so undo has no limit. */
export interface History<Content> {
  readonly past: readonly Content[]
  readonly present: Content
  readonly future: readonly Content[]
  /** Name of a movement under way: its steps are one step of undo. */
  readonly gesture?: string
}

export const startHistory = <Content>(present: Content): History<Content> => ({ past: [], present, future: [] })

export function edited<Content>(history: History<Content>, present: Content, gesture?: string): History<Content> {
  if (present === history.present) return history
  const goesOn = gesture !== undefined && gesture === history.gesture
  return {
    past: goesOn ? history.past : [...history.past, history.present],
    present,
    future: [],
    ...(gesture !== undefined && { gesture }),
  }
}

/** The movement has ended: the next edit is a step of its own. */
export const settled = <Content>({ past, present, future }: History<Content>): History<Content> => ({
  past,
  present,
  future,
})

export function undone<Content>({ past, present, future }: History<Content>): History<Content> {
  const before = past.at(-1)
  return before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

export function redone<Content>({ past, present, future }: History<Content>): History<Content> {
  const [next, ...rest] = future
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest }
}
