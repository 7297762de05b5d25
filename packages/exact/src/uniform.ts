import seedrandom from 'seedrandom'
import { laidFor, type Laid } from './design.ts'

/**
 * The only source of randomness: a number in (0, 1) as a pure function of seed, name and draw.
 *
 * A van der Corput point: the index of the draw is shuffled and the digits are scrambled, both nested (Owen type) by
 * an integer hash (Laine and Karras 2011, in the form of Burley 2020 with Vegdahl's constants). So every prefix of 2^k
 * draws puts one draw in each of 2^k equal strata of every name (a Latin hypercube), a draw is the same for any number
 * of draws, and a new name touches no other.
 */
export interface Stream {
  readonly shuffleKey: number
  readonly scrambleKey: number
  /** Uniforms that a design prescribes; the keys are then not used. */
  readonly laid?: Laid
}

const streams = new Map<string, Stream>()

/** The stream of one name under one seed; two keys from seedrandom's alea. */
export function stream(seed: string, name: string): Stream {
  const laid = laidFor(seed, name)
  if (laid !== undefined) return { shuffleKey: 0, scrambleKey: 0, laid }
  const id = `${seed}/${name}`
  let found = streams.get(id)
  if (found === undefined) {
    const generator = seedrandom.alea(id)
    found = { shuffleKey: generator.int32(), scrambleKey: generator.int32() }
    if (streams.size > 20_000) streams.clear() // many seeds in one process: a cache, not a leak
    streams.set(id, found)
  }
  return found
}

export function uniform({ shuffleKey, scrambleKey, laid }: Stream, draw: number): number {
  if (laid !== undefined) return laid.uniforms[draw - laid.fromDraw]!
  const index = reverseBits(permute(reverseBits(draw), shuffleKey))
  return scrambled(reverseBits(index), scrambleKey) // reversed index = radical inverse
}

/**
 * The number in (0, 1) with these binary digits, after a nested scramble: each digit is flipped depending on those before it.
 * @param digits 32 digits, the first one highest
 */
export function scrambled(digits: number, key: number): number {
  return ((reverseBits(permute(reverseBits(digits), key)) >>> 0) + 0.5) / 4294967296
}

/** A permutation of 32 bits in which each bit depends on lower bits only. */
function permute(x: number, key: number): number {
  x ^= Math.imul(x, 0x3d20adea)
  x = (x + key) | 0
  x = Math.imul(x, (key >>> 16) | 1)
  x ^= Math.imul(x, 0x05526c56)
  x ^= Math.imul(x, 0x53a22864)
  return x
}

function reverseBits(x: number): number {
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1)
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2)
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4)
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8)
  return (x >>> 16) | (x << 16)
}
