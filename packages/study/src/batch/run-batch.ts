import { runRegionsOf } from '../jobs/jobs.ts'
import type { Job, JobFailure, JobResult, Pool } from '../jobs/job.ts'
import { inOrder } from '../jobs/pool.ts'
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
    for await (const piece of piecesOf(batch, files, known, pool.size)) {
      underway.push(piece)
      if (piece.kind === 'job') yield piece.job
    }
  })()
  const gather = gatherer(batch, files, progress)
  for await (const result of inOrder(steady, jobs)) {
    for (;;) {
      const piece = underway.shift()!
      yield* gather(piece.kind === 'job' ? await outcomeOf(piece, result, steady) : piece)
      if (piece.kind === 'job') break
    }
  }
  for (const piece of underway) if (piece.kind === 'known') yield* gather(piece)
}

/** Puts runs, as they come in order, together to files. */
function gatherer(batch: Batch, files: readonly number[], progress: BatchWork['progress']) {
  const done: DoneRun[] = []
  const failed: FailedRun[] = []
  let next = 0
  return function* (found: Outcome): Generator<FileDone> {
    done.push(...found.done)
    failed.push(...found.failed)
    progress?.(found.done.length + found.failed.length)
    for (; next < files.length; next++) {
      const { from, to } = runsOfFile(batch, files[next]!)
      const inFile = ({ run }: { readonly run: number }) => run >= from && run < to
      const own = { done: done.filter(inFile), failed: failed.filter(inFile) }
      if (own.done.length + own.failed.length < to - from) return
      done.splice(0, own.done.length)
      failed.splice(0, own.failed.length)
      yield { file: files[next]!, ...own }
    }
  }
}

/** Runs in order: one that is known, or some for a worker. */
type Piece =
  | Readonly<{ kind: 'known'; done: readonly DoneRun[]; failed: readonly [] }>
  | Readonly<{ kind: 'job'; runs: readonly number[]; job: Job }>

/**
 * Runs go to a worker together, as they share what no policy touches; fewer of them towards the end, so that no worker
 * sits waiting for the last. How they are grouped shows in no result.
 */
async function* piecesOf(
  batch: Batch,
  files: readonly number[],
  known: NonNullable<BatchWork['known']>,
  workers: number,
): AsyncGenerator<Piece> {
  const most = runsPerJob(batch)
  let left = files.reduce((sum, file) => sum + runsOfFile(batch, file).to - runsOfFile(batch, file).from, 0)
  let runs: number[] = []
  const job = (): Piece => {
    const own = runs
    runs = []
    return { kind: 'job', runs: own, job: jobOf(batch, own) }
  }
  for (const file of files) {
    const { from, to } = runsOfFile(batch, file)
    for (let run = from; run < to; run++, left--) {
      const numbers = await known(run)
      if (numbers !== undefined) {
        if (runs.length > 0) yield job()
        yield { kind: 'known', done: [{ run, numbers }], failed: [] }
        continue
      }
      runs.push(run)
      if (runs.length >= Math.min(most, Math.ceil(left / (2 * workers)))) yield job()
    }
  }
  if (runs.length > 0) yield job()
}

function jobOf({ ask, runs }: Batch, own: readonly number[]): Job {
  const { start, seed, draws, indicators, from, to } = ask
  const national = ask.national ? 'sum' : 'none'
  const policies = own.map((run) => runs.policy(run))
  return {
    policies,
    start,
    seed,
    fromDraw: 0,
    draws,
    regions: runRegionsOf(ask),
    areas: ask.regions,
    national,
    indicators,
    from,
    to,
    answer: 'summaries',
  }
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

/** A worker that gave up is a failure of its runs, not of the batch. */
const crashed = (error: unknown): JobResult => ({
  ok: false,
  failure: { kind: 'worker', reason: error instanceof Error ? error.message : String(error) },
})

/** Runs of a job that failed as a whole are tried one by one, so that only the bad ones are lost. */
async function outcomeOf(
  { runs, job }: Extract<Piece, { kind: 'job' }>,
  result: JobResult,
  pool: Pool,
): Promise<Outcome> {
  if (result.ok) return { done: runs.map((run, policy) => ({ run, numbers: numbersOf(result, policy) })), failed: [] }
  if (runs.length === 1) return { done: [], failed: [{ run: runs[0]!, failure: result.failure }] }
  const done: DoneRun[] = []
  const failed: FailedRun[] = []
  for (const [policy, run] of runs.entries()) {
    const alone = await pool.run({ ...job, policies: [job.policies[policy]!] })
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
