/**
 * Pseudo-random number in [0, 1) that depends only on two integers. For resampling, where draws must be able to repeat,
 * which the stratified draws of the engine cannot.
 *
 * The mixer of splitmix32 over a Weyl sequence.
 */
export function hashed(stream: number, index: number): number {
  let x = (Math.imul(stream + 1, 0x9e3779b9) ^ Math.imul(index + 1, 0x85ebca6b)) | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  x ^= x >>> 15
  x = Math.imul((x + index) ^ (x >>> 16), 0x21f0aaad)
  return ((x ^ (x >>> 15)) >>> 0) / 4294967296
}
