import { soundResults } from './areas.ts'
import { policiesOf, type Ask } from '../ask/ask.ts'
import { canonicalJson } from '../ask/canonical.ts'
import { jobDraws, type Job, type Pool } from './job.ts'
import { runRegionsOf } from './jobs.ts'
import { sha256 } from '../ask/sha256.ts'
import { type AreaDraws, joinDraws } from './values.ts'
import type { Count } from './count.ts'

/** Runs that a design asks for: in each row every name of chance has a place of its own. */
export interface DesignRows {
  /** Everything that determines the uniforms, and nothing else: equal content, equal design. */
  readonly identity: unknown
  readonly names: readonly string[]
  readonly rows: number
  /** Within (0, 1). */
  uniform(row: number, name: string): number
}

/** The jobs of a design, a column of rows each. */
export function designJobs(ask: Ask, design: DesignRows): Job[] {
  const seed = `design/${sha256(canonicalJson(design.identity))}`
  const jobs: Job[] = []
  for (let fromDraw = 0; fromDraw < design.rows; fromDraw += jobDraws) {
    const draws = Math.min(jobDraws, design.rows - fromDraw)
    const uniforms = new Float64Array(design.names.length * draws)
    for (const [place, name] of design.names.entries())
      for (let draw = 0; draw < draws; draw++) uniforms[place * draws + draw] = design.uniform(fromDraw + draw, name)
    jobs.push({
      policies: policiesOf(ask.scenarios),
      start: ask.start,
      seed,
      fromDraw,
      draws,
      design: { names: design.names, uniforms },
      regions: runRegionsOf(ask),
      areas: ask.regions,
      national: ask.national ? 'sum' : 'none',
      indicators: ask.indicators,
      from: ask.from,
      to: ask.to,
      answer: 'values',
    })
  }
  return jobs
}

/** Run a design: by area, regions in order and NL last, [policy] of [indicator][year][row]. */
export async function runDesign(ask: Ask, design: DesignRows, pool: Pool, count: Count): Promise<AreaDraws[]> {
  const jobs = designJobs(ask, design)
  return joinDraws(ask, jobs, soundResults(jobs, ask.scenarios, pool, count), ask.scenarios.length, design.rows)
}
