import { describe, expect, it } from 'vitest'
import { bands, meanErrors } from './bands.ts'
import { unsteadiness, type Sampled } from './steadiness.ts'

const sampled = (...draws: number[]): Sampled => {
  const values = Float64Array.from(draws)
  const found = bands(values, draws.length)
  return { bands: found, errors: meanErrors(values, draws.length, found.mean) }
}

describe('how far an answer may still move', () => {
  it('is infinite until it has been seen at two sizes', () => {
    expect(unsteadiness(sampled(1, 2, 3), undefined, false)).toBe(Infinity)
    expect(unsteadiness(sampled(1), sampled(1), false)).toBe(Infinity)
  })

  it('is zero for an answer without spread, also for zero itself', () => {
    expect(unsteadiness(sampled(7, 7, 7, 7), sampled(7, 7), false)).toBe(0)
    expect(unsteadiness(sampled(0, 0), sampled(0, 0), false)).toBe(0)
  })

  it('is the error over the mean where the band is narrow, over the band where the mean is near zero', () => {
    const [far, near] = [sampled(99, 101, 99, 101), sampled(-1, 1, -1, 1)]
    expect(unsteadiness(far, far, false)).toBeCloseTo(Math.sqrt(4 / 3 / 4) / 100, 12)
    expect(unsteadiness(near, near, false)).toBeCloseTo(Math.sqrt(4 / 3 / 4) / 2, 12)
  })

  it('sees a mean that moved further than its error', () => {
    const now = sampled(...Array.from({ length: 100 }, (_, draw) => 1_000 + (draw - 49.5) / 10))
    const before = { ...now, bands: { ...now.bands, mean: [1_050] } }
    expect(unsteadiness(now, now, false)).toBeLessThan(0.001)
    expect(unsteadiness(now, before, false)).toBeCloseTo(0.05, 3)
  })

  it('gives a difference of next to nothing the size of a hundredth of the level', () => {
    const odd = sampled(-1, ...Array.from({ length: 99 }, () => 0))
    expect(unsteadiness(odd, odd, false)).toBeCloseTo(1, 1)
    expect(unsteadiness(odd, odd, false, [50_000])).toBeCloseTo(0.01 / 500, 6)
  })

  it('takes a chance as it is', () => {
    const rare = sampled(1, ...Array.from({ length: 99 }, () => 0))
    expect(unsteadiness(rare, rare, true)).toBeCloseTo(Math.sqrt((0.01 * 0.99) / 99), 12)
  })
})
