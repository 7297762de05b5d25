import { runRegionsOf } from '../plan.ts'
import type { Job, JobFailure, JobResult, Pool } from '../job.ts'
import { inOrder } from '../pool.ts'
import { runsOfFile, runsPerJob, type Batch } from './batch.ts'
import type { DoneRun, RunNumbers } from './rows.ts'

/** A run that could not be done: it broke a promise of the model, or its worker gave up. */
export interface FailedRun {
  readonly run: number
  readonly failure: JobFailure
}

/** All runs of a file are over. */
export interface FileDone {
  readonly file: number
  readonly done: readonly DoneRun[]
  readonly failed: readonly FailedRun[]
}

export interface BatchWork {
  /** Files to be made, rising. */
  readonly files: readonly number[]
  /** Numbers that are known from before; such a run is not done again. */
  readonly known?: (run: number) => Promise<RunNumbers | undefined>
  /** Called when runs are over, done or failed. */
  readonly progress?: (runs: number) => void
}

/** Carry out the runs of some files; files come in their order, whatever the order in which workers answer. */
export async function* runBatch(
  batch: Batch,
  pool: Pool,
  { files, known = async () => undefined, progress }: BatchWork,
): AsyncGenerator<FileDone, void> {
  const steady: Pool = { ...pool, run: (job) => pool.run(job).catch(crashed) }
  const underway: Piece[] = []
  const jobs = (async function* () {
    for await (const piece of piecesOf(batch, files, known)) {
      underway.push(piece)
      if (piece.job !== undefined) yield piece.job
    }
  })()
  const gather = gatherer(batch, progress)
  for await (const result of inOrder(steady, jobs)) {
    while (underway[0]?.job === undefined) yield* gather(underway.shift()!, nothing)
    const piece = underway.shift()!
    yield* gather(piece, await outcomeOf(piece, result, steady))
  }
  for (const piece of underway) yield* gather(piece, nothing)
}

/** Puts pieces together and gives a file as soon as all of its runs are over. */
function gatherer(batch: Batch, progress: BatchWork['progress']) {
  let done: DoneRun[] = []
  let failed: FailedRun[] = []
  return function* (piece: Piece, found: Outcome): Generator<FileDone> {
    done.push(...piece.known, ...found.done)
    failed.push(...found.failed)
    progress?.(piece.known.length + piece.runs.length)
    const { from, to } = runsOfFile(batch, piece.file)
    if (done.length + failed.length < to - from) return
    yield { file: piece.file, done: done.sort((a, b) => a.run - b.run), failed }
    done = []
    failed = []
  }
}

/** Consecutive runs of one file: those known, and a job for the others. */
interface Piece {
  readonly file: number
  readonly runs: readonly number[]
  readonly known: readonly DoneRun[]
  readonly job?: Job
}

async function* piecesOf(batch: Batch, files: readonly number[], known: NonNullable<BatchWork['known']>): AsyncGenerator<Piece> {
  const size = runsPerJob(batch)
  for (const file of files) {
    const { from, to } = runsOfFile(batch, file)
    for (let first = from; first < to; first += size) {
      const before: DoneRun[] = []
      const runs: number[] = []
      for (let run = first; run < Math.min(first + size, to); run++) {
        const numbers = await known(run)
        if (numbers === undefined) runs.push(run)
        else before.push({ run, numbers })
      }
      yield { file, runs, known: before, ...(runs.length === 0 ? {} : { job: jobOf(batch, runs) }) }
    }
  }
}

function jobOf({ ask, runs }: Batch, own: readonly number[]): Job {
  const { seed, draws, indicators, from, to } = ask
  const national = ask.national ? 'sum' : 'none'
  const policies = own.map((run) => runs.policy(run))
  return { policies, seed, fromDraw: 0, draws, regions: runRegionsOf(ask), areas: ask.regions, national, indicators, from, to, answer: 'summaries' }
}

/** The job with the first runs of the plan, for timing it. */
export const firstJob = (batch: Batch): Job =>
  jobOf(
    batch,
    Array.from({ length: Math.min(runsPerJob(batch), batch.runs.count) }, (_, run) => run),
  )

interface Outcome {
  readonly done: readonly DoneRun[]
  readonly failed: readonly FailedRun[]
}

const nothing: Outcome = { done: [], failed: [] }

/** A worker that gave up is a failure of its runs, not of the batch. */
const crashed = (error: unknown): JobResult => ({
  ok: false,
  failure: { kind: 'worker', reason: error instanceof Error ? error.message : String(error) },
})

/** Runs of a job that failed as a whole are tried one by one, so that only the bad ones are lost. */
async function outcomeOf({ runs, job }: Piece, result: JobResult, pool: Pool): Promise<Outcome> {
  if (result.ok) return { done: runs.map((run, policy) => ({ run, numbers: numbersOf(result, policy) })), failed: [] }
  if (runs.length === 1) return { done: [], failed: [{ run: runs[0]!, failure: result.failure }] }
  const done: DoneRun[] = []
  const failed: FailedRun[] = []
  for (const [policy, run] of runs.entries()) {
    const alone = await pool.run({ ...job!, policies: [job!.policies[policy]!] })
    if (alone.ok) done.push({ run, numbers: numbersOf(alone, 0) })
    else failed.push({ run, failure: alone.failure })
  }
  return { done, failed }
}

const numbersOf = ({ areas }: Extract<JobResult, { ok: true }>, policy: number): RunNumbers =>
  areas.map((answer) => {
    if (answer.kind !== 'summaries') throw new TypeError(`summaries were asked, the worker gave ${answer.kind}`)
    return answer.summaries[policy]!
  })
