import { leverById, leverCatalogue } from '@wlz/core'
import { companionOf, type LeverSetting } from './companions.ts'

/** Something about a lever as it is set that its number does not tell. */
export type LeverWarning =
  /** Works on the same people as these: effects do not add up. */
  | Readonly<{ kind: 'overlap'; levers: readonly string[] }>
  /** Does nothing, or less than it could, because of another lever. */
  | Readonly<{ kind: 'blocked'; by: string }>

/** @param valueOf value of a lever at the end of the projection, where one looks */
export function leverWarnings(id: string, valueOf: (lever: string) => number): readonly LeverWarning[] {
  const lever = leverById.get(id)
  if (lever === undefined || valueOf(id) === lever.neutral) return []
  const isSet = (other: string) => other !== id && valueOf(other) !== leverById.get(other)?.neutral
  const levers = lever.overlaps.filter(isSet)
  const by = blocker(companionOf(lever.moves))
  return [
    ...(levers.length === 0 ? [] : [{ kind: 'overlap', levers } as const]),
    ...(by === undefined ? [] : [{ kind: 'blocked', by } as const]),
  ]

  /** Lever in the way: one that should stand beside it and does not, or a limit that is set. */
  function blocker(needed: LeverSetting | undefined): string | undefined {
    const other = needed && leverById.get(needed.lever)
    if (needed === undefined || other === undefined) return undefined
    const stands = valueOf(other.id)
    if (stands >= needed.value) return undefined
    if (needed.value === other.neutral) return other.id
    // a way of paying works on the costs of any measure that enters there
    const isAny = leverCatalogue.some(({ id: each, moves }) => moves === other.moves && isSet(each))
    return isAny ? undefined : other.id
  }
}
