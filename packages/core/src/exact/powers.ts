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
