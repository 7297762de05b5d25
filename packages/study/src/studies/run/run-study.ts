import { runAreas } from '../../jobs/areas.ts'
import { continuing } from '../../jobs/kept-draws.ts'
import { askOf, codeOf, yearsOf } from '../../ask/ask.ts'
import type { Pool } from '../../jobs/job.ts'
import { cutJobs } from '../../jobs/jobs.ts'
import type { Progress, RunStudy, StudyPack } from '../../ask/request.ts'
import type { RunResult } from '../../results/result.ts'
import { areaMarks, hashOf, indicatorResults, structuresOf } from '../../results/result-parts.ts'
import { allRunsOf, counted } from '../../jobs/count.ts'

/** Project a scenario: one result for each asked area, in region order, NL last. Equal requests give equal results. */
export async function* runStudy(
  pack: StudyPack,
  workers: Pool,
  request: RunStudy,
  progress?: Progress,
): AsyncGenerator<RunResult, void> {
  const pool = continuing(workers, request.kept)
  const { scenario, engine, label } = request
  const ask = askOf(pack.evidence, request, [scenario])
  const total = allRunsOf(cutJobs(ask, [scenario]).jobs)
  const count = counted(progress, total)
  for await (const { area, statistics } of runAreas(ask, [scenario], pool, count)) {
    const { seed, draws } = ask
    const hash = hashOf(ask, scenario, area, engine, pack.hash)
    const marks = areaMarks(pack, ask, scenario, area)
    yield {
      schema: 'wlz-result/1',
      run: { scenario: scenario.id, region: codeOf(ask, area), seed, draws, engine, data: pack.hash, hash, ...marks },
      years: yearsOf(ask),
      indicators: indicatorResults(ask, label, statistics.base),
      ...structuresOf(ask, statistics.base),
    }
  }
}
