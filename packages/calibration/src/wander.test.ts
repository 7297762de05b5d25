import type { Target } from '@wlz/data'
import { describe, expect, it } from 'vitest'
import { besidesOf, driftName, stepName, wandersOf } from './wander.ts'

const target = (series: string, date: string, value: number, wander = 0.01): Target =>
  ({ series, date, value, wander }) as Target

describe('sizes of steps', () => {
  it('are the stated ones where nothing was seen', () => {
    expect(wandersOf([], [target('a', '2019-12-31', 1)])).toEqual([{ series: 'a', drift: 0.01, size: 0.01 }])
  })
  it('are larger where growth varied more', () => {
    const seen = [target('a', '2016-12-31', 100), target('a', '2017-12-31', 120), target('a', '2018-12-31', 100)]
    expect(wandersOf(seen, seen)[0]!.size).toBeGreaterThan(0.05)
    const calm = [target('a', '2016-12-31', 100), target('a', '2017-12-31', 101), target('a', '2018-12-31', 102.01)]
    expect(wandersOf(calm, calm)[0]!.size).toBeLessThan(0.01)
  })
  it('look at nothing but what was known', () => {
    const known = [target('a', '2016-12-31', 100)]
    const later = target('a', '2019-12-31', 500)
    expect(wandersOf(known, [...known, later])).toEqual(wandersOf(known, [...known, { ...later, value: 1 }]))
  })
})

it('adds drift and steps up to the day', () => {
  const scores: Readonly<Record<string, number>> = {
    [driftName('a')]: 1,
    [stepName('a', 2016)]: 2,
    [stepName('a', 2017)]: -1,
  }
  const besides = besidesOf([{ series: 'a', size: 0.1, drift: 0.01 }], 2016, (name) => Float64Array.of(scores[name]!))
  const [value] = besides(Float64Array.of(100), 'a', { year: 2017, part: 0.5 }, false)
  expect(value).toBeCloseTo(100 * Math.exp(0.01 * 1.5 + 0.1 * 2 - 0.1 * 0.5), 10)
})
