import { noStart, indicatorCatalogue, noPolicy, usualIndicators } from '@wlz/core'
import { expect, it } from 'vitest'
import type { Ask } from '../ask/ask.ts'
import { passes, cutJobs } from './jobs.ts'

const scenarios = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ id: `s${number}`, policy: noPolicy, seed: 'wlz', draws: 1_024 }))
const everywhere = Array.from({ length: 31 }, (_, region) => region)
const ask = (more: Partial<Ask> = {}): Ask => ({
  scenarios: scenarios(1),
  start: noStart,
  seed: 'wlz',
  draws: 1_000,
  regions: [],
  national: true,
  codes: everywhere.map((region) => `${5501 + region}`),
  indicators: indicatorCatalogue.map(({ id }) => id),
  from: 2024,
  to: 2050,
  isLook: false,
  isContinued: false,
  ...more,
})

/** Every draw of every region that must run, once. */
const covered = (asked: Ask) =>
  cutJobs(asked, asked.scenarios).jobs.flatMap((job) =>
    job.regions.flatMap((region) => Array.from({ length: job.draws }, (_, draw) => `${region}/${job.fromDraw + draw}`)),
  )

it('cuts NL by whole columns of draws, and many regions by region', () => {
  const byDraws = cutJobs(ask(), scenarios(1))
  expect(byDraws.by).toBe('draws')
  expect(byDraws.jobs.map((job) => job.fromDraw)).toEqual(Array.from({ length: 8 }, (_, chunk) => chunk * 128))
  expect(byDraws.jobs.at(-1)!.draws).toBe(104)
  expect(cutJobs(ask({ draws: 256 }), scenarios(1)).jobs).toHaveLength(31) // two jobs would leave workers idle
  const byRegion = cutJobs(ask({ regions: everywhere }), scenarios(1))
  expect(byRegion.by).toBe('regions')
  expect(byRegion.jobs.map((job) => job.regions)).toEqual(everywhere.map((region) => [region]))
})

it('cuts what more draws may follow by draws, as long as all values fit in memory', () => {
  const few = { regions: everywhere, indicators: indicatorCatalogue.slice(0, 1).map(({ id }) => id), isContinued: true }
  expect(cutJobs(ask(few), scenarios(1)).by).toBe('draws')
  expect(cutJobs(ask({ ...few, draws: 100_000 }), scenarios(1)).by).toBe('regions')
})

it('fills columns with regions when draws are few', () => {
  const { jobs } = cutJobs(ask({ draws: 8 }), scenarios(1))
  expect(jobs.map((job) => job.regions.length)).toEqual([16, 15])
})

it('runs every draw of every region once, and no region that nobody asked', () => {
  for (const draws of [1, 8, 128, 129, 1_000]) {
    for (const more of [
      {},
      { regions: everywhere },
      { regions: [3, 7], national: false },
      { regions: [3], national: true },
    ]) {
      const asked = ask({ draws, ...more })
      const regions = asked.national ? 31 : asked.regions.length
      const runs = covered(asked)
      expect(runs).toHaveLength(regions * draws)
      expect(new Set(runs).size).toBe(regions * draws)
    }
  }
})

it('compares in one pass what fits in memory, and in more what does not, the base first in each', () => {
  expect(passes(ask({ scenarios: scenarios(8), indicators: usualIndicators }))).toHaveLength(1)
  const many = passes(ask({ scenarios: scenarios(8), regions: everywhere, draws: 1_024 }))
  expect(many.length).toBeGreaterThan(1)
  expect(many.every((pass) => pass[0]!.id === 's0')).toBe(true)
  expect(many.flatMap((pass) => pass.slice(1).map((scenario) => scenario.id))).toEqual(
    scenarios(8)
      .slice(1)
      .map((scenario) => scenario.id),
  )
  expect(passes(ask({ scenarios: scenarios(3), draws: 100_000 }))).toHaveLength(2) // never less than one other
})
