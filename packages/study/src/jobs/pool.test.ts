import { noStart, noPolicy, type Outcome } from '@wlz/core'
import { expect, it } from 'vitest'
import type { Job, JobResult, Pool } from './job.ts'
import { inOrder, transferables } from './pool.ts'

const jobs = Array.from({ length: 7 }, (_, fromDraw): Job => ({
  policies: [noPolicy],
  start: noStart,
  seed: 'wlz',
  fromDraw,
  draws: 1,
  regions: [0],
  areas: [0],
  national: 'none',
  indicators: ['cost.total'],
  from: 2024,
  to: 2024,
  answer: 'values',
}))
const answer = (job: Job): JobResult => ({
  ok: true,
  areas: [{ kind: 'values', area: 0, values: [Float64Array.of(job.fromDraw)] }],
  outcomes: [],
})
const numberOf = (result: JobResult) =>
  result.ok && result.areas[0]!.kind === 'values' ? result.areas[0]!.values[0]![0] : undefined

/** A pool of two whose later jobs are done first; counts how many it was given at once. */
function latestFirst() {
  const seen = { open: 0, most: 0, asked: 0 }
  const pool: Pool = {
    size: 2,
    close: async () => {},
    async run(job) {
      seen.asked++
      seen.most = Math.max(seen.most, ++seen.open)
      await new Promise((resolve) => setTimeout(resolve, 20 - 2 * job.fromDraw))
      seen.open--
      return answer(job)
    },
  }
  return { pool, seen }
}

it('gives results in the order of the jobs and never holds more than a few', async () => {
  const { pool, seen } = latestFirst()
  const order: unknown[] = []
  for await (const result of inOrder(pool, jobs)) order.push(numberOf(result))
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(seen.most).toBe(3)
})

it('starts nothing more for a consumer that leaves, and lets a broken worker be heard', async () => {
  const { pool, seen } = latestFirst()
  for await (const result of inOrder(pool, jobs)) if (numberOf(result) === 0) break
  expect(seen.asked).toBe(3)
  const broken: Pool = {
    ...pool,
    run: async (job) => (job.fromDraw === 2 ? Promise.reject(new Error('worker gone')) : answer(job)),
  }
  const read = async () => {
    let count = 0
    for await (const result of inOrder(broken, jobs)) count += result.ok ? 1 : 0
    return count
  }
  await expect(read()).rejects.toThrow('worker gone')
})

it('names every buffer of a result once', () => {
  const shared = new Float64Array(4)
  const outcome: Outcome = { years: [2024], draws: 1, data: new Float64Array(3) }
  const result: JobResult = {
    ok: true,
    areas: [{ kind: 'means', area: 0, means: [shared.subarray(0, 2), shared.subarray(2)] }],
    outcomes: [[outcome]],
  }
  expect(transferables(result)).toEqual([shared.buffer, outcome.data.buffer])
  expect(structuredClone(result, { transfer: transferables(result) })).toEqual({
    ok: true,
    areas: [{ kind: 'means', area: 0, means: [new Float64Array(2), new Float64Array(2)] }],
    outcomes: [[{ years: [2024], draws: 1, data: new Float64Array(3) }]],
  })
})
