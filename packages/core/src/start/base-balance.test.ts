import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceSector, type SectorFacts } from './base-balance.ts'
import { homeForms, mpt, none, pgb, voorzorg, vpt, clustered } from '../people/groups.ts'

const forms = (values: Readonly<Record<number, number>>) => homeForms.map((_, form) => values[form] ?? 0)
/** VV at the end of 2023, in round numbers. */
const facts = (more: Partial<SectorFacts> = {}): SectorFacts => ({
  verblijf: 123_000,
  queue: [300, 3900, 17_650],
  home: forms({ [clustered]: 8000, [vpt]: 8000, [mpt]: 12_000, [pgb]: 8500, [voorzorg]: 10_800, [none]: 4000 }),
  places: 128_500,
  growth: { verblijf: 0, queue: [0, 100, 400], home: forms({ [vpt]: 3000, [mpt]: 4000 }) },
  homeHazard: 0.19,
  queueHazard: 0.2,
  otherExit: 0,
  meanStayYears: 2.7,
  shortShare: 0.3,
  shortMeanYears: 0.3,
  askRate: forms({ [clustered]: 0.15, [vpt]: 0.25, [mpt]: 0.6, [pgb]: 0.08, [voorzorg]: 0.45, [none]: 0.5 }),
  settleRate: [0.6, 0.3, 0.18],
  settleVpt: 0.45,
  worsenRate: [0, 0.25, 0.12],
  acceptance: [0.7, 0.35, 0.07],
  ...more,
})
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe('the base year in balance', () => {
  it('has shares that add to one', () => {
    const { entryVerblijf, entryHome, statusShare } = balanceSector(facts())
    expect(entryVerblijf + total(entryHome)).toBeCloseTo(1, 9)
    expect(total(statusShare)).toBeCloseTo(1, 9)
  })

  it('splits a stay in a short and a long phase with the mean that was given', () => {
    const { shortHazard, longHazard } = balanceSector(facts())
    expect(shortHazard).toBeCloseTo(1 / 0.3, 12)
    expect(0.3 / shortHazard + 0.7 / longHazard).toBeCloseTo(2.7, 12)
  })

  it('places as many as leave verblijf, a hazard of 0.31 to 0.41 of who lives there', () => {
    const { placements } = balanceSector(facts())
    expect((placements * 12) / 123_000).toBeGreaterThan(0.31)
    expect((placements * 12) / 123_000).toBeLessThan(0.41)
  })

  it('takes in who dies and what grows: nobody else leaves', () => {
    const some = facts()
    const { entrants, meanHazard } = balanceSector(some)
    const people = some.verblijf + total(some.queue) + total(some.home)
    const growth = some.growth.verblijf + total(some.growth.queue) + total(some.growth.home)
    // Not to the last person: many short stays end within the month in which they began.
    expect(Math.abs(entrants / (meanHazard * people + growth) - 1)).toBeLessThan(0.05)
  })

  it('scales: twice the people is twice the entrants and the same shares', () => {
    const double = (values: readonly number[]) => values.map((value) => 2 * value)
    const one = balanceSector(facts())
    const some = facts()
    const two = balanceSector(
      facts({
        verblijf: 2 * some.verblijf,
        queue: double(some.queue),
        home: double(some.home),
        places: 2 * some.places,
        growth: { verblijf: 0, queue: double(some.growth.queue), home: double(some.growth.home) },
      }),
    )
    expect(two.entrants / one.entrants).toBeCloseTo(2, 9)
    two.acceptance.forEach((share, status) => expect(share).toBeCloseTo(one.acceptance[status]!, 9))
  })

  it('lowers the rate of asking in a draw where people at home would ask more than the queues take in', () => {
    const eager = balanceSector(
      facts({ askRate: forms({ [clustered]: 3, [vpt]: 3, [mpt]: 3, [pgb]: 3, [voorzorg]: 3, [none]: 3 }) }),
    )
    expect(eager.askRate[mpt]).toBeLessThan(3)
    expect(eager.entryVerblijf).toBeGreaterThan(0)
  })

  it('never makes a negative flow, in any draw within the ranges', () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        between(2.2, 3.8),
        between(0, 0.6),
        between(0.05, 0.5),
        between(0.05, 0.5),
        between(0.01, 0.98),
        between(115_000, 128_000),
        (meanStayYears, shortShare, homeHazard, queueHazard, first, verblijf) => {
          const { acceptance, entryVerblijf, entryHome, statusShare, entrants, placements } = balanceSector(
            facts({
              meanStayYears,
              shortShare,
              homeHazard,
              queueHazard,
              verblijf,
              acceptance: [first, first / 2, first / 10],
            }),
          )
          for (const flow of [...acceptance, entryVerblijf, ...entryHome, ...statusShare, entrants, placements])
            expect(flow).toBeGreaterThanOrEqual(0)
          for (const share of acceptance) expect(share).toBeLessThanOrEqual(0.98)
        },
      ),
    )
  })
})
