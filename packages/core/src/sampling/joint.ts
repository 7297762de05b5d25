import { cholesky, normalQuantile } from '@wlz/exact'
import { column, inUse, type Column } from '../engine/columns.ts'

/**
 * Parameters that are drawn together: a Gaussian copula over marginal tables.
 *
 * It keeps each marginal at its chances, and the overall correlation of each pair. It loses curved and one-sided dependence,
 * and dependence of three or more beyond pairs.
 */
export interface Joint {
  readonly names: readonly string[]
  /** Chances of the tables, rising, a half among them. */
  readonly chances: readonly number[]
  /** [name][chance] values. */
  readonly marginals: readonly (readonly number[])[]
  /** Correlation between normal scores: lower triangle, row by row, the diagonal included. */
  readonly correlation: readonly number[]
}

interface Mixed {
  readonly rowOf: ReadonlyMap<string, number>
  readonly factor: Float64Array
  readonly scores: readonly number[]
}
const mixedOf = new WeakMap<Joint, Mixed>()

/** Ridge added to the diagonal, because rounding can make a matrix lose its Cholesky factor. */
const ridge = 1e-3

function mix(joint: Joint): Mixed {
  let mixed = mixedOf.get(joint)
  if (mixed === undefined) {
    const size = joint.names.length
    const matrix = new Float64Array(size * size)
    for (let row = 0, at = 0; row < size; row++)
      for (let other = 0; other <= row; other++, at++)
        matrix[row * size + other] = row === other ? 1 : joint.correlation[at]! / (1 + ridge)
    const factor = cholesky(matrix, size)
    if (factor === undefined) throw new Error('the correlation of a joint distribution is none')
    mixed = {
      rowOf: new Map(joint.names.map((name, row) => [name, row])),
      factor,
      scores: joint.chances.map((chance) => normalQuantile(chance)),
    }
    mixedOf.set(joint, mixed)
  }
  return mixed
}

/**
 * Values of a parameter that is drawn with others, or undefined when it is drawn alone.
 *
 *     score = sum over earlier names of factor x own independent score;   value = table at the score
 *
 * So a draw stays a function of independent scores, and a name that comes later moves none before it.
 *
 * @param scoresOf independent standard scores of a name
 */
export function jointValues(joint: Joint, name: string, scoresOf: (name: string) => Column): Column | undefined {
  const { rowOf, factor, scores } = mix(joint)
  const row = rowOf.get(name)
  if (row === undefined) return undefined
  const size = joint.names.length
  const score = column()
  for (let other = 0; other <= row; other++) {
    const weight = factor[row * size + other]!
    const own = scoresOf(joint.names[other]!)
    for (let lane = 0; lane < inUse; lane++) score[lane]! += weight * own[lane]!
  }
  return score.map((each) => atScore(joint.marginals[row]!, scores, each))
}

/** Linear interpolation between two points of the table, constant beyond its ends. */
function atScore(values: readonly number[], scores: readonly number[], score: number): number {
  const last = scores.length - 1
  if (score <= scores[0]!) return values[0]!
  if (score >= scores[last]!) return values[last]!
  let right = 1
  while (scores[right]! < score) right++
  if (scores[right] === score) return values[right]!
  const from = scores[right - 1]!
  return values[right - 1]! + ((score - from) / (scores[right]! - from)) * (values[right]! - values[right - 1]!)
}
