import type { PastPack, Target } from '@wlz/data'
import { describe, expect, it } from 'vitest'
import { target, vintage } from '../test/target.ts'
import { backtest } from './backtest.ts'
import { forecastChances, type Posterior, type Vintage } from './calibration.ts'

const pastOf = (targets: readonly Target[]): PastPack =>
  ({ targets, history: { events: [], evidence: { parameters: {} } } }) as unknown as PastPack

/** A forecast that is even between two values. */
const even = (id: string, low: number, high: number) => ({
  id,
  quantiles: forecastChances.map((chance) => low + chance * (high - low)),
  bare: [0.4, 0.42, 0.45, 0.5, 0.55, 0.58, 0.6].map((share) => low + share * (high - low)),
  projected: [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((share) => low + share * (high - low)),
})
const scored = (targets: readonly Target[], vintages: readonly Vintage[]) =>
  backtest(pastOf(targets), { vintages, outlook: [], posterior: { scale: 1 } as Posterior })

describe('a forecast that can be scored by hand', () => {
  const targets = [
    target('a', '2017-12-31', 100),
    target('a', '2018-12-31', 110),
    target('a', '2019-12-31', 120),
    target('a', '2020-12-31', 125),
  ]
  const found = scored(targets, [vintage(2019, [even('a 2020-12-31', 120, 140)])])
  const [point] = found.points

  it('has its error, its horizon and its chance', () => {
    expect(found.points).toHaveLength(1)
    expect(point!.median).toBe(130)
    expect(point!.horizon).toBe(1)
    expect(point!.chance).toBeCloseTo(0.25, 1)
    expect(found.overall.error).toBeCloseTo(5 / 125, 10)
    expect(found.overall.bias).toBeCloseTo(5 / 125, 10)
  })

  it('stands beside the last value and the straight line', () => {
    expect(point!.last!.middle).toBe(120)
    expect(point!.trend!.middle).toBeCloseTo(130, 8)
    expect(found.overall.lastError).toBeCloseTo(5 / 125, 10)
  })

  it('says which bands held it, those of the projection too, with what strays and without', () => {
    expect(found.coverage.map(({ inside }) => inside)).toEqual([1, 1, 1])
    expect(found.coverageProjected.map(({ inside }) => inside)).toEqual([1, 1, 1])
    expect(found.coverageBare).toEqual([0, 0, 0])
  })
})

describe('what may not be scored', () => {
  it('is a figure that was fitted', () => {
    const targets = [target('a', '2019-06-30', 100)]
    expect(() => scored(targets, [vintage(2019, [even('a 2019-06-30', 90, 110)])])).toThrow(
      'was fitted at 2019 and may not be scored',
    )
  })

  it('is a series of which nothing was known, or that is not for scoring', () => {
    const targets = [
      target('a', '2020-12-31', 100),
      target('b', '2019-12-31', 1),
      target('b', '2020-12-31', 1, { isScored: false }),
    ]
    expect(
      scored(
        [...targets, target('c', '2019-12-31', 5), target('c', '2020-12-31', 5)],
        [vintage(2019, [even('a 2020-12-31', 90, 110), even('b 2020-12-31', 0, 2), even('c 2020-12-31', 4, 6)])],
      ).points.map(({ series }) => series),
    ).toEqual(['c'])
  })

  it('is waiting before April 2023', () => {
    const targets = [
      target('waiting', '2021-12-01', 20),
      target('waiting', '2022-10-01', 24),
      target('waiting', '2023-04-01', 23),
    ]
    const found = scored(targets, [
      vintage(2021, [even('waiting 2022-10-01', 10, 30), even('waiting 2023-04-01', 10, 30)]),
    ])
    expect(found.points.map(({ date }) => date)).toEqual(['2023-04-01'])
  })
})

it('widens the bands of a vintage by what earlier ones had missed by then, and by nothing later', () => {
  const targets = ['2018', '2019', '2020', '2021', '2022'].map((year) => target('a', `${year}-12-31`, 200))
  const missed = vintage(2018, [even('a 2019-12-31', 90, 110), even('a 2021-12-31', 90, 110)])
  const found = scored(targets, [missed, vintage(2020, [even('a 2021-12-31', 190, 210)])])
  expect(found.widening[0]).toEqual({ cutoff: 2018, factor: 1 })
  expect(found.widening[1]!.factor).toBeGreaterThan(1)
  // Had the second figure of the first vintage, of 2021, been hit, the vintage of 2020 would not know.
  const luckier = scored(targets, [
    vintage(2018, [even('a 2019-12-31', 90, 110), even('a 2021-12-31', 190, 210)]),
    vintage(2020, [even('a 2021-12-31', 190, 210)]),
  ])
  expect(luckier.widening).toEqual(found.widening)
})

it('scores a form as a share of the total of that day', () => {
  const targets = [
    target('indicated', '2019-11-08', 200),
    target('vpt', '2019-11-08', 20),
    target('indicated', '2020-11-13', 200),
    target('vpt', '2020-11-13', 30),
  ]
  const found = scored(targets, [vintage(2019, [even('share vpt 2020-11-13', 0.1, 0.2)])])
  expect(found.points[0]).toMatchObject({ series: 'vpt', isShare: true, observed: 0.15 })
  expect(found.points[0]!.last!.middle).toBe(0.1)
})
