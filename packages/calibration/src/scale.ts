import type { PastPack } from '@wlz/data'
import type { Vintage } from './calibration.ts'
import { isKnownAt } from './fit.ts'
import { figuresOf, independence, pointsOf, type ScoredPoint } from './points.ts'
import { noSteps } from './steps.ts'

/** Prior weight of the stated drift, in independent points. */
const priorPoints = 5
/** Upper end of the search; no history needs more. */
const mostScale = 8

/**
 * Factor on the stated drift of rates in a projection, from the errors of projections of earlier vintages known by then.
 *
 *     spread^2 = spread^2 of parameters + scale^2 x spread^2 of what strays at scale one
 *     prior + sum of (missed / spread)^2 = prior + number of points,   both counted as independent points; never below one
 *
 * A band that was missed too often is widened by more drift and not by a factor on the outcome. So outcomes that a rate moves
 * widen together, and outcomes without drift do not. Data after the cutoff are not used.
 */
export function scaleAt(past: PastPack, vintages: readonly Vintage[], cutoff: number): number {
  const figures = figuresOf(past.targets)
  const scaleOf = new Map(vintages.map((vintage) => [vintage.cutoff, vintage.scale]))
  const known = vintages
    .flatMap((vintage) => (vintage.cutoff < cutoff ? pointsOf(figures, vintage, 1, noSteps) : []))
    .filter((point) => isKnownAt(point, cutoff))
  if (known.length === 0) return 1
  const each = independence(known).effective / known.length
  const excess = (scale: number) =>
    each * (known.reduce((sum, point) => sum + missed(point, scaleOf.get(point.cutoff)!, scale), 0) - known.length)
  // The prior holds a scale of one with the weight of its points: it pulls back in proportion to how far the scale has gone.
  const pull = (scale: number) => priorPoints * (1 - 1 / (scale * scale))
  let [low, high] = [1, mostScale]
  if (excess(low) <= 0) return 1
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2
    if (excess(middle) > pull(middle)) low = middle
    else high = middle
  }
  return low
}

/** Squared standardised error of a projection, if its rates had drifted `scale` times as far as stated. */
function missed({ observed, projected, bare }: ScoredPoint, made: number, scale: number): number {
  const strayed = Math.max(projected.sd * projected.sd - bare.sd * bare.sd, 0) / (made * made)
  const error = observed - projected.middle
  return (error * error) / (bare.sd * bare.sd + scale * scale * strayed)
}
