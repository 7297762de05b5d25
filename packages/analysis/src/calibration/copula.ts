import { normalQuantile } from '@wlz/exact'
import { quantiles } from '../quantile.ts'

/** Chances at which a marginal is stored, with linear interpolation in the standard score between them. */
export const marginalChances: readonly number[] = [
  0.001, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975, 0.99, 0.999,
]

/** A joint distribution as marginal tables and one matrix of correlations between normal scores. */
export interface Copula {
  /** [unknown][chance] */
  readonly marginals: readonly Float64Array[]
  /** [unknown * size + unknown] */
  readonly correlation: Float64Array
}

/**
 * Fit a Gaussian copula to draws.
 *
 * It keeps each marginal at its chances, and the overall correlation of each pair. It loses curved and one-sided dependence, and
 * dependence of three or more unknowns beyond pairs.
 *
 * @param draws [unknown][draw]
 */
export function fitCopula(draws: readonly Float64Array[]): Copula {
  const size = draws.length
  const scores = draws.map(normalScores)
  const correlation = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let at = 0; at <= row; at++) {
      const both =
        row === at
          ? 1
          : product(scores[row]!, scores[at]!) /
            Math.sqrt(product(scores[row]!, scores[row]!) * product(scores[at]!, scores[at]!))
      correlation[row * size + at] = both
      correlation[at * size + row] = both
    }
  return { marginals: draws.map((values) => quantiles(values, marginalChances)), correlation }
}

/** Ranks as normal quantiles; ties get the mean of theirs. */
export function normalScores(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b)
  const scores = new Float64Array(values.length)
  for (let first = 0; first < order.length;) {
    let last = first
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++
    const score = normalQuantile(((first + last) / 2 + 0.5) / values.length)
    for (let at = first; at <= last; at++) scores[order[at]!] = score
    first = last + 1
  }
  return scores
}

function product(first: Float64Array, second: Float64Array): number {
  let sum = 0
  for (let at = 0; at < first.length; at++) sum += first[at]! * second[at]!
  return sum
}
