/** Years in which a policy has earned itself back, over the draws; the shares add up to 1. */
export interface Payback {
  /** [year] share of the draws in which it has from that year on, and had not before. */
  readonly first: readonly number[]
  /** Share in which it has not in the last year. */
  readonly never: number
  /** Share in which it never costs anything, so that there is nothing to earn back. */
  readonly free: number
}

/**
 * Payback years of amounts that are added up over the years, draw by draw.
 *
 *     first = 1 + last year in which more was paid so far than without the policy
 *
 * @param difference [year][draw] more paid so far than without the policy; below zero is less
 */
export function paybackYears(difference: Float64Array, draws: number): Payback {
  const years = difference.length / draws
  const counts = new Int32Array(years + 1)
  let free = 0
  for (let draw = 0; draw < draws; draw++) {
    let last = years - 1
    while (last >= 0 && difference[last * draws + draw]! <= 0) last--
    if (last < 0) free++
    else counts[last + 1]!++
  }
  const share = (count: number) => count / draws
  return { first: Array.from(counts.subarray(0, years), share), never: share(counts[years]!), free: share(free) }
}
