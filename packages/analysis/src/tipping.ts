import { AnalysisError } from './fault.ts'

/** Allowed side of a norm: at most its bound, or at least. */
export type NormSide = 'most' | 'least'

/**
 * First year, in each draw, in which a norm fails and stays failed.
 *
 *     first = least y such that the norm fails in y, y + 1, ... y + stay - 1, all within the years given
 *
 * A failure that begins too late to be seen to last that long is not counted.
 * @param values [year][draw]
 * @param bounds [draw]; a value on the bound meets the norm
 * @param stay years in a row, at least 1
 * @returns [draw] index of the year; the number of years where the norm never fails for that long
 */
export function firstFailures(values: Float64Array, bounds: Float64Array, side: NormSide, stay: number): Int32Array {
  const draws = bounds.length
  if (draws === 0) throw new AnalysisError({ code: 'no-draws' })
  const years = values.length / draws
  if (!Number.isInteger(years)) throw new AnalysisError({ code: 'unequal-draws', base: draws, other: values.length })
  const sign = side === 'most' ? 1 : -1
  const first = new Int32Array(draws).fill(years)
  for (let draw = 0; draw < draws; draw++) {
    let failed = 0
    for (let year = 0; year < years && first[draw] === years; year++) {
      failed = sign * (values[year * draws + draw]! - bounds[draw]!) > 0 ? failed + 1 : 0
      if (failed === stay) first[draw] = year - stay + 1
    }
  }
  return first
}

/**
 * First failure of the area in the middle, draw by draw; of an even number of areas the earlier of the two in the middle.
 * @param firsts [area][draw] as `firstFailures` gives them
 */
export function medianFailures(firsts: readonly Int32Array[]): Int32Array {
  const [any] = firsts
  if (any === undefined) throw new AnalysisError({ code: 'no-draws' })
  const middle = Math.floor((firsts.length - 1) / 2)
  return any.map((_, draw) => Int32Array.from(firsts, (first) => first[draw]!).toSorted()[middle]!)
}

/** Distribution of the failure year over the draws. Shares are of all draws. */
export interface TippingYears {
  /** [year] share of the draws whose first failure lies in that year; with `never` they add up to 1. */
  readonly first: readonly number[]
  /** [year] share that has failed by then. */
  readonly by: readonly number[]
  /** [year] Monte Carlo standard error of that share; null with one draw. */
  readonly byMcse: readonly (number | null)[]
  /** Share in which the norm does not fail within the years, and its error. */
  readonly never: number
  readonly neverMcse: number | null
  /** Index of the first year by which a tenth, half, nine tenths of the draws have failed; undefined when fewer fail. */
  readonly p10: number | undefined
  readonly p50: number | undefined
  readonly p90: number | undefined
}

/** @param first [draw] as `firstFailures` gives it */
export function tippingYears(first: Int32Array, years: number): TippingYears {
  const draws = first.length
  if (draws === 0) throw new AnalysisError({ code: 'no-draws' })
  const counts = new Int32Array(years + 1)
  for (const year of first) counts[year]!++
  const by: number[] = []
  let failed = 0
  for (let year = 0; year < years; year++) by.push((failed += counts[year]!) / draws)
  /** A share of n draws, with the unbiased variance p (1 - p) / (n - 1). */
  const errorOf = (share: number) => (draws < 2 ? null : Math.sqrt((share * (1 - share)) / (draws - 1)))
  /** Years are whole, so nothing is interpolated: the inverse of the cumulative share. */
  const quantile = (level: number) => {
    const year = by.findIndex((share) => share >= level)
    return year < 0 ? undefined : year
  }
  const never = counts[years]! / draws
  return {
    first: Array.from(counts.subarray(0, years), (count) => count / draws),
    by,
    byMcse: by.map(errorOf),
    never,
    neverMcse: errorOf(never),
    p10: quantile(0.1),
    p50: quantile(0.5),
    p90: quantile(0.9),
  }
}

/** Effect of a plan on the tipping year, draw by draw. `later`, `earlier` and `same` add up to 1. */
export interface TippingShift {
  /** Share of the draws in which the norm fails later than under the base, or no longer fails. */
  readonly later: number
  readonly earlier: number
  /** In the same year, or in neither. */
  readonly same: number
  /** Share in which the base fails and the plan does not. */
  readonly prevented: number
  /** Share in which the plan fails and the base does not. */
  readonly caused: number
  /** Years later, over the draws in which both fail: their mean and its error; null where there is no such draw (or one). */
  readonly meanYears: number | null
  readonly meanYearsMcse: number | null
  /** Share of the draws in which both fail: what the mean is about. */
  readonly both: number
}

/**
 * Pair the first failures of a plan with those of the base.
 * @param years number of years, which is how `firstFailures` writes "never"
 */
export function tippingShift(base: Int32Array, plan: Int32Array, years: number): TippingShift {
  const draws = base.length
  if (draws !== plan.length) throw new AnalysisError({ code: 'unequal-draws', base: draws, other: plan.length })
  if (draws === 0) throw new AnalysisError({ code: 'no-draws' })
  const count = { later: 0, earlier: 0, prevented: 0, caused: 0, both: 0 }
  let sum = 0
  let squares = 0
  for (let draw = 0; draw < draws; draw++) {
    const shift = plan[draw]! - base[draw]!
    if (shift > 0) count.later++
    if (shift < 0) count.earlier++
    if (base[draw]! < years && plan[draw]! < years) {
      count.both++
      sum += shift
      squares += shift * shift
    } else if (base[draw]! < years) count.prevented++
    else if (plan[draw]! < years) count.caused++
  }
  const { both } = count
  const mean = both === 0 ? null : sum / both
  return {
    later: count.later / draws,
    earlier: count.earlier / draws,
    same: (draws - count.later - count.earlier) / draws,
    prevented: count.prevented / draws,
    caused: count.caused / draws,
    meanYears: mean,
    // whole years, so the sums are exact and the difference of squares loses nothing
    meanYearsMcse: both < 2 ? null : Math.sqrt((squares - (sum * sum) / both) / (both - 1) / both),
    both: both / draws,
  }
}
