import type { Bands } from './bands.ts'

/** Yearly series with its error, from two sizes of the same sample. */
export interface Sampled {
  readonly bands: Bands
  /** [year] Monte Carlo standard error of the mean; null with one draw. */
  readonly errors: readonly (number | null)[]
}

/**
 * Convergence measure: the distance that an answer may still move, as a share of its size, at most over the years of
 *
 *     max(standard error of the mean, move of the mean) / max(|mean|, p90 - p10)
 *
 * where the move is the change since half as many draws. Ends of bands err some two to three times as much. The band stands in the scale so that a mean near zero (a budget
 * that is as often over as under) does not ask for draws without end: an error far inside the band moves nobody.
 * A chance or a share of draws is its own scale: there the scale is 1.
 *
 * @param levels [year] of a difference: the size of what it is a difference of. A hundredth of it stands in the scale too, since a difference of
 *   next to nothing has no size of its own
 * @param before the same answer from fewer draws; absent: the answer has not been seen to stand still, infinite
 */
export function unsteadiness(
  now: Sampled,
  before: Sampled | undefined,
  isChance: boolean,
  levels?: readonly number[],
): number {
  if (before === undefined) return Infinity
  let worst = 0
  for (let year = 0; year < now.bands.mean.length; year++) {
    const { mean, p10, p90 } = now.bands
    const error = now.errors[year]
    if (error === null || error === undefined) return Infinity
    const move = Math.abs(mean[year]! - before.bands.mean[year]!)
    const scale = isChance
      ? 1
      : Math.max(Math.abs(mean[year]!), p90[year]! - p10[year]!, Math.abs(levels?.[year] ?? 0) / 100)
    const most = Math.max(error, move)
    if (most > 0) worst = Math.max(worst, most / scale)
  }
  return worst
}
