import { cholesky, solveCholesky } from '@wlz/exact'
import { AnalysisError } from '../fault.ts'

/** Ensemble: draws of the unknowns, and the observations that each of them predicts. */
export interface Ensemble {
  /** [unknown][draw], standard normal before any data. */
  readonly unknowns: readonly Float64Array[]
  /** [observation][draw] */
  readonly predicted: readonly Float64Array[]
}

export interface Evidenced {
  /** [observation] value and its standard error. */
  readonly observed: Float64Array
  readonly sd: Float64Array
  /** [observation][draw] standard normal noise, new in every round. */
  readonly noise: readonly Float64Array[]
  /** Factor on the error variance in this round; over all rounds the inverses add to one. */
  readonly inflation: number
}

/**
 * One round of the ensemble smoother with multiple data assimilation.
 *
 *     x' = x + C_xg (C_gg + a R)^-1 (y + sqrt(a) e - g(x)),   sum over rounds of 1 / a = 1
 *
 * Covariances are those of the ensemble. For a linear model and normal unknowns the draws after the last round are draws of the posterior;
 * for others they follow it as well as a few linear steps can (Emerick and Reynolds 2013, doi 10.1016/j.cageo.2012.03.011).
 *
 * A covariance is shrunk by the part of its square that chance alone gives, as James and Stein do, so that an unknown of which the data say nothing moves less:
 *
 *     C' = C max(0, 1 - 1 / (draws x correlation^2))
 *
 * Some sampling noise stays. Unknowns that the model does not read show how much.
 *
 * @returns new unknowns; the old ones are not touched
 * @throws AnalysisError when a covariance is not finite, or an error is zero
 */
export function assimilate(
  { unknowns, predicted }: Ensemble,
  { observed, sd, noise, inflation }: Evidenced,
): Float64Array[] {
  const size = observed.length
  const draws = predicted[0]?.length ?? 0
  const centred = predicted.map(centre)
  const variance = centred.map((each) => covariance(each, each))
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let at = 0; at <= row; at++) matrix[row * size + at] = covariance(centred[row]!, centred[at]!)
    matrix[row * size + row]! += inflation * sd[row]! * sd[row]!
  }
  const lower = cholesky(matrix, size)
  if (lower === undefined) throw new AnalysisError({ code: 'not-positive-definite' })
  const root = Math.sqrt(inflation)
  /** [draw][observation] weighted misfit. */
  const weighted = Array.from({ length: draws }, (_, draw) => {
    const misfit = Float64Array.from(
      observed,
      (value, index) => value + root * sd[index]! * noise[index]![draw]! - predicted[index]![draw]!,
    )
    solveCholesky(lower, size, misfit)
    return misfit
  })
  return unknowns.map((values) => {
    const here = centre(values)
    const own = covariance(here, here)
    const gain = centred.map((each, index) => {
      const both = covariance(here, each)
      const byChance = (own * variance[index]!) / draws
      return both * both <= byChance ? 0 : both - byChance / both
    })
    return values.map((value, draw) => {
      const misfit = weighted[draw]!
      let moved = value
      for (let index = 0; index < size; index++) moved += gain[index]! * misfit[index]!
      return moved
    })
  })
}

/**
 * Inflations of a number of rounds: each round gives the data 1.5 times the weight of the one before, because the first steps
 * are the largest.
 *
 * @returns inverses that add to one
 */
export function inflations(rounds: number): number[] {
  const weights: number[] = []
  for (let round = 0, weight = 1; round < rounds; round++, weight *= 1.5) weights.push(weight)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => all / weight)
}

function centre(values: Float64Array): Float64Array {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  return values.map((value) => value - mean)
}

/** Covariance of two centred rows. */
function covariance(first: Float64Array, second: Float64Array): number {
  let sum = 0
  for (let draw = 0; draw < first.length; draw++) sum += first[draw]! * second[draw]!
  return sum / (first.length - 1)
}
