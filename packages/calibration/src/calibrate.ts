import { fitCopula, marginalChances, quantiles } from '@wlz/analysis'
import {
  type Backcast,
  clamp,
  driftScale,
  type Evidence,
  observables,
  runHistory,
  valueAt,
  type Joint,
  type Parameter,
} from '@wlz/core'
import { stream, uniform, normalQuantile } from '@wlz/exact'
import type { PastPack, Target } from '@wlz/data'
import { meanSimple, sampleStandardDeviation } from 'simple-statistics'
import {
  forecastChances,
  isTold,
  lastCutoff,
  origins,
  projectedChances,
  reach,
  shareId,
  sharedForms,
  type CalibrationFile,
  type Forecast,
  type OutlookFigure,
  type Posterior,
  type PosteriorParameter,
  type Vintage,
} from './calibration.ts'
import { blanks, fit, isKnownAt, predictedOf, type Fit, type FitSettings } from './fit.ts'
import { readOff } from './read-off.ts'
import { scaleAt } from './scale.ts'

/** Unfinished calibration to resume: its finished vintages are reused. */
export type Underway = Pick<CalibrationFile, 'past' | 'engine' | 'settings' | 'vintages'>

/**
 * Fingerprint of the engine: its outcome for the first prior draws, in few digits. Engines with equal fingerprints are the same
 * model, whatever else changed in them.
 */
export function engineMark(past: PastPack, seed: string): string {
  const { years, data } = runHistory(
    past.history,
    seed,
    8,
    past.history.evidence.firstYear + past.history.evidence.years - 1,
  )
  const row = years.length * 8
  return observables
    .map((_, index) => data.slice(index * row, (index + 1) * row).reduce((sum, each) => sum + each, 0))
    .map((sum) => sum.toPrecision(7))
    .join(' ')
}

/**
 * Fit to the data up to every cutoff and to all data. Steps are rounds of fits. A caller may stop after any of them and resume
 * from the finished vintages.
 *
 * @param before result of an earlier, unfinished run; used only when past, engine and settings are the same
 * @param onStep called after each round with the steps done and in all
 * @param onVintage called when a vintage is done, so that it can be stored
 * @returns the file, the draws of the last fit, which the file does not hold, and how many vintages were taken over
 */
export async function calibrate(
  past: PastPack,
  settings: FitSettings,
  before: Underway | undefined,
  onStep: (done: number, all: number) => Promise<void> = async () => undefined,
  onVintage: (underway: Underway) => void = () => undefined,
): Promise<{ readonly file: CalibrationFile; readonly last: Fit; readonly resumed: number }> {
  const engine = engineMark(past, settings.seed)
  const isSame =
    before !== undefined &&
    before.past === past.hash &&
    before.engine === engine &&
    JSON.stringify(before.settings) === JSON.stringify(settings)
  const vintages: Vintage[] = isSame ? [...before.vintages] : []
  const perFit = settings.rounds + 1
  const all = (origins.length + 1) * perFit + 1
  const resumed = vintages.length
  let done = resumed * perFit
  const step = async () => onStep(++done, all)
  const base = { past: past.hash, engine, settings }
  for (const cutoff of origins) {
    if (vintages.some((vintage) => vintage.cutoff === cutoff)) continue
    vintages.push(
      vintageOf(
        past,
        await fit(past, cutoff, Math.min(cutoff + reach, lastCutoff), settings, step),
        settings,
        scaleAt(past, vintages, cutoff),
      ),
    )
    onVintage({ ...base, vintages })
  }
  vintages.sort((a, b) => a.cutoff - b.cutoff)
  const last = await fit(past, lastCutoff, lastCutoff + reach, settings, step)
  const posterior = posteriorOf(past, last, settings, round4(scaleAt(past, vintages, lastCutoff)))
  await step()
  return {
    file: { schema: 'wlz-calibration/1', ...base, posterior, vintages, outlook: outlookOf(past, last) },
    last,
    resumed,
  }
}

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
function outlookOf(past: PastPack, last: Fit): OutlookFigure[] {
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

/** Scores of the fitted parameters, without the drift up to the cutoff, because a projection starts from its base year. */
const asFitted = ({ parameters, scores }: Fit): ReadonlyMap<string, Float64Array> =>
  new Map(parameters.map((id) => [id, scores.get(id)!]))

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

/** Evidence with a factor on the stated drift of rates. */
function straying(evidence: Evidence, scale: number): Evidence {
  const given = evidence.parameters[driftScale]!
  return {
    ...evidence,
    parameters: { ...evidence.parameters, [driftScale]: { ...given, low: scale, central: scale, high: scale } },
  }
}

/** Values of the draws that the model did not refuse. */
function soundOf({ refused, draws }: Backcast, values: Float64Array): Float64Array {
  const out = new Set(refused)
  const sound = Array.from({ length: draws }, (_, draw) => draw).filter((draw) => !out.has(draw))
  return Float64Array.from(sound, (draw) => values[draw]!)
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

/** Draws of a fit as marginals and a matrix, for the parameters that the data inform. */
function posteriorOf(past: PastPack, found: Fit, settings: FitSettings, scale: number): Posterior {
  const byId = past.history.evidence.parameters
  const summarise = (id: string) => {
    const scores = found.scores.get(id)!
    const list = Array.from(scores)
    return { id, scores, shift: meanSimple(list), spread: sampleStandardDeviation(list) }
  }
  const empty = blanks.map(summarise)
  const blank = {
    spread: round4(Math.min(...empty.map(({ spread }) => spread))),
    shift: round4(Math.max(...empty.map(({ shift }) => Math.abs(shift)))),
  }
  const all = found.parameters.map(summarise)
  const moving = movingParameters(past, found)
  const isKnown = ({ id, shift, spread }: (typeof all)[number]) => moving.has(id) && isTold(shift, spread, blank)
  const told = all.filter(isKnown)
  const { correlation, marginals } = fitCopula(told.map(({ scores }) => scores))
  const size = told.length
  const triangle: number[] = []
  for (let row = 0; row < size; row++)
    for (let at = 0; at <= row; at++) triangle.push(round4(correlation[row * size + at]!))
  const value = (parameter: Parameter, score: number) =>
    short(clamp(valueAt(parameter, score), parameter.min, parameter.max))
  const written = told.map(({ id, shift, spread }, index) => ({
    id,
    shift: round4(shift),
    spread: round4(spread),
    prior: marginalChances.map((chance) => value(byId[id]!, normalQuantile(chance))),
    posterior: Array.from(marginals[index]!, (score) => value(byId[id]!, score)),
  }))
  return {
    cutoff: found.cutoff,
    chances: marginalChances,
    told: written,
    correlation: triangle,
    blank,
    untold: all.filter((each) => !isKnown(each)).map(({ id }) => id),
    scale,
    lost: round4(lossOf(past, found, settings, written, triangle)),
  }
}

/** Parameters that move any fitted figure. Each is moved alone, in a draw of its own; the others cannot be informed by the data. */
function movingParameters(past: PastPack, found: Fit): ReadonlySet<string> {
  const draws = found.parameters.length + 1
  const scores = found.parameters.map(
    (id, index) => [id, new Float64Array(draws).fill(1, index + 1, index + 2)] as const,
  )
  const history = { ...past.history, evidence: straying(past.history.evidence, 0) }
  const backcast = runHistory(history, 'alone', draws, found.cutoff, new Map(scores))
  const figures = found.fitted.map((target) => readOff(backcast, target))
  return new Set(
    found.parameters.filter((_, index) =>
      figures.some((values) => Math.abs(values[index + 1]! / values[0]! - 1) > 1e-9),
    ),
  )
}

/**
 * Run the past again with draws from the copula, unfitted parameters from their priors, and see how far the bands of the fitted figures moved, what
 * rates and series stray left out.
 */
function lossOf(
  past: PastPack,
  found: Fit,
  settings: FitSettings,
  told: readonly PosteriorParameter[],
  correlation: readonly number[],
): number {
  const joint: Joint = {
    names: told.map(({ id }) => id),
    chances: marginalChances,
    marginals: told.map(({ posterior }) => posterior),
    correlation,
  }
  const evidence = straying(past.history.evidence, 0)
  const fitted = runHistory({ ...past.history, evidence }, settings.seed, settings.draws, found.cutoff, asFitted(found))
  const again = runHistory(
    { ...past.history, evidence: { ...evidence, joint } },
    `${settings.seed}/copula`,
    settings.draws,
    found.cutoff,
  )
  const ends = (backcast: Backcast) =>
    found.fitted.map((target) => quantiles(soundOf(backcast, readOff(backcast, target)), [0.1, 0.9]))
  const [raw, kept] = [ends(fitted), ends(again)]
  return raw.reduce((most, [low, high], index) => {
    const width = high! - low!
    const moved = Math.max(Math.abs(kept[index]![0]! - low!), Math.abs(kept[index]![1]! - high!))
    return width > 0 ? Math.max(most, moved / width) : most
  }, 0)
}

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4
/** Round to six digits, which is more precise than the data. */
const short = (value: number): number => Number(value.toPrecision(6))
