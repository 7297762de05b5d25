import { cholesky, marginalChances } from '@wlz/analysis'
import { normalQuantile, stream, uniform } from '@wlz/core'

/**
 * Draws from a Gaussian copula, each a function of independent uniforms: one normal per name, mixed by the factor of the matrix, and read off the marginal.
 *
 * @param marginals [name][chance of marginalChances] standard scores
 * @returns standard scores by name, [draw]
 */
export function copulaScores(
  seed: string,
  names: readonly string[],
  marginals: readonly Float64Array[],
  correlation: Float64Array,
  draws: number,
): ReadonlyMap<string, Float64Array> {
  const size = names.length
  const lower = cholesky(ridged(correlation, size), size)
  const independent = names.map((name) => {
    const source = stream(seed, name)
    return Float64Array.from({ length: draws }, (_, draw) => normalQuantile(uniform(source, draw)))
  })
  return new Map(
    names.map((name, row) => {
      const values = new Float64Array(draws)
      for (let draw = 0; draw < draws; draw++) {
        let score = 0
        for (let at = 0; at <= row; at++) score += lower[row * size + at]! * independent[at]![draw]!
        values[draw] = atScore(marginals[row]!, score)
      }
      return [name, values]
    }),
  )
}

const scoresOfChances = marginalChances.map((chance) => normalQuantile(chance))

/** Straight line between two points of the table; beyond its ends the outer line goes on. */
function atScore(table: Float64Array, score: number): number {
  let right = 1
  while (right < scoresOfChances.length - 1 && scoresOfChances[right]! < score) right++
  const [from, to] = [scoresOfChances[right - 1]!, scoresOfChances[right]!]
  return table[right - 1]! + ((score - from) / (to - from)) * (table[right]! - table[right - 1]!)
}

/** More names than draws could make a matrix singular; a thousandth on the diagonal keeps its factor. */
function ridged(correlation: Float64Array, size: number): Float64Array {
  const matrix = correlation.map((each) => each / 1.001)
  for (let row = 0; row < size; row++) matrix[row * size + row] = 1
  return matrix
}
