import type { ParameterId } from '../engine/parameter-id.ts'
import { columns, inUse, lanes } from '../engine/columns.ts'
import { checkColumn } from '../checks.ts'
import type { Course } from '../course.ts'
import { ModelError } from '../engine/fault.ts'
import { Inputs } from '../engine/inputs.ts'
import { projectPopulation, type Ageing } from '../people/ageing.ts'
import { drawBaseYear } from '../start/base-year.ts'
import { readDrift } from '../people/drift.ts'
import { describeNation, type Nation } from '../people/national.ts'
import { weighRegions } from '../people/regions.ts'
import { Parameters, ParametersInReach, type DrawList, type GivenScores } from '../engine/parameters.ts'
import type { Policy } from '../engine/policy.ts'
import { clearRoom, theRoom } from '../room.ts'
import { startCourse } from '../start/start.ts'
import { stepYear } from '../step.ts'
import { happen } from './events.ts'
import type { History } from './history.ts'
import { observables, observeFlows, observeStocks, type Observable } from './observe.ts'

/** Past as the model gives it. */
export interface Backcast {
  /** Days of 31 December: the first is the start, before the first year. */
  readonly years: readonly number[]
  readonly draws: number
  /** [observable][day][draw]; a flow has nothing on the first day. */
  readonly data: Float64Array
  /** The same on the next morning, after the events of the new year; stocks only. */
  readonly opening: Float64Array
  /** Draws that broke a promise of the model and have no values, rising. */
  readonly refused: readonly number[]
}

/**
 * Run the nation from the start of a history to the end of a year.
 *
 * @param scores standard scores of parameters, [draw] by name; a parameter without is drawn from the seed
 * @param lastYear last calendar year to run
 */
export function runHistory(
  history: History,
  seed: string,
  draws: number,
  lastYear: number,
  scores?: GivenScores,
): Backcast {
  const { evidence } = history
  const count = lastYear - evidence.firstYear + 1
  const years = Array.from({ length: count + 1 }, (_, index) => evidence.firstYear - 1 + index)
  const data = new Float64Array(observables.length * years.length * draws)
  const opening = new Float64Array(data.length)
  const refused: number[] = []
  const kept = keepFor(history)
  for (let first = 0; first < draws; first += lanes) {
    let wanted = Array.from({ length: Math.min(lanes, draws - first) }, (_, lane) => first + lane)
    for (;;) {
      const list: DrawList = {
        seed,
        draws: Int32Array.from({ length: lanes }, (_, lane) => wanted[Math.min(lane, wanted.length - 1)]!),
        isCentral: false,
        ...(scores === undefined ? {} : { given: scores }),
      }
      const put =
        (target: Float64Array): Put =>
        (name, day, values) => {
          const row = (observables.indexOf(name) * years.length + day) * draws
          wanted.forEach((draw, lane) => (target[row + draw] = values[lane]!))
        }
      const broken = runColumn(history, kept, list, count, wanted, put(data), put(opening))
      if (broken === undefined) break
      refused.push(broken)
      wanted = wanted.filter((draw) => draw !== broken)
      if (wanted.length === 0) break
    }
  }
  return { years, draws, data, opening, refused: refused.sort((a, b) => a - b) }
}

type Put = (name: Observable, day: number, values: Float64Array) => void

/** @returns the draw that the model refuses, if there is one */
function runColumn(
  history: History,
  kept: Kept,
  list: DrawList,
  years: number,
  used: readonly number[],
  put: Put,
  putOpening: Put,
): number | undefined {
  try {
    const course = prepare(history, kept, list)
    startCourse(course)
    observeStocks(course, (name, values) => put(name, 0, values))
    for (let year = 0; year < years; year++) {
      for (const event of history.events) if (event.year === history.evidence.firstYear + year) happen(course, event)
      observeStocks(course, (name, values) => putOpening(name, year, values))
      const housed = course.state.closed.stay.slice()
      stepYear(course, year)
      closePlaces(course, housed, history.closingWithRunOff)
      checkColumn(course, year, used.length)
      observeStocks(course, (name, values) => put(name, year + 1, values))
      observeFlows(course, (name, values) => put(name, year + 1, values))
    }
    return undefined
  } catch (error) {
    if (error instanceof ModelError && 'draw' in error.fault) return error.fault.draw
    throw error
  }
}

/** Free the places of people of the closed groups who are gone: part of them closes, the rest is open to others. */
function closePlaces({ state, parameter: p }: Course, before: Float64Array, closing: ParameterId): void {
  const share = p.of(closing)
  for (const { places, closedShare } of state.sectors)
    for (let lane = 0; lane < inUse; lane++)
      places[lane]! -= (before[lane]! - state.closed.stay[lane]!) * closedShare[lane]! * share[lane]!
}

function prepare(
  { evidence, driftFrom, waitingRatio }: History,
  { nation, ageing, policy }: Kept,
  list: DrawList,
): Course {
  const { state, work, ledger, parameters, base } = clearRoom(theRoom())
  const regionOf = new Int32Array(lanes)
  const drawn = new Parameters(evidence, list)
  const parameter = new ParametersInReach(drawn, parameters)
  const { firstYear, years } = evidence
  return {
    evidence,
    nation,
    list,
    parameter,
    base: base.of(drawBaseYear(nation, drawn, waitingRatio)),
    weights: weighRegions(evidence, nation, list),
    regionOf,
    ageing,
    inputs: new Inputs({ policy, regionOf, list, parameter, firstYear, years }),
    drift: readDrift(drawn, list, firstYear, years, driftFrom),
    isFixed: () => false,
    hasMeasures: false,
    firstYear,
    state,
    work,
    ledger,
  }
}

interface Kept {
  readonly nation: Nation
  readonly ageing: Ageing
  readonly policy: Policy
}
const keptByHistory = new WeakMap<History, Kept>()

/** The population of the past is one and the same in every draw. */
function keepFor(history: History): Kept {
  let kept = keptByHistory.get(history)
  if (kept === undefined) {
    const { evidence, deathsAboveTrend } = history
    const nation = describeNation(evidence)
    const improvement = nation.improvement.map((ratios, year) =>
      ratios.map((ratio) => (ratio * deathsAboveTrend[0]!) / deathsAboveTrend[year]!),
    )
    const central = Array.from({ length: evidence.years }, () => columns(1)[0]!)
    kept = {
      nation: { ...nation, improvement },
      ageing: projectPopulation(evidence, new Int32Array(lanes), central, central),
      policy: policyOf(history),
    }
    keptByHistory.set(history, kept)
  }
  return kept
}

function policyOf({ levers, evidence }: History): Policy {
  const byLever: Record<string, Policy['levers'][string]> = {}
  for (const { id } of levers) {
    const steps = levers.filter((each) => each.id === id).map(({ from, value }) => [{ year: from, value }])
    byLever[id] = evidence.regions.map(() => steps)
  }
  return { levers: byLever, effects: {}, context: {}, parameters: {} }
}

/** [draw] of an observable on 31 December of a year, or on the morning after it. */
export function backcastValues(
  { years, draws, data, opening }: Backcast,
  name: Observable,
  year: number,
  when: 'close' | 'opening' = 'close',
): Float64Array {
  const row = (observables.indexOf(name) * years.length + years.indexOf(year)) * draws
  return (when === 'close' ? data : opening).subarray(row, row + draws)
}
