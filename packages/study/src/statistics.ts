import { bands, chanceBetter, mean, meanErrors, pairedDifference } from '@wlz/analysis'
import { indicatorCatalogue, type Indicator, type IndicatorId } from '@wlz/core'
import { RunFailed } from './failure.ts'
import type { AreaStatistics, IndicatorStatistics, PairStatistics } from './job.ts'

export const indicatorById: ReadonlyMap<string, Indicator & { readonly id: IndicatorId }> = new Map(
  indicatorCatalogue.map((indicator) => [indicator.id, indicator]),
)

/** Values of one area under some policies, and what they are values of. */
export interface AreaValues {
  /** [policy] of [indicator][year][draw]; the base first. */
  readonly values: readonly Float64Array[]
  readonly draws: number
  readonly years: readonly number[]
  readonly indicators: readonly IndicatorId[]
  /** Code of the region, or `NL`; number of the first draw: to name a fault. */
  readonly region: string
  readonly fromDraw: number
}

/** Bands of every policy, and of the differences with the base. */
export function areaStatistics(area: AreaValues): AreaStatistics {
  requireFinite(area)
  const size = area.years.length * area.draws
  const columns = (values: Float64Array) => area.indicators.map((_, index) => values.subarray(index * size, (index + 1) * size))
  const [base, ...others] = area.values.map(columns) as [Float64Array[], ...Float64Array[][]]
  return {
    base: base.map((values) => ofIndicator(values, area.draws)),
    others: others.map((other) => other.map((values, index) => ofPair(base[index]!, values, area.draws, area.indicators[index]!))),
  }
}

function ofIndicator(values: Float64Array, draws: number): IndicatorStatistics {
  const found = bands(values, draws)
  return { bands: found, mcse: meanErrors(values, draws, found.mean) }
}

function ofPair(base: Float64Array, other: Float64Array, draws: number, indicator: IndicatorId): PairStatistics {
  const difference = pairedDifference(base, other)
  const found = bands(difference, draws)
  return {
    mean: means(other, draws),
    difference: found,
    differenceMcse: meanErrors(difference, draws, found.mean),
    pBetter: chanceBetter(difference, draws, indicatorById.get(indicator)!.better),
  }
}

/** [policy after the base] of [indicator][year]: mean of the difference with the base. */
export function meanDifferences(area: AreaValues): Float64Array[] {
  requireFinite(area)
  const [base, ...others] = area.values as [Float64Array, ...Float64Array[]]
  return others.map((other) => Float64Array.from(means(pairedDifference(base, other), area.draws)))
}

function means(values: Float64Array, draws: number): number[] {
  const result: number[] = []
  for (let from = 0; from < values.length; from += draws) result.push(mean(values, from, from + draws))
  return result
}

/** A value less itself is zero, but for what is no number: that stays in the sum. */
function areFinite(values: Float64Array): boolean {
  let zero = 0
  for (let index = 0; index < values.length; index++) zero += values[index]! - values[index]!
  return zero === 0
}

/** Look once, and name the first value that is none: a statistic alone would not know whose it is. */
function requireFinite({ values, draws, years, indicators, region, fromDraw }: AreaValues): void {
  for (let policy = 0; policy < values.length; policy++) {
    if (areFinite(values[policy]!)) continue
    const place = values[policy]!.findIndex((value) => value - value !== 0)
    const row = Math.floor(place / draws)
    throw new RunFailed({
      kind: 'result', policy, region, value: values[policy]![place]!,
      indicator: indicators[Math.floor(row / years.length)]!, year: years[row % years.length]!, draw: fromDraw + (place % draws),
    })
  }
}

