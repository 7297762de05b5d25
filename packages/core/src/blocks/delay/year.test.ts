import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lane, nothing } from '../../../test/lane.ts'
import { monthOfDelay } from './month.ts'
import { delayRates } from './year.ts'

/** A stage that is fed `flow` entrants a year of whom all are helped by `delay` years, at a hazard in the Wlz. */
function stage(delay: number, hazard: number, relative = 1) {
  const [helped, keep, gain, enters] = [nothing(), nothing(), nothing(), nothing()]
  delayRates(helped, keep, gain, enters, {
    residual: lane(0),
    weighted: lane(delay),
    weight: lane(1),
    cap: lane(1e9),
    open: lane(1),
    mortality: lane(hazard),
    relative: lane(relative),
  })
  const people = nothing()
  const died = nothing()
  return {
    people,
    died,
    helped,
    /** A month with this many needing care; returns who enters the Wlz. */
    month(needing: number, share = 1): number {
      const entrants = lane(needing)
      monthOfDelay(people, entrants, died, lane(helped[0]! * share), keep, gain, enters)
      return entrants[0]!
    },
  }
}
const run = (from: ReturnType<typeof stage>, months: number, needing: number, share = 1) =>
  Array.from({ length: months }, () => from.month(needing, share))

describe('the delay stage', () => {
  it('saves D / (1 + m D) Wlz person-years for each person helped: half a year and a stay of three years is 0.43', () => {
    const half = stage(0.5, 1 / 3)
    run(half, 600, 1)
    // In steady state twelve are helped a year; people in the stage are what the Wlz has less of.
    expect(half.people[0]! / 12).toBeCloseTo(0.5 / (1 + 0.5 / 3), 6)
    expect(half.people[0]! / 12).toBeCloseTo(0.43, 2)
  })

  it('lets one in seven die before entry and the others come later', () => {
    const half = stage(0.5, 1 / 3)
    run(half, 600, 1)
    const before = half.died[0]!
    const entering = run(half, 12, 1).reduce((sum, people) => sum + people, 0)
    expect((half.died[0]! - before) / 12).toBeCloseTo(1 / 7, 6)
    expect(entering / 12).toBeCloseTo(6 / 7, 6)
  })

  it('never saves more than D, whatever D and the hazard', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        (delay, hazard) => {
          const some = stage(delay, hazard)
          run(some, 900, 1)
          expect(some.people[0]! / 12).toBeLessThanOrEqual(delay)
          expect(some.people[0]! / 12).toBeCloseTo(delay / (1 + hazard * delay), 3)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('halves what is saved of a life in the Wlz when the hazard in the stage is half of it', () => {
    // Saved person-years = people in the stage less the deaths that did not happen there, each worth 1 / m.
    const saved = (relative: number) => {
      const some = stage(0.5, 1 / 3, relative)
      run(some, 900, 1)
      const before = some.died[0]!
      run(some, 12, 1)
      const spared = some.people[0]! / 3 - (some.died[0]! - before) // deaths a year that this stage spares
      return (some.people[0]! - spared * 3) / 12
    }
    expect(saved(1)).toBeCloseTo(0.5 / (1 + 0.5 / 3), 5)
    expect(saved(0.5) / (0.5 / (1 + 0.5 / 6))).toBeCloseTo(0.5, 5)
  })

  it('passes people straight through when the delay is next to nothing', () => {
    const none = stage(1e-9, 0.4)
    expect(run(none, 24, 10).at(-1)).toBeCloseTo(10, 1)
    expect(none.people[0]!).toBeLessThan(0.4)
    expect(none.died[0]! / 240).toBeLessThan(0.002)
  })

  it('shows a rebound: once the measure stops, more come in than ever needed care', () => {
    const year = stage(1, 0.3)
    run(year, 240, 10)
    const after = run(year, 12, 10, 0)
    expect(after[0]).toBeGreaterThan(12)
    for (const entering of after) expect(entering).toBeGreaterThan(10)
    expect(run(year, 240, 10, 0).at(-1)).toBeCloseTo(10, 6)
  })

  it('loses nobody but to death', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (delay, share, needs) => {
          const some = stage(delay, 0.3)
          const entered = needs.reduce((sum, needing) => sum + some.month(needing, share), 0)
          const needed = needs.reduce((sum, needing) => sum + needing, 0)
          expect(entered + some.people[0]! + some.died[0]!).toBeCloseTo(needed, 6)
          expect(some.people[0]!).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('who is helped', () => {
  const helpedBy = (residual: number, years: number, cap: number, open = 1) => {
    const [helped, keep, gain, enters] = [nothing(), nothing(), nothing(), nothing()]
    delayRates(helped, keep, gain, enters, {
      residual: lane(residual),
      weighted: lane((1 - residual) * years),
      weight: lane(1 - residual),
      cap: lane(cap),
      open: lane(open),
      mortality: lane(0.3),
      relative: lane(1),
    })
    return helped[0]!
  }

  it('is one less what measures leave', () => {
    expect(helpedBy(0.9 * 0.8, 1, 10)).toBeCloseTo(0.28, 12)
  })

  it('keeps share times delay under the joint cap', () => {
    expect(helpedBy(0.5, 1, 0.1)).toBeCloseTo(0.1, 12)
    expect(helpedBy(0.5, 2, 0.1)).toBeCloseTo(0.05, 12)
    expect(helpedBy(0.95, 1, 0.1)).toBeCloseTo(0.05, 12)
  })

  it('is nobody once the gate is shut', () => {
    expect(helpedBy(0.5, 1, 10, 0)).toBe(0)
  })
})
