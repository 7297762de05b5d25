/// <reference lib="webworker" />
import { executeJob, transferables } from '@wlz/study'
import type { Pack } from '@wlz/data'
import { fetchPack } from './fetch-pack.ts'
import type { FromEngine, ToEngine } from './protocol.ts'

declare const self: DedicatedWorkerGlobalScope

let pack: Promise<Pack> | undefined

self.onmessage = ({ data }: MessageEvent<ToEngine>) => {
  if (data.kind === 'open') pack = fetchPack(data.addresses)
  else void work(data)
}

/** One job, its numbers handed over instead of copied. */
async function work({ id, job }: Extract<ToEngine, { kind: 'job' }>) {
  try {
    const result = executeJob(await pack!, job)
    self.postMessage({ kind: 'done', id, result } satisfies FromEngine, transferables(result))
  } catch (error) {
    self.postMessage({ kind: 'thrown', id, message: String(error) } satisfies FromEngine)
  }
}
