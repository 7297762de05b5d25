import type { Outcome } from '@wlz/core'
import { codeOf, yearCount, type Ask } from './ask.ts'
import { addAll, areaValues } from './execute-job.ts'
import { RunFailed, studyError } from './failure.ts'
import { nationalArea, type AreaStatistics, type Job, type JobResult, type Pool } from './job.ts'
import { inOrder } from './pool.ts'
import { jobsByDraws, planJobs, type Plan } from './plan.ts'
import type { StudyScenario } from './request.ts'
import { areaStatistics } from './statistics.ts'

/** The statistics of one area; regions come in order, NL last. */
export interface AreaFound {
  readonly area: number
  readonly statistics: AreaStatistics
}

type Sound = Extract<JobResult, { ok: true }>

/** Counts runs done: what a job is worth in draws of a region under a policy. */
export type Count = (runs: number) => void
export const runsOf = (job: Job): number => job.draws * job.regions.length * job.policies.length

/** Run some scenarios, the base first, and give the statistics of every asked area as it is complete. */
export async function* runAreas(ask: Ask, scenarios: readonly StudyScenario[], pool: Pool, count: Count): AsyncGenerator<AreaFound, void> {
  const plan = planJobs(ask, scenarios)
  const results = soundResults(plan.jobs, scenarios, pool, count)
  try {
    yield* plan.cut === 'draws' ? joinDraws(ask, scenarios.length, plan, results) : joinRegions(ask, results, pool)
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
): AsyncGenerator<Sound, void> {
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
async function* joinDraws(ask: Ask, policies: number, plan: Plan, results: AsyncIterable<Sound>): AsyncGenerator<AreaFound, void> {
  const whole = await joinValues(ask, policies, plan.jobs, results)
  for (const { area, values } of whole) {
    const { draws, indicators } = ask
    const size = yearCount(ask) * draws
    const read = (policy: number, index: number) => values[policy]!.subarray(index * size, (index + 1) * size)
    yield { area, statistics: areaStatistics({ read, policies, draws, years: yearsOf(ask), indicators, region: codeOf(ask, area), fromDraw: 0 }) }
    values.length = 0 // let go of as we move on
  }
}

/** Every draw of one area. */
export interface AreaDraws {
  readonly area: number
  /** [policy] of [indicator][year][draw] */
  readonly values: Float64Array[]
}

/** Every draw of every asked area under some scenarios, the base first; regions in order, NL last. All of it is held. */
export async function wholeValues(ask: Ask, scenarios: readonly StudyScenario[], pool: Pool, count: Count): Promise<AreaDraws[]> {
  const jobs = jobsByDraws(ask, scenarios)
  try {
    return await joinValues(ask, scenarios.length, jobs, soundResults(jobs, scenarios, pool, count))
  } catch (error) {
    throw error instanceof RunFailed ? named(error, scenarios) : error
  }
}

/** Chunks of draws come in order; put them side by side. */
async function joinValues(ask: Ask, policies: number, jobs: readonly Job[], results: AsyncIterable<Sound>): Promise<AreaDraws[]> {
  const rows = ask.indicators.length * yearCount(ask)
  const areas = [...ask.regions, ...(ask.national ? [nationalArea] : [])]
  const whole = areas.map((area) => ({ area, values: Array.from({ length: policies }, () => new Float64Array(rows * ask.draws)) }))
  let next = 0
  for await (const result of results) {
    const { fromDraw, draws } = jobs[next++]!
    for (const [place, answer] of result.areas.entries()) {
      if (answer.kind !== 'values') throw new TypeError(`values were asked, the worker gave ${answer.kind}`)
      for (const [policy, values] of answer.values.entries()) {
        const joined = whole[place]!.values[policy]!
        for (let row = 0; row < rows; row++) joined.set(values.subarray(row * draws, (row + 1) * draws), row * ask.draws + fromDraw)
      }
    }
  }
  return whole
}

/** Regions come in order with their statistics made; add them up to NL on the way. */
async function* joinRegions(ask: Ask, results: AsyncIterable<Sound>, pool: Pool): AsyncGenerator<AreaFound, void> {
  const totals: Outcome[] = []
  for await (const { areas, outcomes } of results) {
    for (const answer of areas) {
      if (answer.kind !== 'statistics') throw new TypeError(`statistics were asked, the worker gave ${answer.kind}`)
      yield { area: answer.area, statistics: answer.statistics }
    }
    for (const ofRegion of outcomes) addAll(totals, ofRegion)
    pool.reuse?.(outcomes.flat().map(({ data }) => data))
  }
  if (ask.national) yield { area: nationalArea, statistics: areaStatistics(areaValues({ ...ask, fromDraw: 0 }, 'NL', totals)) }
}

export const yearsOf = (ask: Ask): number[] => Array.from({ length: yearCount(ask) }, (_, index) => ask.from + index)
