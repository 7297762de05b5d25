import type { Job, JobResult } from '@wlz/study'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FromEngine, ToEngine } from './protocol.ts'
import { Dropped, NoWorker, WorkerPool, type Patience, type WorkerLike } from './worker-pool.ts'

const job = (fromDraw: number) => ({ fromDraw }) as Job
const resultOf = ({ fromDraw }: Job): JobResult => ({ ok: true, areas: [], outcomes: [], fromDraw }) as JobResult

/** A worker of the host, driven by hand: it says when it is done, breaks, or stays silent. */
class Hand implements WorkerLike {
  /** Draw from which each job given so far starts, in order. */
  readonly given: number[] = []
  isGone = false
  #jobs: Extract<ToEngine, { kind: 'job' }>[] = []
  #listen: (message: FromEngine) => void = () => {}
  #fail: () => void = () => {}
  postMessage(message: ToEngine) {
    if (message.kind === 'job') {
      this.#jobs.push(message)
      this.given.push(message.job.fromDraw)
    }
    if (message.kind === 'forget') {
      this.#jobs = this.#jobs.filter(({ id }) => id !== message.id)
      this.#listen({ kind: 'forgotten', id: message.id })
    }
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
  /** Draw from which each job in hand starts. */
  get holds(): number[] {
    return this.#jobs.map(({ job: { fromDraw } }) => fromDraw)
  }
  ready() {
    this.#listen({ kind: 'ready' })
  }
  begin() {
    this.#listen({ kind: 'begun', id: this.#jobs[0]!.id })
  }
  finish() {
    const { id, job: done } = this.#jobs.shift()!
    this.#listen({ kind: 'done', id, result: resultOf(done) })
  }
  break() {
    this.#fail()
  }
}

function pool(size: number, patience?: Patience) {
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

it('gives each worker a job, then each a second one to go on with', async () => {
  const { made, hands } = pool(2)
  const lane = made.lane(false)
  const answers = [0, 1, 2, 3, 4].map((draw) => lane.run(job(draw)))
  expect(hands.map(({ holds }) => holds)).toEqual([
    [0, 2],
    [1, 3],
  ])
  hands[1]!.finish()
  expect(hands.map(({ holds }) => holds)).toEqual([
    [0, 2],
    [3, 4],
  ])
  for (const hand of hands) for (let left = 2; left > 0; left--) hand.finish()
  expect(await Promise.all(answers)).toEqual([0, 1, 2, 3, 4].map((draw) => resultOf(job(draw))))
})

it('does the job of a worker that broke again in a new one: nothing is lost', async () => {
  const { made, hands } = pool(1)
  const answer = made.lane(false).run(job(7))
  hands[0]!.break()
  expect(hands[0]!.isGone).toBe(true)
  hands[1]!.finish()
  expect(await answer).toEqual(resultOf(job(7)))
})

describe('patience with a silent worker', () => {
  const patience = { start: 1_000, begin: 100, work: 5_000 }
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('waits for one that starts, and replaces it when it never does', async () => {
    const { made, hands } = pool(1, patience)
    const answer = made.lane(false).run(job(3))
    vi.advanceTimersByTime(999)
    expect(hands[0]!.isGone).toBe(false)
    vi.advanceTimersByTime(1)
    expect(hands[0]!.isGone).toBe(true)
    hands[1]!.finish()
    expect(await answer).toEqual(resultOf(job(3)))
  })

  it('soon replaces one that is there and does not begin, and waits longer at each next attempt', async () => {
    const { made, hands } = pool(1, patience)
    const answer = made
      .lane(false)
      .run(job(3))
      .catch((error: unknown) => String(error))
    for (const [index, most] of [100, 200, 400].entries()) {
      hands[index]!.ready()
      vi.advanceTimersByTime(most - 1)
      expect(hands[index]!.isGone).toBe(false)
      vi.advanceTimersByTime(1)
      expect(hands[index]!.isGone).toBe(true)
    }
    expect(await answer).toContain('3 times')
  })

  it('waits for one that is busy with a job, of each job anew', async () => {
    const { made, hands } = pool(1, patience)
    const lane = made.lane(false)
    const answers = [1, 2].map((draw) => lane.run(job(draw)))
    hands[0]!.ready()
    for (let left = 2; left > 0; left--) {
      hands[0]!.begin()
      vi.advanceTimersByTime(4_999)
      hands[0]!.finish()
    }
    expect(await Promise.all(answers)).toEqual([1, 2].map((draw) => resultOf(job(draw))))
    expect(hands).toHaveLength(1)
  })

  it('replaces one that began and never ends', () => {
    const { made, hands } = pool(1, patience)
    void made.lane(false).run(job(1))
    hands[0]!.begin()
    vi.advanceTimersByTime(5_000)
    expect(hands[0]!.isGone).toBe(true)
    made.close()
  })
})

it('does the job that waited in the hands of a broken worker too, without blaming it', async () => {
  const { made, hands } = pool(1)
  const lane = made.lane(false)
  const [bad, good] = [lane.run(job(1)), lane.run(job(2))]
  const failed = bad.catch((error: unknown) => String(error))
  for (let time = 0; time < 3; time++) {
    expect(hands.at(-1)!.holds).toEqual([1, 2])
    hands.at(-1)!.begin()
    hands.at(-1)!.break()
  }
  expect(await failed).toContain('3 times')
  expect(hands.at(-1)!.holds).toEqual([2])
  hands.at(-1)!.finish()
  expect(await good).toEqual(resultOf(job(2)))
})

it('takes back what has not begun when nobody waits for it any more', async () => {
  const { made, hands } = pool(1)
  const [unwanted, wanted] = [made.lane(true), made.lane(true)]
  const dropped = [0, 1, 2].map((draw) => unwanted.run(job(draw)).catch((error: unknown) => error))
  const now = wanted.run(job(7))
  unwanted.drop()
  for (const error of await Promise.all(dropped)) expect(error).toBeInstanceOf(Dropped)
  expect(hands[0]!.holds).toEqual([0, 7])
  hands[0]!.finish()
  hands[0]!.finish()
  expect(await now).toEqual(resultOf(job(7)))
})

it('takes back what is not urgent and has not begun when something urgent comes, and does it later', async () => {
  const { made, hands } = pool(1)
  const quiet = made.lane(false)
  const later = [0, 1].map((draw) => quiet.run(job(draw)))
  const urgent = made.lane(true)
  const now = urgent.run(job(7))
  expect(hands[0]!.holds).toEqual([0, 7])
  hands[0]!.finish()
  hands[0]!.finish()
  await now
  expect(hands[0]!.holds).toEqual([])
  urgent.close()
  hands[0]!.finish()
  expect(await Promise.all(later)).toEqual([0, 1].map((draw) => resultOf(job(draw))))
})

it('holds jobs that are not urgent until every urgent question is answered, also between two of its steps', async () => {
  const { made, hands } = pool(2)
  const [quiet, one, other] = [made.lane(false), made.lane(true), made.lane(true)]
  const later = [quiet.run(job(7)), quiet.run(job(8))]
  const now = one.run(job(0))
  const started = () => hands.flatMap(({ given }) => given).toSorted((a, b) => a - b)
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

describe('workers that cannot be started', () => {
  const told = (answer: Promise<unknown>) => answer.catch((error: unknown) => error)

  it('are left alone after three starts each, and what was asked and is asked fails, each with its reason', async () => {
    const { made, hands } = pool(2)
    const lane = made.lane(true)
    const answers = [0, 1, 2, 3, 4].map((draw) => told(lane.run(job(draw))))
    for (let index = 0; index < hands.length && index < 100; index++) hands[index]!.break()
    expect(hands).toHaveLength(6)
    expect(hands.every(({ isGone }) => isGone)).toBe(true)
    for (const error of await Promise.all(answers)) expect(error).toBeInstanceOf(NoWorker)
    expect(await told(lane.run(job(5)))).toBeInstanceOf(NoWorker)
    expect(hands).toHaveLength(6)
  })

  it('are so too when they say that they are ready and then go', () => {
    const { hands } = pool(1)
    for (let index = 0; index < hands.length && index < 100; index++) {
      hands[index]!.ready()
      hands[index]!.break()
    }
    expect(hands).toHaveLength(3)
  })

  it('are started anew by the next question', async () => {
    const { made, hands } = pool(1)
    for (let index = 0; index < 3; index++) hands[index]!.break()
    const answer = made.lane(true).run(job(7))
    expect(hands).toHaveLength(4)
    hands[3]!.finish()
    expect(await answer).toEqual(resultOf(job(7)))
  })

  it('leave their jobs to those that did start, and what a worker did is no reason to leave it', async () => {
    const { made, hands } = pool(2)
    const lane = made.lane(true)
    const answers = [0, 1].map((draw) => lane.run(job(draw)))
    for (const index of [0, 2, 3]) hands[index]!.break()
    expect(hands).toHaveLength(4)
    expect(hands[1]!.holds).toEqual([1, 0])
    for (let left = 2; left > 0; left--) hands[1]!.finish()
    expect(await Promise.all(answers)).toEqual([0, 1].map((draw) => resultOf(job(draw))))
    let living = hands[1]!
    for (let time = 0; time < 5; time++) {
      const next = lane.run(job(time))
      living.break()
      living = hands.at(-1)!
      living.finish()
      await next
    }
    expect(hands).toHaveLength(9)
  })
})
