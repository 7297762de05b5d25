import { stream, uniform } from '@wlz/exact'
import type { Design } from './sobol-sequence.ts'

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): every dimension is cut in as many equal strata as there are points,
 * and holds one point in each, at a random place inside it.
 *
 * @param names of the dimensions: a dimension depends on seed, name and number of points, and on no other dimension
 */
export function latinHypercube(points: number, names: readonly string[], seed: string): Design {
  const columns = names.map((name) => columnOf(points, seed, name))
  return (point, dimension) => columns[dimension]![point]!
}

/** Random permutation: the stratum of a point is the rank of its random number. */
function columnOf(points: number, seed: string, name: string): Float64Array {
  const order = stream(seed, `lhs/${name}`)
  const place = stream(seed, `lhs/${name}/place`)
  const keys = Float64Array.from({ length: points }, (_, point) => uniform(order, point))
  const column = new Float64Array(points)
  Uint32Array.from(keys, (_, point) => point)
    .sort((a, b) => keys[a]! - keys[b]!)
    .forEach((point, rank) => (column[point] = (rank + uniform(place, point)) / points))
  return column
}
