import { expect, it } from 'vitest'
import { presentValue } from './present-value.ts'

it('adds up what each year is worth at the start, each draw for itself', () => {
  // at 25% a euro of the first three years is worth 0.8, 0.64 and 0.512
  const factor = Float64Array.of(0.8, 1, 0.64, 1, 0.512, 1)
  const flow = Float64Array.of(100, 1, 100, 2, -1000, 3)
  expect([...presentValue(flow, factor, 2)]).toEqual([80, 1, 144, 3, -368, 6])
})

it('of an annuity is the closed form', () => {
  const [rate, years] = [0.0225, 27]
  const factor = Float64Array.from({ length: years }, (_, year) => 1 / (1 + rate) ** (year + 1))
  const values = presentValue(new Float64Array(years).fill(1), factor, 1)
  expect(values[years - 1]).toBeCloseTo((1 - (1 + rate) ** -years) / rate, 12)
})

it('of nothing is nothing, to the bit', () => {
  expect([...presentValue(new Float64Array(4), Float64Array.of(0.9, 0.9, 0.81, 0.81), 2)]).toEqual([0, 0, 0, 0])
})
