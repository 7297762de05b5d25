/// <reference lib="webworker" />
import type { Pack } from '@wlz/data'
import {
  compareStudy,
  keptDraws,
  regionsStudy,
  runStudy,
  StudyError,
  tippingStudy,
  type KeptDraws,
  type Pool,
} from '@wlz/study'
import { engine } from './engine-identity.ts'
import { KeptPack } from './kept-pack.ts'
import { lineTo, liveAs } from './life.ts'
import { looksOf, type Look } from './looks.ts'
import type { AnyResult, Ask, Failure, FromEngine, FromStudio, Living, ToEngine, ToStudio } from './protocol.ts'
import { Dropped, NoWorker, WorkerPool, type Lane, type WorkerLike } from './worker-pool.ts'

declare const self: DedicatedWorkerGlobalScope

/*
 * The studio plans studies, shares jobs out over engines, and joins what comes back, so that the thread of the page never
 * sees more than the few hundred numbers it draws.
 */

let pack: KeptPack
let pool: WorkerPool
/** Draws of references, which are asked at every step of a lever: of four, some 9 MB each. */
const references = keptDraws(4)
const lanes = new Map<number, Lane>()

const tell = (message: FromStudio | Living) => self.postMessage(message)

self.onmessage = ({ data }: MessageEvent<ToStudio>) => {
  switch (data.kind) {
    case 'open':
      liveAs(data.life, tell)
      pack = new KeptPack(data.addresses)
      pack.get().catch(() => undefined) // told by the first question
      pool = new WorkerPool(data.workers, () => spawn(data))
      tell({ kind: 'alive' })
      break
    case 'ping':
      tell({ kind: 'alive' })
      break
    case 'ask':
      void answer(data)
      break
    case 'cancel':
      lanes.get(data.id)?.drop()
      lanes.delete(data.id)
      break
  }
}

function spawn({ addresses }: Extract<ToStudio, { kind: 'open' }>): WorkerLike {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  let listen: (message: FromEngine) => void = () => {}
  let failed = () => {}
  const line = lineTo<ToEngine, FromEngine>(
    worker,
    (life) => ({ kind: 'open', addresses, life }),
    (message) => listen(message),
    () => failed(),
  )
  return {
    postMessage: line.tell,
    onMessage: (heard) => (listen = heard),
    onError: (broke) => {
      failed = broke
      worker.onmessageerror = broke
      worker.onerror = (event) => {
        event.preventDefault() // else it goes on to the page, which takes the studio for broken
        broke()
      }
    },
    terminate: line.end,
  }
}

async function answer({ id, ask, haste }: Extract<ToStudio, { kind: 'ask' }>) {
  const lane = pool.lane(haste !== 'none')
  lanes.set(id, lane)
  try {
    if (haste === 'none') await moments(0)
    const evidence = await pack.get()
    const kept = ask.kind === 'compare' && ask.levels ? keptDraws() : undefined
    for (const look of looksOf(ask)) {
      if (!lanes.has(id)) return
      const { draws, isFinal } = look
      const results: AnyResult[] = []
      const progress = (done: number, total: number) => tell({ kind: 'progress', id, done, total })
      const isCounted = isFinal && ask.kind === 'compare' // the one kind that takes so long that the page says how far it is
      for await (const result of study(evidence, ask, look, lane, kept, isCounted ? progress : undefined))
        results.push(result)
      if (!lanes.has(id)) return
      tell({ kind: 'answer', id, draws, isFinal, results })
      if (haste === 'passing' && draws === ask.steps[0]) await moments(holdBack)
    }
  } catch (error) {
    if (error instanceof Dropped) return
    tell({ kind: 'failed', id, failure: failureOf(error) })
  } finally {
    lane.close()
    lanes.delete(id)
  }
}

/** Milliseconds in which a page that is dragged on has said what it wants next. */
const holdBack = 60

/** After none at all, what was asked at the same moment has been heard. */
const moments = (count: number) => new Promise<void>((go) => setTimeout(go, count))

function failureOf(error: unknown): Failure {
  if (error instanceof StudyError) return { kind: 'study', fault: error.fault }
  return error instanceof NoWorker ? { kind: 'engine' } : { kind: 'other', message: String(error) }
}

function study(
  evidence: Pack,
  ask: Ask,
  { draws, from, to, isFinal }: Look,
  lane: Lane,
  kept: KeptDraws | undefined,
  progress?: (done: number, total: number) => void,
): AsyncGenerator<AnyResult, void> {
  const common = {
    regions: ask.regions,
    start: ask.start,
    indicators: ask.indicators,
    seed: ask.seed,
    draws,
    from,
    to,
    isLook: !isFinal,
    engine,
    label: (indicator: string) => indicator,
  }
  const shared: Pool = { size: pool.size, run: lane.run, close: async () => {} }
  switch (ask.kind) {
    case 'run':
      return runStudy(
        evidence,
        shared,
        { ...common, scenario: ask.scenario, byStructure: ask.byStructure === true },
        progress,
      )
    case 'compare':
      return compareStudy(
        evidence,
        shared,
        {
          ...common,
          base: ask.base,
          others: ask.others,
          shares: ask.shares,
          payback: ask.payback === true,
          ...(kept && { levels: true, kept, keptBase: references }),
        },
        progress,
      )
    case 'tipping':
      return tippingStudy(
        evidence,
        shared,
        {
          ...common,
          base: ask.base,
          others: ask.others ?? [],
          norms: ask.norms,
          stay: ask.stay,
          besideRegions: ask.besideRegions === true,
        },
        progress,
      )
    case 'regions':
      return each(
        regionsStudy(evidence, shared, {
          ...common,
          scenario: ask.scenario,
          indicators: ask.indicators,
          per: ask.per,
          amounts: ask.amounts,
        }),
      )
  }
}

async function* each<Result>(results: Promise<readonly Result[]>): AsyncGenerator<Result, void> {
  yield* await results
}
