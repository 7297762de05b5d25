import { assimilate, inflations } from '@wlz/analysis'
import { driftHalfLife, runHistory, sizeOf, stepOf, strayingRates, type Backcast } from '@wlz/core'
import { normalQuantile, stream, uniform } from '@wlz/exact'
import type { PastPack, Target } from '@wlz/data'
import { lastCutoff } from './calibration.ts'
import { dayOf, readOff } from './read-off.ts'
import { besidesOf, driftName, seriesOf, stepName, strayingAs, wandersOf, type Wander } from './wander.ts'

/** Settings of a fit; equal settings give equal bits. */
export interface FitSettings {
  readonly seed: string
  readonly draws: number
  readonly rounds: number
}

/** Draws after a fit on the data known at the end of a year. */
export interface Fit {
  /** Everything dated up to 1 January after this year was used, nothing later. */
  readonly cutoff: number
  readonly fitted: readonly Target[]
  /** Size of the drift of every series, including those that rates of the model move. */
  readonly sizes: readonly Wander[]
  /** Of these, the series that drift beside the model. */
  readonly wanders: readonly Wander[]
  /** Parameters of the model that vary. */
  readonly parameters: readonly string[]
  readonly scores: ReadonlyMap<string, Float64Array>
  /** Mean squared misfit per observation before each round and after the last, in error variances: about one is as good as the rows are. */
  readonly misfit: readonly number[]
  /** Share of draws that the model refused before the first round, and after the last. */
  readonly refused: readonly [number, number]
  readonly backcast: Backcast
}

/**
 * Names of the parameters that vary and that the engine reads when it runs the past, its events included. The half-life of drift
 * is not among them, because eight years of data cannot tell if it lasts until 2050.
 */
export function freeParameters(past: PastPack): readonly string[] {
  const asked = new Set<string>()
  const { evidence } = past.history
  const parameters = new Proxy(evidence.parameters, {
    get: (all, id: string) => {
      asked.add(id)
      return all[id]
    },
  })
  runHistory({ ...past.history, evidence: { ...evidence, parameters } }, 'names', 1, lastCutoff)
  return past.parameters
    .filter(({ id, low, high }) => low < high && asked.has(id) && id !== driftHalfLife)
    .map(({ id }) => id)
}

/** Unknowns that the model does not read, so that a fit moves them by chance alone. */
export const blanks: readonly string[] = Array.from({ length: 200 }, (_, index) => `blank ${index}`)

/** True for a figure known at the end of a year: dated up to the 1 January after it. */
export const isKnownAt = (target: Pick<Target, 'date'>, cutoff: number): boolean => dayOf(target.date).year <= cutoff

/** Calendar year at the end of which a figure is known. */
export const yearKnown = (target: Pick<Target, 'date'>): number => dayOf(target.date).year

/** Standard normal scores of a name, [draw], as the engine draws them. */
export const standardNormals = (seed: string, name: string, draws: number): Float64Array => {
  const source = stream(seed, name)
  return Float64Array.from({ length: draws }, (_, draw) => normalQuantile(uniform(source, draw)))
}

/**
 * Fit to the data known at the end of a year.
 *
 * All unknowns are standard normal scores: those of the parameters, whose priors are the evidence, and the yearly steps of rates and of series that stray. Each round runs the
 * model for all draws and moves the scores towards the observations.
 *
 * @param until last year that forecasts reach; the run goes on to it
 * @param onRound called after every run of the model, so that the host can handle events
 */
export async function fit(
  past: PastPack,
  cutoff: number,
  until: number,
  settings: FitSettings,
  onRound: () => Promise<void> = async () => undefined,
): Promise<Fit> {
  const { seed, draws, rounds } = settings
  const { firstYear } = past.history.evidence
  const fitted = past.targets.filter((target) => isKnownAt(target, cutoff))
  const sizes = wandersOf(fitted, past.targets)
  const moved = new Set(Object.values(seriesOf))
  const wanders = sizes.filter(({ series }) => !moved.has(series))
  const history = { ...past.history, evidence: strayingAs(past.history.evidence, sizes) }
  const inOrder = Array.from({ length: until - firstYear + 1 }, (_, index) => firstYear + index)
  const straying = strayingRates.flatMap((rate) => [sizeOf(rate), ...inOrder.map((year) => stepOf(rate, year))])
  const parameters = freeParameters(past)
  const steps = wanders.flatMap(({ series }) => [driftName(series), ...inOrder.map((year) => stepName(series, year))])
  const read = [...parameters, ...straying]
  const names = [...read, ...steps, ...blanks]
  const named = (unknowns: readonly Float64Array[]) => new Map(names.map((name, index) => [name, unknowns[index]!]))
  const observed = Float64Array.from(fitted, ({ value }) => value)
  const sd = Float64Array.from(fitted, (target) => target.sd)
  const run = (unknowns: readonly Float64Array[], last: number) =>
    runHistory(history, seed, draws, last, new Map(read.map((name, index) => [name, unknowns[index]!])))

  let unknowns: Float64Array[] = names.map((name) => standardNormals(seed, name, draws))
  const inflation = inflations(rounds)
  const misfit: number[] = []
  let before = 0
  for (let round = 0; round < rounds; round++) {
    const backcast = run(unknowns, cutoff)
    if (round === 0) before = backcast.refused.length / draws
    unknowns = replaceRefused(unknowns, backcast.refused, draws, `${seed}/${round}`)
    const predicted = predictedOf(
      { backcast: repaired(backcast, draws, `${seed}/${round}`), wanders, scores: named(unknowns) },
      fitted,
    )
    misfit.push(misfitOf(predicted, observed, sd))
    const noise = fitted.map(({ id }) => standardNormals(seed, `noise ${round} ${id}`, draws))
    unknowns = assimilate({ unknowns, predicted }, { observed, sd, noise, inflation: inflation[round]! })
    await onRound()
  }
  const backcast = run(unknowns, until)
  const refused = backcast.refused.length / draws
  unknowns = replaceRefused(unknowns, backcast.refused, draws, `${seed}/last`)
  const last = repaired(backcast, draws, `${seed}/last`)
  misfit.push(misfitOf(predictedOf({ backcast: last, wanders, scores: named(unknowns) }, fitted), observed, sd))
  await onRound()
  return {
    cutoff,
    fitted,
    sizes,
    wanders,
    parameters,
    scores: named(unknowns),
    misfit,
    refused: [before, refused],
    backcast: last,
  }
}

/** Fitted figures, [target][draw], with the drift of their series and without the error of their row. */
export const predictedOf = (
  { backcast, wanders, scores }: Pick<Fit, 'backcast' | 'wanders' | 'scores'>,
  targets: readonly Target[],
): Float64Array[] => {
  const besides = besidesOf(wanders, backcast.years[0]! + 1, (name) => scores.get(name)!)
  return targets.map((target) => readOff(backcast, target, besides))
}

function misfitOf(predicted: readonly Float64Array[], observed: Float64Array, sd: Float64Array): number {
  let sum = 0
  let count = 0
  predicted.forEach((values, index) => {
    for (const value of values) {
      const off = (value - observed[index]!) / sd[index]!
      sum += off * off
      count++
    }
  })
  return sum / count
}

/** A draw that stands in for a refused one: some other, by a fixed rule. */
function standIns(refused: readonly number[], draws: number, name: string): ReadonlyMap<number, number> {
  const out = new Set(refused)
  const sound = Array.from({ length: draws }, (_, draw) => draw).filter((draw) => !out.has(draw))
  const source = stream(name, 'stand-in')
  return new Map(refused.map((draw) => [draw, sound[Math.floor(uniform(source, draw) * sound.length)]!]))
}

function replaceRefused(
  unknowns: readonly Float64Array[],
  refused: readonly number[],
  draws: number,
  name: string,
): Float64Array[] {
  const instead = standIns(refused, draws, name)
  return unknowns.map((values) =>
    values.map((value, draw) => (instead.has(draw) ? values[instead.get(draw)!]! : value)),
  )
}

/** The backcast with the figures of stand-ins where the model refused a draw. */
function repaired(backcast: Backcast, draws: number, name: string): Backcast {
  const instead = standIns(backcast.refused, draws, name)
  for (const table of [backcast.data, backcast.opening])
    for (let row = 0; row < table.length; row += draws)
      for (const [draw, other] of instead) table[row + draw] = table[row + other]!
  return backcast
}
