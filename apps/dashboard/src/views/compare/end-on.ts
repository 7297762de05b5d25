import type { DifferenceResult } from '@wlz/study'

/**
 * Parts of a difference that end on the difference that is shown elsewhere: causes are worked out from fewer draws, and what
 * those miss of the mean over all draws is named with the rest of the sampling error. What causes do only together is
 * divided over them already, so it is no part.
 * @param shares by cause, year by year
 * @param shown mean difference by year over all draws
 */
export function endOn(
  shares: NonNullable<DifferenceResult['shares']>,
  shown: readonly number[],
): NonNullable<DifferenceResult['shares']> {
  const { samplingError: _, ...causes } = shares
  const rest = shown.map((value, year) => Object.values(causes).reduce((left, part) => left - part[year]!, value))
  return { ...causes, samplingError: rest }
}
