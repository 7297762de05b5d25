import { chanceBelow, crps, effectiveNumber, lastValue, linearTrend, type Naive, type Seen } from '@wlz/analysis'
import { normalQuantile } from '@wlz/exact'
import type { Target } from '@wlz/data'
import { forecastChances, projectedChances, shareId, sharedForms, type Vintage } from './calibration.ts'
import { isKnownAt, yearKnown } from './fit.ts'
import { dayOf, timeOf } from './read-off.ts'
import type { StepOf } from './steps.ts'

/** Bands whose coverage is counted. */
export const coverageBands = [0.5, 0.8, 0.95] as const

/** One forecast with its observation. */
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
  /** As `wlz run` would have projected it, and the same with rates that never stray. */
  readonly projected: Spread
  readonly bare: Spread
  readonly last?: Rival
  readonly trend?: Rival
}

/** Middle and width of a projection, and for each of {@link coverageBands} if it contained the observation. */
export interface Spread {
  readonly middle: number
  readonly sd: number
  readonly inside: readonly boolean[]
}

/** A rival without a model on the same point. */
export interface Rival {
  readonly middle: number
  readonly crps: number
}

/** Waiting is scored from here on: earlier figures are the ones it was fitted to. */
const waitingScoredFrom = '2023-04-01'

export interface Figure {
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
export function figuresOf(own: readonly Target[]): readonly Figure[] {
  const totals = new Map(
    own.flatMap((target) => (target.series === 'indicated' ? [[target.date, target.value] as const] : [])),
  )
  const shares = own.flatMap((target): Figure[] => {
    const total = totals.get(target.date)
    if (total === undefined || !sharedForms.includes(target.series)) return []
    return [{ ...target, id: shareId(target), value: target.value / total, isShare: true }]
  })
  return [...own.map((target): Figure => ({ ...target, isShare: false })), ...shares]
}

/** Series and its kind: errors of one key look alike. */
export const keyOf = ({ series, isShare }: Pick<ScoredPoint, 'series' | 'isShare'>): string =>
  isShare ? `share ${series}` : series

export const errorsOf = (points: readonly ScoredPoint[]): number[] => points.map(({ chance }) => normalQuantile(chance))
export const independence = (points: readonly ScoredPoint[]) => effectiveNumber(errorsOf(points), points.map(keyOf))

/** Forecasts of a vintage with their observations; bands are widened by the factor `wider`. */
export function pointsOf(
  figures: readonly Figure[],
  { cutoff, forecasts }: Vintage,
  wider: number,
  stepOf: StepOf,
): ScoredPoint[] {
  return forecasts.flatMap(({ id, quantiles: made, projected, bare }): ScoredPoint[] => {
    const figure = figures.find((each) => each.id === id && each.isScored)
    if (figure === undefined) return []
    if (isKnownAt(figure, cutoff)) throw new Error(`${id} was fitted at ${cutoff} and may not be scored`)
    const known = figures.filter(
      (each) => each.series === figure.series && each.isShare === figure.isShare && isKnownAt(each, cutoff),
    )
    const isWaiting = figure.series.startsWith('waiting')
    if ((known.length === 0 && !isWaiting) || (isWaiting && (figure.date < waitingScoredFrom || known.length === 0)))
      return []
    const when = timeOf(dayOf(figure.date))
    const seen = seenOf(known)
    const middle = (made.length - 1) / 2
    const quantiles = made.map((value) => made[middle]! + wider * (value - made[middle]!))
    const chance = chanceBelow(quantiles, figure.value)
    const at = (share: number) => quantiles[Math.round(share * quantiles.length - 0.5)]!
    const steps = figure.isShare ? () => 0 : (at: number) => stepOf(figure.series, at)
    const smooth = { at: seen.at, values: seen.values.map((value, index) => value - steps(seen.at[index]!)) }
    const stepped = (naive: Naive | undefined) =>
      rivalOf(naive && { ...naive, middle: naive.middle + steps(when) }, figure.value)
    const last = stepped(lastValue(smooth, when, shyOf(figure)))
    const trend = stepped(linearTrend(smooth, when, shyOf(figure)))
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
        projected: spreadOf(projected, figure.value),
        bare: spreadOf(bare, figure.value),
        ...(last === undefined ? {} : { last }),
        ...(trend === undefined ? {} : { trend }),
      },
    ]
  })
}

/** Prior yearly movement of a series for a rival without much data; equal to that of the model. */
function shyOf({ wander, parts }: Figure): number {
  if (wander !== undefined) return wander
  return Object.values(parts ?? {})[0]!
}

/** Ends of the bands stand around the middle, the widest outside. */
function spreadOf(ends: readonly number[], value: number): Spread {
  const middle = (projectedChances.length - 1) / 2
  const inside = coverageBands.map(
    (_, index) => ends[middle - 1 - index]! <= value && value <= ends[middle + 1 + index]!,
  )
  const eighty = coverageBands.indexOf(0.8) + 1
  return {
    middle: ends[middle]!,
    sd: (ends[middle + eighty]! - ends[middle - eighty]!) / 2 / normalQuantile(0.9),
    inside,
  }
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
