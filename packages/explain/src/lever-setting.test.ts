import { leverById, leverCatalogue } from '@wlz/core'
import { screening } from '@wlz/data'
import { describe, expect, it } from 'vitest'
import { builtPack } from '../test/pack.ts'
import { leverSize, peopleOf } from './lever-size.ts'
import { leverWarnings } from './lever-warnings.ts'
import { companionOf, isNeedMet, needOf } from './needs.ts'
import { regionPlace } from './region-place.ts'

const pack = builtPack()
const known = { pack, screening }
const twente = pack.regions.find(({ name }) => name === 'Twente')!.code
const size = (lever: string, value: number, region = twente, before = 0) =>
  leverSize({ lever, value, before, region }, known)

/** A tenth of who lives in verblijf on the basispad of the first screened year. */
const tenthInVerblijf = screening.base['clients.verblijf']![0]! / 10

describe('size of a setting', () => {
  it('of a lever stated per head is that times the people of the region', () => {
    expect(peopleOf(pack, 'NL', 0)).toBeGreaterThan(17_000_000)
    const people = peopleOf(pack, twente, 0)
    expect(people).toBeGreaterThan(600_000)
    expect(people).toBeLessThan(700_000)
    expect(size('crisisbedden', 5)).toEqual({ kind: 'perHead', amount: (5 * people) / 100_000, of: 'beds' })
    expect(size('geclusterd-wonen', 2)).toMatchObject({ amount: (2 * peopleOf(pack, twente, 75)) / 1_000 })
  })

  it('of a part of people is that part of those whom the basispad counts', () => {
    expect(size('terug-naar-huis', 0.1, 'NL')).toMatchObject({ amount: tenthInVerblijf, year: 2030, isPerYear: true })
    const here = size('terug-naar-huis', 0.1)!.amount
    expect(here).toBeGreaterThan(tenthInVerblijf * 0.025)
    expect(here).toBeLessThan(tenthInVerblijf * 0.055)
  })

  it('of regions together is that of the country', () => {
    const sum = pack.regions.reduce((total, { code }) => total + size('terug-naar-huis', 0.1, code)!.amount, 0)
    expect(sum).toBeCloseTo(tenthInVerblijf, 6)
  })

  it('of another lever is its measured move in proportion, and nothing beyond the probe', () => {
    const probe = screening.probes.find(({ lever }) => lever === 'vpt-verschuiving')!
    const half = size('vpt-verschuiving', probe.value / 2, 'NL')
    expect(half).toMatchObject({ kind: 'measured', indicator: 'clients.verblijf', year: 2030, from: probe.from })
    expect(half!.amount).toBeCloseTo(probe.moves['clients.verblijf']![0]![0] / 2, 9)
    expect(size('vpt-verschuiving', probe.value + 0.1)).toBeUndefined()
    expect(size('vpt-verschuiving', 0.2, twente, 0.2)).toBeUndefined()
  })

  it('is nothing where an effect had to be supposed', () => {
    expect(size('casemanagement-dementie', 0.05)).toBeUndefined()
  })
})

describe('place of a region', () => {
  it('is its use of care, or the age of its people, where a figure exists', () => {
    expect(regionPlace({ family: 'extramuralisering', national: false }, twente, pack)).toMatchObject({ kind: 'use' })
    const aged = regionPlace({ family: 'preventie', national: false }, twente, pack)
    expect(aged).toMatchObject({ kind: 'aged', age: 75 })
    expect(regionPlace({ family: 'arbeidsmarkt', national: false }, twente, pack)).toBeUndefined()
    expect(regionPlace({ family: 'extramuralisering', national: false }, 'NL', pack)).toBeUndefined()
  })
})

describe('warnings', () => {
  const values = (set: Readonly<Record<string, number>>) => (lever: string) =>
    set[lever] ?? { 'intramuraal-plafond': 3 }[lever] ?? 0

  it('name the measures on the same people that are set too', () => {
    const set = values({ valpreventie: 0.2, reablement: 0.1 })
    expect(leverWarnings('valpreventie', set)).toEqual([{ kind: 'overlap', levers: ['reablement'] }])
    expect(leverWarnings('respijtzorg', set)).toEqual([])
    expect(leverWarnings('valpreventie', values({ valpreventie: 0.2 }))).toEqual([])
  })

  it('name what a measure needs before it does anything', () => {
    expect(leverWarnings('spuk-dos', values({ 'spuk-dos': 0.5 }))).toEqual([{ kind: 'blocked', ...needOf('spuk-dos') }])
    expect(leverWarnings('spuk-dos', values({ 'spuk-dos': 0.5, valpreventie: 0.1 }))).toEqual([])
  })

  it('name a ceiling that is set, and not one that is open', () => {
    expect(leverWarnings('groeiverzoeken', values({ groeiverzoeken: 0.02, 'intramuraal-plafond': 1 }))).toEqual([
      { kind: 'blocked', levers: ['intramuraal-plafond'], above: 1 },
    ])
    // any ceiling above that of the basispad lets requests in, as the remark of a run says
    expect(leverWarnings('groeiverzoeken', values({ groeiverzoeken: 0.02, 'intramuraal-plafond': 1.2 }))).toEqual([])
    expect(leverWarnings('groeiverzoeken', values({ groeiverzoeken: 0.02 }))).toEqual([])
  })

  it('are gone beside the setting that examples and probes put there', () => {
    for (const { id, moves } of leverCatalogue) {
      const need = needOf(id)
      const beside = companionOf(moves)
      expect(beside === undefined).toBe(need === undefined)
      if (need === undefined || beside === undefined) continue
      const valueOf = (lever: string) => (lever === beside.lever ? beside.value : leverById.get(lever)!.neutral)
      expect(isNeedMet(need, (lever) => ({ low: valueOf(lever), high: valueOf(lever) }))).toBe(true)
    }
  })
})
