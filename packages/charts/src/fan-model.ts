import { valueAxis, yearAxis, type Axis } from './domain.ts'
import { bandPath, linePath } from './paths.ts'

/** Mean and quantiles by year, as a result holds them. The mean is the line of a fan: the one centre of every view. */
export interface FanBands {
  readonly mean: readonly number[]
  readonly p05: readonly number[]
  readonly p10: readonly number[]
  readonly p25: readonly number[]
  readonly p75: readonly number[]
  readonly p90: readonly number[]
  readonly p95: readonly number[]
}

/** A line beside the fan: the mean of another scenario, or shares; with an 80% band as a thin outline where that is known. */
export interface FanLine {
  readonly id: string
  readonly label: string
  readonly values: readonly number[]
  readonly p10?: readonly number[]
  readonly p90?: readonly number[]
}

/** A thin line of ink with its name on it: a norm, a frame. */
export interface Norm {
  readonly label: string
  readonly values: readonly number[]
}

/** A count in a year. */
export interface Mark {
  readonly year: number
  readonly value: number
}

export interface FanInput {
  readonly years: readonly number[]
  readonly fan?: FanBands
  readonly fanLabel: string
  readonly reference?: FanLine
  readonly others?: readonly FanLine[]
  readonly norms?: readonly Norm[]
  /** First year of the axis, so that figures beside each other share it. */
  readonly begin?: number
  /** Observations before the model begins. */
  readonly history?: readonly Mark[]
  /** Own figures, beside those of the model. */
  readonly marks?: readonly Mark[]
  /** Years in which measures begin, as ticks on the axis with their names. */
  readonly starts?: readonly Readonly<{ year: number; label: string }>[]
  /** Values that the scale must hold besides those drawn: small multiples share one. */
  readonly alsoHolds?: readonly number[]
}

export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Everything a fan chart draws, as paths. */
export interface FanModel {
  readonly x: Axis
  readonly y: Axis
  readonly band80: string
  readonly band50: string
  readonly hairlines: readonly string[]
  readonly mean: string
  readonly reference: string
  readonly others: readonly Readonly<{ id: string; label: string; line: string; edges: readonly string[] }>[]
  readonly norms: readonly Readonly<{ label: string; path: string; end: number }>[]
}

export function fanModel(input: FanInput, frame: Frame): FanModel {
  const { years, fan, reference, others = [], norms = [] } = input
  const x = yearAxis(years, frame.left, frame.right, axisStart(input))
  const y = valueAxis(shownValues(input), frame.bottom, frame.top)
  const path = (values: readonly number[]) => linePath(years, values, x, y)
  return {
    x,
    y,
    band80: fan === undefined ? '' : bandPath(years, fan.p10, fan.p90, x, y),
    band50: fan === undefined ? '' : bandPath(years, fan.p25, fan.p75, x, y),
    hairlines: fan === undefined ? [] : [path(fan.p05), path(fan.p95)],
    mean: fan === undefined ? '' : path(fan.mean),
    reference: reference === undefined ? '' : path(reference.values),
    others: others.map(({ id, label, values, p10, p90 }) => ({
      id,
      label,
      line: path(values),
      edges: p10 === undefined || p90 === undefined ? [] : [path(p10), path(p90)],
    })),
    norms: norms.map(({ label, values }) => ({ label, path: path(values), end: y.at(values.at(-1) ?? 0) })),
  }
}

/** First year of the axis: that of the first observation, else of the model. */
export const axisStart = ({ years, begin, history = [] }: Pick<FanInput, 'years' | 'history' | 'begin'>): number =>
  history.reduce((first, { year }) => Math.min(first, year), Math.min(begin ?? Infinity, years[0] ?? 2024))

function* shownValues({
  fan,
  reference,
  others = [],
  norms = [],
  marks = [],
  history = [],
  alsoHolds = [],
}: FanInput): Generator<number> {
  yield* alsoHolds
  for (const mark of history) yield mark.value
  for (const mark of marks) yield mark.value
  if (fan !== undefined) yield* [...fan.mean, ...fan.p05, ...fan.p95]
  if (reference !== undefined) yield* reference.values
  for (const other of others) yield* [...other.values, ...(other.p10 ?? []), ...(other.p90 ?? [])]
  for (const norm of norms) yield* norm.values
}
