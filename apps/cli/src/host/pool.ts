import { availableParallelism } from 'node:os'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '@wlz/data'
import { inlinePool, type Job, type JobResult, type Pool } from '@wlz/study'

/**
 * Threads to use: what the machine offers, or `WLZ_WORKERS`; 0 computes without threads. It never shows in a result.
 */
export function workerCount(): number {
  const asked = Number(process.env['WLZ_WORKERS'] ?? '')
  if (process.env['WLZ_WORKERS'] !== undefined && Number.isInteger(asked) && asked >= 0 && asked <= 256) return asked
  return Math.min(availableParallelism(), 64)
}

/** Message to a thread: a job, and arrays that the caller no longer needs. They are transferred, not copied. */
export interface Task {
  readonly job: Job
  readonly spare: Float64Array<ArrayBuffer>[]
}

/** A pool of worker threads beside the built command; straight from the sources there are no threads. */
export async function openPool(pack: Pack): Promise<Pool> {
  const size = workerCount()
  const filename = join(import.meta.dirname, 'worker.js')
  if (size === 0 || !existsSync(filename)) return inlinePool(pack)
  const { Piscina } = await import('piscina')
  const threads = new Piscina<Task, JobResult>({
    filename,
    minThreads: 1,
    maxThreads: size,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    recordTiming: false,
    // columns live outside the heap, so room for what a year leaves behind costs little, and sweeping it half as often
    // a tenth of a run
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  let spare: Task['spare'] = []
  return {
    size,
    run(job) {
      const task: Task = { job, spare }
      spare = []
      return threads.run(task, { transferList: task.spare.map(({ buffer }) => buffer) })
    },
    reuse: (data) => void spare.push(...(data as Task['spare'])),
    close: async () => threads.destroy(),
  }
}
