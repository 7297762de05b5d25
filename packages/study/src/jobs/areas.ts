import type { Outcome } from '@wlz/core'
import { codeOf, yearCount, type Ask, yearsOf } from '../ask/ask.ts'
import { addAll, areaValues, structuresIn } from './execute-job.ts'
import { RunFailed, studyError } from './failure.ts'
import { nationalArea, type AreaStatistics, type Job, type Pool } from './job.ts'
import { inOrder } from './pool.ts'
import { cutJobs, jobsByDraws } from './jobs.ts'
import type { StudyScenario } from '../ask/request.ts'
import { areaStatistics } from './statistics.ts'
import { type Count, runsOf } from './count.ts'
import { rowOf } from './tables.ts'
import { type SoundResult, joinDraws, type AreaDraws } from './values.ts'

/** The statistics of one area; regions come in order, NL last. */
export interface AreaFound {
  readonly area: number
  readonly statistics: AreaStatistics
}

/** Run some scenarios, the base first, and give the statistics of every asked area as it is complete. */
export async function* runAreas(
  ask: Ask,
  scenarios: readonly StudyScenario[],
  pool: Pool,
  count: Count,
): AsyncGenerator<AreaFound, void> {
  const { by, jobs } = cutJobs(ask, scenarios)
  const results = soundResults(jobs, scenarios, pool, count)
  try {
    yield* by === 'draws' ? statisticsOfDraws(ask, scenarios.length, jobs, results) : joinRegions(ask, results, pool)
  } catch (error) {
    throw error instanceof RunFailed ? named(error, scenarios) : error
  }
}

const named = (error: RunFailed, scenarios: readonly StudyScenario[]) =>
  studyError(
    error.failure,
    scenarios.map((scenario) => scenario.id),
  )

/** Results in order; the first that failed stops the study and says which scenario and region it was. */
export async function* soundResults(
  jobs: readonly Job[],
  scenarios: readonly StudyScenario[],
  pool: Pool,
  count: Count,
): AsyncGenerator<SoundResult, void> {
  let index = 0
  for await (const result of inOrder(pool, jobs)) {
    if (!result.ok)
      throw studyError(
        result.failure,
        scenarios.map((scenario) => scenario.id),
      )
    count(runsOf(jobs[index++]!))
    yield result
  }
}

/** Ask the statistics of draws that were put side by side. */
async function* statisticsOfDraws(
  ask: Ask,
  policies: number,
  jobs: readonly Job[],
  results: AsyncIterable<SoundResult>,
): AsyncGenerator<AreaFound, void> {
  const whole = await joinDraws(ask, jobs, results, policies, ask.draws)
  const worlds = structuresIn(ask, ask.scenarios[0]!.policy, { fromDraw: 0, draws: ask.draws })
  for (const { area, values } of whole) {
    const { draws, indicators } = ask
    const size = yearCount(ask) * draws
    const read = (policy: number, index: number) => rowOf(values[policy]!, index, size)
    yield {
      area,
      statistics: areaStatistics({
        read,
        policies,
        draws,
        years: yearsOf(ask),
        indicators,
        region: codeOf(ask, area),
        fromDraw: 0,
        levels: ask.levels ?? false,
        ...worlds,
      }),
    }
    values.length = 0 // let go of as we move on
  }
}

/**
 * Every draw of every asked area under some scenarios, the base first; regions in order, NL last. All of it is held.
 */
export async function wholeValues(
  ask: Ask,
  scenarios: readonly StudyScenario[],
  pool: Pool,
  count: Count,
): Promise<AreaDraws[]> {
  const jobs = jobsByDraws(ask, scenarios)
  try {
    return await joinDraws(ask, jobs, soundResults(jobs, scenarios, pool, count), scenarios.length, ask.draws)
  } catch (error) {
    throw error instanceof RunFailed ? named(error, scenarios) : error
  }
}

/** Regions come in order with their statistics made; add them up to NL on the way. */
async function* joinRegions(
  ask: Ask,
  results: AsyncIterable<SoundResult>,
  pool: Pool,
): AsyncGenerator<AreaFound, void> {
  const totals: Outcome[] = []
  for await (const { areas, outcomes } of results) {
    for (const answer of areas) {
      if (answer.kind !== 'statistics') throw new TypeError(`statistics were asked, the worker gave ${answer.kind}`)
      yield { area: answer.area, statistics: answer.statistics }
    }
    for (const ofRegion of outcomes) addAll(totals, ofRegion)
    pool.reuse?.(outcomes.flat().map(({ data }) => data))
  }
  if (ask.national)
    yield {
      area: nationalArea,
      statistics: areaStatistics({
        ...areaValues({ ...ask, fromDraw: 0 }, 'NL', totals),
        ...structuresIn(ask, ask.scenarios[0]!.policy, { fromDraw: 0, draws: ask.draws }),
      }),
    }
}
