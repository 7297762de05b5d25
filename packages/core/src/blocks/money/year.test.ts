import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lane, nothing } from '../../../test/lane.ts'
import { kaderShare, overspending } from './budget.ts'
import { careCost } from './care-cost.ts'
import { mixOfProfiles } from './case-mix.ts'
import { emptyLedger, ledgerCauses, ledgerPayers } from './ledger.ts'
import { costOfHome, splitMeasures } from './year.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const euros = fc.double({ min: 0, max: 1e10, noNaN: true })

describe('care of a year', () => {
  it('is client-years times price times tariff', () => {
    const cost = nothing()
    const months = { verblijf: lane(12), vpt: lane(24), mpt: lane(6), pgb: lane(0) }
    const price = { verblijf: lane(100), vpt: lane(60), mpt: lane(20), pgb: lane(70) }
    careCost(cost, months, price, { verblijf: lane(1.1), vpt: lane(1), mpt: lane(1), pgb: lane(1) })
    expect(cost[0]).toBeCloseTo(110 + 120 + 10, 12)
  })
})

describe('the mix of profiles', () => {
  const hours = (lightest: number, atStart: number, weight: number) => {
    const mix = nothing()
    mixOfProfiles(mix, lane(lightest), lane(atStart), lane(weight))
    return mix[0]!
  }

  it('is one at the mix of the base year, and dearer where the lightest profile is gone', () => {
    expect(hours(0.2, 0.2, 0.5)).toBe(1)
    expect(hours(0, 0.2, 0.5)).toBeCloseTo(1.5 / 1.4, 12)
    expect(hours(0.4, 0.2, 0.5)).toBeCloseTo(1.3 / 1.4, 12)
  })

  it('moves nothing where a heavier profile asks no more', () => {
    expect(hours(0.9, 0.1, 0)).toBe(1)
  })
})

describe('who pays for measures', () => {
  const byOffice = nothing()
  const split = (
    cost: Partial<Record<'wlz' | 'zvw' | 'wmo' | 'rijk' | 'client' | 'provider', number>>,
    wmoShare: number,
    coPaid: number,
    refunded: number,
    most = Infinity,
  ) => {
    const all = { wlz: 0, zvw: 0, wmo: 0, rijk: 0, client: 0, provider: 0, ...cost }
    const to = Object.fromEntries(ledgerPayers.map((payer) => [payer, nothing()])) as Record<
      (typeof ledgerPayers)[number],
      Float64Array
    >
    splitMeasures(
      Object.fromEntries(Object.entries(all).map(([payer, value]) => [payer, lane(value)])) as Parameters<
        typeof splitMeasures
      >[0],
      to,
      byOffice,
      {
        wmoShare: lane(wmoShare),
        coPaid: lane(coPaid),
        most: lane(most),
        refunded: lane(refunded),
      },
    )
    return Object.fromEntries(ledgerPayers.map((payer) => [payer, to[payer][0]!])) as Record<
      (typeof ledgerPayers)[number],
      number
    >
  }

  it('stops at the deelkader: what is left stays with Wmo and Zvw in proportion', () => {
    const paid = split({ zvw: 60, wmo: 140 }, 0.5, 0.4, 0, 30)
    expect([paid.wlz, paid.zvw, paid.wmo].map((euros) => Math.round(euros * 1e9) / 1e9)).toEqual([30, 51, 119])
    expect(byOffice[0]).toBe(30)
  })

  it('leaves each to its payer when nothing is agreed', () => {
    expect(split({ wlz: 1, zvw: 2, wmo: 3, rijk: 4, client: 5, provider: 6 }, 0.5, 0, 0)).toEqual({
      wlz: 7,
      zvw: 2,
      wmo: 3,
      rijk: 4,
      client: 5,
    })
  })

  it('tilts to the Wmo or the Zvw, co-pays from the Wlz, and refunds the gemeente', () => {
    expect(split({ zvw: 40, wmo: 60 }, 1, 0, 0)).toMatchObject({ wmo: 100, zvw: 0 })
    expect(split({ zvw: 40, wmo: 60 }, 0, 0, 0)).toMatchObject({ wmo: 0, zvw: 100 })
    expect(split({ zvw: 40, wmo: 60 }, 0.5, 0.5, 0)).toMatchObject({ wlz: 50, wmo: 30, zvw: 20 })
    expect(split({ zvw: 40, wmo: 60 }, 0.5, 0.5, 1)).toMatchObject({ wlz: 50, wmo: 0, zvw: 20, rijk: 30 })
  })

  it('keeps every euro, whatever is agreed', () => {
    fc.assert(
      fc.property(
        fc.record({ wlz: euros, zvw: euros, wmo: euros, rijk: euros, client: euros, provider: euros }),
        share,
        share,
        share,
        (cost, wmoShare, coPaid, refunded) => {
          const before = Object.values(cost).reduce((sum, value) => sum + value, 0)
          const after = split(cost, wmoShare, coPaid, refunded)
          expect(Math.abs(Object.values(after).reduce((sum, value) => sum + value, 0) - before)).toBeLessThanOrEqual(
            1e-9 * Math.max(before, 1),
          )
          expect(Math.min(...Object.values(after))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('what living at home costs others', () => {
  it('is an amount for each client-year with vpt or mpt, on top of what stood there', () => {
    const cost = lane(100)
    costOfHome(cost, { verblijf: lane(9), vpt: lane(12), mpt: lane(6), pgb: lane(9) }, lane(4000), lane(1.1))
    expect(cost[0]).toBeCloseTo(100 + 1.5 * 4000 * 1.1, 9)
  })
})

describe('overspending', () => {
  const after = (spending: number, follows: number, tariff = 1) => {
    const [now, stop] = [lane(tariff), nothing()]
    overspending(now, stop, lane(spending), lane(100), {
      followsPerson: lane(follows),
      floor: lane(0.97),
      tolerance: lane(0.04),
    })
    return { tariff: now[0]!, stop: stop[0]! }
  }

  it('does nothing inside the kader', () => {
    expect(after(99, 0)).toEqual({ tariff: 1, stop: 0 })
    expect(after(99, 1)).toEqual({ tariff: 1, stop: 0 })
  })

  it('stops growth by volume: in part, and wholly from the tolerance on', () => {
    expect(after(102, 0).stop).toBeCloseTo(0.5, 12)
    expect(after(104, 0).stop).toBeCloseTo(1, 12)
    expect(after(150, 0)).toEqual({ tariff: 1, stop: 1 })
  })

  it('cuts the tariff when money follows the person, never under the legal floor', () => {
    expect(after(102, 1).tariff).toBeCloseTo(100 / 102, 12)
    expect(after(120, 1)).toEqual({ tariff: 0.97, stop: 0 })
  })

  it('comes back to the agreed tariff when spending at the cut one fits', () => {
    expect(after(97, 1, 0.97).tariff).toBe(1)
  })

  it('never leaves floor and one, and grows with the excess', () => {
    const spending = fc.double({ min: 1, max: 1000, noNaN: true })
    fc.assert(
      fc.property(spending, spending, share, (a, b, follows) => {
        const [less, more] = [after(Math.min(a, b), follows), after(Math.max(a, b), follows)]
        expect(more.tariff).toBeLessThanOrEqual(less.tariff)
        expect(more.stop).toBeGreaterThanOrEqual(less.stop)
        for (const { tariff, stop } of [less, more]) {
          expect(tariff).toBeGreaterThanOrEqual(0.97)
          expect(tariff).toBeLessThanOrEqual(1)
          expect(stop).toBeGreaterThanOrEqual(0)
          expect(stop).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe("a region's share of the kader", () => {
  const after = (from: number, driver: number, before: number, damping: number, redistribution: number) => {
    const now = lane(from)
    kaderShare(now, lane(driver), lane(before), lane(damping), lane(redistribution))
    return now[0]!
  }

  it('moves with the cost drivers, as fast as the damping lets it', () => {
    expect(after(0.05, 0.042, 0.04, 1, 0)).toBeCloseTo(0.052, 12)
    expect(after(0.05, 0.042, 0.04, 0.5, 0)).toBeCloseTo(0.051, 12)
    expect(after(0.05, 0.042, 0.04, 0, 0)).toBe(0.05)
  })

  it('is pulled towards the driver by redistribution', () => {
    expect(after(0.05, 0.04, 0.04, 0, 0.1)).toBeCloseTo(0.049, 12)
    expect(after(0.03, 0.04, 0.04, 0, 0.1)).toBeCloseTo(0.031, 12)
  })

  it('of all regions adds up to what it was, as drivers do', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0.01, max: 1, noNaN: true }),
            fc.double({ min: 0.01, max: 1, noNaN: true }),
            fc.double({ min: 0.01, max: 1, noNaN: true }),
          ),
          { minLength: 2, maxLength: 31 },
        ),
        share,
        (regions, damping) => {
          const norm = (at: 0 | 1 | 2) => regions.reduce((sum, region) => sum + region[at], 0)
          const sum = regions.reduce(
            (total, region) =>
              total + after(region[0] / norm(0), region[1] / norm(1), region[2] / norm(2), damping, 0.02),
            0,
          )
          expect(sum).toBeCloseTo(1, 9)
        },
      ),
    )
  })
})

describe('the ledger', () => {
  it('has a cell for every payer and cause, and starts empty', () => {
    const ledger = emptyLedger()
    for (const payer of ledgerPayers)
      for (const cause of ledgerCauses) expect(ledger[payer][cause].every((value) => value === 0)).toBe(true)
  })
})
