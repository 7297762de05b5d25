import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paybackYears } from './payback.ts'

it('finds the year after the last in which more was paid so far, draw by draw', () => {
  // draws: 0 has it back in the third year, 1 never, 2 never pays, 3 pays again after it was ahead, 4 is unmoved
  const years = [
    [5, 5, -1, 4, 0],
    [2, 6, -2, -1, 0],
    [-1, 7, -3, 3, 0],
    [-4, 8, -4, -2, 0],
  ]
  expect(paybackYears(Float64Array.from(years.flat()), 5)).toEqual({ first: [0, 0, 0.2, 0.2], never: 0.2, free: 0.4 })
})

it('gives shares that add up to one', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 12, maxLength: 12 }), (values) => {
      const { first, never, free } = paybackYears(Float64Array.from(values), 3)
      expect(first.reduce((sum, share) => sum + share, never + free)).toBeCloseTo(1, 12)
      expect(first[0]).toBe(0) // who has paid nothing yet has nothing back
    }),
  )
})
