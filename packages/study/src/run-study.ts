import type { Pack } from '@wlz/data'
import { runAreas, runsOf, yearsOf } from './areas.ts'
import { continuing } from './kept-draws.ts'
import { askOf, codeOf } from './ask.ts'
import type { Pool } from './job.ts'
import { planJobs } from './plan.ts'
import type { Progress, RunStudy } from './request.ts'
import type { RunResult } from './result.ts'
import { areaMarks, hashOf, indicatorResults } from './result-parts.ts'

/** What a study needs of the pack. */
export type StudyPack = Pick<Pack, 'hash' | 'evidence' | 'leverEvidence' | 'parameters'>

/** Project a scenario: one result for each asked area, in region order, NL last. Equal requests give equal results. */
export async function* runStudy(pack: StudyPack, workers: Pool, request: RunStudy, progress?: Progress): AsyncGenerator<RunResult, void> {
  const pool = continuing(workers, request.kept)
  const { scenario, engine, label } = request
  const ask = askOf(pack.evidence, request, [scenario])
  const total = planJobs(ask, [scenario]).jobs.reduce((sum, job) => sum + runsOf(job), 0)
  let done = 0
  const count = (runs: number) => progress?.((done += runs), total)
  for await (const { area, statistics } of runAreas(ask, [scenario], pool, count)) {
    const { seed, draws } = ask
    const hash = hashOf(ask, scenario, area, engine, pack.hash)
    const marks = areaMarks(pack, ask, scenario, area)
    yield {
      schema: 'wlz-result/1',
      run: { scenario: scenario.id, region: codeOf(ask, area), seed, draws, engine, data: pack.hash, hash, ...marks },
      years: yearsOf(ask),
      indicators: indicatorResults(ask, label, statistics.base),
    }
  }
}
