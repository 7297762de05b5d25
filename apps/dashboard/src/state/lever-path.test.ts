import type { WrittenScenario } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { movedPoint, pointsOf, withInterval, withoutPoint, withPath, withPointAdded } from './lever-path.ts'

const bounds = { min: 0, max: 1 }
const ramp = [
  { year: 2027, value: 0 },
  { year: 2031, value: 0.2 },
]

it('moves a point between its neighbours and the bounds of its lever', () => {
  expect(movedPoint(ramp, 1, { year: 2035, value: 0.3 }, bounds, 2027)).toEqual([ramp[0], { year: 2035, value: 0.3 }])
  expect(movedPoint(ramp, 1, { year: 2020, value: 4 }, bounds, 2027)).toEqual([ramp[0], { year: 2028, value: 1 }])
  expect(movedPoint(ramp, 0, { year: 2040, value: -1 }, bounds, 2027)).toEqual([{ year: 2030, value: 0 }, ramp[1]])
  expect(movedPoint(ramp, 0, { year: 2000, value: 0 }, bounds, 2027)[0]!.year).toBe(2027)
  expect(movedPoint(ramp, 1, { year: 2070, value: 0 }, bounds, 2027)[1]!.year).toBe(2050)
})

it('keeps the spread of a point that moves, inside the bounds', () => {
  const spread = [{ year: 2027, value: { low: 0.1, central: 0.2, high: 0.4, as: '80%' } }]
  expect(movedPoint(spread, 0, { year: 2027, value: 0.7 }, bounds, 2027)[0]!.value).toEqual({
    low: 0.6,
    central: 0.7,
    high: 0.9,
    as: '80%',
  })
  expect(movedPoint(spread, 0, { year: 2027, value: 0.95 }, bounds, 2027)[0]!.value).toMatchObject({ high: 1 })
})

it('adds a point in the widest gap, on the line that is there', () => {
  expect(withPointAdded(ramp)).toEqual([...ramp, { year: 2040, value: 0.2 }])
  const long = [ramp[0]!, { year: 2049, value: 0.22 }]
  expect(withPointAdded(long)[1]).toEqual({ year: 2038, value: 0.11 })
  const full = [
    { year: 2049, value: 0 },
    { year: 2050, value: 1 },
  ]
  expect(withPointAdded(full)).toEqual(full)
})

it('never loses the last point', () => {
  expect(withoutPoint(ramp, 0)).toEqual([ramp[1]])
  expect(withoutPoint([ramp[0]!], 0)).toEqual([ramp[0]])
})

it('writes a path and an interval as a file says them, and keeps place, reason and effect', () => {
  const written: WrittenScenario = {
    schema: 1,
    title: 't',
    why: 'w',
    levers: { x: { value: 0.1, regions: ['Twente'], why: 'omdat', effect: 2 } },
  }
  const interval = withInterval(ramp, { low: 0.1, high: 0.3 })
  const next = withPath(written, 'x', 0, interval)
  expect(next.levers?.['x']).toEqual({
    path: [ramp[0], { year: 2031, value: { low: 0.1, central: 0.2, high: 0.3, as: '80%' } }],
    regions: ['Twente'],
    why: 'omdat',
    effect: 2,
  })
  expect(withInterval(interval, undefined)).toEqual(ramp)
  expect(withInterval(ramp, { low: 0.4, high: 0.6 })[1]!.value).toMatchObject({ low: 0.2, high: 0.6 })
  expect(pointsOf({ value: 0.1 }, 2027)).toEqual([{ year: 2027, value: 0.1 }])
})
