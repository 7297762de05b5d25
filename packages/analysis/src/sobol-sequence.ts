import { scrambled } from '@wlz/core'
import { AnalysisError } from './fault.ts'
import { joeKuo } from './joe-kuo.ts'

/** Dimensions for which direction numbers are kept. */
export const maxSobolDimensions = joeKuo.length + 1

const bits = 32

/** Direction numbers of one dimension, from 0 on: [bit of the index] 32 binary digits, the first one highest. */
function directionsOf(dimension: number): Int32Array {
  const directions = new Int32Array(bits)
  if (dimension === 0) return directions.map((_, bit) => 1 << (bits - 1 - bit))
  const [degree, inner, ...initial] = joeKuo[dimension - 1] as [number, number, ...number[]]
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      directions[bit] = initial[bit]! << (bits - 1 - bit)
      continue
    }
    const before = directions[bit - degree]!
    let next = before ^ (before >>> degree)
    for (let term = 1; term < degree; term++) if ((inner >>> (degree - 1 - term)) & 1) next ^= directions[bit - term]!
    directions[bit] = next
  }
  return directions
}

const known: Int32Array[] = []

/**
 * Binary digits of point `index` of the Sobol sequence in one dimension, the first one highest. Points come in natural
 * order: the first 2^k of them are the same set as in the order by Gray code.
 * @see I. M. Sobol, "On the distribution of points in a cube ...", USSR Comput. Math. Math. Phys. 7 (1967)
 */
export function sobolDigits(index: number, dimension: number): number {
  if (!(dimension < maxSobolDimensions)) throw new AnalysisError({ code: 'too-many-dimensions', dimensions: dimension + 1, max: maxSobolDimensions })
  const directions = (known[dimension] ??= directionsOf(dimension))
  let digits = 0
  for (let bit = 0, rest = index; rest > 0; bit++, rest >>>= 1) if (rest & 1) digits ^= directions[bit]!
  return digits
}

/**
 * The same point, scrambled (nested, Owen type, by an integer hash): it stays a net, has no point on a border, and another
 * key gives another, independent one.
 * @see B. Burley, "Practical hash-based Owen scrambling", J. Comput. Graph. Techn. 9 (2020)
 */
export const sobolPoint = (index: number, dimension: number, key: number): number => scrambled(sobolDigits(index, dimension), key)
