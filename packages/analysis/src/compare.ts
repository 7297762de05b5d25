import { AnalysisError } from './fault.ts'

/** Direction that is better; null where that is a matter of view. */
export type Direction = 'low' | 'high' | null

/**
 * Other minus base, draw by draw, before any quantile. The draws of both come from one seed, so what no policy touches
 * cancels and an unchanged scenario gives exactly zero. A difference within the rounding error of a sum is also zero: a
 * hundredth of a euro in the outlays of all years together has no sign.
 * @param base [year][draw]
 * @param other [year][draw]
 */
export function pairedDifference(base: Float64Array, other: Float64Array): Float64Array {
  if (base.length !== other.length)
    throw new AnalysisError({ code: 'unequal-draws', base: base.length, other: other.length })
  const difference = new Float64Array(base.length)
  for (let index = 0; index < base.length; index++) {
    const change = other[index]! - base[index]!
    difference[index] = Math.abs(change) <= rounding * Math.abs(base[index]!) ? 0 : change
  }
  return difference
}

/** Rounding tolerance as a share of a number: 256 ulp. */
const rounding = 256 * Number.EPSILON

/**
 * Share of the draws in which the other is better than the base, by year; a tie counts half.
 * @param difference [year][draw]
 */
export function chanceBetter(difference: Float64Array, draws: number, better: Direction): number[] | null {
  if (better === null) return null
  const sign = better === 'high' ? 1 : -1
  const chances: number[] = []
  for (let from = 0; from < difference.length; from += draws) {
    let halves = 0
    for (let draw = from; draw < from + draws; draw++) {
      const gain = difference[draw]! * sign
      halves += gain > 0 ? 2 : gain === 0 ? 1 : 0
    }
    chances.push(halves / 2 / draws)
  }
  return chances
}

/**
 * Index of the first year in which the other is better in more than half of the draws and after which it is never worse in
 * more than half; null when it is worse in the last year. Years before anything differs do not count. For a net present value
 * it is the year in which a policy has paid itself back. It is the first year when nothing ever differs.
 * @param chances [year] as `chanceBetter` gives them
 */
export function betterFrom(chances: readonly number[]): number | null {
  const worse = chances.findLastIndex((chance) => chance < 0.5)
  if (worse === chances.length - 1) return null
  const gains = chances.findIndex((chance, year) => year > worse && chance > 0.5)
  return gains < 0 ? worse + 1 : gains
}
