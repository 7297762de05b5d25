import { fitCopula, marginalChances, quantiles } from '@wlz/analysis'
import { clamp, runHistory, valueAt, type Backcast, type Joint, type Parameter } from '@wlz/core'
import { normalQuantile } from '@wlz/exact'
import type { PastPack } from '@wlz/data'
import { meanSimple, sampleStandardDeviation } from 'simple-statistics'
import { isTold, type Posterior, type PosteriorParameter } from './calibration.ts'
import { blanks, type Fit, type FitSettings } from './fit.ts'
import { asFitted, round4, short, soundOf, straying } from './fitted-draws.ts'
import { readOff } from './read-off.ts'

/** Draws of a fit as marginals and a matrix, for the parameters that the data inform. */
export function posteriorOf(past: PastPack, found: Fit, settings: FitSettings, scale: number): Posterior {
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
