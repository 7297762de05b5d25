import { normalQuantile } from '@wlz/exact'
import type { Distribution, Track, Value } from '../engine/policy.ts'

/**
 * The value of an uncertain quantity at a standard score.
 *
 *     value = central + z / z(as) * (z < 0 ? central - low : high - central)
 *
 * Two half normals that meet in the median: the stated band is kept on both sides and zero stays inside where the
 * evidence has it inside. Bounds cut the tails; a draw beyond a bound lies on it.
 *
 * @param z standard score, from `uniform` through the normal quantile
 */
export function valueAt(distribution: Distribution, z: number): number {
  const { low, central, high } = distribution
  if (low === high) return central
  return central + (z / standardScoreOf(distribution.as)) * (z < 0 ? central - low : high - central)
}

/** Standard score at the upper end of the central share `as`. */
function standardScoreOf(as: number): number {
  if (as !== lastShare) {
    lastShare = as
    lastScore = normalQuantile(0.5 + as / 2)
  }
  return lastScore
}
let lastShare = 0
let lastScore = 0

export function clamp(value: number, min: number, max: number): number {
  return value < min ? min : value > max ? max : value
}

/**
 * The value of a track in a year.
 *
 * The topmost layer that has begun rules; inside it straight lines, after its last point that point stays.
 *
 * @param read turns a value with or without spread into a number (the draw is in it)
 * @param neutral what holds before any layer begins
 */
export function trackValue(track: Track, year: number, read: (value: Value) => number, neutral: number): number {
  for (let index = track.length - 1; index >= 0; index--) {
    const layer = track[index]!
    const first = layer[0]
    if (first === undefined || year < first.year) continue
    let before = first
    for (const point of layer) {
      if (point.year > year) {
        const part = (year - before.year) / (point.year - before.year)
        return read(before.value) * (1 - part) + read(point.value) * part
      }
      before = point
    }
    return read(before.value)
  }
  return neutral
}
