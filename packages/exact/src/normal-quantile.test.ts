import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normal-quantile.ts'

describe('normalQuantile', () => {
  it('gives the published values', () => {
    // Tables of the standard normal distribution; the tails from Wichura 1988, table of checks.
    for (const [p, z] of [
      [0.5, 0],
      [0.75, 0.6744897501960817],
      [0.9, 1.2815515655446004],
      [0.95, 1.6448536269514722],
      [0.975, 1.959963984540054],
      [0.99, 2.3263478740408408],
      [0.995, 2.5758293035489004],
      [0.999, 3.090232306167813],
      [0.001, -3.090232306167813],
      [0.25, -0.6744897501960817],
      [1e-10, -6.361340902404056],
      [1e-20, -9.262340089798408],
    ] as const)
      expect(normalQuantile(p)).toBeCloseTo(z, 12)
  })

  it('has its ends, and refuses what is no chance', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalQuantile(-0.1)).toBeNaN()
    expect(normalQuantile(1.1)).toBeNaN()
    expect(normalQuantile(Number.NaN)).toBeNaN()
  })

  it('has no step where its three parts meet', () => {
    for (const seam of [0.075, 0.925, Math.exp(-25)]) {
      const step = Math.min(seam, 1 - seam) * 1e-7
      const slope = (normalQuantile(seam + step) - normalQuantile(seam - step)) / (2 * step)
      const density = Math.exp(-(normalQuantile(seam) ** 2) / 2) / Math.sqrt(2 * Math.PI)
      expect(slope * density).toBeGreaterThan(0.99)
      expect(slope * density).toBeLessThan(1.01)
    }
  })

  it('is odd about a half, and rises', () => {
    const share = fc.double({ min: 1e-9, max: 0.5, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(normalQuantile(1 - a)).toBeCloseTo(-normalQuantile(1 - (1 - a)), 9)
        if (a < b) expect(normalQuantile(a)).toBeLessThanOrEqual(normalQuantile(b))
      }),
    )
  })
})
