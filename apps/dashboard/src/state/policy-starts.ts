import { trackValue, type Value } from '@wlz/core'
import type { Difference } from '@wlz/scenario'

/** A year in which measures begin to differ from the parent, and which. */
export interface PolicyStart {
  readonly year: number
  readonly levers: readonly string[]
}

const central = (value: Value): number => (typeof value === 'number' ? value : value.central)

/** The first year in which each measure differs from the parent, together by year. */
export function policyStarts(
  differences: readonly Difference[],
  neutral: (lever: string) => number,
  years: readonly number[],
): PolicyStart[] {
  const byYear = new Map<number, string[]>()
  for (const each of differences) {
    if (each.kind !== 'lever') continue
    const { id, from, to } = each
    const at = (track: typeof to, year: number) => trackValue(track, year, central, neutral(id))
    const year = years.find((candidate) => at(to, candidate) !== at(from, candidate))
    if (year === undefined || byYear.get(year)?.includes(id) === true) continue
    byYear.set(year, [...(byYear.get(year) ?? []), id])
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([year, levers]) => ({ year, levers }))
}
