import { expect, it } from 'vitest'
import { bandKeys, bands, meanErrors } from './bands.ts'

const twoYears = Float64Array.of(
  ...Array.from({ length: 101 }, (_, draw) => 100 - draw),
  ...new Array<number>(101).fill(3),
)

it('reads every year by itself', () => {
  expect(bands(twoYears, 101)).toEqual({
    mean: [50, 3],
    p05: [5, 3],
    p10: [10, 3],
    p25: [25, 3],
    p50: [50, 3],
    p75: [75, 3],
    p90: [90, 3],
    p95: [95, 3],
  })
  const [falling, level] = meanErrors(twoYears, 101, [50, 3])
  // 25 blocks of four draws, whose means fall by four each time.
  expect(falling).toBeCloseTo(Math.sqrt((((16 * 25 * 26) / 12) * 4) / 101), 12)
  expect(level).toBe(0)
})

it('writes its keys in one order', () => {
  expect(Object.keys(bands(twoYears, 101))).toEqual([...bandKeys])
})

it('has no error to tell of one draw', () => {
  expect(meanErrors(Float64Array.of(4, 5), 1, [4, 5])).toEqual([null, null])
})
