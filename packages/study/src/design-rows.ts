import { soundResults, type AreaDraws, type Count } from './areas.ts'
import { policiesOf, yearCount, type Ask } from './ask.ts'
import { canonicalJson } from './canonical.ts'
import { jobDraws, nationalArea, type Job, type Pool } from './job.ts'
import { runRegionsOf } from './plan.ts'
import { sha256 } from './sha256.ts'

/** Runs that a design asks for: in each row every name of chance has a place of its own. */
export interface DesignRows {
  /** What determines the uniforms, and nothing else: equal content, equal design. */
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
  const lines = ask.indicators.length * yearCount(ask)
  const areas = [...ask.regions, ...(ask.national ? [nationalArea] : [])]
  const whole = areas.map((area) => ({ area, values: ask.scenarios.map(() => new Float64Array(lines * design.rows)) }))
  const jobs = designJobs(ask, design)
  let next = 0
  for await (const result of soundResults(jobs, ask.scenarios, pool, count)) {
    const { fromDraw, draws } = jobs[next++]!
    for (const [place, answer] of result.areas.entries()) {
      if (answer.kind !== 'values') throw new TypeError(`values were asked, the worker gave ${answer.kind}`)
      for (const [policy, values] of answer.values.entries())
        for (let line = 0; line < lines; line++)
          whole[place]!.values[policy]!.set(values.subarray(line * draws, (line + 1) * draws), line * design.rows + fromDraw)
    }
  }
  return whole
}
