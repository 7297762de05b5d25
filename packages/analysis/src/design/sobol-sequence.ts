import { stream } from '@wlz/core'
import { AnalysisError } from '../fault.ts'
import { joeKuo } from './joe-kuo.ts'

/** Most dimensions of a Sobol sequence here. */
export const sobolDimensions = joeKuo.length + 1

const bits = 32

/** A coordinate in [0, 1) of a point of a design: a pure function of both numbers. */
export type Design = (point: number, dimension: number) => number

/**
 * The Sobol sequence in the order of its points (no Gray code). Every 2^k points from a multiple of 2^k on put one in each
 * of 2^k equal strata of every dimension.
 *
 * @param dimensions 1 to `sobolDimensions`
 * @param seed moves all points by a digital shift, a different one for each dimension, which keeps them as evenly spread;
 * absent: the plain sequence, whose first point is the corner
 */
export function sobolSequence(dimensions: number, seed?: string): Design {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > sobolDimensions)
    throw new AnalysisError({ code: 'design-dimensions', value: dimensions, max: sobolDimensions })
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionsOf(dimension))
  const shifts = directions.map((_, dimension) => (seed === undefined ? 0 : stream(seed, `sobol/${dimension}`).scrambleKey))
  return (point, dimension) => {
    const direction = directions[dimension]!
    let digits = shifts[dimension]!
    for (let bit = 0, rest = point; rest > 0; bit++, rest = Math.floor(rest / 2)) if (rest % 2 === 1) digits ^= direction[bit]!
    return (digits >>> 0) / 4_294_967_296
  }
}

/** [bit] direction numbers with the point left of their 32 bits; the first dimension is van der Corput's. */
function directionsOf(dimension: number): Int32Array {
  const direction = new Int32Array(bits)
  if (dimension === 0) {
    for (let bit = 0; bit < bits; bit++) direction[bit] = 1 << (31 - bit)
    return direction
  }
  const [degree, coefficients, initial] = joeKuo[dimension - 1]!
  for (let bit = 0; bit < degree; bit++) direction[bit] = initial[bit]! << (31 - bit)
  for (let bit = degree; bit < bits; bit++) {
    let next = direction[bit - degree]! ^ (direction[bit - degree]! >>> degree)
    for (let back = 1; back < degree; back++) if ((coefficients >> (degree - 1 - back)) & 1) next ^= direction[bit - back]!
    direction[bit] = next
  }
  return direction
}
