/// <reference lib="webworker" />
import { setUpLoops } from '@wlz/lanes'
import { executeJob, transferables, type Job } from '@wlz/study'
import { loopWarning } from '@wlz/terms'
import { KeptPack } from './kept-pack.ts'
import { liveAs } from './life.ts'
import type { FromEngine, Living, ToEngine } from './protocol.ts'

declare const self: DedicatedWorkerGlobalScope

setUpLoops({
  warn: (reason) => console.warn(loopWarning(self.navigator.language.startsWith('nl') ? 'nl' : 'en', reason)),
})

let pack: KeptPack
const waiting = new Map<number, Job>()

self.onmessage = ({ data }: MessageEvent<ToEngine>) => {
  switch (data.kind) {
    case 'open':
      liveAs(data.life, tell)
      pack = new KeptPack(data.addresses)
      pack.get().then(
        () => tell({ kind: 'ready' }),
        () => undefined, // told by the first job
      )
      break
    case 'job':
      waiting.set(data.id, data.job)
      setTimeout(() => void work(data.id)) // after all that was said while the job before it ran
      break
    case 'forget':
      if (waiting.delete(data.id)) tell({ kind: 'forgotten', id: data.id })
      break
  }
}

const tell = (message: FromEngine | Living, handedOver: ArrayBuffer[] = []) => self.postMessage(message, handedOver)

/** One job, its numbers handed over instead of copied. */
async function work(id: number) {
  try {
    const evidence = await pack.get()
    const job = waiting.get(id)
    if (job === undefined) return
    waiting.delete(id)
    tell({ kind: 'begun', id })
    const result = executeJob(evidence, job)
    tell({ kind: 'done', id, result }, transferables(result))
  } catch (error) {
    waiting.delete(id)
    tell({ kind: 'thrown', id, message: String(error) })
  }
}
