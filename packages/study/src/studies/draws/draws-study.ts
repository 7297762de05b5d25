import type { IndicatorId } from '@wlz/core'
import { askOf, codeOf, yearsOf } from '../../ask/ask.ts'
import type { Progress, StudyPack, StudyRequest, StudyScenario } from '../../ask/request.ts'
import { soundResults } from '../../jobs/areas.ts'
import { allRunsOf, counted } from '../../jobs/count.ts'
import type { Pool } from '../../jobs/job.ts'
import { jobsByDraws } from '../../jobs/jobs.ts'

/** Draws of some scenarios, one by one: equal numbers of a draw are one future under several policies. */
export interface DrawsStudy extends StudyRequest {
  readonly scenarios: readonly [StudyScenario, ...StudyScenario[]]
  /** Absent: those of the first scenario, for all. */
  readonly draws?: number
  readonly seed?: string
}

/** Some draws in a row of one area under one scenario. */
export interface DrawsBlock {
  readonly scenario: string
  /** Code of a region, or `NL`. */
  readonly region: string
  readonly seed: string
  readonly years: readonly number[]
  readonly indicators: readonly IndicatorId[]
  readonly fromDraw: number
  readonly draws: number
  /** [indicator][year][draw], in the units of the catalogue */
  readonly values: Float64Array
}

/**
 * Every draw of every asked area: blocks of draws in their order, in a block regions in order with NL last, in a region the
 * scenarios as they were asked. One block is held at a time. Summaries of these values are those of `runStudy`.
 *
 * @throws StudyError when a run fails or the request cannot be met
 */
export async function* drawsStudy(
  pack: StudyPack,
  pool: Pool,
  request: DrawsStudy,
  progress?: Progress,
): AsyncGenerator<DrawsBlock, void> {
  const { scenarios } = request
  const ask = askOf(pack.evidence, request, scenarios)
  const jobs = jobsByDraws(ask, scenarios)
  const years = yearsOf(ask)
  let next = 0
  for await (const { areas } of soundResults(jobs, scenarios, pool, counted(progress, allRunsOf(jobs)))) {
    const { fromDraw, draws } = jobs[next++]!
    for (const answer of areas) {
      if (answer.kind !== 'values') throw new TypeError(`values were asked, the worker gave ${answer.kind}`)
      for (const [policy, values] of answer.values.entries())
        yield {
          scenario: scenarios[policy]!.id,
          region: codeOf(ask, answer.area),
          seed: ask.seed,
          years,
          indicators: ask.indicators,
          fromDraw,
          draws,
          values,
        }
    }
  }
}
