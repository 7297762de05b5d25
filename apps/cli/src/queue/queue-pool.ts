import { createHash } from 'node:crypto'
import type { Job, JobResult, Pool } from '@wlz/study'
import type { Session } from '../session.ts'
import { connect, isFull, queueName, shownUrl } from './connection.ts'
import { fromWire } from './wire.ts'
import { cliBatch } from '../words/cli-words.ts'

/** Jobs that are offered at once: enough for many workers, few enough to hold their results. */
const offered = 32
const lookEvery = 1_000

interface Waiting {
  readonly id: string
  readonly job: Job
  readonly resolve: (result: JobResult) => void
}

/**
 * A pool whose workers are processes at a queue, on any machine. A job is known by the hash of what it asks: offered
 * twice it is done once, and done twice it gives the same. Whatever Redis forgot is offered again.
 */
export async function openQueuePool(
  url: string,
  versions: { readonly engine: string; readonly data: string },
  session: Session,
): Promise<Pool> {
  const words = cliBatch(session.language)
  const { bullmq, connection, leave } = await connect(url, session, () => session.note(words.queueAway(shownUrl(url))))
  const name = queueName(versions.engine, versions.data)
  const queue = new bullmq.Queue(name, { connection })
  const events = new bullmq.QueueEvents(name, { connection: connection.duplicate() })
  const ignore = () => {} // the connection comes back by itself, and what was missed is looked for
  queue.on('error', ignore)
  events.on('error', ignore)
  await Promise.all([queue.waitUntilReady(), events.waitUntilReady()])
  const waiting = new Map<string, Waiting>()

  let isTold = false
  const offer = async ({ id, job }: Waiting) => {
    try {
      await queue.add('job', job, { jobId: id, removeOnComplete: { age: 3_600 }, removeOnFail: true })
    } catch (error) {
      if (!isTold && isFull(error)) session.note(words.queueFull(shownUrl(url)))
      isTold ||= isFull(error)
      throw error
    }
  }
  const settle = async (id: string) => {
    const one = waiting.get(id)
    if (one === undefined) return
    const found = await queue.getJob(id)
    if (found === undefined) return offer(one)
    const state = await found.getState()
    if (state === 'completed') {
      // The job was read before its state: it may have ended in between, and then its answer is read once more.
      const value: unknown = found.returnvalue ?? (await queue.getJob(id))?.returnvalue
      if (typeof value !== 'string') {
        await found.remove().catch(ignore) // the answer is lost: the work is done again
        return offer(one)
      }
      if (!waiting.delete(id)) return
      one.resolve(fromWire(value))
      await found.remove().catch(ignore)
    } else if (state === 'failed') {
      await found.remove().catch(ignore) // the worker gave up, not the job: another may do it
      await offer(one)
    } else if (state === 'unknown') await offer(one)
  }
  events.on('completed', ({ jobId }) => void settle(jobId).catch(ignore))

  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      for (const id of waiting.keys()) await settle(id)
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(() => void look().catch(ignore), lookEvery)
  const lonely = setTimeout(() => {
    void queue
      .getWorkersCount()
      .then((count) => (count === 0 ? session.warn(words.noWorkers(versions.engine)) : undefined))
      .catch(ignore)
  }, 3_000)

  return {
    size: offered,
    run: (job) =>
      new Promise((resolve) => {
        const id = createHash('sha256').update(JSON.stringify(job)).digest('hex')
        const one = { id, job, resolve }
        waiting.set(id, one)
        void offer(one).catch(ignore)
      }),
    close: async () => {
      leave()
      clearInterval(timer)
      clearTimeout(lonely)
      const left = [...waiting.keys()]
      waiting.clear()
      if (connection.status === 'ready') for (const id of left) await queue.remove(id).catch(ignore)
      await Promise.allSettled([events.close(), queue.close()])
      connection.disconnect()
    },
  }
}
