import { betterFrom } from '@wlz/analysis'
import { firstProjectedYear } from '@wlz/core'
import { runAreas, type AreaFound } from '../../jobs/areas.ts'
import { besideKept, continuing } from '../../jobs/kept-draws.ts'
import { askOf, codeOf, type Ask, yearsOf } from '../../ask/ask.ts'
import { StudyError } from '../../ask/fault.ts'
import type { PairStatistics, Pool } from '../../jobs/job.ts'
import { passes, cutJobs } from '../../jobs/jobs.ts'
import type { CompareStudy, Progress, StudyPack } from '../../ask/request.ts'
import type { ComparedOther, CompareResult, DifferenceResult } from '../../results/result.ts'
import {
  areaMarks,
  byIndicator,
  describe,
  hashOf,
  indicatorResult,
  indicatorResults,
  structuresOf,
} from '../../results/result-parts.ts'
import { type Count, allRunsOf, counted } from '../../jobs/count.ts'
import { indicatorById } from '../../ask/indicators.ts'
import { findCauses, causeSteps, sharesOf, type CauseFound } from './shares.ts'

/**
 * Compare scenarios with a base, draw by draw: one result for each asked area, in region order, NL last. All scenarios
 * run with one seed, so what differs is policy alone.
 */
export async function* compareStudy(
  pack: StudyPack,
  workers: Pool,
  request: CompareStudy,
  progress?: Progress,
): AsyncGenerator<CompareResult, void> {
  const pool = besideKept(continuing(workers, request.kept), request.keptBase)
  const ask = askOf(pack.evidence, request, [request.base, ...request.others])
  if (request.others.length === 0) throw new StudyError({ code: 'no-scenario' })
  const steps = request.shares ? causeSteps(ask) : []
  const jobs = [...steps.flatMap((step) => step.jobs), ...passes(ask).flatMap((pass) => cutJobs(ask, pass).jobs)]
  const total = allRunsOf(jobs)
  const count = counted(progress, total)
  const causes: CauseFound[] = []
  for (const step of steps) causes.push(await findCauses(ask, step, pool, count))
  for await (const found of comparedAreas(ask, pool, count)) yield compareResult(pack, ask, request, found, causes)
}

/** Areas with all scenarios. Only the last pass can stream; what earlier passes found waits for it. */
async function* comparedAreas(ask: Ask, pool: Pool, count: Count): AsyncGenerator<AreaFound, void> {
  const before = new Map<number, PairStatistics[][]>()
  const all = passes(ask)
  for (const [index, scenarios] of all.entries()) {
    for await (const { area, statistics } of runAreas(ask, scenarios, pool, count)) {
      const others = [...(before.get(area) ?? []), ...statistics.others.map((other) => [...other])]
      if (index === all.length - 1) yield { area, statistics: { base: statistics.base, others } }
      else before.set(area, others)
    }
  }
}

/** A present value sums from the first year of the model, so it can only be followed from there. */
function betterFromOf(
  ask: Ask,
  id: Ask['indicators'][number],
  { pBetter }: PairStatistics,
): Pick<DifferenceResult, 'betterFrom'> {
  if (indicatorById.get(id)!.presentValueOf === undefined || pBetter === null || ask.from !== firstProjectedYear)
    return {}
  const index = betterFrom(pBetter)
  return { betterFrom: index === null ? null : ask.from + index }
}

function compareResult(
  pack: StudyPack,
  ask: Ask,
  request: CompareStudy,
  { area, statistics }: AreaFound,
  causes: readonly CauseFound[],
): CompareResult {
  const { base, others, engine, label } = request
  const { seed, draws } = ask
  const about = (scenario: typeof base) => ({
    scenario: scenario.id,
    hash: hashOf(ask, scenario, area, engine, pack.hash),
    ...areaMarks(pack, ask, scenario, area),
  })
  const differences = (other: number) =>
    byIndicator(ask, (id, index): DifferenceResult => {
      const { level, payback, ...pair } = statistics.others[other]![index]!
      const found = causes[other]
      return {
        ...describe(id, label),
        ...pair,
        ...betterFromOf(ask, id, pair),
        ...(payback && request.payback === true && { payback }),
        ...(level && { level: indicatorResult(ask, label, id, level) }),
        ...(found && sharesOf(found, area, index, pair.difference.mean)),
      }
    })
  return {
    schema: 'wlz-compare/1',
    run: { region: codeOf(ask, area), seed, draws, engine, data: pack.hash },
    years: yearsOf(ask),
    base: {
      ...about(base),
      indicators: indicatorResults(ask, label, statistics.base),
      ...structuresOf(ask, statistics.base),
    },
    others: others.map((scenario, other): ComparedOther => ({ ...about(scenario), indicators: differences(other) })),
  }
}
