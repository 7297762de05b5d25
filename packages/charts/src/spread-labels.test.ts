import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadLabels } from './spread-labels.ts'

it('leaves labels where they are when there is room', () => {
  const places = spreadLabels(
    [
      { key: 'a', at: 10 },
      { key: 'b', at: 60 },
    ],
    15,
    0,
    100,
  )
  expect([places.get('a'), places.get('b')]).toEqual([10, 60])
})

it('moves labels apart in their order and keeps them inside', () => {
  const label = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (ats) => {
      const labels = ats.map((at, index) => ({ key: String(index), at }))
      const places = spreadLabels(labels, 15, 0, 100)
      const sorted = [...places.values()].sort((a, b) => a - b)
      for (let index = 1; index < sorted.length; index++)
        expect(sorted[index]! - sorted[index - 1]!).toBeGreaterThanOrEqual(15 - 1e-9)
      expect(sorted[0]!).toBeGreaterThanOrEqual(-1e-9)
      expect(sorted.at(-1)!).toBeLessThanOrEqual(100 + 1e-9)
    }),
  )
})
