import { meanSimple } from 'simple-statistics'

/**
 * Continuous ranked probability score of a forecast given as draws: 0 is perfect, and for a point forecast it is the absolute error. In the unit of the
 * value (Gneiting and Raftery 2007, doi 10.1198/016214506000001437).
 *
 *     CRPS = mean |x - y| - mean |x - x'| / 2
 *
 * @param sorted draws, rising
 */
export function crps(sorted: ArrayLike<number>, observed: number): number {
  const count = sorted.length
  let off = 0
  let apart = 0
  for (let at = 0; at < count; at++) {
    off += Math.abs(sorted[at]! - observed)
    apart += (2 * at - count + 1) * sorted[at]!
  }
  return off / count - apart / (count * count)
}

/** Chance that the forecast gave to a value as low as the one seen; a half for a value in its middle. */
export function chanceBelow(sorted: ArrayLike<number>, observed: number): number {
  let below = 0
  let equal = 0
  for (let at = 0; at < sorted.length; at++) {
    if (sorted[at]! < observed) below++
    else if (sorted[at] === observed) equal++
  }
  return (below + (equal + 1) / 2) / (sorted.length + 1)
}

/** True for a value in the central band of a share. */
export const isInside = (chance: number, share: number): boolean => Math.abs(chance - 0.5) <= share / 2

/**
 * Effective number of independent points in a set of forecasts, when points of one cluster err alike.
 *
 *     effective = sum over clusters of n / (1 + (n - 1) rho)
 *
 * rho is the part of the variance of the standardised errors that clusters share (one-way analysis of variance; never below zero, at most one).
 *
 * @param errors standardised error of each point
 * @param cluster cluster of each point
 */
export function effectiveNumber(
  errors: readonly number[],
  cluster: readonly string[],
): { readonly effective: number; readonly shared: number } {
  const groups = new Map<string, number[]>()
  errors.forEach((error, index) => {
    const members = groups.get(cluster[index]!) ?? []
    members.push(error)
    groups.set(cluster[index]!, members)
  })
  const sets = [...groups.values()]
  const shared = intraclass(sets, errors.length)
  const effective = sets.reduce((sum, { length }) => sum + length / (1 + (length - 1) * shared), 0)
  return { effective, shared }
}

const square = (value: number): number => value * value

function intraclass(sets: readonly (readonly number[])[], count: number): number {
  const clusters = sets.length
  if (clusters < 2 || count <= clusters) return 1
  const means = sets.map((set) => meanSimple([...set]))
  const whole = meanSimple(sets.flat())
  const between = sets.reduce((sum, set, index) => sum + set.length * square(means[index]! - whole), 0) / (clusters - 1)
  const within =
    sets.reduce((sum, set, index) => sum + set.reduce((all, value) => all + square(value - means[index]!), 0), 0) /
    (count - clusters)
  const typical = (count - sets.reduce((sum, { length }) => sum + length * length, 0) / count) / (clusters - 1)
  const rho = (between - within) / (between + (typical - 1) * within)
  return Number.isFinite(rho) ? Math.min(Math.max(rho, 0), 1) : 1
}

/**
 * 95% interval of the true coverage, when a share of the points fell inside: Wilson's interval with the effective number of points.
 *
 * @returns lower and upper end, 0 to 1
 */
export function coverageInterval(share: number, effective: number): readonly [number, number] {
  const z = 1.959963984540054
  const weight = z * z
  const middle = (share + weight / (2 * effective)) / (1 + weight / effective)
  const half =
    (z / (1 + weight / effective)) * Math.sqrt((share * (1 - share)) / effective + weight / (4 * effective * effective))
  return [Math.max(middle - half, 0), Math.min(middle + half, 1)]
}
