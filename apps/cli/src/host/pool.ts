import { availableParallelism } from 'node:os'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '@wlz/data'
import { inlinePool, type Job, type JobResult, type Pool } from '@wlz/study'

/** Threads to use: what the machine offers, or `WLZ_WORKERS`; 0 computes without threads. It never shows in a result. */
export function workerCount(): number {
  const asked = Number(process.env['WLZ_WORKERS'] ?? '')
  if (process.env['WLZ_WORKERS'] !== undefined && Number.isInteger(asked) && asked >= 0 && asked <= 256) return asked
  return Math.min(availableParallelism(), 64)
}

/** A pool of worker threads beside the built command; straight from the sources there are no threads. */
export async function openPool(pack: Pack): Promise<Pool> {
  const size = workerCount()
  const filename = join(import.meta.dirname, 'worker.js')
  if (size === 0 || !existsSync(filename)) return inlinePool(pack)
  const { Piscina } = await import('piscina')
  const threads = new Piscina<Job, JobResult>({
    filename,
    minThreads: 1,
    maxThreads: size,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    recordTiming: false,
    // columns live outside the heap; what a year leaves behind is best swept often, and memory stays that of a few regions
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  })
  return {
    size,
    run: (job) => threads.run(job),
    close: async () => threads.destroy(),
  }
}
