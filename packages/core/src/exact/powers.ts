const smallest = -1074
const largest = 1023

/** 2^k for k = -1074 ... 1023, each exact. */
const powers = (() => {
  const found = new Float64Array(largest - smallest + 1)
  found[-smallest] = 1
  for (let k = 1; k <= largest; k++) found[k - smallest] = found[k - 1 - smallest]! * 2
  for (let k = -1; k >= smallest; k--) found[k - smallest] = found[k + 1 - smallest]! / 2
  return found
})()

/** @param k whole, -1074 to 1023 */
export const powerOfTwo = (k: number): number => powers[k - smallest]!
