import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from '@wlz/exact'
import type { Track, Value } from '../engine/policy.ts'
import { clamp, trackValue, valueAt } from './draw.ts'

describe('valueAt', () => {
  const skewed = { low: 2, central: 3, high: 7, as: 0.8 }

  it('gives the median at a score of zero and the ends of the band at its ends', () => {
    expect(valueAt(skewed, 0)).toBe(3)
    expect(valueAt(skewed, normalQuantile(0.1))).toBeCloseTo(2, 12)
    expect(valueAt(skewed, normalQuantile(0.9))).toBeCloseTo(7, 12)
  })

  it('holds a band of another share too, and does not mix two up', () => {
    const narrow = { ...skewed, as: 0.5 }
    for (const score of [normalQuantile(0.75), normalQuantile(0.25)])
      expect([2, 7]).toContainEqual(Math.round(valueAt(narrow, score) * 1e9) / 1e9)
    expect(valueAt(skewed, normalQuantile(0.9))).toBeCloseTo(7, 12)
  })

  it('is the central value where there is no band', () => {
    expect(valueAt({ low: 4, central: 4, high: 4, as: 0.8 }, 3)).toBe(4)
  })

  it('rises with the score, below and above the median, for every band', () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true })
    const width = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(
        score,
        score,
        width,
        width,
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (a, b, below, above, central) => {
          const band = { low: central - below, central, high: central + above, as: 0.8 }
          expect(valueAt(band, Math.max(a, b))).toBeGreaterThanOrEqual(valueAt(band, Math.min(a, b)))
        },
      ),
    )
  })

  it('keeps the stated share of draws inside the band', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => valueAt(skewed, normalQuantile((index + 0.5) / 10_000)))
    expect(values.filter((value) => value >= 2 && value <= 7).length / 10_000).toBeCloseTo(0.8, 3)
  })
})

describe('clamp', () => {
  it('lays what is beyond a bound on it', () => {
    expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2])
  })
})

describe('trackValue', () => {
  const read = (value: Value) => (typeof value === 'number' ? value : value.central)
  const at = (track: Track, year: number, below = 9) => trackValue(track, year, read, below)

  it('is neutral before its first year, straight between points, and stays at the last', () => {
    const track: Track = [
      [
        { year: 2026, value: 0 },
        { year: 2030, value: 0.4 },
      ],
    ]
    expect([2024, 2025, 2026, 2027, 2028, 2030, 2050].map((year) => Math.round(at(track, year) * 1e9) / 1e9)).toEqual([
      9, 9, 0, 0.1, 0.2, 0.4, 0.4,
    ])
  })

  it('lets the topmost layer that has begun rule, and the one under it until then', () => {
    const parent = [
      { year: 2024, value: 1 },
      { year: 2034, value: 2 },
    ]
    const child = [{ year: 2030, value: 5 }]
    expect([2024, 2029, 2030, 2040].map((year) => at([parent, child], year))).toEqual([1, 1.5, 5, 5])
  })

  it('falls through a layer that starts later, down to neutral', () => {
    expect(at([[{ year: 2040, value: 3 }]], 2030)).toBe(9)
    expect(at([], 2030)).toBe(9)
    expect(at([[]], 2030)).toBe(9)
  })

  it('takes the spread of both ends of a line', () => {
    const wide = { low: 0, central: 2, high: 4, as: 0.8 }
    const high = (value: Value) => (typeof value === 'number' ? value : value.high)
    expect(
      trackValue(
        [
          [
            { year: 2026, value: 0 },
            { year: 2028, value: wide },
          ],
        ],
        2027,
        high,
        9,
      ),
    ).toBe(2)
  })

  it('never leaves the values of its points', () => {
    const points = fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2024, max: 2050 }), value: fc.double({ min: -1, max: 1, noNaN: true }) }),
      {
        selector: ({ year }) => year,
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(points, fc.integer({ min: 2024, max: 2060 }), (some, year) => {
        const layer = some.toSorted((a, b) => a.year - b.year)
        const value = at([layer], year)
        if (year < layer[0]!.year) expect(value).toBe(9)
        else {
          expect(value).toBeGreaterThanOrEqual(Math.min(...layer.map((point) => point.value)) - 1e-12)
          expect(value).toBeLessThanOrEqual(Math.max(...layer.map((point) => point.value)) + 1e-12)
        }
      }),
    )
  })
})
