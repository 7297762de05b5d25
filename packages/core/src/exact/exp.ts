/**
 * The exponential function with the same bits on every host.
 *
 * Method of fdlibm (Sun Microsystems, 1993): x = k ln 2 + r with |r| <= ln 2 / 2, a rational approximation of
 * exp(r), and an exact scaling by 2^k. Only + - * / and table look-ups, so no host decides a bit. Error below 1 ulp.
 */

const ln2High = 6.9314718036912381649e-1
const ln2Low = 1.90821492927058770002e-10
const inverseLn2 = 1.442695040888963387
const p1 = 1.66666666666666019037e-1
const p2 = -2.77777777770155933842e-3
const p3 = 6.61375632143793436117e-5
const p4 = -1.6533902205465251539e-6
const p5 = 4.13813679705723846039e-8

/** 1.5 x 2^52: a float so large has no digits after the point, so that adding and taking it off rounds. */
const toWhole = 6755399441055744

const smallestPower = -1074
/** 2^k for k = -1074 ... 1023, each exact. */
const powersOfTwo = (() => {
  const powers = new Float64Array(1023 - smallestPower + 1)
  powers[-smallestPower] = 1
  for (let k = 1; k <= 1023; k++) powers[k - smallestPower] = powers[k - 1 - smallestPower]! * 2
  for (let k = -1; k >= smallestPower; k--) powers[k - smallestPower] = powers[k + 1 - smallestPower]! / 2
  return powers
})()

/**
 * e to the power x; 0 far below, Infinity far above, NaN for NaN.
 *
 * It calls nothing and has no early result that is either a whole number or NaN, so that it can become part of a loop in
 * which what it gives stays a float in a register; else every call would leave a number on the heap.
 */
export function exp(x: number): number {
  if (x < -745.2) return 0
  if (!(x <= 709.782712893384)) return x * Number.POSITIVE_INFINITY // NaN stays NaN
  const k = inverseLn2 * x + toWhole - toWhole
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const t = r * r
  const c = r - t * (p1 + t * p2 + t * t * (p3 + t * p4 + t * t * p5)) // in two halves: a processor works on both at once
  const y = 1 - (low - (r * c) / (2 - c) - high)
  // Two exact factors, since 2^k itself may be out of range at either end.
  if (k > 1023) return y * 2 * powersOfTwo[1023 - smallestPower]!
  if (k < -1021) return y * powersOfTwo[k + 1000 - smallestPower]! * powersOfTwo[-1000 - smallestPower]!
  return y * powersOfTwo[k - smallestPower]!
}
