import type { Job, JobResult } from '@wlz/study'
import { expect, it, vi } from 'vitest'
import type { FromEngine, ToEngine } from './protocol.ts'
import { Dropped, WorkerPool, type WorkerLike } from './worker-pool.ts'

const job = (fromDraw: number) => ({ fromDraw }) as Job
const resultOf = ({ fromDraw }: Job): JobResult => ({ ok: true, areas: [], outcomes: [], fromDraw }) as JobResult

/** A worker of the host, driven by hand: it says when it is done, breaks, or stays silent. */
class Hand implements WorkerLike {
  readonly jobs: Extract<ToEngine, { kind: 'job' }>[] = []
  isGone = false
  #listen: (message: FromEngine) => void = () => {}
  #fail: () => void = () => {}
  postMessage(message: ToEngine) {
    if (message.kind === 'job') this.jobs.push(message)
  }
  onMessage(listen: (message: FromEngine) => void) {
    this.#listen = listen
  }
  onError(listen: () => void) {
    this.#fail = listen
  }
  terminate() {
    this.isGone = true
  }
  finish() {
    const { id, job: done } = this.jobs.at(-1)!
    this.#listen({ kind: 'done', id, result: resultOf(done) })
  }
  break() {
    this.#fail()
  }
}

function pool(size: number, patience?: number) {
  const hands: Hand[] = []
  const made = new WorkerPool(
    size,
    () => {
      const hand = new Hand()
      hands.push(hand)
      return hand
    },
    patience,
  )
  return { made, hands }
}

it('gives each worker one job at a time, and the next when it is done', async () => {
  const { made, hands } = pool(2)
  const lane = made.lane(false)
  const answers = [0, 1, 2].map((draw) => lane.run(job(draw)))
  expect(hands.map(({ jobs }) => jobs.length)).toEqual([1, 1])
  hands[1]!.finish()
  hands[1]!.finish()
  hands[0]!.finish()
  expect(await Promise.all(answers)).toEqual([0, 1, 2].map((draw) => resultOf(job(draw))))
})

it('does the job of a worker that broke again in a new one: nothing is lost', async () => {
  const { made, hands } = pool(1)
  const answer = made.lane(false).run(job(7))
  hands[0]!.break()
  expect(hands[0]!.isGone).toBe(true)
  hands[1]!.finish()
  expect(await answer).toEqual(resultOf(job(7)))
})

it('replaces a worker that stays silent too long', async () => {
  vi.useFakeTimers()
  try {
    const { made, hands } = pool(1, 1_000)
    const answer = made.lane(false).run(job(3))
    vi.advanceTimersByTime(1_001)
    expect(hands[0]!.isGone).toBe(true)
    hands[1]!.finish()
    expect(await answer).toEqual(resultOf(job(3)))
  } finally {
    vi.useRealTimers()
  }
})

it('gives up on a job that breaks every worker, and goes on with the others', async () => {
  const { made, hands } = pool(1)
  const lane = made.lane(false)
  const [bad, good] = [lane.run(job(1)), lane.run(job(2))]
  const failed = bad.catch((error: unknown) => String(error))
  for (let time = 0; time < 3; time++) hands.at(-1)!.break()
  expect(await failed).toContain('3 times')
  hands.at(-1)!.finish()
  expect(await good).toEqual(resultOf(job(2)))
})

it('lets urgent jobs go first and drops what nobody waits for', async () => {
  const { made, hands } = pool(1)
  const [quiet, urgent] = [made.lane(false), made.lane(true)]
  const first = urgent.run(job(0))
  const unwanted = quiet.run(job(1))
  const now = urgent.run(job(2))
  const dropped = unwanted.catch((error: unknown) => error)
  quiet.drop()
  expect(await dropped).toBeInstanceOf(Dropped)
  hands[0]!.finish()
  await first
  expect(hands[0]!.jobs.map(({ job: { fromDraw } }) => fromDraw)).toEqual([0, 2])
  hands[0]!.finish()
  await now
})

it('holds jobs that are not urgent until every urgent question is answered, also between two of its steps', async () => {
  const { made, hands } = pool(2)
  const [quiet, one, other] = [made.lane(false), made.lane(true), made.lane(true)]
  const later = [quiet.run(job(7)), quiet.run(job(8))]
  const now = one.run(job(0))
  const started = () => hands.flatMap(({ jobs }) => jobs.map(({ job: { fromDraw } }) => fromDraw)).toSorted((a, b) => a - b)
  hands[0]!.finish()
  await now
  expect(started()).toEqual([0])
  one.close()
  expect(started()).toEqual([0])
  other.drop()
  expect(started()).toEqual([0, 7, 8])
  for (const hand of hands) hand.finish()
  await Promise.all(later)
})
