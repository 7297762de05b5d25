import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFailures, medianFailures, tippingShift, tippingYears } from './tipping.ts'

const values = (...years: number[][]) => Float64Array.from(years.flat())
const bounds = (...each: number[]) => Float64Array.from(each)

describe('first failure', () => {
  // draws: 0 fails for one year and recovers, 1 fails from the second year on, 2 sits on the bound, 3 fails only in the last year
  const years = values([9, 9, 10, 9], [11, 11, 10, 9], [9, 12, 10, 9], [9, 13, 10, 11])
  const ten = bounds(10, 10, 10, 10)

  it('is the first year beyond the bound', () => {
    expect([...firstFailures(years, ten, 'most', 1)]).toEqual([1, 1, 4, 3])
  })

  it('must last: a year that recovers does not count, nor one that begins too late to be seen lasting', () => {
    expect([...firstFailures(years, ten, 'most', 2)]).toEqual([4, 1, 4, 4])
    expect([...firstFailures(years, ten, 'most', 3)]).toEqual([4, 1, 4, 4])
    expect([...firstFailures(years, ten, 'most', 4)]).toEqual([4, 4, 4, 4])
  })

  it('reads a bound per draw, and the other side', () => {
    expect([...firstFailures(years, bounds(8, 20, 9, 9), 'most', 1)]).toEqual([0, 4, 0, 3])
    expect([...firstFailures(years, ten, 'least', 1)]).toEqual([0, 0, 4, 0])
  })

  it('refuses values that are no whole number of years', () => {
    expect(() => firstFailures(values([1, 2, 3]), bounds(1, 1), 'most', 1)).toThrow('pairs were expected')
  })
})

it('finds the failure of the area in the middle, draw by draw', () => {
  const firsts = [Int32Array.of(1, 9, 2), Int32Array.of(3, 4, 2), Int32Array.of(2, 9, 12)]
  expect([...medianFailures(firsts)]).toEqual([2, 9, 2])
  expect([...medianFailures(firsts.slice(0, 2))]).toEqual([1, 4, 2])
  expect(() => medianFailures([])).toThrow('draw')
})

describe('tipping years', () => {
  it('are shares that add up, with the first year that a share has failed', () => {
    const found = tippingYears(Int32Array.of(0, 1, 1, 3, 4, 4, 4, 4, 4, 4), 4)
    expect(found.first).toEqual([0.1, 0.2, 0, 0.1])
    expect(found.by).toEqual([0.1, 0.3, 0.3, 0.4])
    expect(found.never).toBe(0.6)
    expect([found.p10, found.p50, found.p90]).toEqual([0, undefined, undefined])
    expect(found.neverMcse).toBeCloseTo(Math.sqrt(0.24 / 9), 12)
    expect(tippingYears(Int32Array.of(2), 4).neverMcse).toBeNull()
  })

  it('of a known law: failure at rate 1/4 a year is geometric', () => {
    const draws = 4_096
    const years = 6
    // draw d fails in the first year whose two bits are zero: exactly 1/4 of what is left in each year
    const first = Int32Array.from({ length: draws }, (_, draw) => {
      for (let year = 0; year < years; year++) if (((draw >> (2 * year)) & 3) === 0) return year
      return years
    })
    const found = tippingYears(first, years)
    found.by.forEach((share, year) => expect(share).toBe(1 - 0.75 ** (year + 1)))
    expect([found.p10, found.p50, found.p90]).toEqual([0, 2, undefined]) // 0.25, 0.578, and 0.822 in the last year
  })

  it('move later when a norm must fail longer, and earlier when the bound is tighter', () => {
    const series = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (years, stay, bound) => {
          const at = (limit: number, length: number) =>
            firstFailures(Float64Array.from(years), bounds(limit), 'most', length)[0]!
          expect(at(bound, stay + 1)).toBeGreaterThanOrEqual(at(bound, stay))
          expect(at(bound / 2, stay)).toBeLessThanOrEqual(at(bound, stay))
        },
      ),
    )
  })
})

describe('the shift by a plan', () => {
  it('is told apart: later, prevented, caused, and the years where both fail', () => {
    //          later  same  prevented  caused  earlier  neither
    const base = Int32Array.of(1, 2, 3, 5, 4, 5)
    const plan = Int32Array.of(4, 2, 5, 0, 3, 5)
    const found = tippingShift(base, plan, 5)
    expect([found.later, found.earlier, found.same]).toEqual([2 / 6, 2 / 6, 2 / 6])
    expect([found.prevented, found.caused, found.both]).toEqual([1 / 6, 1 / 6, 3 / 6])
    expect(found.meanYears).toBeCloseTo((3 + 0 - 1) / 3, 12)
    expect(found.meanYearsMcse).toBeCloseTo(Math.sqrt(((3 - 2 / 3) ** 2 + (2 / 3) ** 2 + (5 / 3) ** 2) / 2 / 3), 12)
  })

  it('of a plan that is the base is nothing at all', () => {
    const first = Int32Array.of(0, 3, 5)
    expect(tippingShift(first, first, 5)).toMatchObject({
      later: 0,
      earlier: 0,
      same: 1,
      prevented: 0,
      caused: 0,
      meanYears: 0,
    })
    expect(tippingShift(Int32Array.of(5), Int32Array.of(5), 5).meanYears).toBeNull()
    expect(() => tippingShift(first, Int32Array.of(1), 5)).toThrow('pairs were expected')
  })
})
