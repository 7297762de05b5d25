import { canonicalJson } from '../ask/canonical.ts'
import { indicatorById } from '../ask/indicators.ts'
import type { AreaAnswer, Job, JobFailure, JobResult, Pool } from './job.ts'
import { layColumns } from './tables.ts'

/**
 * Draws that a study has run, for the same study with more of them. A draw is the same for any number of draws, and of
 * every 2^k the first ones are a Latin hypercube, so that more draws are laid behind those that are there.
 */
export interface KeptDraws {
  /** [job but for its draws] values of the draws from the first one on, in the pieces in which they were run. */
  readonly found: Map<string, Piece[]>
  /** Jobs of which draws are kept; the longest unused is forgotten first. */
  readonly most: number
}

interface Piece {
  readonly fromDraw: number
  readonly draws: number
  readonly areas: readonly ValuesOfArea[]
}

type ValuesOfArea = Extract<AreaAnswer, { kind: 'values' }>

export const keptDraws = (most = Infinity): KeptDraws => ({ found: new Map(), most })

/** A pool that runs only the draws of a job that are not kept, and keeps what it runs. */
export function continuing(pool: Pool, kept: KeptDraws | undefined): Pool {
  if (kept === undefined) return pool
  return {
    ...pool,
    run: (job) =>
      job.answer === 'values' && job.design === undefined ? runRest(pool, job, piecesOf(kept, job)) : pool.run(job),
  }
}

/**
 * A pool that runs the base of a comparison apart from what is compared with it, and keeps its draws: whoever moves a
 * lever compares with the same base again and again. A present value is discounted as the base is, so those stay together.
 */
export function besideKept(pool: Pool, base: KeptDraws | undefined): Pool {
  if (base === undefined) return pool
  const keeping = continuing(pool, base)
  return {
    ...pool,
    async run(job) {
      const [first, ...others] = job.policies
      if (job.answer !== 'values' || others.length === 0 || job.indicators.some(isDiscounted)) return pool.run(job)
      const [ofBase, ofOthers] = await Promise.all([
        keeping.run({ ...job, policies: [first!] }),
        pool.run({ ...job, policies: others }),
      ])
      if (!ofBase.ok) return ofBase
      if (!ofOthers.ok) return { ok: false, failure: afterBase(ofOthers.failure) }
      const areas = ofBase.areas.map((area, place): ValuesOfArea => {
        const [before, after] = [valuesOf(area), valuesOf(ofOthers.areas[place]!)]
        return { ...before, values: [...before.values, ...after.values] }
      })
      return { ok: true, areas, outcomes: [] }
    },
  }
}

const isDiscounted = (id: Job['indicators'][number]) => indicatorById.get(id)!.presentValueOf !== undefined

/** A failure tells which policy of its job it was. */
const afterBase = (failure: JobFailure): JobFailure =>
  failure.kind === 'worker' ? failure : { ...failure, policy: failure.policy + 1 }

function piecesOf({ found, most }: KeptDraws, { fromDraw: _from, draws: _draws, ...job }: Job): Piece[] {
  const key = canonicalJson(job)
  const pieces = found.get(key) ?? []
  found.delete(key)
  found.set(key, pieces)
  if (found.size > most) found.delete(found.keys().next().value!)
  return pieces
}

async function runRest(pool: Pool, job: Job, pieces: Piece[]): Promise<JobResult> {
  const end = job.fromDraw + job.draws
  const used: Piece[] = []
  let next = job.fromDraw
  for (let piece; next < end; next += piece.draws, used.push(piece)) {
    piece = pieces.find(({ fromDraw, draws }) => fromDraw === next && fromDraw + draws <= end)
    if (piece === undefined) break
  }
  if (next < end) {
    const result = await pool.run({ ...job, fromDraw: next, draws: end - next })
    if (!result.ok) return result
    const rest = { fromDraw: next, draws: end - next, areas: result.areas.map(valuesOf) }
    if (!pieces.some(({ fromDraw, draws }) => fromDraw === next && draws === rest.draws)) pieces.push(rest)
    used.push(rest)
  }
  return { ok: true, areas: used.length === 1 ? used[0]!.areas : joined(used, job.draws), outcomes: [] }
}

function valuesOf(answer: AreaAnswer): ValuesOfArea {
  if (answer.kind !== 'values') throw new TypeError(`values were asked, the worker gave ${answer.kind}`)
  return answer
}

/** Pieces side by side: of every row of draws those of the first piece, then those of the next. */
function joined(pieces: readonly Piece[], all: number): ValuesOfArea[] {
  return pieces[0]!.areas.map(({ area, values }, place) => ({
    kind: 'values',
    area,
    values: values.map((first, policy) => {
      const whole = new Float64Array((first.length / pieces[0]!.draws) * all)
      let from = 0
      for (const { draws, areas } of pieces) {
        layColumns(whole, all, { values: areas[place]!.values[policy]!, width: draws, from })
        from += draws
      }
      return whole
    }),
  }))
}
