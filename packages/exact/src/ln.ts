/**
 * The natural logarithm with the same bits on every host.
 *
 * Method of fdlibm (Sun Microsystems, 1993): x = 2^k (1 + f) with sqrt(1/2) < 1 + f < sqrt(2), and a polynomial in
 * s = f / (2 + f). Error below 1 ulp.
 */

import { highWord, powerOfTwo } from './powers.ts'

const ln2High = 6.9314718036912381649e-1
const ln2Low = 1.90821492927058770002e-10
const l1 = 6.66666666666673513e-1
const l2 = 3.999999999940941908e-1
const l3 = 2.857142874366239149e-1
const l4 = 2.222219843214978396e-1
const l5 = 1.818357216161805012e-1
const l6 = 1.531383769920937332e-1
const l7 = 1.479819860511658591e-1

/** Natural logarithm of x; -Infinity at 0, NaN below. */
export function ln(x: number): number {
  const isSubnormal = x < 2.2250738585072014e-308
  const normal = isSubnormal ? x * 18014398509481984 : x // scaled by 2^54
  const high = highWord(normal)
  const power = (high >>> 20) - 1023 + ((((high & 0x000fffff) + 0x95f64) & 0x100000) >>> 20)
  // Two exact factors, because one may be out of range. Writing the exponent bits would stall on a store-to-load dependency.
  const half = power >> 1
  const f = normal * powerOfTwo(-half) * powerOfTwo(half - power) - 1
  const k = power - (isSubnormal ? 54 : 0)
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const t1 = w * (l2 + w * (l4 + w * l6))
  const t2 = z * (l1 + w * (l3 + w * (l5 + w * l7)))
  const halfSquare = 0.5 * f * f
  const value = k * ln2High - (halfSquare - (s * (halfSquare + t1 + t2) + k * ln2Low) - f)
  return x > 0 ? (x === Number.POSITIVE_INFINITY ? x : value) : x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
}
