import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp } from './exp.ts'

/** Distance in units of the last place: how many floats lie between. */
const bits = new DataView(new ArrayBuffer(8))
const order = (value: number) => {
  bits.setFloat64(0, value)
  return bits.getBigInt64(0)
}
const ulps = (left: number, right: number) => Math.abs(Number(order(left) - order(right)))

describe('exp', () => {
  it('knows its exact values', () => {
    expect(exp(0)).toBe(1)
    expect(exp(-0)).toBe(1)
    expect(ulps(exp(1), Math.E)).toBeLessThanOrEqual(1)
    expect(ulps(exp(Math.LN2), 2)).toBeLessThanOrEqual(1)
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(exp(Number.NaN)).toBeNaN()
  })

  it('goes over at both ends where a float has all its digits no more', () => {
    expect(ulps(exp(709.77), Math.exp(709.77))).toBeLessThanOrEqual(1)
    expect(exp(709.79)).toBe(Number.POSITIVE_INFINITY)
    expect(ulps(exp(-708.39), Math.exp(-708.39))).toBeLessThanOrEqual(1)
    expect(exp(-708.4)).toBe(0)
  })

  it('lies within one unit of the last place of the host on a grid', () => {
    let worst = 0
    for (let x = -700; x <= 709; x += 0.0173) worst = Math.max(worst, ulps(exp(x), Math.exp(x)))
    for (let x = -1; x <= 1; x += 0.00011) worst = Math.max(worst, ulps(exp(x), Math.exp(x)))
    expect(worst).toBeLessThanOrEqual(1)
  })

  it('turns sums into products and never falls', () => {
    const some = fc.double({ min: -300, max: 300, noNaN: true })
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(Math.abs(exp(a + b) / (exp(a) * exp(b)) - 1)).toBeLessThan(1e-12)
        expect(exp(Math.max(a, b))).toBeGreaterThanOrEqual(exp(Math.min(a, b)))
      }),
    )
  })
})
