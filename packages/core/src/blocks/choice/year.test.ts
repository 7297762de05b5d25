import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lane, nothing } from '../../../test/lane.ts'
import { emptyEntry, type EntryShares } from './entry.ts'
import { chooseForm } from './logit.ts'
import { shiftAsks, takeDwellings, withholdGrowth } from './year.ts'
import { clustered, homeForms, mpt, none, pgb, voorzorg, vpt } from '../../people/groups.ts'

/** Base shares of entrants: verblijf, and each form at home by name. */
function base(
  verblijf = 0.3,
  forms: Readonly<Record<number, number>> = {
    [clustered]: 0.05,
    [vpt]: 0.15,
    [mpt]: 0.25,
    [pgb]: 0.1,
    [voorzorg]: 0.05,
    [none]: 0.1,
  },
) {
  return { entryVerblijf: lane(verblijf), entryHome: homeForms.map((_, form) => lane(forms[form] ?? 0)) }
}
const shift = (
  values: Partial<Record<'verblijf' | 'clustered' | 'vpt' | 'mpt' | 'pgb' | 'dissimilarity', number>> = {},
) => {
  const {
    verblijf = 0,
    clustered: dwelling = 0,
    vpt: withVpt = 0,
    mpt: withMpt = 0,
    pgb: own = 0,
    dissimilarity = 0.7,
  } = values
  return {
    verblijf: lane(verblijf),
    clustered: lane(dwelling),
    vpt: lane(withVpt),
    mpt: lane(withMpt),
    pgb: lane(own),
    dissimilarity: lane(dissimilarity),
  }
}
function choose(from: ReturnType<typeof base>, by: ReturnType<typeof shift>): EntryShares {
  const entry = emptyEntry()
  chooseForm(entry, from, by)
  return entry
}
const all = ({ verblijf, home }: EntryShares) => verblijf[0]! + home.reduce((sum, form) => sum + form[0]!, 0)

describe('the choice of a form', () => {
  it('without a shift is the base, to the bit', () => {
    const from = base()
    const entry = choose(from, shift())
    expect(entry.verblijf[0]).toBe(0.3)
    homeForms.forEach((_, form) => expect(entry.home[form]![0]).toBe(from.entryHome[form]![0]))
  })

  it('adds to one whatever is shifted, and never falls below nothing', () => {
    const utility = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(
        utility,
        utility,
        utility,
        utility,
        utility,
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (a, b, c, d, e, dissimilarity) => {
          const entry = choose(base(), shift({ verblijf: a, clustered: b, vpt: c, mpt: d, pgb: e, dissimilarity }))
          expect(all(entry)).toBeCloseTo(1, 9)
          expect(Math.min(entry.verblijf[0]!, ...entry.home.map((form) => form[0]!))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('at a dissimilarity of one is a plain logit', () => {
    const { verblijf, home } = choose(base(), shift({ mpt: Math.LN2, dissimilarity: 1 }))
    // 0.85 is chosen among; mpt counts twice: 0.25 x 2 of 0.85 + 0.25
    expect(home[mpt]![0]).toBeCloseTo((0.5 / 1.1) * 0.85, 12)
    expect(verblijf[0]).toBeCloseTo((0.3 / 1.1) * 0.85, 12)
  })

  it('keeps the proportion within a nest when something outside it moves', () => {
    const { verblijf, home } = choose(base(), shift({ mpt: 0.8, pgb: -0.3 }))
    expect(verblijf[0]! / home[clustered]![0]!).toBeCloseTo(0.3 / 0.05, 9)
    const other = choose(base(), shift({ verblijf: 0.8 }))
    expect(other.home[vpt]![0]! / other.home[mpt]![0]!).toBeCloseTo(0.15 / 0.25, 9)
  })

  it('takes more from the own nest than from others', () => {
    const { home } = choose(base(), shift({ vpt: 0.5, dissimilarity: 0.4 }))
    expect(home[vpt]![0]).toBeGreaterThan(0.15)
    expect(home[mpt]![0]! / 0.25).toBeLessThan(home[pgb]![0]! / 0.1)
  })

  it('leaves voorzorg and no care yet alone, and bears a form that nobody chose', () => {
    const { home } = choose(base(0.35, { [vpt]: 0.4, [mpt]: 0, [pgb]: 0, [none]: 0.25 }), shift({ vpt: 1, mpt: -1 }))
    expect(home[none]![0]).toBe(0.25)
    expect([home[mpt]![0], home[pgb]![0], home[clustered]![0]]).toEqual([0, 0, 0])
    expect(home[vpt]![0]).toBeGreaterThan(0.4)
  })
})

function entryOf(verblijf: number, forms: Readonly<Record<number, number>>): EntryShares {
  const entry = emptyEntry()
  entry.verblijf.fill(verblijf)
  for (const [form, share] of Object.entries(forms)) entry.home[Number(form)]!.fill(share)
  return entry
}

describe('policy that moves asks', () => {
  it('takes them from verblijf and gives them to vpt and mpt', () => {
    const entry = entryOf(0.4, { [vpt]: 0.2, [mpt]: 0.4 })
    shiftAsks(entry, lane(0.5), lane(1), lane(0.75))
    expect(
      [entry.verblijf[0], entry.home[vpt]![0], entry.home[mpt]![0]].map((share) => Math.round(share! * 1e9) / 1e9),
    ).toEqual([0.2, 0.35, 0.45])
  })

  it('moves nobody once there is no room at home', () => {
    const entry = entryOf(0.4, { [vpt]: 0.2, [mpt]: 0.4 })
    shiftAsks(entry, lane(1), lane(0), lane(0.75))
    expect(entry.verblijf[0]).toBe(0.4)
  })
})

describe('clustered dwellings', () => {
  const take = (available: number, replaces = 0) => {
    const entry = entryOf(0.5, { [clustered]: 0.1, [vpt]: 0.4 })
    const list = nothing()
    takeDwellings(
      entry,
      lane(available),
      lane(1000),
      { refusedBase: lane(0.5), replaces: lane(replaces), sooner: lane(1), askedBefore: entry.verblijf },
      list,
    )
    return { taken: entry.home[clustered]![0]!, vpt: entry.home[vpt]![0]!, list: list[0]! }
  }

  it('go to who wants one, and the others take vpt and are counted', () => {
    // One in two was refused in the base year: 20% want one, 200 of a thousand.
    expect(take(150)).toEqual({ taken: 0.15, vpt: expect.closeTo(0.35, 12), list: expect.closeTo(50, 9) })
    expect(take(0)).toEqual({ taken: 0, vpt: expect.closeTo(0.5, 12), list: 200 })
    expect(take(-20)).toMatchObject({ taken: 0, list: 200 })
  })

  it('keep people out of verblijf who would have asked for it, and loses nobody', () => {
    const entry = entryOf(0.5, { [clustered]: 0.1, [vpt]: 0.4 })
    takeDwellings(
      entry,
      lane(150),
      lane(1000),
      { refusedBase: lane(0.5), replaces: lane(0.6), sooner: lane(1), askedBefore: entry.verblijf },
      nothing(),
    )
    const shares = [entry.verblijf[0]!, entry.home[clustered]![0]!, entry.home[vpt]![0]!]
    expect(shares.map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.47, 0.15, 0.38])
  })

  it('keep out fewer where policy has moved asks home already: no ask is taken twice', () => {
    const entry = entryOf(0.25, { [clustered]: 0.1, [vpt]: 0.65 })
    const of = { refusedBase: lane(0.5), replaces: lane(0.6), sooner: lane(1), askedBefore: lane(0.5) }
    takeDwellings(entry, lane(150), lane(1000), of, nothing())
    expect(entry.verblijf[0]).toBeCloseTo(0.25 - 0.05 * 0.6 * 0.5, 12)
  })

  it('have no list once there are enough', () => {
    expect(take(900)).toEqual({ taken: 0.2, vpt: expect.closeTo(0.3, 12), list: 0 })
  })
})

describe('a kader that is spent', () => {
  const withheld = (
    growth: number,
    stop: number,
    asks: Readonly<Record<number, number>> = { [vpt]: 0.3, [mpt]: 0.3 },
  ) => {
    const entry = entryOf(0.4, asks)
    const out = nothing()
    withholdGrowth(entry, lane(1000), lane(growth), lane(stop), lane(0.5), out)
    return { out: out[0]!, entry }
  }

  it('withholds a share of the growth at home, which goes without care', () => {
    const { out, entry } = withheld(240, 1)
    expect(out).toBeCloseTo(120, 9)
    expect(entry.home[none]![0]).toBeCloseTo(0.12, 12)
    expect(entry.home[vpt]![0]).toBeCloseTo(0.24, 12)
    expect(all(entry)).toBeCloseTo(1, 12)
  })

  it('withholds nothing when nothing grows or nothing is spent too much, and never more than is asked', () => {
    expect(withheld(-100, 1).out).toBe(0)
    expect(withheld(100, 0).out).toBe(0)
    expect(withheld(1e6, 1).out).toBeCloseTo(600, 9)
  })

  it('bears a draw in which nobody asks for care at home', () => {
    const { out, entry } = withheld(100, 1, {})
    expect(out).toBe(0)
    expect(entry.home.every((form) => Number.isFinite(form[0]))).toBe(true)
  })
})
