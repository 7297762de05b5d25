import { leverById } from '@wlz/core'
import { isNeedMet, needOf, type Need } from './needs.ts'

/** Something about a lever as it is set that its number does not tell. */
export type LeverWarning =
  /** Works on the same people as these: effects do not add up. */
  | Readonly<{ kind: 'overlap'; levers: readonly string[] }>
  /** Does nothing without one of these. */
  | (Readonly<{ kind: 'blocked' }> & Need)

/** @param valueOf value of a lever at the end of the projection, where one looks */
export function leverWarnings(id: string, valueOf: (lever: string) => number): readonly LeverWarning[] {
  const lever = leverById.get(id)
  if (lever === undefined || valueOf(id) === lever.neutral) return []
  const levers = lever.overlaps.filter((other) => other !== id && valueOf(other) !== leverById.get(other)?.neutral)
  const need = needOf(id)
  const isBlocked = need !== undefined && !isNeedMet(need, (other) => ({ low: valueOf(other), high: valueOf(other) }))
  return [
    ...(levers.length === 0 ? [] : [{ kind: 'overlap', levers } as const]),
    ...(isBlocked ? [{ kind: 'blocked', ...need } as const] : []),
  ]
}
