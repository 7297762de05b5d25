import { describe, expect, it } from 'vitest'
import { lane, nothing, rows } from '../../test/lane.ts'
import { cells } from './groups.ts'
import { coveredExcess, groupMortality, leastOutside } from './mortality.ts'

const table = (value: number | ((cell: number) => number)) =>
  rows(...Array.from({ length: cells }, (_, cell) => (typeof value === 'number' ? value : value(cell))))

describe('mortality of a group', () => {
  it('is that of the population at its ages, times its excess', () => {
    const mean = nothing()
    groupMortality(
      mean,
      table((cell) => (cell === 8 ? 30 : cell === 9 ? 10 : 0)),
      table((cell) => (cell === 8 ? 0.1 : 0.2)),
      lane(2),
    )
    expect(mean[0]).toBeCloseTo(2 * (0.75 * 0.1 + 0.25 * 0.2), 12)
  })

  it('is nothing where there is nobody', () => {
    const mean = nothing()
    groupMortality(mean, table(0), table(0.1), lane(2))
    expect(mean[0]).toBe(0)
  })
})

describe('excess mortality as use grows', () => {
  const excess = (people: number) => {
    const out = nothing()
    coveredExcess(out, lane(2.4), table(people), table(1000), new Float64Array(cells).fill(0.05), lane(1), lane(0.5))
    return out[0]!
  }

  it('is that of the base year as long as use by age is', () => {
    expect(excess(50)).toBe(2.4)
    expect(excess(30)).toBe(2.4)
  })

  it('is lower for those who come in earlier in the course of frailty', () => {
    // Twice as many: half at the old excess, half at the marginal half of it.
    expect(excess(100)).toBeCloseTo(2.4 * 0.75, 12)
    expect(excess(200)).toBeLessThan(excess(100))
  })

  it('keeps half of the first mortality outside, as the model promises', () => {
    expect(leastOutside).toBe(0.5)
  })
})
