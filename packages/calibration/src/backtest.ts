import { coverageInterval, isInside } from '@wlz/analysis'
import type { PastPack, Target } from '@wlz/data'
import { meanSimple } from 'simple-statistics'
import { lastCutoff, type CalibrationFile, type OutlookFigure } from './calibration.ts'
import { isKnownAt } from './fit.ts'
import {
  coverageBands,
  errorsOf,
  figuresOf,
  independence,
  keyOf,
  pointsOf,
  type Rival,
  type ScoredPoint,
} from './points.ts'
import { stepsOf } from './steps.ts'

/** Errors as a share of what was seen, so that series can stand side by side. */
export interface Tally {
  readonly points: number
  readonly error: number
  /** Mean of the errors with their sign: below zero when we forecast too low. */
  readonly bias: number
  readonly crps: number
  readonly lastError: number | null
  readonly lastCrps: number | null
  readonly trendError: number | null
  readonly trendCrps: number | null
  /** Points where a trend could be drawn, and what ours scored on those alone. */
  readonly trendPoints: number
  readonly errorWhereTrend: number | null
  readonly crpsWhereTrend: number | null
}

/** Ours against a rival: better or worse by at least a twentieth of its CRPS, else level. */
export type Verdict = 'better' | 'level' | 'worse' | 'none'

export interface SeriesScore extends Tally {
  readonly againstLast: Verdict
  readonly againstTrend: Verdict
  readonly series: string
  readonly isShare: boolean
  readonly label: Target['label']
  readonly inside: readonly number[]
  readonly byHorizon: readonly (Tally & { readonly horizon: number })[]
}

export interface Coverage {
  readonly band: number
  readonly inside: number
  /** Range of the true coverage, with the effective number of points. */
  readonly interval: readonly [number, number]
}

export interface Backtest {
  readonly points: readonly ScoredPoint[]
  readonly series: readonly SeriesScore[]
  readonly overall: Tally
  readonly coverage: readonly Coverage[]
  /** Coverage before bands were widened by what earlier vintages missed. */
  readonly coverageAsMade: readonly Coverage[]
  /** Coverage of bands as `wlz run` makes them: fitted draws, rates that stray from the base year on, as far as earlier vintages had missed. */
  readonly coverageProjected: readonly Coverage[]
  /** The same with rates that never stray. */
  readonly coverageBare: readonly number[]
  /** Multiple of the stated spread by which rates strayed in the projections of each vintage, and in those of now. */
  readonly scales: readonly { readonly cutoff: number; readonly scale: number }[]
  /** Factor on the width of the bands of each vintage: one for the first. */
  readonly widening: readonly { readonly cutoff: number; readonly factor: number }[]
  /** Bands of the last fit for the years ahead, in bands that are widened alike. */
  readonly outlook: readonly Outlook[]
  readonly effective: number
  /** Part of the variance of errors that points of one series share. */
  readonly shared: number
}

/** A figure that nobody has seen yet. */
export interface Outlook {
  readonly series: string
  readonly label: Target['label']
  readonly year: number
  readonly last: number
  readonly lastDate: string
  readonly median: number
  readonly low80: number
  readonly high80: number
}

/**
 * Score every vintage of a calibration on the years after it. Nothing that a vintage was fitted to is scored.
 *
 * A model is wrong in ways that it does not know. How far forecasts of earlier vintages had missed by the time of a vintage is a measure of that, and
 * widens its bands: factor^2 = (prior + sum of squared standard errors) / (prior + their number), both counted as independent points, never below one. What
 * came later has no part in it.
 */
export function backtest(
  past: PastPack,
  { vintages, outlook, posterior }: Pick<CalibrationFile, 'vintages' | 'outlook' | 'posterior'>,
): Backtest {
  const figures = figuresOf(past.targets)
  const stepOf = stepsOf(past.history)
  const ordered = [...vintages].sort((a, b) => a.cutoff - b.cutoff)
  const asMade = ordered.map((vintage) => pointsOf(figures, vintage, 1, stepOf))
  const widening = ordered.map(({ cutoff }, index) => ({
    cutoff,
    factor: wideningOf(asMade.slice(0, index).flat(), cutoff),
  }))
  const points = ordered.flatMap((vintage, index) => pointsOf(figures, vintage, widening[index]!.factor, stepOf))
  const { effective, shared } = independence(points)
  const now = wideningOf(asMade.flat(), lastCutoff)
  const keys = [...new Set(points.map(keyOf))]
  const series = keys.map((key): SeriesScore => {
    const own = points.filter((point) => keyOf(point) === key)
    const tallied = tally(own)
    const horizons = [...new Set(own.map(({ horizon }) => horizon))].sort((a, b) => a - b)
    return {
      series: own[0]!.series,
      isShare: own[0]!.isShare,
      label: own[0]!.label,
      ...tallied,
      againstLast: verdictOf(tallied.crps, tallied.lastCrps),
      againstTrend: verdictOf(tallied.crpsWhereTrend, tallied.trendCrps),
      inside: coverageBands.map((band) => own.filter(({ chance }) => isInside(chance, band)).length / own.length),
      byHorizon: horizons.map((horizon) => ({ horizon, ...tally(own.filter((point) => point.horizon === horizon)) })),
    }
  })
  const coverage = coverageOf(points, effective)
  const share = (of: (point: ScoredPoint) => readonly boolean[]) =>
    coverageBands.map((_, band) => points.filter((point) => of(point)[band]).length / points.length)
  return {
    points,
    series,
    overall: tally(points),
    coverage,
    coverageAsMade: coverageOf(asMade.flat(), effective),
    coverageProjected: coverageBands.map((band, index) => {
      const inside = share(({ projected }) => projected.inside)[index]!
      return { band, inside, interval: coverageInterval(inside, effective) }
    }),
    coverageBare: share(({ bare }) => bare.inside),
    scales: [
      ...ordered.map(({ cutoff, scale }) => ({ cutoff, scale })),
      { cutoff: lastCutoff, scale: posterior.scale },
    ],
    widening,
    outlook: outlook.map((figure) => widened(figure, now)),
    effective,
    shared,
  }
}

/** An outlook in the bands that a vintage of now would have. */
function widened({ quantiles, ...figure }: OutlookFigure, factor: number): Outlook {
  const median = quantiles[(quantiles.length - 1) / 2]!
  const at = (share: number) => median + factor * (quantiles[Math.round(share * quantiles.length - 0.5)]! - median)
  return { ...figure, median, low80: at(0.1), high80: at(0.9) }
}

function coverageOf(points: readonly ScoredPoint[], effective: number): Coverage[] {
  return coverageBands.map((band) => {
    const inside = points.filter(({ chance }) => isInside(chance, band)).length / points.length
    return { band, inside, interval: coverageInterval(inside, effective) }
  })
}

/** Independent points that "bands are as wide as they should be" counts for before anything was missed. */
const priorPoints = 5

function wideningOf(earlier: readonly ScoredPoint[], cutoff: number): number {
  const known = earlier.filter((point) => isKnownAt(point, cutoff))
  if (known.length === 0) return 1
  const each = independence(known).effective / known.length
  const squares = errorsOf(known).reduce((sum, error) => sum + error * error, 0)
  return Math.max(Math.sqrt((priorPoints + each * squares) / (priorPoints + each * known.length)), 1)
}

function tally(points: readonly ScoredPoint[]): Tally {
  const mean = (values: number[]): number | null => (values.length === 0 ? null : meanSimple(values))
  const part = (of: (point: ScoredPoint) => number | undefined) =>
    points.flatMap((point) => {
      const value = of(point)
      return value === undefined ? [] : [value / point.observed]
    })
  const off = (rival: Rival | undefined, { observed }: ScoredPoint) =>
    rival === undefined ? undefined : Math.abs(rival.middle - observed)
  return {
    points: points.length,
    error: mean(part(({ median, observed }) => Math.abs(median - observed)))!,
    bias: mean(part(({ median, observed }) => median - observed))!,
    crps: mean(part((point) => point.crps))!,
    lastError: mean(part((point) => off(point.last, point))),
    lastCrps: mean(part((point) => point.last?.crps)),
    trendError: mean(part((point) => off(point.trend, point))),
    trendCrps: mean(part((point) => point.trend?.crps)),
    trendPoints: points.filter(({ trend }) => trend !== undefined).length,
    errorWhereTrend: mean(
      part(({ trend, median, observed }) => (trend === undefined ? undefined : Math.abs(median - observed))),
    ),
    crpsWhereTrend: mean(part((point) => (point.trend === undefined ? undefined : point.crps))),
  }
}

const level = 0.05

function verdictOf(ours: number | null, rival: number | null): Verdict {
  if (ours === null || rival === null) return 'none'
  return ours < rival * (1 - level) ? 'better' : ours > rival * (1 + level) ? 'worse' : 'level'
}
