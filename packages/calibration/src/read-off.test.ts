import { observables, type Backcast, type Observable } from '@wlz/core'
import type { Target } from '@wlz/data'
import { describe, expect, it } from 'vitest'
import { dayOf, readOff } from './read-off.ts'

/** One draw; every observable is nothing but for those given, by day. */
function backcast(
  close: Partial<Record<Observable, readonly number[]>>,
  opening: Partial<Record<Observable, readonly number[]>>,
): Backcast {
  const years = [2015, 2016, 2017]
  const table = (given: Partial<Record<Observable, readonly number[]>>) =>
    Float64Array.from(observables.flatMap((name) => given[name] ?? years.map(() => 0)))
  return { years, draws: 1, data: table(close), opening: table(opening), refused: [] }
}
const target = (more: Partial<Target>): Target =>
  ({ kind: 'stock', observable: 'vpt', series: 'vpt', date: '2016-12-31', ...more }) as Target

describe('a day', () => {
  it('on 1 January is the end of the year before', () => expect(dayOf('2023-01-01')).toEqual({ year: 2022, part: 1 }))
  it('has the part of the year that has gone', () => {
    expect(dayOf('2023-12-31').part).toBe(1)
    expect(dayOf('2019-07-02')).toEqual({ year: 2019, part: 183 / 365 })
  })
})

describe('a published figure', () => {
  const values = backcast(
    { vpt: [100, 200, 300], 'entered.vpt': [0, 80, 90], indicated: [1000, 1000, 1000] },
    { vpt: [100, 250, 300], indicated: [1000, 1000, 1000] },
  )

  it('is the stock of its day, from the morning after the events of 1 January', () => {
    expect(readOff(values, target({ date: '2016-07-02' }))[0]).toBeCloseTo(100 + (183 / 365) * 100, 10)
    expect(readOff(values, target({ date: '2017-07-02' }))[0]).toBeCloseTo(250 + (183 / 365) * 50, 10)
  })
  it('is the flow of its year', () =>
    expect(readOff(values, target({ kind: 'flow', observable: 'entered.vpt' }))[0]).toBe(80))
  it('is a sum of parts, or a share in it', () => {
    const parts = { vpt: 0.1, indicated: 0.1 }
    expect(readOff(values, target({ parts }))[0]).toBe(1200)
    expect(readOff(values, target({ kind: 'share', parts }))[0]).toBeCloseTo(200 / 1200, 10)
  })
  it('is persons in the year over the stock of November', () => {
    expect(readOff(values, target({ kind: 'turnover', entered: 'entered.vpt' }))[0]).toBeCloseTo(
      (100 + 80) / (100 + 0.86 * 100),
      10,
    )
  })
  it('takes what its series does besides', () => {
    const double = (drawn: Float64Array) => drawn.map((value) => value * 2)
    expect(readOff(values, target({}), double)[0]).toBe(400)
  })
})
