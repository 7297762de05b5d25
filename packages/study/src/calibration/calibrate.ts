import { fitCopula, marginalChances, quantiles } from '@wlz/analysis'
import { clamp, observables, runHistory, stream, uniform, normalQuantile, valueAt, type Parameter } from '@wlz/core'
import type { PastPack, Target } from '@wlz/data'
import { forecastChances, isTold, type CalibrationFile, type Forecast, type Posterior, type Vintage } from './calibration.ts'
import { copulaScores } from './copula-scores.ts'
import { blanks, fit, isKnownAt, predictedOf, type Fit, type FitSettings } from './fit.ts'
import { readOff } from './read-off.ts'

/** Years at the end of which a forecast is made: the first has two years of figures behind it, the last one year before it. */
export const origins: readonly number[] = [2017, 2018, 2019, 2020, 2021, 2022]
/** Years a forecast reaches. */
export const reach = 3
/** Everything: what the projection may use. */
export const lastCutoff = 2023

/** A calibration that was under way: vintages that are done are taken over. */
export type Underway = Pick<CalibrationFile, 'past' | 'engine' | 'settings' | 'vintages'>

/**
 * What the engine makes of the first prior draws, in few digits: two engines with the same are the same model, whatever else
 * changed in them.
 */
export function engineMark(past: PastPack, seed: string): string {
  const { years, data } = runHistory(past.history, seed, 8, past.history.evidence.firstYear + past.history.evidence.years - 1)
  const row = years.length * 8
  return observables
    .map((_, index) => data.slice(index * row, (index + 1) * row).reduce((sum, each) => sum + each, 0))
    .map((sum) => sum.toPrecision(7))
    .join(' ')
}

/**
 * Fit to every origin and to everything. Steps are rounds of fits; a caller may stop after any of them and start again from the vintages that are done.
 *
 * @param before what an earlier, unfinished run left; used only when past, engine and settings are the same
 * @param onStep told after each round: steps done, steps in all
 * @param onVintage told when a vintage is done, so that it can be kept
 * @returns the file, and the draws of the last fit, which the file does not hold
 */
export async function calibrate(
  past: PastPack,
  settings: FitSettings,
  before: Underway | undefined,
  onStep: (done: number, all: number) => Promise<void> = async () => undefined,
  onVintage: (underway: Underway) => void = () => undefined,
): Promise<{ readonly file: CalibrationFile; readonly last: Fit }> {
  const engine = engineMark(past, settings.seed)
  const isSame =
    before !== undefined && before.past === past.hash && before.engine === engine && JSON.stringify(before.settings) === JSON.stringify(settings)
  const vintages: Vintage[] = isSame ? [...before.vintages] : []
  const perFit = settings.rounds + 1
  const all = (origins.length + 1) * perFit + 1
  let done = vintages.length * perFit
  const step = async () => onStep(++done, all)
  const base = { past: past.hash, engine, settings }
  for (const cutoff of origins) {
    if (vintages.some((vintage) => vintage.cutoff === cutoff)) continue
    vintages.push(vintageOf(past, await fit(past, cutoff, Math.min(cutoff + reach, lastCutoff), settings, step)))
    onVintage({ ...base, vintages })
  }
  vintages.sort((a, b) => a.cutoff - b.cutoff)
  const last = await fit(past, lastCutoff, lastCutoff, settings, step)
  const posterior = posteriorOf(past, last, settings)
  await step()
  return { file: { schema: 'wlz-calibration/1', ...base, posterior, vintages }, last }
}

/** What a fit says of the years after its cutoff. */
export function vintageOf(past: PastPack, found: Fit): Vintage {
  const { cutoff, fitted, misfit, refused, wanders } = found
  const ahead = past.targets.filter((target) => target.isScored && !isKnownAt(target, cutoff) && isKnownAt(target, cutoff + reach))
  const rows = fitted.map(({ date }) => date).sort()
  return {
    cutoff,
    fitted: fitted.length,
    lastFigure: rows.at(-1) ?? '',
    misfit: misfit.map(round4),
    refused: [round4(refused[0]), round4(refused[1])],
    wanders: wanders.map(({ series, size, drift }) => ({ series, size: round4(size), drift })),
    forecasts: forecastsOf(found, ahead),
  }
}

/** Forms whose share in all indicaties is scored beside their number. */
export const sharedForms: readonly string[] = ['verblijf', 'vpt', 'mpt', 'pgb']

/** Ids of a share of a form, where form and total were counted on one day. */
export const shareId = ({ series, date }: Pick<Target, 'series' | 'date'>): string => `share ${series} ${date}`

function forecastsOf(found: Fit, ahead: readonly Target[]): Forecast[] {
  const predicted = predictedOf(found, ahead).map((values, index) => withRowError(values, ahead[index]!, found.cutoff))
  const forecasts = ahead.map((target, index) => forecastOf(target.id, predicted[index]!))
  const totals = new Map(ahead.flatMap((target, index) => (target.series === 'indicated' ? [[target.date, predicted[index]!] as const] : [])))
  ahead.forEach((target, index) => {
    const total = totals.get(target.date)
    if (total !== undefined && sharedForms.includes(target.series))
      forecasts.push(
        forecastOf(
          shareId(target),
          predicted[index]!.map((value, draw) => value / total[draw]!),
        ),
      )
  })
  return forecasts
}

/** A forecast is of the figure that was published, with what its row may be off. */
function withRowError(values: Float64Array, target: Target, cutoff: number): Float64Array {
  const source = stream(`row ${cutoff}`, target.id)
  return values.map((value, draw) => value + target.sd * normalQuantile(uniform(source, draw)))
}

const forecastOf = (id: string, values: Float64Array): Forecast => ({ id, quantiles: Array.from(quantiles(values, forecastChances), short) })

/** Draws of a fit as marginals and a matrix, for the parameters on which the data spoke. */
function posteriorOf(past: PastPack, found: Fit, settings: FitSettings): Posterior {
  const byId = past.history.evidence.parameters
  const summarise = (id: string) => {
    const scores = found.scores.get(id)!
    const shift = scores.reduce((sum, each) => sum + each, 0) / scores.length
    const spread = Math.sqrt(scores.reduce((sum, each) => sum + (each - shift) * (each - shift), 0) / (scores.length - 1))
    return { id, scores, shift, spread }
  }
  const empty = blanks.map(summarise)
  const blank = {
    spread: round4(Math.min(...empty.map(({ spread }) => spread))),
    shift: round4(Math.max(...empty.map(({ shift }) => Math.abs(shift)))),
  }
  const all = found.parameters.map(summarise)
  const told = all.filter(({ shift, spread }) => isTold(shift, spread, blank))
  const { correlation, marginals } = fitCopula(told.map(({ scores }) => scores))
  const size = told.length
  const triangle: number[] = []
  for (let row = 0; row < size; row++) for (let at = 0; at <= row; at++) triangle.push(round4(correlation[row * size + at]!))
  const value = (parameter: Parameter, score: number) => short(clamp(valueAt(parameter, score), parameter.min, parameter.max))
  const written = told.map(({ id, shift, spread }, index) => ({
    id,
    shift: round4(shift),
    spread: round4(spread),
    prior: marginalChances.map((chance) => value(byId[id]!, normalQuantile(chance))),
    posterior: Array.from(marginals[index]!, (score) => value(byId[id]!, score)),
  }))
  return {
    cutoff: found.cutoff,
    told: written,
    correlation: triangle,
    blank,
    untold: all.filter(({ shift, spread }) => !isTold(shift, spread, blank)).map(({ id }) => id),
    lost: round4(
      lossOf(
        past,
        found,
        settings,
        marginals,
        correlation,
        told.map(({ id }) => id),
      ),
    ),
  }
}

/**
 * Run the past again with draws from the copula, unfitted parameters from their priors, and see how far the bands of the fitted figures moved, the drift of
 * series left out.
 */
function lossOf(
  past: PastPack,
  found: Fit,
  settings: FitSettings,
  marginals: readonly Float64Array[],
  correlation: Float64Array,
  told: readonly string[],
): number {
  const scores = copulaScores(`${settings.seed}/copula`, told, marginals, correlation, settings.draws)
  const again = runHistory(past.history, settings.seed, settings.draws, found.cutoff, scores)
  const sound = Array.from({ length: settings.draws }, (_, draw) => draw).filter((draw) => !again.refused.includes(draw))
  const ends = (values: Float64Array) => quantiles(values, [0.1, 0.9])
  const raw = found.fitted.map((target) => ends(readOff(found.backcast, target)))
  const kept = found.fitted.map((target) => {
    const values = readOff(again, target)
    return ends(Float64Array.from(sound, (draw) => values[draw]!))
  })
  return raw.reduce((most, [low, high], index) => {
    const width = high! - low!
    const moved = Math.max(Math.abs(kept[index]![0]! - low!), Math.abs(kept[index]![1]! - high!))
    return width > 0 ? Math.max(most, moved / width) : most
  }, 0)
}

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4
/** Six digits are more than the data have. */
const short = (value: number): number => Number(value.toPrecision(6))
