import { expect, it } from 'vitest'
import { readableBounds, shadesOf } from './region-classes.ts'

const percent = (value: number) => `${Math.round(value * 100)}%`

it('puts regions that are written alike in one class', () => {
  const values = [0.292, 0.294, 0.296, 0.298, 0.301, 0.303, 0.304, 0.312, 0.313, 0.314]
  const bounds = readableBounds(values, percent)
  expect(bounds).toEqual([0.296, 0.312])
  expect(new Set(bounds.map(percent)).size).toBe(bounds.length)
})

it('has one class where all are written alike', () => {
  expect(readableBounds([0.301, 0.302, 0.303], percent)).toEqual([])
  expect(shadesOf(['a', 'b', 'c', 'd', 'e'], 1)).toEqual(['c'])
})

it('keeps five classes where all differ, from the lightest shade to the darkest', () => {
  const values = Array.from({ length: 31 }, (_, index) => index / 31)
  expect(readableBounds(values, String)).toHaveLength(4)
  expect(shadesOf(['a', 'b', 'c', 'd', 'e'], 5)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(shadesOf(['a', 'b', 'c', 'd', 'e'], 3)).toEqual(['a', 'c', 'e'])
})
