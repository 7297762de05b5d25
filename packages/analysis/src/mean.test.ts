import fc from 'fast-check'
import { standardDeviation, mean as theirMean } from 'simple-statistics'
import { expect, it } from 'vitest'
import { hashed } from './hashed.ts'
import { mean, meanError } from './mean.ts'

const lanes = (...values: number[]) => Float64Array.from(values)

it('adds and divides', () => {
  expect(mean(lanes(1, 2, 6))).toBe(3)
  expect(mean(lanes(9, 1, 2, 6, 9), 1, 4)).toBe(3)
})

it('is exact for equal draws, whatever their value', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 1_500 }),
      (value, count) => {
        expect(mean(new Float64Array(count).fill(value))).toBe(value + 0)
        if (count > 1) expect(meanError(new Float64Array(count).fill(value))).toBe(0)
      },
    ),
  )
})

it('agrees with simple-statistics to rounding, where a block is a draw', () => {
  const draws = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 31 })
  fc.assert(
    fc.property(draws, (list) => {
      expect(Math.abs(mean(Float64Array.from(list)) - theirMean(list))).toBeLessThan(1e-5)
      const expected = standardDeviation(list) / Math.sqrt(list.length - 1)
      expect(Math.abs(meanError(Float64Array.from(list))! - expected)).toBeLessThan(1e-5)
    }),
  )
})

it('refuses no draws and what is no number, and knows no error of one draw', () => {
  expect(() => mean(lanes())).toThrow('at least one draw')
  expect(() => mean(lanes(1, 2, Number.NaN))).toThrow('draw 2 is NaN')
  expect(() => mean(lanes(Infinity))).toThrow('draw 0 is Infinity')
  expect(() => mean(lanes(1, -Infinity, Infinity))).toThrow('draw 1 is -Infinity')
  expect(() => mean(lanes(-1e308, 1e308, 1e308))).toThrow('beyond the largest number')
  expect(meanError(lanes(5))).toBeUndefined()
})

/** Draws of which every block of 32 in a row has one in each of 32 strata, like those of the engine. */
const stratified = (count: number, seed: number) =>
  Float64Array.from({ length: count }, (_, draw) => (((draw * (2 * seed + 1)) % 32) + hashed(seed, draw)) / 32)

it('sees what stratification takes away, and what it leaves', () => {
  const sum = stratified(1024, 3)
  const independent = standardDeviation([...sum]) / Math.sqrt(1024)
  expect(meanError(sum)! / independent).toBeLessThan(0.1)
  const chance = Float64Array.from({ length: 1024 }, (_, draw) => hashed(7, draw))
  const of = standardDeviation([...chance]) / Math.sqrt(1024)
  expect(meanError(chance)! / of).toBeGreaterThan(0.6)
  expect(meanError(chance)! / of).toBeLessThan(1.4)
})

it('takes blocks of four from 64 draws: the spread of their means over the root of their number', () => {
  const draws = Float64Array.from({ length: 64 }, (_, draw) => (draw < 32 ? 1 : 3))
  expect(meanError(draws)).toBeCloseTo(Math.sqrt(16 / 15 / 16), 12)
})

it('takes blocks of 32 from 1,024 draws, not larger ones: half as many would see no spread here', () => {
  const draws = Float64Array.from({ length: 1024 }, (_, draw) => (Math.floor(draw / 32) % 2 === 0 ? 1 : -1))
  expect(meanError(draws)).toBeCloseTo(Math.sqrt(32 / 31 / 32), 12)
})

it('reads the draws asked and no others', () => {
  const draws = Float64Array.from({ length: 400 }, (_, draw) => hashed(5, draw))
  expect(meanError(draws, 100, 300)).toBe(meanError(draws.slice(100, 300)))
})

it('counts draws that fill no block in the number and not in the spread', () => {
  const last = Float64Array.from({ length: 70 }, (_, draw) => (draw < 68 ? 0 : 35))
  expect(meanError(last)).toBe(0) // 17 blocks of four that are alike
  const alternating = Float64Array.from({ length: 70 }, (_, draw) =>
    draw >= 68 ? 0 : Math.floor(draw / 4) % 2 === 0 ? 1 : -1,
  )
  expect(meanError(alternating)).toBeCloseTo(Math.sqrt((((17 - 1 / 17) / 16) * 4) / 70), 12)
})
