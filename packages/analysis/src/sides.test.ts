import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isApart, sidesOf } from './sides.ts'

const values = (...years: number[][]) => Float64Array.from(years.flat())

it('counts the draws on either side, by year, and equal ones on neither', () => {
  const sides = sidesOf(values([1, 2, 3, 4], [1, 1, 1, 1]), values([2, 2, 2, 2], [0, 0, 0, 2]), 4)
  expect(sides).toEqual({ above: [0.5, 0.75], below: [0.25, 0.25] })
})

it('holds a value apart from nine of ten draws on one side on', () => {
  expect(isApart(0.9, 0.1)).toBe(true)
  expect(isApart(0.02, 0.95)).toBe(true)
  expect(isApart(0.89, 0.11)).toBe(false)
  expect(isApart(0, 0)).toBe(false) // equal in every draw
})

it('turns round when the two change places', () => {
  const pair = fc.integer({ min: 1, max: 40 }).chain((draws) => {
    const list = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: draws, maxLength: draws })
    return fc.tuple(list, list)
  })
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [a, b] = [Float64Array.from(one), Float64Array.from(other)]
      const { above, below } = sidesOf(a, b, one.length)
      expect(sidesOf(b, a, one.length)).toEqual({ above: below, below: above })
      expect(above[0]! + below[0]!).toBeLessThanOrEqual(1)
    }),
  )
})

it('refuses columns of different length', () => {
  expect(() => sidesOf(values([1]), values([1, 2]), 1)).toThrow('pairs were expected')
})
