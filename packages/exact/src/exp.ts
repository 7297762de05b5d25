/**
 * The exponential function with the same bits on every host.
 *
 * Method of Tang (1989): x = k ln 2 / 128 + r with |r| <= ln 2 / 256, so that exp(x) = 2^(k / 128) exp(r) is a look-up, a short
 * polynomial and an exact scaling by a power of two. Only + - * and look-ups, so no host decides a bit. Error below 1 ulp.
 */

import { sharedTable } from '@wlz/lanes'
import { lowWord, powerOfTwo } from './powers.ts'

const steps = 128
const stepBits = 7
/** ln 2 / 128 in two parts; the first has so few digits that its product with k is exact. */
const ln2High = 6.9314718036912381649e-1 / steps
const ln2Low = 1.90821492927058770002e-10 / steps
const inverseLn2 = 1.442695040888963387 * steps
const c3 = 1 / 6
const c4 = 1 / 24
const c5 = 1 / 120

/** 1.5 x 2^52. Adding it rounds to an integer, because a float so large has no fraction bits; its lower half is that integer. */
const toWhole = 6755399441055744

const digits = 200n
function squareRoot(value: bigint): bigint {
  let root = value
  for (let next = (root + 1n) / 2n; next < root; next = (root + value / root) / 2n) root = next
  return root
}

/** 2^(j / 128) as integers of 200 bits, then as pairs of floats: the truncated value and the remainder. */
const roots = sharedTable('roots', rootPairs())
function rootPairs(): Float64Array {
  let root = 2n << digits
  for (let halving = 0; halving < stepBits; halving++) root = squareRoot(root << digits)
  const cut = digits - 52n
  const pairs = new Float64Array(2 * steps)
  let value = 1n << digits
  for (let j = 0; j < steps; j++) {
    const high = value >> cut
    pairs[2 * j] = Number(high) / 2 ** 52
    pairs[2 * j + 1] = Number(value - (high << cut)) / 2 ** 200
    value = (value * root) >> digits
  }
  return pairs
}

/**
 * e to the power x; NaN for NaN, Infinity above 709.78, and 0 below -708.39, where floats become subnormal.
 *
 * It has no branch before the end and only operations with a SIMD form, so that it can be inlined in a compiled loop.
 */
export function exp(x: number): number {
  const notLow = x < least ? least : x
  const near = notLow > most ? most : notLow // NaN stays NaN
  const shifted = inverseLn2 * near + toWhole
  const whole = shifted - toWhole
  const r = near - whole * ln2High - whole * ln2Low
  const t = r * r
  const p = r + t * (0.5 + r * c3 + t * (c4 + r * c5))
  const k = lowWord(shifted)
  const j = (k & (steps - 1)) << 1
  const root = roots[j]!
  const y = root + (root * p + roots[j + 1]!)
  return y * powerOfTwo(k >> stepBits)
}
/** Arguments from which the power of two is 0, and Infinity. */
const least = -709
const most = 710
