import { scrambled, stream } from '@wlz/exact'
import { AnalysisError } from '../fault.ts'
import { joeKuo } from './joe-kuo.ts'

/** Maximum number of dimensions of a Sobol sequence: those with direction numbers. */
export const sobolDimensions = joeKuo.length + 1

const bits = 32

/** Direction numbers of one dimension: [bit of the index] 32 binary digits, the first one highest; the first is van der Corput's. */
function directionsOf(dimension: number): Int32Array {
  const directions = new Int32Array(bits)
  if (dimension === 0) return directions.map((_, bit) => 1 << (bits - 1 - bit))
  const [degree, inner, initial] = joeKuo[dimension - 1]!
  for (let bit = 0; bit < degree; bit++) directions[bit] = initial[bit]! << (bits - 1 - bit)
  for (let bit = degree; bit < bits; bit++) {
    let next = directions[bit - degree]! ^ (directions[bit - degree]! >>> degree)
    for (let back = 1; back < degree; back++) if ((inner >>> (degree - 1 - back)) & 1) next ^= directions[bit - back]!
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
  if (!(dimension < sobolDimensions))
    throw new AnalysisError({ code: 'design-dimensions', value: dimension + 1, max: sobolDimensions })
  const directions = (known[dimension] ??= directionsOf(dimension))
  let digits = 0
  for (let bit = 0, rest = index; rest > 0; bit++, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) digits ^= directions[bit]!
  return digits
}

/**
 * The same point, scrambled (nested, Owen type, by an integer hash). The set stays a net, has no point on a border, and
 * every key gives an independent one.
 * @see B. Burley, "Practical hash-based Owen scrambling", J. Comput. Graph. Techn. 9 (2020)
 */
export const sobolPoint = (index: number, dimension: number, key: number): number =>
  scrambled(sobolDigits(index, dimension), key)

/** A coordinate in [0, 1) of a point of a design: a pure function of both numbers. */
export type Design = (point: number, dimension: number) => number

/**
 * A Sobol sequence. Every 2^k points from a multiple of 2^k on put one in each of 2^k equal strata of every dimension.
 *
 * @param dimensions 1 to `sobolDimensions`
 * @param seed scrambles every dimension with a key of its own; absent: the plain sequence, whose first point is the corner
 */
export function sobolSequence(dimensions: number, seed?: string): Design {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > sobolDimensions)
    throw new AnalysisError({ code: 'design-dimensions', value: dimensions, max: sobolDimensions })
  if (seed === undefined) return (point, dimension) => (sobolDigits(point, dimension) >>> 0) / 4_294_967_296
  const keys = Array.from({ length: dimensions }, (_, dimension) => stream(seed, `sobol/${dimension}`).scrambleKey)
  return (point, dimension) => sobolPoint(point, dimension, keys[dimension]!)
}
