import { quantiles } from '@wlz/analysis'
import { runHistory, type Backcast } from '@wlz/core'
import { normalQuantile, stream, uniform } from '@wlz/exact'
import type { PastPack, Target } from '@wlz/data'
import {
  forecastChances,
  lastCutoff,
  projectedChances,
  reach,
  shareId,
  sharedForms,
  type Forecast,
  type OutlookFigure,
  type Vintage,
} from './calibration.ts'
import { isKnownAt, predictedOf, type Fit, type FitSettings } from './fit.ts'
import { asFitted, round4, short, soundOf, straying } from './fitted-draws.ts'
import { readOff } from './read-off.ts'

/**
 * Forecasts of a fit for the years after its cutoff.
 *
 * @param scale factor on the stated drift of rates in the projections
 */
export function vintageOf(past: PastPack, found: Fit, settings: FitSettings, scale: number): Vintage {
  const { cutoff, fitted, misfit, refused, sizes } = found
  const ahead = past.targets.filter(
    (target) => target.isScored && !isKnownAt(target, cutoff) && isKnownAt(target, cutoff + reach),
  )
  const rows = fitted.map(({ date }) => date).sort()
  return {
    cutoff,
    fitted: fitted.length,
    lastFigure: rows.at(-1) ?? '',
    misfit: misfit.map(round4),
    refused: [round4(refused[0]), round4(refused[1])],
    wanders: sizes.map(({ series, size, drift }) => ({ series, size: round4(size), drift })),
    scale: round4(scale),
    forecasts: forecastsOf(past, found, ahead, settings, round4(scale)),
  }
}

/** Forecasts of the last fit for the years ahead, for every series that is scored. */
export function outlookOf(past: PastPack, last: Fit): OutlookFigure[] {
  const latest = new Map<string, Target>()
  for (const target of past.targets) {
    const known = latest.get(target.series)
    if (target.isScored && (known === undefined || known.date < target.date)) latest.set(target.series, target)
  }
  return Array.from(latest.values()).flatMap((seen) =>
    Array.from({ length: reach }, (_, index): OutlookFigure => {
      const year = last.cutoff + 1 + index
      const asked: Target = { ...seen, id: `${seen.series} ${year}-12-31`, date: `${year}-12-31` }
      const values = withRowError(predictedOf(last, [asked])[0]!, asked, last.cutoff)
      const { series, label, value, date } = seen
      return {
        series,
        label,
        year,
        last: value,
        lastDate: date,
        quantiles: Array.from(quantiles(values, forecastChances), short),
      }
    }),
  )
}

function forecastsOf(
  past: PastPack,
  found: Fit,
  ahead: readonly Target[],
  settings: FitSettings,
  scale: number,
): Forecast[] {
  const erring = (predicted: readonly Float64Array[]) =>
    predicted.map((values, index) => withRowError(values, ahead[index]!, found.cutoff))
  const whole = erring(predictedOf(found, ahead))
  const projected = erring(project(past, found, ahead, settings, scale))
  const bare = erring(project(past, found, ahead, settings, 0))
  const forecastOf = (
    id: string,
    index: number,
    change: (values: Float64Array, of: readonly Float64Array[]) => Float64Array,
  ): Forecast => {
    const at = (of: readonly Float64Array[], chances: readonly number[]) =>
      Array.from(quantiles(change(of[index]!, of), chances), short)
    return {
      id,
      quantiles: at(whole, forecastChances),
      projected: at(projected, projectedChances),
      bare: at(bare, projectedChances),
    }
  }
  const totals = new Map(
    ahead.flatMap(({ series, date }, index) => (series === 'indicated' ? [[date, index] as const] : [])),
  )
  const shares = ahead.flatMap((target, index): Forecast[] => {
    const total = totals.get(target.date)
    if (total === undefined || !sharedForms.includes(target.series)) return []
    return [forecastOf(shareId(target), index, (values, of) => values.map((value, draw) => value / of[total]![draw]!))]
  })
  return [...ahead.map(({ id }, index) => forecastOf(id, index, (values) => values)), ...shares]
}

/** Projections as `wlz run` makes them: fitted draws, drift from the cutoff on, each series from its last known figure. */
function project(
  past: PastPack,
  found: Fit,
  ahead: readonly Target[],
  { seed, draws }: FitSettings,
  scale: number,
): Float64Array[] {
  const { cutoff } = found
  const history = { ...past.history, evidence: straying(past.history.evidence, scale), driftFrom: cutoff + 1 }
  const backcast = runHistory(history, seed, draws, Math.min(cutoff + reach, lastCutoff), asFitted(found))
  return ahead.map((target) => soundOf(backcast, anchored(past, backcast, target, cutoff)))
}

/** Rebase to the last known figure of the series, as a projection starts from its base year. */
function anchored(past: PastPack, backcast: Backcast, target: Target, cutoff: number): Float64Array {
  const values = readOff(backcast, target)
  const known = past.targets
    .filter((each) => each.series === target.series && isKnownAt(each, cutoff))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const last = known.at(-1)
  if (last === undefined) return values
  const then = readOff(backcast, last)
  return values.map((value, draw) => (value * last.value) / then[draw]!)
}

/** A forecast is of the figure that was published, with what its row may be off. */
function withRowError(values: Float64Array, target: Target, cutoff: number): Float64Array {
  const source = stream(`row ${cutoff}`, target.id)
  return values.map((value, draw) => value + target.sd * normalQuantile(uniform(source, draw)))
}
