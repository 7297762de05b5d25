import { nationalArea, type Job, type JobResult } from './job.ts'
import { yearCount, type Ask } from '../ask/ask.ts'
import { layColumns } from './tables.ts'

/** A job that came to its end. */
export type SoundResult = Extract<JobResult, { ok: true }>

/** Every draw of one area. */
export interface AreaDraws {
  readonly area: number
  /** [policy] of [indicator][year][draw] */
  readonly values: Float64Array[]
}

/** The asked areas in order, NL last. */
export const areasOf = (ask: Ask): number[] => [...ask.regions, ...(ask.national ? [nationalArea] : [])]

/**
 * Draws side by side, out of jobs that each ran some of them. All of it is held.
 * @param results of the jobs, in their order
 * @param policies of each job
 * @param draws of all jobs together
 */
export async function joinDraws(
  ask: Ask,
  jobs: readonly Job[],
  results: AsyncIterable<SoundResult>,
  policies: number,
  draws: number,
): Promise<AreaDraws[]> {
  const rows = ask.indicators.length * yearCount(ask)
  const emptyValues = () => Array.from({ length: policies }, () => new Float64Array(rows * draws))
  const whole = areasOf(ask).map((area) => ({ area, values: emptyValues() }))
  let next = 0
  for await (const result of results) {
    const { fromDraw, draws: width } = jobs[next++]!
    for (const [place, answer] of result.areas.entries()) {
      if (answer.kind !== 'values') throw new TypeError(`values were asked, the worker gave ${answer.kind}`)
      for (const [policy, values] of answer.values.entries())
        layColumns(whole[place]!.values[policy]!, draws, { values, width, from: fromDraw })
    }
  }
  return whole
}
