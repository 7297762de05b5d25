import { canonicalJson } from '../ask/canonical.ts'
import type { AreaAnswer, Job, JobResult, Pool } from './job.ts'
import { layColumns } from './tables.ts'

/**
 * Draws that a study has run, for the same study with more of them. A draw is the same for any number of draws, and of
 * every 2^k the first ones are a Latin hypercube, so that more draws are laid behind those that are there.
 */
export interface KeptDraws {
  /** [job but for its draws] values of the draws from the first one on, in the pieces in which they were run. */
  readonly found: Map<string, Piece[]>
}

interface Piece {
  readonly fromDraw: number
  readonly draws: number
  readonly areas: readonly ValuesOfArea[]
}

type ValuesOfArea = Extract<AreaAnswer, { kind: 'values' }>

export const keptDraws = (): KeptDraws => ({ found: new Map() })

/** A pool that runs only the draws of a job that are not kept, and keeps what it runs. */
export function continuing(pool: Pool, kept: KeptDraws | undefined): Pool {
  if (kept === undefined) return pool
  return {
    ...pool,
    run: (job) =>
      job.answer === 'values' && job.design === undefined ? runRest(pool, job, piecesOf(kept, job)) : pool.run(job),
  }
}

function piecesOf({ found }: KeptDraws, { fromDraw: _from, draws: _draws, ...job }: Job): Piece[] {
  const key = canonicalJson(job)
  let pieces = found.get(key)
  if (pieces === undefined) found.set(key, (pieces = []))
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
    pieces.push(rest)
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
