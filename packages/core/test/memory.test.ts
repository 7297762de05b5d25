import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { noPolicy, type Policy } from '../src/engine/policy.ts'
import { runRegions } from '../src/run.ts'
import { runHistory } from '../src/history/run-history.ts'
import { loopReport } from '@wlz/lanes'
import { readPack, readPast } from './pack.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes of arrays that something still holds. */
function held(): number {
  collect()
  return process.memoryUsage().arrayBuffers / 2 ** 20
}

const { evidence } = readPack()

/** A run of some draws of one region in a world of its own, so that nothing of it was aged before. */
function runWorld(number: number): void {
  const levensduur = [[{ year: 2024, value: -0.5 + number / 100 }]]
  const policy: Policy = { ...noPolicy, context: { levensduur } }
  runRegions({
    evidence,
    policy,
    start: {},
    seed: 'memory',
    regions: [0],
    fromDraw: 0,
    draws: 64,
    indicators: ['waiting.total'],
    to: 2032,
    isLook: true,
  })
}

it('keeps the ageing of so many worlds and no more, however many are asked', () => {
  runWorld(0)
  const one = held()
  for (let number = 1; number < 18; number++) runWorld(number)
  const full = held()
  for (let number = 18; number < 45; number++) runWorld(number)
  expect(full - one).toBeGreaterThan(2) // else nothing is measured
  expect(held() - full).toBeLessThan((full - one) / 17)
})

it('uses the same memory of compiled loops for the past of every fit, and for any evidence', () => {
  const { history } = readPast()
  const look = (number: number) => {
    runHistory({ ...history, evidence: { ...history.evidence } }, `past ${number}`, 8, history.evidence.firstYear + 1)
    runRegions({
      evidence: { ...evidence },
      policy: noPolicy,
      start: {},
      seed: `${number}`,
      regions: [0],
      fromDraw: 0,
      draws: 8,
      to: 2025,
      isLook: true,
    })
  }
  look(0)
  const before = loopReport().memory
  expect(before.inUse).toBeGreaterThan(1_000_000) // else nothing is measured
  look(1)
  expect(loopReport().memory).toEqual(before)
})
