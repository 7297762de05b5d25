import {
  firstFailures,
  medianFailures,
  tippingShift,
  tippingYears,
  type TippingShift,
  type TippingYears,
} from '@wlz/analysis'
import { structures, type Structure } from '@wlz/core'
import { wholeValues } from '../../jobs/areas.ts'
import { continuing } from '../../jobs/kept-draws.ts'
import { askOf, codeOf, yearCount, type Ask, yearsOf } from '../../ask/ask.ts'
import { StudyError } from '../../ask/fault.ts'
import { nationalArea, type Pool } from '../../jobs/job.ts'
import { normBounds, normText, type Norm } from '../../ask/norm.ts'
import { structuresIn } from '../../jobs/execute-job.ts'
import { jobsByDraws, passes } from '../../jobs/jobs.ts'
import { apart } from '../../jobs/statistics.ts'
import type { Progress, StudyRequest, StudyScenario, StudyPack } from '../../ask/request.ts'
import type { Marks, RunResult } from '../../results/result.ts'
import { areaMarks, describe, hashOf } from '../../results/result-parts.ts'
import { tellingFigure } from '../../results/tell-apart.ts'
import { rowOf } from '../../jobs/tables.ts'
import type { AreaDraws } from '../../jobs/values.ts'
import { allRunsOf, counted } from '../../jobs/count.ts'

/** The years in which norms fail, and how other scenarios move them. */
export interface TippingStudy extends Omit<StudyRequest, 'indicators' | 'from' | 'to'> {
  readonly base: StudyScenario
  /** Scenarios whose shift is given, draw by draw. May be empty. */
  readonly others: readonly StudyScenario[]
  readonly norms: readonly Norm[]
  /** Years in a row that a norm must fail to count as failed. */
  readonly stay: number
  /** Hold each area against the region in the middle, draw by draw. */
  readonly besideRegions?: boolean
  /** Give the structures of the world of the base apart too. */
  readonly byStructure?: boolean
  /** Absent: the base's, for all scenarios. */
  readonly draws?: number
  readonly seed?: string
}

/** Tipping years of one area: `wlz-tipping/1`. */
export interface TippingResult {
  readonly schema: 'wlz-tipping/1'
  readonly run: Readonly<{ region: string; seed: string; draws: number; stay: number; engine: string; data: string }>
  readonly years: readonly number[]
  /** The base first. */
  readonly scenarios: readonly TippingScenario[]
}

export interface TippingScenario extends Marks {
  readonly scenario: string
  readonly hash: string
  readonly norms: readonly NormResult[]
  /** Of the base, where structures are asked apart: the figure that tells them apart. */
  readonly structures?: NonNullable<RunResult['structures']>
}

/** `p10`, `p50`, `p90`: the first calendar year by which that share of the draws has failed; null when fewer fail. */
export interface NormYears extends Omit<TippingYears, 'p10' | 'p50' | 'p90'> {
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
}

export interface NormResult extends NormYears {
  /** As people write it. */
  readonly norm: string
  readonly indicator: string
  readonly unit: string
  readonly label: string
  /** Of the base, where asked: the draws that are in each structure of the world. */
  readonly byStructure?: Readonly<Record<Structure, NormYears>>
  /** Of a scenario other than the base: against the base, in the same draws. */
  readonly shift?: TippingShift
  /** Shift against the failure year of the region in the middle, in the same draws; only where it was asked. */
  readonly besideRegions?: Pick<TippingShift, 'later' | 'earlier'>
}

/** Failures of one norm under one scenario: [draw] index of the year, and what is told of them. */
interface Failures {
  readonly first: Int32Array
  readonly result: NormResult
}

/** One result for each asked area, in region order, NL last. Equal requests give equal results, for any pool. */
export async function* tippingStudy(
  pack: StudyPack,
  workers: Pool,
  request: TippingStudy,
  progress?: Progress,
): AsyncGenerator<TippingResult, void> {
  const pool = continuing(workers, request.kept)
  const { base, others, norms, stay, engine } = request
  const indicators = norms.map((norm) => norm.indicator)
  const ask = askOf(
    pack.evidence,
    { ...request, indicators: request.byStructure === true ? [...indicators, tellingFigure] : indicators },
    [base, ...others],
  )
  if (norms.length === 0) throw new StudyError({ code: 'no-norm' })
  const most = yearCount(ask)
  if (!Number.isInteger(stay) || stay < 1 || stay > most)
    throw new StudyError({ code: 'stay', value: stay, min: 1, max: most })
  const cuts = others.length === 0 ? [[base]] : passes(ask)
  const total = allRunsOf(cuts.flatMap((pass) => jobsByDraws(ask, pass)))
  const count = counted(progress, total)
  const found = new Map<number, Failures[][]>()
  const apartIn = new Map<number, Pick<TippingScenario, 'structures'>>()
  const { structureOf } = structuresIn(ask, base.policy, { fromDraw: 0, draws: ask.draws })
  for (const pass of cuts) {
    for (const area of await wholeValues(ask, pass, pool, count)) {
      const ofPass = failuresOf(ask, request, area, structureOf)
      if (structureOf !== undefined) apartIn.set(area.area, toldApart(ask, area, structureOf))
      const before = found.get(area.area)
      found.set(area.area, before === undefined ? ofPass : [...before, ...ofPass.slice(1)])
    }
  }
  const told = request.besideRegions === true ? besideMiddle(found, yearCount(ask)) : found
  for (const [area, ofScenarios] of told) {
    const scenarios = ofScenarios.map((failures, index): TippingScenario => {
      const scenario = index === 0 ? base : others[index - 1]!
      const hash = hashOf(ask, scenario, area, engine, pack.hash)
      return {
        scenario: scenario.id,
        hash,
        ...areaMarks(pack, ask, scenario, area),
        norms: failures.map(({ result }) => result),
        ...(index === 0 && apartIn.get(area)),
      }
    })
    const run = { region: codeOf(ask, area), seed: ask.seed, draws: ask.draws, stay, engine, data: pack.hash }
    yield { schema: 'wlz-tipping/1', run, years: yearsOf(ask), scenarios }
  }
}

/** [scenario of the pass][norm] */
function failuresOf(
  ask: Ask,
  { norms, stay, label }: TippingStudy,
  { values }: AreaDraws,
  structureOf: readonly number[] | undefined,
): Failures[][] {
  const years = yearCount(ask)
  const size = years * ask.draws
  const results = values.map((): Failures[] => [])
  for (const norm of norms) {
    const place = ask.indicators.indexOf(norm.indicator)
    const of = (policy: number) => rowOf(values[policy]!, place, size)
    const bounds = normBounds(norm, of(0), ask.draws)
    const firsts = values.map((_, policy) => firstFailures(of(policy), bounds, norm.side, stay))
    for (const [policy, first] of firsts.entries()) {
      const { unit, label: words } = describe(norm.indicator, label)
      const result = {
        norm: normText(norm),
        indicator: norm.indicator,
        unit,
        label: words,
        ...normYears(ask, first),
        ...(policy === 0 && structureOf !== undefined && { byStructure: yearsApart(ask, first, structureOf) }),
        ...(policy > 0 && { shift: tippingShift(firsts[0]!, first, years) }),
      }
      results[policy]!.push({ first, result })
    }
  }
  return results
}

/** Each area beside the region in the middle, for every scenario and norm. */
function besideMiddle(found: ReadonlyMap<number, Failures[][]>, years: number): Map<number, Failures[][]> {
  const regions = [...found].flatMap(([area, ofScenarios]) => (area === nationalArea ? [] : [ofScenarios]))
  const middles = (regions[0] ?? []).map((norms, scenario) =>
    norms.map((_, norm) => medianFailures(regions.map((ofScenarios) => ofScenarios[scenario]![norm]!.first))),
  )
  const beside = (failures: Failures, middle: Int32Array | undefined): Failures => {
    if (middle === undefined) return failures
    const { later, earlier } = tippingShift(middle, failures.first, years)
    return { ...failures, result: { ...failures.result, besideRegions: { later, earlier } } }
  }
  return new Map(
    [...found].map(([area, ofScenarios]) => [
      area,
      ofScenarios.map((norms, scenario) => norms.map((each, norm) => beside(each, middles[scenario]?.[norm]))),
    ]),
  )
}

function normYears(ask: Ask, first: Int32Array): NormYears {
  const { p10, p50, p90, ...shares } = tippingYears(first, yearCount(ask))
  const calendar = (year: number | undefined) => (year === undefined ? null : ask.from + year)
  return { ...shares, p10: calendar(p10), p50: calendar(p50), p90: calendar(p90) }
}

const byStructure = <Found>(of: (structure: number) => Found) =>
  Object.fromEntries(structures.map((name, structure) => [name, of(structure)])) as Record<Structure, Found>

const yearsApart = (ask: Ask, first: Int32Array, structureOf: readonly number[]): Record<Structure, NormYears> =>
  byStructure((structure) =>
    normYears(
      ask,
      first.filter((_, draw) => structureOf[draw] === structure),
    ),
  )

/** The figure that tells structures apart, in each of them. */
function toldApart(
  ask: Ask,
  { values }: AreaDraws,
  structureOf: readonly number[],
): Pick<TippingScenario, 'structures'> {
  const figure = rowOf(values[0]!, ask.indicators.indexOf(tellingFigure), yearCount(ask) * ask.draws)
  const found = apart(figure, structureOf)
  return { structures: byStructure((structure) => ({ [tellingFigure]: found[structure]! })) }
}
