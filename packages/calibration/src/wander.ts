import { sizeOf, strayingRates, type Evidence, type StrayingRate } from '@wlz/core'
import { exp, ln } from '@wlz/exact'
import type { Target } from '@wlz/data'
import { sumNthPowerDeviations } from 'simple-statistics'
import { dayOf, timeOf, type Besides } from './read-off.ts'

/** Series that show the drift of a rate, which the engine itself moves (docs/model.md 11). */
export const seriesOf: Readonly<Record<StrayingRate, string>> = {
  'need.vv': 'indicated.vv',
  'need.ghz': 'indicated.ghz',
  'need.ggz': 'indicated.ggz',
  'choice.vpt': 'vpt',
  'choice.mpt': 'mpt',
  'choice.pgb': 'pgb',
  ask: 'waiting.vv',
  price: 'spending',
  absence: 'absence.vvt',
}

/**
 * Discrepancy of a series that no drifting rate moves: a drift and a random walk of the logarithm, one step a year.
 *
 *     seen = model x exp(drift x years + sum of steps),   drift = stated size x standard normal,   step = size x standard normal
 *
 * Drift and steps are unknowns like any other: fitted where the series was observed, free after. So a forecast starts from where the series was seen to
 * be, goes on outgrowing the model where it did so, and its band widens with the years.
 */
export interface Wander {
  readonly series: string
  /** Size of a step, as a share. */
  readonly size: number
  /** Size of the drift a year, as a share. */
  readonly drift: number
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
  const stated = all.flatMap(({ series, wander, parts }): (readonly [string, number])[] => [
    ...(wander === undefined ? [] : [[series, wander] as const]),
    ...Object.entries(parts ?? {}),
  ])
  const series = new Map(stated)
  return Array.from(series, ([name, share]) => {
    const seen = known.filter((target) => target.series === name).sort((a, b) => (a.date < b.date ? -1 : 1))
    const growth = seen.slice(1).flatMap((target, index) => {
      const before = seen[index]!
      const years = timeOf(dayOf(target.date)) - timeOf(dayOf(before.date))
      return years < 0.7 ? [] : [ln(target.value / before.value) / years]
    })
    const spread = growth.length === 0 ? 0 : sumNthPowerDeviations(growth, 2)
    const free = Math.max(growth.length - 1, 0)
    return {
      series: name,
      drift: share,
      size: Math.sqrt((statedCounts * share * share + spread) / (statedCounts + free)),
    }
  })
}

/** Name of the drift of a series, and of its step in a year. */
export const driftName = (series: string): string => `wander ${series}`
export const stepName = (series: string, year: number): string => `wander ${series} ${year}`

/**
 * Evidence of a fit: the steps of a rate are larger than stated as far as its series had varied more by then.
 *
 * @param sizes of all series, by what was known
 */
export function strayingAs(evidence: Evidence, sizes: readonly Wander[]): Evidence {
  const parameters = { ...evidence.parameters }
  for (const rate of strayingRates) {
    const { size, drift } = sizes.find(({ series }) => series === seriesOf[rate])!
    const stated = parameters[sizeOf(rate)]!
    const value = (stated.central * size) / drift
    parameters[stated.id] = { ...stated, low: value, central: value, high: value }
  }
  return { ...evidence, parameters }
}

/** Discrepancies of the series, in draws of their drifts and steps; none for a series that drifting rates move. */
export function besidesOf(
  wanders: readonly Wander[],
  firstYear: number,
  scoreOf: (name: string) => Float64Array,
): Besides {
  const bySeries = new Map(wanders.map((wander) => [wander.series, wander]))
  return (values, series, { year, part }, isFlow) => {
    const wander = bySeries.get(series)
    if (wander === undefined) return values
    const { size, drift } = wander
    const gone = isFlow ? 1 : part
    const moved = scoreOf(driftName(series)).map((score) => score * drift * (year - firstYear + gone))
    for (let each = firstYear; each <= year; each++) {
      const step = scoreOf(stepName(series, each))
      const share = each < year ? 1 : gone
      for (let draw = 0; draw < moved.length; draw++) moved[draw]! += size * share * step[draw]!
    }
    return values.map((value, draw) => value * exp(moved[draw]!))
  }
}
