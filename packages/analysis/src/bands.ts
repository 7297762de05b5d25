import { mean, meanError } from './mean.ts'
import { quantiles } from './quantile.ts'

/** The quantiles that every result shows, in the order of its keys. */
export const bandLevels = { p05: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const

export type BandKey = 'mean' | keyof typeof bandLevels
export const bandKeys: readonly BandKey[] = ['mean', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95']

/** Mean and quantiles of the draws, by year. */
export type Bands = Readonly<Record<BandKey, readonly number[]>>

const levels = Object.values(bandLevels)
const names = Object.keys(bandLevels) as (keyof typeof bandLevels)[]

/**
 * Mean and quantiles of every year.
 * @param values [year][draw]
 */
export function bands(values: Float64Array, draws: number): Bands {
  const result: Record<BandKey, number[]> = { mean: [], p05: [], p10: [], p25: [], p50: [], p75: [], p90: [], p95: [] }
  for (let from = 0; from < values.length; from += draws) {
    result.mean.push(mean(values, from, from + draws))
    const found = quantiles(values, levels, from, from + draws)
    for (let level = 0; level < names.length; level++) result[names[level]!].push(found[level]!)
  }
  return result
}

/**
 * Monte Carlo standard error of the mean of every year; null with one draw.
 * @param values [year][draw]
 * @param means [year] of those values
 */
export function meanErrors(values: Float64Array, draws: number, means: readonly number[]): (number | null)[] {
  return means.map((middle, year) => meanError(values, year * draws, (year + 1) * draws, middle) ?? null)
}
