import fc from 'fast-check'
import { quantile } from 'simple-statistics'
import { expect, it } from 'vitest'
import { AnalysisError } from './fault.ts'
import { quantileError, quantiles } from './quantile.ts'

const lanes = (...values: number[]) => Float64Array.from(values)

it('interpolates between the two draws around the level', () => {
  expect([...quantiles(lanes(40, 10, 30, 20), [0, 0.25, 0.5, 1])]).toEqual([10, 17.5, 25, 40]) // h = 3 p
  expect([...quantiles(lanes(7), [0.05, 0.95])]).toEqual([7, 7])
})

it('leaves the draws in their order', () => {
  const draws = lanes(3, 1, 2)
  quantiles(draws, [0.5])
  expect([...draws]).toEqual([3, 1, 2])
})

it('refuses nothing, a level outside 0-1, and a draw that is no number', () => {
  const fault = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return error instanceof AnalysisError ? error.fault : error
    }
    return 'no fault'
  }
  expect(fault(() => quantiles(lanes(), [0.5]))).toEqual({ code: 'no-draws' })
  expect(fault(() => quantiles(lanes(1, 2), [1.01]))).toEqual({ code: 'outside-0-1', value: 1.01 })
  expect(fault(() => quantiles(lanes(1, 2), [Number.NaN]))).toEqual({ code: 'outside-0-1', value: Number.NaN })
  expect(fault(() => quantiles(lanes(1, Number.NaN, 2), [0.5]))).toEqual({
    code: 'not-a-number',
    draw: 1,
    value: Number.NaN,
  })
  expect(fault(() => quantiles(lanes(1, 2, -Infinity), [0.5]))).toEqual({
    code: 'not-a-number',
    draw: 2,
    value: -Infinity,
  })
})

const levels = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1]
const value = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: 0, max: 3 }), // many ties
  fc.double({ min: 1e-300, max: 1e300, noNaN: true }), // skewed beyond any bucket
)

it('gives what simple-statistics gives, on every length and shape', () => {
  const draws = fc.oneof(
    fc.array(value, { minLength: 1, maxLength: 70 }),
    fc.array(value, { minLength: 64, maxLength: 2_000, size: 'max' }),
  )
  fc.assert(
    fc.property(draws, (list) => {
      const ours = quantiles(Float64Array.from(list), levels)
      const theirs = quantile(list, levels)
      for (const [index, expected] of theirs.entries()) {
        expect(Math.abs(ours[index]! - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected))
      }
    }),
    { numRuns: 300 },
  )
})

it('never falls when the level rises', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (list) => {
      const found = quantiles(Float64Array.from(list), levels)
      for (let index = 1; index < found.length; index++) expect(found[index]).toBeGreaterThanOrEqual(found[index - 1]!)
    }),
  )
})

it('knows the error of a median: ranks one binomial deviation down and up', () => {
  const draws = Float64Array.from({ length: 100 }, (_, index) => (index * 37) % 100) // 0 to 99, shuffled; n p = 50, deviation 5
  expect(quantileError(draws, 0.5)).toBe(5) // ranks 45 and 55 (one-based): values 44 and 54
  expect(quantileError(draws, 0)).toBeUndefined()
  expect(quantileError(lanes(1, 2), 0.01)).toBeUndefined()
})

it('gives the error that repeated samples have', () => {
  const sample = uniforms(7)
  const medians: number[] = []
  let errors = 0
  for (let repeat = 0; repeat < 2_000; repeat++) {
    const draws = Float64Array.from({ length: 200 }, sample)
    medians.push(quantiles(draws, [0.5])[0]!)
    errors += quantileError(draws, 0.5)! / 2_000
  }
  const middle = medians.reduce((sum, median) => sum + median, 0) / medians.length
  const spread = Math.sqrt(medians.reduce((sum, median) => sum + (median - middle) ** 2, 0) / medians.length)
  expect(spread).toBeCloseTo(0.5 / Math.sqrt(200), 2) // sqrt(p (1 - p) / n) over a density of one
  expect(errors / spread).toBeGreaterThan(0.95)
  expect(errors / spread).toBeLessThan(1.15) // ranks are rounded outwards
})

/** Plain generator (mulberry32) so that the test needs no chance. */
function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
