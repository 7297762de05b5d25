import type { Job } from '@wlz/study'
import { InputFaults } from '../exit.ts'
import { engine } from '../host/engine.ts'
import { loadPack } from '../host/pack.ts'
import { openPool } from '../host/pool.ts'
import { connect, locks, queueName, readQueueUrl, shownUrl } from '../queue/connection.ts'
import { toWire } from '../queue/wire.ts'
import type { WorkerOptions } from '../declared/worker.ts'
import type { Session } from '../session.ts'
import { whenStopped } from '../signals.ts'
import { cliBatch } from '../words/cli-words.ts'

/**
 * `wlz worker`: does work of a queue until it is stopped. It computes in threads, so that its locks are renewed
 * meanwhile.
 */
export async function act(session: Session, _: readonly string[], options: WorkerOptions): Promise<void> {
  const words = cliBatch(session.language)
  const faults: string[] = []
  const url = readQueueUrl(options.queue ?? '', session, faults)
  if (url === undefined) throw new InputFaults(faults)
  const pack = loadPack()
  const { bullmq, connection, leave } = await connect(url, session, () => session.note(words.queueAway(shownUrl(url))))
  const pool = await openPool(pack)
  let count = 0
  const worker = new bullmq.Worker(
    queueName(engine, pack.hash),
    async ({ data }) => {
      const result = toWire(await pool.run(data as Job))
      count++
      return result
    },
    { connection, concurrency: Math.max(1, pool.size), ...locks },
  )
  worker.on('error', () => {}) // the connection comes back by itself
  if (!session.isQuiet) process.stderr.write(`${words.workerReady(Math.max(1, pool.size), shownUrl(url), engine)}\n`)
  await whenStopped()
  leave()
  await worker.close()
  await pool.close()
  connection.disconnect()
  if (!session.isQuiet) process.stderr.write(`${words.workerDone(count)}\n`)
}
