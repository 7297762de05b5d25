import { expect, it } from 'vitest'
import { dotsOf } from './year-dots.tsx'

it('gives shares as dots that add up, the largest remainders first', () => {
  expect(dotsOf([0.5, 0.3, 0.2], 50)).toEqual([25, 15, 10])
  expect(dotsOf([0.333, 0.333, 0.334], 50)).toEqual([17, 16, 17])
  expect(dotsOf([0.015, 0.005, 0.98], 50)).toEqual([1, 0, 49])
  expect(dotsOf([1, 0], 50)).toEqual([50, 0])
  const even = Array.from({ length: 28 }, () => 1 / 28)
  expect(dotsOf(even, 50).reduce((sum, count) => sum + count, 0)).toBe(50)
})
