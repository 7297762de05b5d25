import fc from 'fast-check'
import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { lane, nothing } from '../../../test/lane.ts'
import { weeksPerMonth } from '../../engine/calendar.ts'
import { monthOfWork } from './month.ts'
import { beyondNorm, weeksToDecision } from './year.ts'

describe('a work queue', () => {
  const after = (months: number, arrivals: number, capacity: number) => {
    const work = lane(10)
    for (let month = 0; month < months; month++) monthOfWork(work, lane(arrivals), lane(capacity))
    return work[0]!
  }

  it('grows by what comes in over what is decided, empties under its capacity, and is never negative', () => {
    expect(after(3, 5, 3)).toBe(16)
    expect(after(3, 3, 5)).toBe(4)
    expect(after(100, 3, 5)).toBe(0)
  })

  it('takes handling and the work ahead, at the pace of the month', () => {
    const weeks = nothing()
    weeksToDecision(weeks, lane(20), lane(10), lane(4))
    expect(weeks[0]).toBeCloseTo(4 + 2 * weeksPerMonth, 12)
    expect(weeksPerMonth).toBeCloseTo(4.348, 3)
  })
})

describe('waiting beyond the norm', () => {
  const beyond = (queue: number, stays: number, norm: number) => {
    const out = nothing()
    beyondNorm(out, lane(queue), lane(stays), norm)
    return out[0]!
  }

  it('is who is left of a queue after so many months', () => {
    expect(beyond(100, 0.5, weeksPerMonth)).toBeCloseTo(50, 9)
    expect(beyond(100, 0.5, 2 * weeksPerMonth)).toBeCloseTo(25, 9)
    expect(beyond(100, 0, 6)).toBeCloseTo(0, 6)
    expect(beyond(100, 1, 6)).toBeCloseTo(100, 6)
  })

  it('falls as more leave, and never leaves nothing and all', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [slow, fast] = [beyond(10, Math.max(a, b), 6), beyond(10, Math.min(a, b), 6)]
        expect(fast).toBeLessThanOrEqual(slow)
        expect(fast).toBeGreaterThanOrEqual(0)
        expect(slow).toBeLessThanOrEqual(10)
      }),
    )
  })

  it('agrees with single clients who come in one by one and leave each month with one chance', () => {
    // 40 come a month at random days, each leaves with a chance of 0.3 a month from the first on; who waits over 6 weeks?
    const next = seedrandom.alea('single clients')
    let waiting: number[] = []
    let count = 0
    let over = 0
    let people = 0
    for (let month = 0; month < 1200; month++) {
      for (let client = 0; client < 40; client++) waiting.push(month + next())
      waiting = waiting.filter(() => next() >= 0.3)
      if (month < 60) continue
      people += waiting.length
      over += waiting.filter((came) => (month + 1 - came) * weeksPerMonth > 6).length
      count++
    }
    const found = over / people
    expect(people / count).toBeCloseTo(40 * (0.7 / 0.3), 0)
    // The engine's column holds what is left after the month; its share over the norm within 4 points of the clients'.
    expect(Math.abs(beyond(1, 0.7, 6) - found)).toBeLessThan(0.04)
  })
})
