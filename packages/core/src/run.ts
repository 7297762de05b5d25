import type { ContextId } from './catalogue/context.ts'
import type { IndicatorId } from './catalogue/indicators.ts'
import { evenLanes, inUse, lanes, withLanes } from './engine/columns.ts'
import { checkColumn, checkStocks } from './checks.ts'
import type { Course } from './course.ts'
import type { Evidence } from './engine/evidence.ts'
import { ModelError } from './engine/fault.ts'
import { Inputs } from './engine/inputs.ts'
import { projectPopulation, type Ageing } from './people/ageing.ts'
import { drawBaseYear, type BaseYear } from './start/base-year.ts'
import { hasMeasures } from './blocks/delay/measures.ts'
import { readDrift, type Drift } from './people/drift.ts'
import { describeNation, type Nation } from './people/national.ts'
import { figuresOfLanes } from './start/own-figures.ts'
import { weighRegions, type RegionWeights } from './people/regions.ts'
import { blankOutcome, isPresentValue, layoutOf, type Outcome } from './outcome.ts'
import { Parameters, ParametersInReach, type DrawList } from './engine/parameters.ts'
import type { Policy, Start, Value } from './engine/policy.ts'
import type { Put } from './record/put.ts'
import { recordYear } from './record/record.ts'
import { Recent } from './engine/lru.ts'
import { clearRoom, emptyRoom, theRoom, type Room } from './room.ts'
import { startCourse } from './start/start.ts'
import { stepYear } from './step.ts'

export const firstProjectedYear = 2024
export const lastProjectedYear = 2050

export interface RunRequest {
  readonly evidence: Evidence
  readonly policy: Policy
  /** Own figures that regions start from; `noStart` where there are none. Required, so that none can be forgotten. */
  readonly start: Start
  readonly seed: string
  /** Indices in `evidence.regions`, in the order of the outcomes. */
  readonly regions: readonly number[]
  /** First draw and number of draws; a draw is the same whatever else runs beside it. */
  readonly fromDraw: number
  readonly draws: number
  /** Outcomes to keep; all of them when absent. */
  readonly indicators?: readonly IndicatorId[]
  /** First and last calendar year of the outcomes; all of the evidence when absent. They cut what is kept, never the run. */
  readonly from?: number
  readonly to?: number
  /** Stop at `to`, for a preview when the whole run follows. Faults in later years are then not found. */
  readonly isLook?: boolean
  /** True when other policies run the same draws of these regions next: what no policy touches is then cached. */
  readonly isShared?: boolean
  /** Every parameter at its median: one lane per region, for the line while dragging. */
  readonly central?: boolean
}

/**
 * Run a policy for regions and draws.
 *
 * Order of loops: region, column, year, month. From 256 draws on a column holds draws of one region;
 * under that, regions in order share columns. The bits of a lane do not depend on which.
 *
 * @returns one outcome per region asked, in the order asked
 * @throws ModelError when the model breaks a promise; the fault names block, region, month and draw
 */
export function runRegions(request: RunRequest): Outcome[] {
  const { evidence, regions, fromDraw, draws, indicators } = request
  for (const region of regions)
    if (evidence.regions[region] === undefined) throw new ModelError({ code: 'unknown-region', region })
  makeRoom(request)
  const years = yearsToKeep(request)
  const outcomes = regions.map(() => blankOutcome(years, draws, indicators))
  const all = regions.length * draws
  if (draws >= lanes)
    regions.forEach((region, index) => {
      for (let draw = 0; draw < draws; draw += lanes)
        runColumn(request, outcomes, Math.min(lanes, draws - draw), (lane) => ({
          region,
          outcome: index,
          draw: fromDraw + draw + lane,
        }))
    })
  else
    for (let first = 0; first < all; first += lanes)
      runColumn(request, outcomes, Math.min(lanes, all - first), (lane) => {
        const outcome = Math.floor((first + lane) / draws)
        return { region: regions[outcome]!, outcome, draw: fromDraw + ((first + lane) % draws) }
      })
  return outcomes
}

/** Minimum and maximum number of columns whose parameters are cached: some 12,000 draws, in some 100 MB. */
const fewColumns = 12
const mostColumns = 48
const fewAgeings = 18

/**
 * Every region uses the columns of draws in turn, so all are cached, because each region would draw all parameters again
 * otherwise. Likewise every policy uses the ageing of each column in turn. Only what is beyond the maximum is made again.
 */
function makeRoom({ evidence, draws, isShared = false }: RunRequest): void {
  const kept = keepFor(evidence)
  const columns = Math.min(mostColumns, Math.ceil(draws / lanes))
  kept.draws.begin(Math.max(fewColumns, columns))
  kept.ageing.begin(Math.max(fewAgeings, isShared ? columns : 0))
}

const yearsToRun = ({ evidence, to, isLook }: RunRequest): number =>
  isLook === true && to !== undefined ? to - evidence.firstYear + 1 : evidence.years

/** Years to record: those asked, and for a present value all years before them. */
function yearsToKeep(request: RunRequest): number[] {
  const { evidence, to, indicators } = request
  const from = indicators === undefined || indicators.some(isPresentValue) ? undefined : request.from
  const all = Array.from({ length: evidence.years }, (_, index) => evidence.firstYear + index)
  return all.filter((year) => (from ?? year) <= year && year <= (to ?? year))
}

interface Lane {
  readonly region: number
  readonly outcome: number
  readonly draw: number
}

function runColumn(
  request: RunRequest,
  outcomes: readonly Outcome[],
  used: number,
  laneAt: (lane: number) => Lane,
): void {
  // An odd one out repeats the last lane.
  const laneOf = Array.from({ length: evenLanes(used) }, (_, lane) => laneAt(Math.min(lane, used - 1)))
  withLanes(used, () => runLanes(request, outcomes, used, laneOf))
}

function runLanes(request: RunRequest, outcomes: readonly Outcome[], used: number, laneOf: readonly Lane[]): void {
  const course = prepareCourse(request, laneOf, clearRoom(theRoom()))
  startCourse(course)
  const runs = runsOfDraws(laneOf.slice(0, used), request.fromDraw)
  const draws = request.draws
  const { years } = outcomes[0]!
  const first = years[0]! - request.evidence.firstYear
  const { places } = layoutOf(request.indicators)
  const asks = (id: string) => places.has(id)
  for (let year = 0; year < yearsToRun(request); year++) {
    stepYear(course, year)
    try {
      checkColumn(course, year, used)
    } catch (fault) {
      findMonth(request, laneOf, used)
      throw fault
    }
    if (year < first || year >= first + years.length) continue
    const put: Put = (id, values) => {
      const place = places.get(id)
      if (place === undefined) return
      const row = (place * years.length + year - first) * draws
      for (const { outcome, first, count, draw } of runs) {
        const { data } = outcomes[outcome]!
        if (count === lanes) data.set(values, row + draw)
        else for (let lane = 0; lane < count; lane++) data[row + draw + lane] = values[first + lane]!
      }
    }
    recordYear(course, year, put, asks)
  }
}

/**
 * Find the month and block in which a column broke, of which only the year is known: run it again from its first day and
 * check after every month. So a sound run pays nothing for it. It uses the memory of the broken column.
 *
 * @throws ModelError naming block, region, year, month and draw
 */
function findMonth(request: RunRequest, laneOf: readonly Lane[], used: number): void {
  const course = prepareCourse(request, laneOf, clearRoom(theRoom()))
  startCourse(course)
  checkStocks(course, -1, 12, used)
  for (let year = 0; year < yearsToRun(request); year++) {
    stepYear(course, year, { month: (month) => checkStocks(course, year, month, used) })
    checkColumn(course, year, used)
  }
}

/** Lanes in a row that belong to one region: where they start, how many, and their first draw. */
function runsOfDraws(laneOf: readonly Lane[], fromDraw: number) {
  const runs: { outcome: number; first: number; count: number; draw: number }[] = []
  laneOf.forEach(({ outcome, draw }, lane) => {
    const last = runs.at(-1)
    if (last?.outcome === outcome) last.count++
    else runs.push({ outcome, first: lane, count: 1, draw: draw - fromDraw })
  })
  return runs
}

/** Policy inputs that the population projection depends on (cache key): the world, and the parameters behind it. */
const agedBy = ['levensduur', 'migratie', 'world.levensduur', 'world.migratie']

/** Set up a column before its first year. What no lever touches is cached for the next scenario. */
export function prepareCourse(
  request: RunRequest,
  laneOf: readonly Lane[],
  { state, work, ledger, parameters, base }: Room = emptyRoom(),
): Course {
  const { evidence, policy, start, seed } = request
  const kept = keepFor(evidence)
  const list: DrawList = {
    seed,
    draws: Int32Array.from(laneOf, ({ draw }) => draw),
    isCentral: request.central === true,
  }
  const regionOf = Int32Array.from(laneOf, ({ region }) => region)
  const count = yearsToRun(request)
  const drawKey = list.isCentral ? `central/${laneOf.length}` : `${seed}/${list.draws.join()}`
  const nature = kept.draws.get(`${drawKey}|${JSON.stringify(policy.parameters)}`, () => {
    const parameter = new Parameters(evidence, list, policy.parameters)
    return {
      parameter,
      base: drawBaseYear(kept.nation, parameter),
      weights: weighRegions(evidence, kept.nation, list),
      drifts: new Recent<Drift>(2),
    }
  })
  const drift = nature.drifts.get(`${count}`, () => readDrift(nature.parameter, list, evidence.firstYear, count))
  const parameter = new ParametersInReach(nature.parameter, parameters)
  const inputs = new Inputs({ policy, regionOf, list, parameter, firstYear: evidence.firstYear, years: evidence.years })
  const pathOf = (id: ContextId) => Array.from({ length: count }, (_, year) => inputs.context(id, year))
  const world = JSON.stringify([policy.context, policy.parameters].map((own) => agedBy.map((id) => own[id])))
  const ageing = kept.ageing.get(`${count}|${drawKey}|${regionOf.join()}|${world}`, (gone) =>
    projectPopulation(evidence, regionOf, pathOf('levensduur'), pathOf('migratie'), count, gone),
  )
  for (let lane = 0; lane < inUse; lane++) work.migrants[lane] = kept.exchangeKey[regionOf[lane]!]!
  return {
    evidence,
    nation: kept.nation,
    list,
    parameter,
    base: base.of(nature.base),
    weights: nature.weights,
    regionOf,
    ageing,
    inputs,
    figures: figuresOfLanes(start, regionOf),
    drift,
    isFixed: (id) => isFixed(policy.parameters[id] ?? evidence.parameters[id]!),
    hasMeasures: hasMeasures(inputs),
    firstYear: evidence.firstYear,
    state,
    work,
    ledger,
  }
}

const isFixed = (value: Value): boolean => typeof value === 'number' || value.low === value.high

interface Kept {
  readonly nation: Nation
  readonly draws: Recent<{
    parameter: Parameters
    base: BaseYear
    weights: RegionWeights
    /** By the number of years. */ drifts: Recent<Drift>
  }>
  readonly ageing: Recent<Ageing>
  /** [region] */
  readonly exchangeKey: Float64Array
}

const keptByEvidence = new WeakMap<Evidence, Kept>()

function keepFor(evidence: Evidence): Kept {
  let kept = keptByEvidence.get(evidence)
  if (kept === undefined) {
    const nation = describeNation(evidence)
    kept = {
      nation,
      draws: new Recent(fewColumns),
      ageing: new Recent(fewAgeings),
      exchangeKey: exchangeKeyOf(evidence, nation),
    }
    keptByEvidence.set(evidence, kept)
  }
  return kept
}

/** [region] fixed key of VG6/7 clients between regions: the two of Zorg en Zekerheid take in, all others give by population. */
function exchangeKeyOf(evidence: Evidence, nation: Nation): Float64Array {
  const receiving = new Set(['5516', '5517'])
  const takesIn = evidence.regions.map(({ code }) => receiving.has(code))
  const people = nation.regionPopulation.map((table) => table.reduce((sum, cell) => sum + cell, 0))
  const takes = people.reduce((sum, size, region) => sum + (takesIn[region] ? size : 0), 0)
  const gives = people.reduce((sum, size, region) => sum + (takesIn[region] ? 0 : size), 0)
  return Float64Array.from(people, (size, region) => (takesIn[region] ? size / takes : -size / gives))
}
