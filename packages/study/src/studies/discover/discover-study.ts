import {
  bestBox,
  boxOn,
  firstFailures,
  growTree,
  leaningInputs,
  limitByLuck,
  peel,
  splitInputs,
  type Box,
  type Cases,
  type Limit,
} from '@wlz/analysis'
import type { Chance } from '@wlz/core'
import { wholeValues } from '../../jobs/areas.ts'
import { askOf, codeOf, yearCount, type Ask } from '../../ask/ask.ts'
import { StudyError } from '../../ask/fault.ts'
import { drawnInputs, valueOf, type DrawnInput } from '../../ask/inputs-drawn.ts'
import type { Pool } from '../../jobs/job.ts'
import { normBounds, normText, type Norm } from '../../ask/norm.ts'
import { jobsByDraws } from '../../jobs/jobs.ts'
import type { Progress, StudyRequest, StudyScenario, StudyPack } from '../../ask/request.ts'
import type { Marks } from '../../results/result.ts'
import { areaMarks, describe, hashOf } from '../../results/result-parts.ts'
import { rowOf } from '../../jobs/tables.ts'
import type { AreaDraws } from '../../jobs/values.ts'
import { allRunsOf, counted } from '../../jobs/count.ts'

/** The circumstances under which a scenario fails. */
export interface DiscoverStudy extends Omit<StudyRequest, 'indicators' | 'from' | 'to'> {
  readonly scenario: StudyScenario
  readonly norms: readonly Norm[]
  /** A norm counts as failed when it fails in this year or before, and stays failed for `stay` years. */
  readonly year: number
  readonly stay: number
  readonly draws?: number
  readonly seed?: string
}

/** Circumstances under which a scenario fails, for one norm in one area: `wlz-discover/1`. */
export interface DiscoverResult {
  readonly schema: 'wlz-discover/1'
  readonly run: Marks &
    Readonly<{
      scenario: string
      region: string
      seed: string
      draws: number
      year: number
      stay: number
      engine: string
      data: string
      hash: string
    }>
  readonly norm: string
  readonly indicator: Readonly<{ id: string; unit: string; label: string }>
  /** Share of the draws in which the norm has failed. */
  readonly failing: number
  /** The circumstances; null where none were found, as when all or no draws fail. */
  readonly box: FoundBox | null
  /** Inputs on which a classification tree of the same draws splits first: the check. */
  readonly tree: readonly string[]
}

export interface BoxMeasures {
  /** Share of all failing draws that lie inside. */
  readonly coverage: number
  /** Share of the draws inside that fail. */
  readonly density: number
  /** Share of all draws that lie inside. */
  readonly support: number
}

/** Found on the first half of the draws; `fresh` is how it does on the other half, which did not shape it. */
export interface FoundBox extends BoxMeasures {
  readonly limits: readonly FoundLimit[]
  readonly fresh: BoxMeasures
}

export interface FoundLimit {
  readonly id: string
  readonly kind: Chance['kind']
  /** Part of the range of the input, 0 to 1: from 0.7 to 1 is the highest three tenths. */
  readonly from: number
  readonly to: number
  /** The same in the unit of the parameter; null at the end of its range, or for what is no parameter. */
  readonly low: number | null
  readonly high: number | null
  /** Chance, on the fresh half, that this limit adds as much by luck. */
  readonly byLuck: number
}

/** One result for each asked area and norm, areas in region order, NL last. Equal requests give equal results. */
export async function* discoverStudy(
  pack: StudyPack,
  pool: Pool,
  request: DiscoverStudy,
  progress?: Progress,
): AsyncGenerator<DiscoverResult, void> {
  const { scenario, norms, year, stay, engine, label } = request
  if (norms.length === 0) throw new StudyError({ code: 'no-norm' })
  const ask = askOf(pack.evidence, { ...request, indicators: norms.map((norm) => norm.indicator) }, [scenario])
  const total = allRunsOf(jobsByDraws(ask, [scenario]))
  const count = counted(progress, total)
  for (const area of await wholeValues(ask, [scenario], pool, count)) {
    const inputs = drawnInputs(pack.evidence, ask, area.area)
    for (const norm of norms) {
      const isHit = failing(ask, area, norm, year, stay)
      const { unit, label: words } = describe(norm.indicator, label)
      const run = {
        scenario: scenario.id,
        region: codeOf(ask, area.area),
        seed: ask.seed,
        draws: ask.draws,
        year,
        stay,
        engine,
        data: pack.hash,
        hash: hashOf(ask, scenario, area.area, engine, pack.hash),
        ...areaMarks(pack, ask, scenario, area.area),
      }
      const found = circumstances(pack, inputs, isHit)
      yield {
        schema: 'wlz-discover/1',
        run,
        norm: normText(norm),
        indicator: { id: norm.indicator, unit, label: words },
        ...found,
      }
    }
  }
}

/** [draw] 1 where the norm has failed by the year. */
function failing(ask: Ask, { values }: AreaDraws, norm: Norm, year: number, stay: number): Uint8Array {
  const size = yearCount(ask) * ask.draws
  const place = ask.indicators.indexOf(norm.indicator)
  const series = rowOf(values[0]!, place, size)
  const first = firstFailures(series, normBounds(norm, series, ask.draws), norm.side, stay)
  return Uint8Array.from(first, (failed) => Number(failed <= year - ask.from))
}

const treeDepth = 3

/** The box of the first half of the draws, seen again on the second. */
function circumstances(
  pack: StudyPack,
  inputs: readonly DrawnInput[],
  isHit: Uint8Array,
): Pick<DiscoverResult, 'failing' | 'box' | 'tree'> {
  const half = isHit.length >> 1
  const cut = (from: number, to: number): Cases => ({
    inputs: inputs.map(({ uniforms }) => uniforms.subarray(from, to)),
    isHit: isHit.subarray(from, to),
  })
  const failed = isHit.reduce((sum, hit) => sum + hit, 0) / isHit.length
  if (half === 0) return { failing: failed, box: null, tree: [] }
  const [shaping, fresh] = [cut(0, half), cut(half, isHit.length)]
  const leaning = leaningInputs(shaping)
  const of = ({ inputs: all, isHit: hits }: Cases): Cases => ({
    inputs: leaning.map((input) => all[input]!),
    isHit: hits,
  })
  const box = leaning.length === 0 ? undefined : bestBox(peel(of(shaping)))
  const tree = splitInputs(growTree(shaping, treeDepth, Math.max(5, Math.floor(half / 20)))).map(
    (input) => inputs[input]!.id,
  )
  return {
    failing: failed,
    box:
      box === undefined
        ? null
        : foundBox(
            pack,
            leaning.map((input) => inputs[input]!),
            box,
            of(fresh),
          ),
    tree,
  }
}

function foundBox({ evidence }: StudyPack, inputs: readonly DrawnInput[], box: Box, fresh: Cases): FoundBox {
  const again = boxOn(fresh, box)
  const limitOf = (limit: Limit): FoundLimit => {
    const input = inputs[limit.input]!
    const [from, to] = [Math.max(0, limit.low), Math.min(1, limit.high)]
    return {
      id: input.id,
      kind: input.kind,
      from,
      to,
      low: from === 0 ? null : valueOf(evidence, input, from),
      high: to === 1 ? null : valueOf(evidence, input, to),
      byLuck: limitByLuck(fresh, box, limit),
    }
  }
  const measures = ({ coverage, density, support }: Box): BoxMeasures => ({ coverage, density, support })
  return { limits: box.limits.map(limitOf), ...measures(box), fresh: measures(again) }
}
