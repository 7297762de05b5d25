import { noStart } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'
import { inlinePool, regionsStudy, type RegionsStudy } from '../../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

const ask = (more: Partial<RegionsStudy> = {}) =>
  regionsStudy(pack, inlinePool(pack), {
    scenario: scenarioOf('basispad'),
    indicators: ['waiting.total', 'zorgplicht.tijdig', 'waiting.expectedWeeks', 'population.80plus'],
    per: 'population.80plus',
    amounts: ['waiting.total', 'population.80plus'],
    draws: 8,
    start: noStart,
    engine: 'test',
    label: (id) => id,
    ...more,
  })

describe('regions held against the country', () => {
  it('are every region, with a share of the draws above and below by year', async () => {
    const results = await ask()
    expect(results).toHaveLength(31)
    for (const { indicators, years } of results) {
      expect(Object.keys(indicators)).toEqual([
        'waiting.total',
        'zorgplicht.tijdig',
        'waiting.expectedWeeks',
        'population.80plus',
      ])
      for (const { above, below } of Object.values(indicators)) {
        expect(above).toHaveLength(years.length)
        for (const year of years.keys()) expect(above[year]! + below[year]!).toBeLessThanOrEqual(1)
      }
    }
    // an amount is counted for each person: of the size of a region nothing is left, so no region lies below by its size
    const waiting = results.map(({ indicators }) => indicators['waiting.total']!.above[11]!)
    expect(Math.max(...waiting)).toBeGreaterThan(0.5)
    // people divided by themselves are equal everywhere
    for (const { indicators } of results) expect(indicators['population.80plus']!.above[5]).toBe(0)
  })

  it('lie below it by their size alone where an amount is not divided', async () => {
    const results = await ask({ amounts: [] })
    for (const { indicators } of results) expect(indicators['waiting.total']!.below[5]).toBe(1)
  })

  it('stand on both sides of a chance, which counts the regions that meet it', async () => {
    const results = await ask({ scenario: scenarioOf('minder', nationalPolicy(pack, { 'langer-thuis': 0.2 })) })
    for (const year of [0, 10]) {
      const sums = results.map(({ indicators }) => indicators['zorgplicht.tijdig']!)
      const above = sums.reduce((sum, each) => sum + each.above[year]!, 0)
      const below = sums.reduce((sum, each) => sum + each.below[year]!, 0)
      // a draw in which some regions meet it has regions on both sides; one in which all or none do has them on neither
      expect(above > 0).toBe(below > 0)
    }
  })
})
