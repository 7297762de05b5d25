import { trackValue, type Value } from '@wlz/core'
import type { Difference } from '@wlz/scenario'

/** A year in which measures begin to differ from the parent, and which. */
export interface PolicyStart {
  readonly year: number
  readonly levers: readonly string[]
}

const central = (value: Value): number => (typeof value === 'number' ? value : value.central)

/**
 * The year in which each measure begins to leave the parent, together by year: that of the point before the first year
 * that differs, as the card of a lever says it.
 * @param region code of a region, of which only what holds there counts, or `NL`
 */
export function policyStarts(
  differences: readonly Difference[],
  neutral: (lever: string) => number,
  years: readonly number[],
  region = 'NL',
): PolicyStart[] {
  const byYear = new Map<number, string[]>()
  for (const each of differences) {
    if (each.kind !== 'lever') continue
    const { id, from, to, regions } = each
    if (region !== 'NL' && regions?.includes(region) === false) continue
    const at = (track: typeof to, year: number) => trackValue(track, year, central, neutral(id))
    const differs = years.find((candidate) => at(to, candidate) !== at(from, candidate))
    const layer = to.findLast(([first]) => first !== undefined && first.year <= (differs ?? 0))
    const point = layer?.findLast((candidate) => candidate.year <= (differs ?? 0))?.year
    const year = point !== undefined && point >= years[0]! ? point : differs
    if (year === undefined || byYear.get(year)?.includes(id) === true) continue
    byYear.set(year, [...(byYear.get(year) ?? []), id])
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([year, levers]) => ({ year, levers }))
}
