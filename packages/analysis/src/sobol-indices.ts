import { AnalysisError } from './fault.ts'
import { hashed } from './hashed.ts'
import { mean } from './mean.ts'
import { quantiles } from './quantile.ts'

/** Outcomes of a Saltelli design; every array is as long as the base sample. */
export interface SaltelliRuns {
  /** Outcomes of two independent samples of all inputs. */
  readonly a: Float64Array
  readonly b: Float64Array
  /** [input] outcomes of A with that input taken from B. */
  readonly mixed: readonly Float64Array[]
}

/** An index with the ends of its 95% bootstrap interval. */
export interface Index {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface SobolIndices {
  readonly variance: number
  /** [input] share of the variance that knowing the input alone would take away. */
  readonly first: readonly Index[]
  /** [input] share that would be left if all but the input were known: interactions included. */
  readonly total: readonly Index[]
}

/**
 * First- and total-order Sobol indices.
 *
 *     first = mean over rows of b (mixed - a) / variance          (Saltelli et al. 2010)
 *     total = mean over rows of (a - mixed)^2 / (2 variance)      (Jansen 1999)
 *
 * with outcomes less their mean, which takes most of the noise out of the first, and the variance over A and B together.
 * Intervals: rows are resampled with replacement. That treats the rows as independent; those of a scrambled net err
 * less, so the intervals are on the wide side.
 *
 * @returns undefined where the outcome does not vary
 * @see A. Saltelli et al., "Variance based sensitivity analysis of model output", Comput. Phys. Commun. 181 (2010)
 * @see M. J. W. Jansen, "Analysis of variance designs for model output", Comput. Phys. Commun. 117 (1999)
 */
export function sobolIndices({ a, b, mixed }: SaltelliRuns, resamples = 400): SobolIndices | undefined {
  const rows = a.length
  for (const other of [b, ...mixed])
    if (other.length !== rows) throw new AnalysisError({ code: 'unequal-draws', base: rows, other: other.length })
  const every = Int32Array.from({ length: rows }, (_, row) => row)
  const [found, variance] = indicesOf(a, b, mixed, every)
  if (!(variance > 0)) return undefined
  const again = Array.from(
    { length: resamples },
    (_, resample) =>
      indicesOf(
        a,
        b,
        mixed,
        every.map((_row, place) => Math.floor(hashed(resample, place) * rows)),
      )[0],
  )
  const index = (place: number): Index => {
    const values = Float64Array.from(again, (each) => each[place]!)
    const [low, high] = quantiles(values, [0.025, 0.975]) as unknown as [number, number]
    return { value: found[place]!, low, high }
  }
  return {
    variance,
    first: mixed.map((_, input) => index(2 * input)),
    total: mixed.map((_, input) => index(2 * input + 1)),
  }
}

/** [first, total] of every input, one after the other, over the rows given; and the variance. */
function indicesOf(
  a: Float64Array,
  b: Float64Array,
  mixed: readonly Float64Array[],
  rows: Int32Array,
): [Float64Array, number] {
  const count = rows.length
  const middle = (mean(pick(a, rows)) + mean(pick(b, rows))) / 2
  let squares = 0
  for (const row of rows) squares += square(a[row]! - middle) + square(b[row]! - middle)
  const variance = squares / (2 * count - 1)
  const found = new Float64Array(2 * mixed.length)
  for (const [input, values] of mixed.entries()) {
    let first = 0
    let total = 0
    for (const row of rows) {
      const change = values[row]! - a[row]!
      first += (b[row]! - middle) * change
      total += change * change
    }
    found[2 * input] = variance > 0 ? first / count / variance : 0
    found[2 * input + 1] = variance > 0 ? total / (2 * count) / variance : 0
  }
  return [found, variance]
}

const pick = (values: Float64Array, rows: Int32Array): Float64Array => Float64Array.from(rows, (row) => values[row]!)

const square = (value: number): number => value * value
