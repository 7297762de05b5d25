import { exp, ln } from '@wlz/core'
import type { Target } from '@wlz/data'
import { momentOf, timeOf } from './read-off.ts'

/**
 * What a series does in a year that the model has no reason for: a random walk of the logarithm, one step a year.
 *
 *     seen = model x exp(sum of steps),   step = size x standard normal
 *
 * Its steps are unknowns like any other: fitted where the series was observed, free after. So a forecast starts from where the series was seen to
 * be, and its band widens with the years.
 */
export interface Wander {
  readonly series: string
  /** Size of a step, as a share. */
  readonly size: number
}

/** Prior observations that the stated size counts for. */
const statedCounts = 3

/**
 * Sizes of the steps at a cutoff: the stated one, pooled with how much the yearly growth of the series varied up to the cutoff.
 *
 * @param known targets up to the cutoff; nothing after it is looked at
 * @param all targets that will be asked, for the names of the series
 */
export function wandersOf(known: readonly Target[], all: readonly Target[]): readonly Wander[] {
  const series = new Map(all.map((target) => [target.series, target.wander]))
  return Array.from(series, ([name, stated]) => {
    const seen = known.filter((target) => target.series === name).sort((a, b) => (a.date < b.date ? -1 : 1))
    const growth = seen.slice(1).flatMap((target, index) => {
      const before = seen[index]!
      const years = timeOf(momentOf(target.date)) - timeOf(momentOf(before.date))
      return years < 0.7 ? [] : [ln(target.value / before.value) / years]
    })
    const mean = growth.reduce((sum, each) => sum + each, 0) / Math.max(growth.length, 1)
    const spread = growth.reduce((sum, each) => sum + (each - mean) * (each - mean), 0)
    const free = Math.max(growth.length - 1, 0)
    return { series: name, size: Math.sqrt((statedCounts * stated * stated + spread) / (statedCounts + free)) }
  })
}

/** Name of the step of a series in a year. */
export const stepName = (series: string, year: number): string => `wander ${series} ${year}`

/** [draw] the model's figure with the drift of its series. */
export function withWander(values: Float64Array, target: Target, size: number, firstYear: number, steps: (name: string) => Float64Array): Float64Array {
  const { year, part } = momentOf(target.date)
  const drift = new Float64Array(values.length)
  for (let each = firstYear; each <= year; each++) {
    const step = steps(stepName(target.series, each))
    const share = each < year || target.kind === 'flow' ? 1 : part
    for (let draw = 0; draw < drift.length; draw++) drift[draw]! += size * share * step[draw]!
  }
  return values.map((value, draw) => value * exp(drift[draw]!))
}
