import type { LeverEntry } from '@wlz/scenario'
import { entryInEffect, type Scope } from './lever-entry.ts'

/** Entry that a card shows and changes: an entry that is there, or the place where the first move makes one. */
export type Place = Readonly<{ kind: 'entry'; index: number }> | Readonly<{ kind: 'new'; scope: Scope }>

/** One thing to choose under "where". */
export type PlaceChoice =
  | Place
  /** The shown entry holds there from now on, and nowhere else. */
  | Readonly<{ kind: 'move'; scope: Scope }>
  /** The region gets an entry of its own over the shown one. */
  | Readonly<{ kind: 'apart'; scope: Scope }>

/**
 * The entry in effect where one looks; where there is none, the place where one looks.
 * @param scope name of the region that was chosen; `NL` for the country, and for a lever that holds for all of it
 */
export function placeShown(entries: readonly LeverEntry[], region: string, scope: Scope): Place {
  const index = entryInEffect(entries, region)
  return index === undefined ? { kind: 'new', scope } : { kind: 'entry', index }
}

/** All that can be chosen, the shown place first. */
export function placeChoices(
  entries: readonly LeverEntry[],
  shown: Place,
  region: string,
  name: Scope,
): readonly PlaceChoice[] {
  const others = entries.flatMap((_, index): PlaceChoice[] =>
    shown.kind === 'entry' && shown.index === index ? [] : [{ kind: 'entry', index }],
  )
  const isCountrySet = entries.some(({ regions }) => regions === undefined)
  if (shown.kind === 'new') {
    const scopes = ['NL', ...(region === 'NL' ? [] : [name])].filter((scope) => scope !== shown.scope)
    return [shown, ...scopes.map((scope): PlaceChoice => ({ kind: 'new', scope })), ...others]
  }
  const { regions } = entries[shown.index]!
  const isMore = region !== 'NL' && (regions === undefined || regions.length > 1 || !regions.includes(region))
  return [
    shown,
    ...others,
    ...(regions === undefined || isCountrySet ? [] : [{ kind: 'move', scope: 'NL' } as const]),
    ...(isMore ? [{ kind: 'move', scope: name } as const] : []),
    ...(isMore && regions?.includes(region) !== false ? [{ kind: 'apart', scope: name } as const] : []),
  ]
}
