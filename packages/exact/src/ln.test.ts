import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp } from './exp.ts'
import { ln } from './ln.ts'

const bits = new DataView(new ArrayBuffer(8))
const order = (value: number) => {
  bits.setFloat64(0, value)
  return bits.getBigInt64(0)
}
const ulps = (left: number, right: number) =>
  Math.abs(
    Number(
      (order(left) < 0n ? -(order(left) & 0x7fffffffffffffffn) : order(left)) -
        (order(right) < 0n ? -(order(right) & 0x7fffffffffffffffn) : order(right)),
    ),
  )

describe('ln', () => {
  it('knows its exact values', () => {
    expect(ln(1)).toBe(0)
    expect(ln(2)).toBe(Math.LN2)
    expect(ln(10)).toBe(Math.LN10)
    expect(ln(Math.E)).toBe(1)
    expect(ln(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(ln(-0)).toBe(Number.NEGATIVE_INFINITY)
    expect(ln(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(ln(-1)).toBeNaN()
    expect(ln(Number.NaN)).toBeNaN()
  })

  it('lies within one unit of the last place of the host, subnormals included', () => {
    let worst = 0
    for (let power = -320; power <= 307; power += 0.37)
      worst = Math.max(worst, ulps(ln(10 ** power), Math.log(10 ** power)))
    for (let x = 0.5; x < 2; x += 0.000131) worst = Math.max(worst, ulps(ln(x), Math.log(x)))
    worst = Math.max(
      worst,
      ulps(ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE)),
      ulps(ln(Number.MAX_VALUE), Math.log(Number.MAX_VALUE)),
    )
    expect(worst).toBeLessThanOrEqual(1)
  })

  it('undoes exp, and never falls', () => {
    const some = fc.double({ min: -700, max: 700, noNaN: true })
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(Math.abs(ln(exp(a)) - a)).toBeLessThanOrEqual(1e-15 * Math.max(Math.abs(a), 1))
        if (a < b) expect(ln(exp(a))).toBeLessThanOrEqual(ln(exp(b)))
      }),
    )
  })
})
