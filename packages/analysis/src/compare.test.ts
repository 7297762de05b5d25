import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bands } from './bands.ts'
import { betterFrom, chanceBetter, pairedDifference } from './compare.ts'

const lanes = (...values: number[]) => Float64Array.from(values)

it('takes draw from draw before any quantile', () => {
  const base = lanes(0, 100, 200)
  const other = lanes(200, 0, 100) // the same three values: unpaired, their bands would not differ
  expect([...pairedDifference(base, other)]).toEqual([200, -100, -100])
  expect(bands(pairedDifference(base, other), 3).p50).toEqual([-100])
})

it('is exactly zero for equal scenarios', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (list) => {
      const values = Float64Array.from(list)
      const difference = pairedDifference(values, values.slice())
      for (const series of Object.values(bands(difference, values.length))) expect(series).toEqual([0])
      expect(chanceBetter(difference, values.length, 'low')).toEqual([0.5])
    }),
  )
})

it('has no side where only the adding up differs', () => {
  const outlays = 7e11 // euro, of all years
  expect([
    ...pairedDifference(lanes(outlays, outlays, -0.3), lanes(outlays - 0.0001, outlays - 1, -(0.1 + 0.2))),
  ]).toEqual([0, -1, 0])
})

it('counts the draws in which the other is better, a tie as half', () => {
  const difference = lanes(-1, 0, 2, -3, /* next year */ 5, 5, 5, 0)
  expect(chanceBetter(difference, 4, 'low')).toEqual([0.625, 0.125])
  expect(chanceBetter(difference, 4, 'high')).toEqual([0.375, 0.875])
  expect(chanceBetter(difference, 4, null)).toBeNull()
})

it('finds the year from which the other stays better in half of the draws', () => {
  expect(betterFrom([0.1, 0.6, 0.4, 0.5, 0.9])).toBe(4)
  expect(betterFrom([0.5, 0.5, 0.9, 0.5])).toBe(2)
  expect(betterFrom([0.5, 0.5])).toBe(0)
  expect(betterFrom([0.9, 0.9, 0.49])).toBeNull()
})

it('refuses draws without a partner', () => {
  expect(() => pairedDifference(lanes(1, 2), lanes(1))).toThrow('the base has 2 draws and the other 1')
})
