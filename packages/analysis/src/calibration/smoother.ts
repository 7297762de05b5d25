import { cholesky, solveCholesky } from './cholesky.ts'

/** Draws of what is not known, and what each of them says would have been seen. */
export interface Ensemble {
  /** [unknown][draw], standard normal before any data. */
  readonly unknowns: readonly Float64Array[]
  /** [observation][draw] */
  readonly predicted: readonly Float64Array[]
}

export interface Evidenced {
  /** [observation] value and what it may be off (one standard deviation). */
  readonly observed: Float64Array
  readonly sd: Float64Array
  /** [observation][draw] standard normal noise, another one in every round. */
  readonly noise: readonly Float64Array[]
  /** How many times the error variance is blown up in this round; over all rounds the inverses add to one. */
  readonly inflation: number
}

/**
 * One round of the ensemble smoother with multiple data assimilation.
 *
 *     x' = x + C_xg (C_gg + a R)^-1 (y + sqrt(a) e - g(x)),   sum over rounds of 1 / a = 1
 *
 * Covariances are those of the ensemble. For a linear model and normal unknowns the draws after the last round are draws of the posterior;
 * for others they follow it as well as a few linear steps can (Emerick and Reynolds 2013, doi 10.1016/j.cageo.2012.03.011). A covariance
 * that chance alone gives (correlation under `chance / sqrt(draws)`) is set to zero, so that an unknown of which the data say nothing keeps its
 * prior (correlation-based localisation, Luo, Bhakta and Naevdal 2018, doi 10.2118/185936-PA).
 *
 * @returns new unknowns; the old ones are not touched
 */
export function assimilate({ unknowns, predicted }: Ensemble, { observed, sd, noise, inflation }: Evidenced, chance = 3): Float64Array[] {
  const size = observed.length
  const draws = predicted[0]?.length ?? 0
  const centred = predicted.map(centre)
  const spread = centred.map(standardDeviation)
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let at = 0; at <= row; at++) matrix[row * size + at] = covariance(centred[row]!, centred[at]!)
    matrix[row * size + row]! += inflation * sd[row]! * sd[row]!
  }
  const lower = cholesky(matrix, size)
  const root = Math.sqrt(inflation)
  /** [draw][observation] the misfit, weighted. */
  const weighted = Array.from({ length: draws }, (_, draw) => {
    const misfit = Float64Array.from(observed, (value, index) => value + root * sd[index]! * noise[index]![draw]! - predicted[index]![draw]!)
    solveCholesky(lower, size, misfit)
    return misfit
  })
  const least = chance / Math.sqrt(draws)
  return unknowns.map((values) => {
    const here = centre(values)
    const own = standardDeviation(here)
    const gain = centred.map((each, index) => {
      const both = covariance(here, each)
      return Math.abs(both) < least * own * spread[index]! ? 0 : both
    })
    return values.map((value, draw) => {
      const misfit = weighted[draw]!
      let moved = value
      for (let index = 0; index < size; index++) moved += gain[index]! * misfit[index]!
      return moved
    })
  })
}

function centre(values: Float64Array): Float64Array {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  return values.map((value) => value - mean)
}

/** Of two centred rows. */
function covariance(first: Float64Array, second: Float64Array): number {
  let sum = 0
  for (let draw = 0; draw < first.length; draw++) sum += first[draw]! * second[draw]!
  return sum / (first.length - 1)
}

const standardDeviation = (centred: Float64Array): number => Math.sqrt(covariance(centred, centred))
