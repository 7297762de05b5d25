import { AnalysisError } from './fault.ts'

/**
 * Mean of the draws `from` to `to` (exclusive).
 *
 *     mean = x0 + (sum over draws of (x - x0)) / n
 *
 * The order of the sum is that of the draws, so any host gives the same bits. Taking the first draw off keeps a
 * column of equal values exact: its mean is that value, and the mean of a difference that is nowhere is zero.
 */
export function mean(draws: Float64Array, from = 0, to = draws.length): number {
  if (to <= from) throw new AnalysisError({ code: 'no-draws' })
  const first = draws[from]!
  let sum = 0
  for (let draw = from; draw < to; draw++) sum += draws[draw]! - first
  return sum - sum === 0 ? first + sum / (to - from) : refuse(draws, from, to)
}

/** The sum shows that a draw is no number; say which. */
function refuse(draws: Float64Array, from: number, to: number): never {
  for (let draw = from; draw < to; draw++) finite(draws[draw]!, draw - from)
  throw new AnalysisError({ code: 'too-large' })
}

/**
 * Monte Carlo standard error of that mean: `sd / sqrt(n)`, with `sd` over n - 1.
 *
 * This is the error of independent draws. Ours are stratified in each parameter (every prefix of 2^k draws is a
 * Latin hypercube), which for all but pathological outcomes errs less, so the figure is an upper estimate.
 * One draw has no spread to learn from: undefined.
 * @see A. B. Owen, "Monte Carlo variance of scrambled net quadrature", SIAM J. Numer. Anal. 34 (1997)
 */
export function meanError(draws: Float64Array, from = 0, to = draws.length, middle = mean(draws, from, to)): number | undefined {
  const count = to - from
  if (count < 2) return undefined
  let squares = 0
  for (let draw = from; draw < to; draw++) squares += (draws[draw]! - middle) * (draws[draw]! - middle)
  return Math.sqrt(squares / (count - 1) / count)
}

/** The value itself, or a fault that names the draw: NaN and infinity never leave a function. */
export function finite(value: number, draw: number): number {
  if (value - value === 0) return value
  throw new AnalysisError({ code: 'not-a-number', draw, value })
}
