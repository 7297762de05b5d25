import { reuse } from '@wlz/core'
import { executeJob, type Evident } from './execute-job.ts'
import type { Job, JobResult, Pool } from './job.ts'

/** A pool without threads: jobs run where they are asked, one after the other. */
export function inlinePool(pack: Evident): Pool {
  return {
    size: 1,
    run: async (job) => executeJob(pack, job),
    reuse,
    close: async () => {},
  }
}

/** Jobs that may be under way or finished before their turn: what is held at once is bounded by it. */
const ahead = 1

/**
 * Results in the order of the jobs, whatever the order in which workers answer. A consumer that stops early, or fails,
 * starts no further jobs. Jobs are taken as they are needed, so that a long list of them need never exist.
 */
export async function* inOrder(pool: Pool, jobs: Iterable<Job> | AsyncIterable<Job>): AsyncGenerator<JobResult, void> {
  const underway: Promise<JobResult>[] = []
  const waiting = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]()
  let next = await waiting.next()
  while (next.done !== true || underway.length > 0) {
    while (next.done !== true && underway.length < pool.size + ahead) {
      const result = pool.run(next.value)
      result.catch(() => undefined) // told when its turn comes; a consumer that left does not want to know
      underway.push(result)
      next = await waiting.next()
    }
    yield await underway.shift()!
  }
}

/** The buffers of a result, for a host that hands them over instead of copying them. */
export function transferables(result: JobResult): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  const add = (values: Float64Array) => void (values.buffer instanceof ArrayBuffer && buffers.add(values.buffer))
  if (!result.ok) return []
  for (const area of result.areas) {
    if (area.kind === 'values') area.values.forEach(add)
    if (area.kind === 'means') area.means.forEach(add)
    if (area.kind === 'summaries') area.summaries.forEach(add)
  }
  for (const ofRegion of result.outcomes) for (const outcome of ofRegion) add(outcome.data)
  return [...buffers]
}
