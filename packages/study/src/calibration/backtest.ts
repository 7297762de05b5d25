import { chanceBelow, coverageInterval, crps, effectiveNumber, isInside, lastValue, linearTrend, type Naive, type Seen } from '@wlz/analysis'
import { normalQuantile } from '@wlz/core'
import type { PastPack, Target } from '@wlz/data'
import { aloneChances, forecastChances, type CalibrationFile, type OutlookFigure, type Vintage } from './calibration.ts'
import { lastCutoff, shareId, sharedForms } from './calibrate.ts'
import { isKnownAt, yearKnown } from './fit.ts'
import { dayOf, timeOf } from './read-off.ts'

/** Bands whose coverage is counted. */
export const coverageBands = [0.5, 0.8, 0.95] as const

/** One forecast held against what came. */
export interface ScoredPoint {
  readonly series: string
  readonly label: Target['label']
  /** The figure is a form as a share of all indicaties. */
  readonly isShare: boolean
  readonly date: string
  readonly cutoff: number
  /** Years ahead, rounded up: 1, 2 or 3. */
  readonly horizon: number
  readonly observed: number
  readonly median: number
  readonly low80: number
  readonly high80: number
  /** Chance that the forecast gave to a value as low as the one seen. */
  readonly chance: number
  readonly crps: number
  /** By band of {@link coverageBands}: whether the model alone held it; fitted, and unfitted. */
  readonly insideAlone: readonly boolean[]
  readonly insideUnfitted: readonly boolean[]
  readonly last?: Rival
  readonly trend?: Rival
}

/** A rival without a model on the same point. */
export interface Rival {
  readonly middle: number
  readonly crps: number
}

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
  /** Where the true coverage may lie, with the effective number of points. */
  readonly interval: readonly [number, number]
}

export interface Backtest {
  readonly points: readonly ScoredPoint[]
  readonly series: readonly SeriesScore[]
  readonly overall: Tally
  readonly coverage: readonly Coverage[]
  /** Coverage before bands were widened by what earlier vintages missed. */
  readonly coverageAsMade: readonly Coverage[]
  /** Coverage of the model alone, without what series do besides: the kind of band that a projection has; fitted, and with draws of the prior. */
  readonly coverageAlone: readonly number[]
  readonly coverageUnfitted: readonly number[]
  /** Factor on the width of the bands of each vintage: one for the first. */
  readonly widening: readonly { readonly cutoff: number; readonly factor: number }[]
  /** What the last fit says of the years ahead, in bands that are widened alike. */
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

/** Waiting is scored from here on: earlier figures are the ones it was fitted to. */
const waitingScoredFrom = '2023-04-01'

interface Figure {
  readonly id: string
  readonly series: string
  readonly label: Target['label']
  readonly date: string
  readonly value: number
  readonly wander?: number
  readonly parts?: Target['parts']
  readonly isShare: boolean
  readonly isScored: boolean
}

/** Figures, and forms as shares on days when the total was counted too. */
function figuresOf(own: readonly Target[]): readonly Figure[] {
  const totals = new Map(own.flatMap((target) => (target.series === 'indicated' ? [[target.date, target.value] as const] : [])))
  const shares = own.flatMap((target): Figure[] => {
    const total = totals.get(target.date)
    if (total === undefined || !sharedForms.includes(target.series)) return []
    return [{ ...target, id: shareId(target), value: target.value / total, isShare: true }]
  })
  return [...own.map((target): Figure => ({ ...target, isShare: false })), ...shares]
}

/**
 * Score every vintage of a calibration on the years after it. Nothing that a vintage was fitted to is scored.
 *
 * A model is wrong in ways that it does not know. How far forecasts of earlier vintages had missed by the time of a vintage is a measure of that, and
 * widens its bands: factor^2 = (prior + sum of squared standard errors) / (prior + their number), both counted as independent points, never below one. What
 * came later has no part in it.
 */
export function backtest(past: PastPack, { vintages, outlook }: Pick<CalibrationFile, 'vintages' | 'outlook'>): Backtest {
  const figures = figuresOf(past.targets)
  const ordered = [...vintages].sort((a, b) => a.cutoff - b.cutoff)
  const asMade = ordered.map((vintage) => pointsOf(figures, vintage, 1))
  const widening = ordered.map(({ cutoff }, index) => ({ cutoff, factor: wideningOf(asMade.slice(0, index).flat(), cutoff) }))
  const points = ordered.flatMap((vintage, index) => pointsOf(figures, vintage, widening[index]!.factor))
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
    coverageAlone: share(({ insideAlone }) => insideAlone),
    coverageUnfitted: share(({ insideUnfitted }) => insideUnfitted),
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

const errorsOf = (points: readonly ScoredPoint[]): number[] => points.map(({ chance }) => normalQuantile(chance))
const independence = (points: readonly ScoredPoint[]) => effectiveNumber(errorsOf(points), points.map(keyOf))

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

const keyOf = ({ series, isShare }: Pick<ScoredPoint, 'series' | 'isShare'>): string => (isShare ? `share ${series}` : series)

function pointsOf(figures: readonly Figure[], { cutoff, forecasts }: Vintage, wider: number): ScoredPoint[] {
  return forecasts.flatMap(({ id, quantiles: made, alone, unfitted }): ScoredPoint[] => {
    const figure = figures.find((each) => each.id === id && each.isScored)
    if (figure === undefined) return []
    if (isKnownAt(figure, cutoff)) throw new Error(`${id} was fitted at ${cutoff} and may not be scored`)
    const known = figures.filter((each) => each.series === figure.series && each.isShare === figure.isShare && isKnownAt(each, cutoff))
    const isWaiting = figure.series.startsWith('waiting')
    if ((known.length === 0 && !isWaiting) || (isWaiting && (figure.date < waitingScoredFrom || known.length === 0))) return []
    const when = timeOf(dayOf(figure.date))
    const seen = seenOf(known)
    const middle = (made.length - 1) / 2
    const quantiles = made.map((value) => made[middle]! + wider * (value - made[middle]!))
    const chance = chanceBelow(quantiles, figure.value)
    const at = (share: number) => quantiles[Math.round(share * quantiles.length - 0.5)]!
    const last = rivalOf(lastValue(seen, when, shyOf(figure)), figure.value)
    const trend = rivalOf(linearTrend(seen, when, shyOf(figure)), figure.value)
    return [
      {
        series: figure.series,
        label: figure.label,
        isShare: figure.isShare,
        date: figure.date,
        cutoff,
        horizon: yearKnown(figure) - cutoff,
        observed: figure.value,
        median: quantiles[middle]!,
        low80: at(0.1),
        high80: at(0.9),
        chance,
        crps: crps(quantiles, figure.value),
        insideAlone: insideEnds(alone, figure.value),
        insideUnfitted: insideEnds(unfitted, figure.value),
        ...(last === undefined ? {} : { last }),
        ...(trend === undefined ? {} : { trend }),
      },
    ]
  })
}

/** What a rival supposes a series to move in a year before it has seen much: what the model supposes too. */
function shyOf({ wander, parts }: Figure): number {
  if (wander !== undefined) return wander
  return Object.values(parts ?? {})[0]!
}

/** Ends of the bands stand around the middle, the widest outside. */
function insideEnds(ends: readonly number[], value: number): boolean[] {
  const middle = (aloneChances.length - 1) / 2
  return coverageBands.map((_, index) => ends[middle - 1 - index]! <= value && value <= ends[middle + 1 + index]!)
}

function seenOf(known: readonly Figure[]): Seen {
  const ordered = [...known].sort((a, b) => (a.date < b.date ? -1 : 1))
  return { at: ordered.map(({ date }) => timeOf(dayOf(date))), values: ordered.map(({ value }) => value) }
}

const normals = forecastChances.map((chance) => normalQuantile(chance))

function rivalOf(naive: Naive | undefined, observed: number): Rival | undefined {
  if (naive === undefined) return undefined
  const quantiles = normals.map((score) => naive.middle + naive.sd * score)
  return { middle: naive.middle, crps: crps(quantiles, observed) }
}

function tally(points: readonly ScoredPoint[]): Tally {
  const mean = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  const part = (of: (point: ScoredPoint) => number | undefined) =>
    points.flatMap((point) => {
      const value = of(point)
      return value === undefined ? [] : [value / point.observed]
    })
  const off = (rival: Rival | undefined, { observed }: ScoredPoint) => (rival === undefined ? undefined : Math.abs(rival.middle - observed))
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
    errorWhereTrend: mean(part(({ trend, median, observed }) => (trend === undefined ? undefined : Math.abs(median - observed)))),
    crpsWhereTrend: mean(part((point) => (point.trend === undefined ? undefined : point.crps))),
  }
}

const level = 0.05

function verdictOf(ours: number | null, rival: number | null): Verdict {
  if (ours === null || rival === null) return 'none'
  return ours < rival * (1 - level) ? 'better' : ours > rival * (1 + level) ? 'worse' : 'level'
}
