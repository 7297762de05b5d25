/** Exponents one below the smallest normal number and one above the largest: 2^k is 0 and Infinity there. */
const least = -1023
const most = 1024

/** 2^k for k = -1022 ... 1023, each exact. */
const powers = (() => {
  const found = new Float64Array(most - least + 1)
  found[-least] = 1
  for (let k = 1; k <= most; k++) found[k - least] = found[k - 1 - least]! * 2
  for (let k = -1; k > least; k--) found[k - least] = found[k + 1 - least]! / 2
  return found
})()

/** @param k integer, -1023 (which gives 0) to 1024 (which gives Infinity) */
export const powerOfTwo = (k: number): number => powers[k - least]!

const float = new Float64Array(1)
/** Little-endian on every host that runs JavaScript today: word 1 holds sign and exponent. */
const words = new Uint32Array(float.buffer)
const signedWords = new Int32Array(float.buffer)

/** The upper 32 bits of a float: sign, exponent and the first 20 digits. */
export function highWord(x: number): number {
  float[0] = x
  return words[1]!
}

/** The lower 32 bits of a float, as a whole number with a sign. */
export function lowWord(x: number): number {
  float[0] = x
  return signedWords[0]!
}
