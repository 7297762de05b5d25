import { observables, runHistory } from '@wlz/core'
import type { PastPack } from '@wlz/data'
import { lastCutoff, origins, reach, type CalibrationFile, type Vintage } from './calibration.ts'
import { fit, type Fit, type FitSettings } from './fit.ts'
import { round4 } from './fitted-draws.ts'
import { posteriorOf } from './posterior.ts'
import { scaleAt } from './scale.ts'
import { outlookOf, vintageOf } from './vintage.ts'

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
