import { screeningEffects, sobolIndices, type Effect, type Index } from '@wlz/analysis'
import { chancesOf, streamNames, type Chance } from '@wlz/core'
import { type Count, counted, allRunsOf } from '../../jobs/count.ts'
import { askOf, codeOf, policiesOf, type Ask } from '../../ask/ask.ts'
import { designJobs, runDesign } from '../../jobs/design-rows.ts'
import { nationalArea, type Pool } from '../../jobs/job.ts'
import type { Progress, StudyRequest, StudyScenario, StudyPack } from '../../ask/request.ts'
import { describe, hashOf } from '../../results/result-parts.ts'
import { screeningDesign, saltelliDesign, tornadoDesign, type DesignBase } from './designs.ts'
import { rowOf } from '../../jobs/tables.ts'
import type { AreaDraws } from '../../jobs/values.ts'

/** Request for the uncertainties that decide an outcome. */
export interface SensitivityStudy extends Omit<StudyRequest, 'from' | 'to' | 'indicators'> {
  readonly scenario: StudyScenario
  /** Scenario that it is compared with: the outcome is then the difference. */
  readonly against?: StudyScenario
  readonly indicators: readonly string[]
  readonly year: number
  /** Screening: times that every input moves. */
  readonly trajectories: number
  /** Inputs that go on to the tornado and the indices: those with the largest effect. */
  readonly keep: number
  /** Rows of each block of the design for the indices. */
  readonly rows: number
  readonly seed?: string
}

/** Uncertainties that matter for one outcome in one area: `wlz-sensitivity/1`. */
export interface SensitivityResult {
  readonly schema: 'wlz-sensitivity/1'
  readonly run: Readonly<{
    scenario: string
    against: string | null
    region: string
    year: number
    seed: string
    trajectories: number
    rows: number
    engine: string
    data: string
    hash: string
  }>
  readonly indicator: Readonly<{ id: string; unit: string; label: string; axis: string }>
  /** The outcome with every input at its median. */
  readonly middle: number
  /** Standard deviation of the outcome over the design; 0 where it does not vary. */
  readonly deviation: number
  /** All inputs, the largest effect first. */
  readonly inputs: readonly SensitivityInput[]
  /** All inputs that were not kept, together. */
  readonly rest: Readonly<{ count: number; first: Index | null; total: Index | null }>
}

/**
 * `size`, `mean`, `spread`: the change when the input moves half its range. Tornado and indices: of the inputs kept.
 */
export interface SensitivityInput {
  readonly id: string
  readonly kind: Chance['kind']
  readonly size: number
  readonly sizeError: number | null
  readonly mean: number | null
  readonly spread: number | null
  /** Outcome with the input at its 10% and 90% point and all else at the median; null for what moves several things. */
  readonly low: number | null
  readonly high: number | null
  /** Share of the variance, alone and with interactions. */
  readonly first: Index | null
  readonly total: Index | null
}

/** One result for each asked area and indicator, areas in region order, NL last. Equal requests give equal results. */
export async function* sensitivityStudy(
  pack: StudyPack,
  pool: Pool,
  request: SensitivityStudy,
  progress?: Progress,
): AsyncGenerator<SensitivityResult, void> {
  const { scenario, against, year, trajectories } = request
  const scenarios = against === undefined ? ([scenario] as const) : ([against, scenario] as const)
  const ask = askOf(pack.evidence, { ...request, draws: 1, from: year, to: year }, scenarios)
  const policies = policiesOf(ask.scenarios)
  const base: DesignBase = {
    seed: ask.seed,
    names: streamNames(pack.evidence, policies),
    inputs: chancesOf(pack.evidence, policies),
  }
  const design = screeningDesign(base, trajectories)
  const total = totalRuns(ask, request, base, design.rows)
  const count = counted(progress, total)
  for (const area of await runDesign(ask, design, pool, count)) {
    for (const indicator of ask.indicators.keys()) {
      const effects = screeningEffects(design.moves, outcomeOf(area, indicator, design.rows), design.sign)
      yield await oneOutcome(
        pack,
        { ...ask, ...onlyArea(area.area) },
        request,
        { base, effects, indicator },
        pool,
        count,
      )
    }
  }
}

const onlyArea = (area: number): Pick<Ask, 'regions' | 'national'> => ({
  regions: area === nationalArea ? [] : [area],
  national: area === nationalArea,
})

/** [row] the outcome, or the difference with what it is held against. */
function outcomeOf({ values }: AreaDraws, indicator: number, rows: number): Float64Array {
  const of = (policy: number) => rowOf(values[policy]!, indicator, rows)
  return values.length === 1 ? of(0).slice() : of(1).map((value, row) => value - of(0)[row]!)
}

/** The largest effects that are any at all, in order. */
function kept(effects: readonly Effect[], keep: number): number[] {
  const places = effects
    .map((_, place) => place)
    .sort((one, two) => effects[two]!.size - effects[one]!.size || one - two)
  return places.slice(0, keep).filter((place) => effects[place]!.size > 0)
}

interface Found {
  readonly base: DesignBase
  readonly effects: readonly Effect[]
  readonly indicator: number
}

/** Tornado and indices of one outcome in one area. */
async function oneOutcome(
  pack: StudyPack,
  ask: Ask,
  { scenario, against, label, year, trajectories, keep, rows, engine }: SensitivityStudy,
  { base, effects, indicator }: Found,
  pool: Pool,
  count: Count,
): Promise<SensitivityResult> {
  const chosen = kept(effects, keep)
  const inputs = chosen.map((place) => base.inputs[place]!)
  const others = base.inputs.filter((_, place) => !chosen.includes(place))
  const tornado = tornadoDesign({ ...base, inputs })
  const ends = outcomeOf((await runDesign(ask, tornado, pool, count))[0]!, indicator, tornado.rows)
  const design = saltelliDesign({ ...base, inputs }, others, rows)
  const outcomes = outcomeOf((await runDesign(ask, design, pool, count))[0]!, indicator, design.rows)
  const block = (place: number) => rowOf(outcomes, place, rows)
  const indices = sobolIndices({
    a: block(0),
    b: block(1),
    mixed: Array.from({ length: inputs.length + 1 }, (_, input) => block(2 + input)),
  })
  const of = (place: number): SensitivityInput => {
    const { id, kind, names } = base.inputs[place]!
    const { size, sizeError, mean, spread } = effects[place]!
    const rank = chosen.indexOf(place)
    const end = (side: number) => (rank < 0 || names.length > 1 ? null : ends[1 + 2 * rank + side]!)
    const index = (list: readonly Index[] | undefined) => (rank < 0 ? null : (list?.[rank] ?? null))
    return {
      id,
      kind,
      size,
      sizeError,
      mean: mean ?? null,
      spread: spread ?? null,
      low: end(0),
      high: end(1),
      first: index(indices?.first),
      total: index(indices?.total),
    }
  }
  const order = effects
    .map((_, place) => place)
    .sort((one, two) => effects[two]!.size - effects[one]!.size || one - two)
  const area = ask.regions[0] ?? nationalArea
  const id = ask.indicators[indicator]!
  return {
    schema: 'wlz-sensitivity/1',
    run: {
      scenario: scenario.id,
      against: against?.id ?? null,
      region: codeOf(ask, area),
      year,
      seed: ask.seed,
      trajectories,
      rows,
      engine,
      data: pack.hash,
      hash: hashOf(ask, scenario, area, engine, pack.hash),
    },
    indicator: { id, ...describe(id, label) },
    middle: ends[0]!,
    deviation: Math.sqrt(indices?.variance ?? 0),
    inputs: order.map(of),
    rest: { count: others.length, first: indices?.first.at(-1) ?? null, total: indices?.total.at(-1) ?? null },
  }
}

/** Runs in all, as if every outcome keeps as many inputs as asked. */
function totalRuns(ask: Ask, { keep, rows }: SensitivityStudy, base: DesignBase, screened: number): number {
  const one = { ...ask, ...onlyArea(ask.regions[0] ?? nationalArea) }
  const perRow = (of: Ask) => allRunsOf(designJobs(of, { identity: '', names: [], rows: 1, uniform: () => 0.5 }))
  const most = Math.min(keep, base.inputs.length)
  const outcome = 1 + 2 * most + (most + 3) * rows
  const areas = [
    ...ask.regions.map(() => perRow({ ...one, regions: [0], national: false })),
    ...(ask.national ? [perRow({ ...ask, regions: [] })] : []),
  ]
  return screened * perRow(ask) + ask.indicators.length * areas.reduce((sum, runs) => sum + runs * outcome, 0)
}
