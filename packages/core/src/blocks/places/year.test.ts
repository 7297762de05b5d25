import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lane, nothing } from '../../../test/lane.ts'
import type { Pipeline } from '../../state.ts'
import { monthOfPlaces } from './month.ts'
import { steadyPipeline } from './start.ts'
import { pipelineYear } from './year.ts'

const emptyPipeline = (): Pipeline => ({
  planned: nothing(),
  permitted: nothing(),
  released: nothing(),
  releasedBefore: nothing(),
  slipped: nothing(),
})
/** Delivered each year when `requests` are made in the first year only. */
function pulse(lead: number, share: number, carry: number, years: number): number[] {
  const pipeline = emptyPipeline()
  const delivered = nothing()
  return Array.from({ length: years }, (_, year) => {
    pipelineYear(pipeline, lane(year === 0 ? 1 : 0), lane(lead), lane(share), lane(carry), delivered)
    return delivered[0]!
  })
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const meanYear = (values: readonly number[]) => sum(values.map((value, year) => value * year)) / sum(values)

describe('the pipeline', () => {
  it('at a share of 0.32 and a carry-over of 0.8 never builds 30%, and what is built comes 1.2 years later', () => {
    const built = pulse(5, 0.32, 0.8, 200)
    expect(1 - sum(built)).toBeCloseTo(0.298, 3) // (1 - 0.32) 0.2 / (1 - 0.68 x 0.8)
    const punctual = pulse(5, 1, 0.8, 200)
    expect(sum(punctual)).toBeCloseTo(1, 9)
    expect(meanYear(built) - meanYear(punctual)).toBeCloseTo(1.19, 2)
  })

  it('takes the lead time it is given, on average', () => {
    // Requests come in over the year and fall due over the year: a year index apart is a year apart.
    for (const lead of [3, 5, 10]) expect(meanYear(pulse(lead, 1, 0, 400))).toBeCloseTo(lead, 0)
  })

  it('delivers nothing in its first year: building alone takes eighteen months', () => {
    expect(pulse(1.6, 1, 0, 3)[0]).toBe(0)
  })

  it('that was fed the same for long delivers that for ever, less what is never built', () => {
    const pipeline = emptyPipeline()
    steadyPipeline(pipeline, lane(100), lane(5), lane(0.32), lane(0.8))
    const delivered = nothing()
    for (let year = 0; year < 10; year++) {
      pipelineYear(pipeline, lane(100), lane(5), lane(0.32), lane(0.8), delivered)
      expect(delivered[0]).toBeCloseTo(100 * (1 - 0.298), 1)
    }
  })

  it('never delivers more than was asked', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 1.6, max: 20, noNaN: true }), share, share, (lead, delivered, carry) => {
        const built = pulse(lead, delivered, carry, 60)
        expect(sum(built)).toBeLessThanOrEqual(1 + 1e-9)
        expect(Math.min(...built)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('places in a month', () => {
  const after = (before: number, ready: number, ceiling: number | undefined, closing = 0.12) => {
    const places = lane(before)
    monthOfPlaces(places, lane(ready), lane(closing), ceiling === undefined ? undefined : lane(ceiling))
    return places[0]!
  }

  it('are those of last month and a twelfth of what gets ready', () => {
    expect(after(100, 24, undefined)).toBe(102)
  })

  it('stop at the ceiling, and come down to it no faster than places can close', () => {
    expect(after(100, 24, 101)).toBe(101)
    expect(after(100, 24, 50)).toBe(99) // 12% a year
    expect(after(100, 24, 300)).toBe(102)
  })
})
