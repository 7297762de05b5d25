import { reuse } from '@wlz/core'
import { executeJob, transferables, type JobResult } from '@wlz/study'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { watchLoops } from './host/loops.ts'
import { loadPack } from './host/pack.ts'
import type { Task } from './host/pool.ts'

watchLoops()
const pack = loadPack()

/** The work of a worker thread: one job, its numbers handed over instead of copied. */
export default function work({ job, spare }: Task): unknown {
  reuse(spare)
  const result: JobResult = executeJob(pack, job)
  const buffers = transferables(result)
  return buffers.length === 0 ? result : move({ [transferableSymbol]: buffers, [valueSymbol]: result } as never)
}
