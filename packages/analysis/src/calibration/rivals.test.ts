import { expect, it } from 'vitest'
import { lastValue, linearTrend } from './rivals.ts'

const seen = { at: [2017, 2018, 2019], values: [100, 110, 120] }

it('keeps the last value, wider with the years', () => {
  expect(lastValue(seen, 2020, 0.02)!.middle).toBe(120)
  expect(lastValue(seen, 2023, 0.02)!.sd).toBeGreaterThan(lastValue(seen, 2020, 0.02)!.sd)
  expect(lastValue({ at: [], values: [] }, 2020, 0.02)).toBeUndefined()
})

it('draws the line on, and needs three points', () => {
  expect(linearTrend(seen, 2021, 0.02)!.middle).toBeCloseTo(140, 10)
  expect(linearTrend({ at: [2017, 2018], values: [1, 2] }, 2019, 0.02)).toBeUndefined()
})

it('supposes the stated movement where nothing was seen to move', () => {
  const { middle, sd } = lastValue({ at: [2019], values: [50] }, 2020, 0.1)!
  expect(middle).toBe(50)
  expect(sd).toBeCloseTo(5, 10)
})
