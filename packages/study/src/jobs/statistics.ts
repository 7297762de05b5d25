import { bandKeys, bands, chanceBetter, mean, meanErrors, pairedDifference, paybackYears } from '@wlz/analysis'
import { structures, type IndicatorId } from '@wlz/core'
import { indicatorById } from '../ask/indicators.ts'
import { RunFailed } from './failure.ts'
import type { AreaStatistics, IndicatorStatistics, PairStatistics } from './job.ts'

/**
 * Values of one area under some policies. They are read one indicator at a time, so that a whole copy is never held.
 */
export interface AreaValues {
  /** [year][draw] of an indicator under a policy, the base being 0. */
  readonly read: (policy: number, indicator: number) => Float64Array
  readonly policies: number
  readonly draws: number
  readonly years: readonly number[]
  readonly indicators: readonly IndicatorId[]
  /** Code of the region, or `NL`; number of the first draw: to name a fault. */
  readonly region: string
  readonly fromDraw: number
  /** Bands of the policies after the base too, not of their differences alone. */
  readonly levels?: boolean
  /** [draw] number of the structure of the world, where they are asked apart and nobody chose one. */
  readonly structureOf?: readonly number[]
}

/** Bands of every policy, and of the differences with the base. */
export function areaStatistics(area: AreaValues): AreaStatistics {
  const base: IndicatorStatistics[] = []
  const others = Array.from({ length: area.policies - 1 }, (): PairStatistics[] => [])
  for (const [index, id] of area.indicators.entries()) {
    const values = soundValues(area, 0, index)
    const found = ofIndicator(values, area.draws)
    base.push(area.structureOf === undefined ? found : { ...found, byStructure: apart(values, area.structureOf) })
    for (const [other, list] of others.entries())
      list.push(ofPair(values, soundValues(area, other + 1, index), area, id))
  }
  return { base, others }
}

function ofIndicator(values: Float64Array, draws: number): IndicatorStatistics {
  const found = bands(values, draws)
  return { bands: found, mcse: meanErrors(values, draws, found.mean) }
}

/** [structure] of [year][draw]: the draws that are in one. A structure without a draw has no number. */
export function apart(
  values: Float64Array,
  structureOf: readonly number[],
): NonNullable<IndicatorStatistics['byStructure']> {
  const draws = structureOf.length
  return structures.map((_, structure) => {
    const inside = structureOf.flatMap((each, draw) => (each === structure ? [draw] : []))
    const own = new Float64Array((values.length / draws) * inside.length)
    for (let index = 0; index < own.length; index++)
      own[index] = values[Math.floor(index / inside.length) * draws + inside[index % inside.length]!]!
    const { mean: means, p10, p90 } = bands(own, inside.length)
    return { mean: means, p10, p90 }
  })
}

function ofPair(
  base: Float64Array,
  other: Float64Array,
  { draws, levels = false }: AreaValues,
  indicator: IndicatorId,
): PairStatistics {
  const difference = pairedDifference(base, other)
  const found = bands(difference, draws)
  const level = levels ? ofIndicator(other, draws) : undefined
  return {
    mean: level?.bands.mean ?? means(other, draws),
    ...(level !== undefined && { level }),
    difference: found,
    differenceMcse: meanErrors(difference, draws, found.mean),
    pBetter: chanceBetter(difference, draws, indicatorById.get(indicator)!.better),
    ...(indicatorById.get(indicator)!.presentValueOf !== undefined && { payback: paybackYears(difference, draws) }),
  }
}

/** [policy after the base] of [indicator][year]: mean of the difference with the base. */
export function meanDifferences(area: AreaValues): Float64Array[] {
  const found = Array.from({ length: area.policies - 1 }, (): number[] => [])
  for (const index of area.indicators.keys()) {
    const base = soundValues(area, 0, index)
    for (const [other, list] of found.entries())
      list.push(...means(pairedDifference(base, soundValues(area, other + 1, index)), area.draws))
  }
  return found.map((list) => Float64Array.from(list))
}

/**
 * Statistics in a summary of an indicator, in this order. With one draw there is no error of the mean and its place
 * holds 0.
 */
export const summaryKeys = [...bandKeys, 'mcse'] as const

/** [policy] of [indicator][statistic][year]. */
export function summaries(area: AreaValues): Float64Array[] {
  const { indicators, years, draws } = area
  return Array.from({ length: area.policies }, (_, policy) => {
    const summary = new Float64Array(indicators.length * summaryKeys.length * years.length)
    let place = 0
    for (const index of indicators.keys()) {
      const { bands: found, mcse } = ofIndicator(soundValues(area, policy, index), draws)
      for (const key of summaryKeys)
        for (const value of key === 'mcse' ? mcse : found[key]) summary[place++] = value ?? 0
    }
    return summary
  })
}

/** [policy] of [indicator][year][draw]. */
export function allValues(area: AreaValues): Float64Array[] {
  const size = area.years.length * area.draws
  return Array.from({ length: area.policies }, (_, policy) => {
    const values = new Float64Array(area.indicators.length * size)
    for (const index of area.indicators.keys()) values.set(soundValues(area, policy, index), index * size)
    return values
  })
}

function means(values: Float64Array, draws: number): number[] {
  const result: number[] = []
  for (let from = 0; from < values.length; from += draws) result.push(mean(values, from, from + draws))
  return result
}

/** The values, looked at once; the first that is no number is named: a statistic alone would not know whose it is. */
function soundValues(
  { read, draws, years, indicators, region, fromDraw }: AreaValues,
  policy: number,
  index: number,
): Float64Array {
  const values = read(policy, index)
  if (areFinite(values)) return values
  const place = values.findIndex((value) => value - value !== 0)
  const [indicator, year, draw] = [indicators[index]!, years[Math.floor(place / draws)]!, fromDraw + (place % draws)]
  throw new RunFailed({ kind: 'result', policy, region, indicator, year, draw, value: values[place]! })
}

/** A value less itself is zero, but for what is no number: that stays in the sum. */
function areFinite(values: Float64Array): boolean {
  let zero = 0
  for (let index = 0; index < values.length; index++) zero += values[index]! - values[index]!
  return zero === 0
}
