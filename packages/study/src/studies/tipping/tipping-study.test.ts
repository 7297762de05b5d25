import {
  noStart,
  addToNational,
  emptyNational,
  indicatorValues,
  noPolicy,
  runRegions,
  type Outcome,
  type Policy,
} from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, contraryPool, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'
import { inlinePool, tippingStudy, type Norm, type Pool, type TippingResult, type TippingStudy } from '../../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

const norms: readonly Norm[] = [
  { indicator: 'waiting.beyondNorm', side: 'most', value: 2, of: 'first-year' },
  { indicator: 'zorgplicht.passend', side: 'least', value: 1, of: 'amount' },
]
const other = () => scenarioOf('other', nationalPolicy(pack, { 'langer-thuis': 0.2, behoud: 0.02 }))

async function tip(more: Partial<TippingStudy> = {}, pool: Pool = inlinePool(pack)): Promise<TippingResult[]> {
  const results: TippingResult[] = []
  const request = {
    base: scenarioOf('basispad'),
    others: [other()],
    norms,
    stay: 2,
    regions: ['5505', 'NL'],
    start: noStart,
    engine: 'test',
    label: (id: string) => id,
  }
  for await (const result of tippingStudy(pack, pool, { ...request, ...more })) results.push(result)
  return results
}

describe('structures of the world apart', () => {
  it('divide the draws of the base, and tell with the figure that tells them apart; nothing where one was chosen', async () => {
    const [found] = await tip({ draws: 48, regions: ['5515'], byStructure: true })
    const [base, changed] = found!.scenarios
    for (const { never, by, byStructure } of base!.norms) {
      const apart = Object.values(byStructure!)
      expect(apart.reduce((sum, each) => sum + each.never / 3, 0)).toBeCloseTo(never, 9)
      expect(apart.reduce((sum, each) => sum + each.by[10]! / 3, 0)).toBeCloseTo(by[10]!, 9)
    }
    expect(base!.structures!.doorgroei['vv4.verblijf']!.mean.at(-1)).toBeLessThan(
      base!.structures!.breuk['vv4.verblijf']!.mean.at(-1)!,
    )
    expect(changed!.structures).toBeUndefined()
    expect(changed!.norms[0]!.byStructure).toBeUndefined()
    const chosen = scenarioOf('chosen', { ...noPolicy, context: { structuur: [[{ year: 2024, value: 1 }]] } })
    const [one] = await tip({ base: chosen, draws: 48, regions: ['5515'], byStructure: true })
    expect(one!.scenarios[0]!.structures).toBeUndefined()
    expect(one!.scenarios[0]!.norms[0]!.byStructure).toBeUndefined()
    const [plain] = await tip({ draws: 48, regions: ['5515'] })
    expect(plain!.scenarios[0]!.norms[0]!.byStructure).toBeUndefined()
    expect(plain!.scenarios.map(({ hash }) => hash)).toEqual(found!.scenarios.map(({ hash }) => hash))
  })
})

describe('tipping years', () => {
  it('are those of the runs themselves, draw by draw', async () => {
    const draws = 6
    const [region, national] = await tip({ draws })
    const regions = pack.evidence.regions.map((_, index) => index)
    const outcomes = (policy: Policy) =>
      runRegions({ evidence: pack.evidence, policy, start: noStart, seed: 'wlz-test', regions, fromDraw: 0, draws })
    const sum = (all: Outcome[]) => {
      const total = emptyNational(all[0]!)
      for (const outcome of all) addToNational(total, outcome)
      return total
    }
    const [base, changed] = [outcomes(noPolicy), outcomes(other().policy)]
    const own = pack.evidence.regions.findIndex(({ code }) => code === '5505')
    for (const [result, pair] of [
      [region!, [base[own]!, changed[own]!]],
      [national!, [sum(base), sum(changed)]],
    ] as const) {
      const waiting = pair.map((outcome) => indicatorValues(outcome, 'waiting.beyondNorm'))
      /**
       * Written out plainly: years in which one draw lies above twice its own first year under the base, two in a row.
       */
      const tips = waiting.map((values) =>
        Array.from({ length: draws }, (_, draw) => {
          const failed = (year: number) => values[year * draws + draw]! > 2 * waiting[0]![draw]!
          return result.years.findIndex(
            (_year, year) => year + 1 < result.years.length && failed(year) && failed(year + 1),
          )
        }),
      )
      for (const policy of [0, 1]) {
        const found = result.scenarios[policy]!.norms[0]!
        expect(found.never).toBe(tips[policy]!.filter((year) => year < 0).length / draws)
        result.years.forEach((year, index) =>
          expect(found.by[index], String(year)).toBe(
            tips[policy]!.filter((tip) => tip >= 0 && tip <= index).length / draws,
          ),
        )
      }
      const later = tips[0]!.filter((year, draw) => year >= 0 && (tips[1]![draw]! < 0 || tips[1]![draw]! > year)).length
      expect(result.scenarios[1]!.norms[0]!.shift!.later).toBe(later / draws)
      expect(later).toBeGreaterThan(0)
    }
  })

  it('have the shape that readers accept, and no shift for the base', async () => {
    const [result] = await tip({ draws: 8, regions: ['5505'] })
    expect(Object.keys(result!)).toEqual(['schema', 'run', 'years', 'scenarios'])
    expect(result!.run).toEqual({
      region: '5505',
      seed: 'wlz-test',
      draws: 8,
      stay: 2,
      engine: 'test',
      data: pack.hash,
    })
    expect(result!.scenarios.map(({ scenario }) => scenario)).toEqual(['basispad', 'other'])
    expect(result!.scenarios[0]!.norms.map(({ norm }) => norm)).toEqual([
      'waiting.beyondNorm<=2x',
      'zorgplicht.passend>=1',
    ])
    expect(result!.scenarios[0]!.norms[0]).not.toHaveProperty('shift')
    expect(result!.scenarios[1]!.norms[0]!.shift).toHaveProperty('prevented')
  })

  it('are the same bits for any pool, and a region alone is its row among all', async () => {
    const regions = ['5505', '5517']
    const text = JSON.stringify(await tip({ draws: 270, regions }))
    const pool = contraryPool(pack, 3)
    expect(JSON.stringify(await tip({ draws: 270, regions }, pool))).toBe(text)
    expect(pool.order).not.toEqual(pool.order.toSorted((a, b) => a - b))
    const all = await tip({ draws: 2, regions: ['all'] })
    expect(all).toHaveLength(32)
    expect(await tip({ draws: 2 })).toEqual(all.filter(({ run }) => ['5505', 'NL'].includes(run.region)))
  })

  it('of a scenario equal to the base do not move', async () => {
    const [result] = await tip({ draws: 16, others: [scenarioOf('kopie')], regions: ['5517'] })
    for (const { shift } of result!.scenarios[1]!.norms)
      expect(shift).toMatchObject({ same: 1, later: 0, earlier: 0, prevented: 0, caused: 0 })
  })

  it('stand beside the region in the middle where that is asked: half of the others later, half earlier', async () => {
    const results = await tip({ draws: 12, regions: ['all'], besideRegions: true })
    const regions = results.filter(({ run }) => run.region !== 'NL')
    expect(regions).toHaveLength(31)
    for (const norm of [0, 1]) {
      for (const scenario of [0, 1]) {
        const beside = regions.map(({ scenarios }) => scenarios[scenario]!.norms[norm]!.besideRegions!)
        // at most fifteen regions are later than the one in the middle in a draw, and at most fifteen earlier
        for (const side of ['later', 'earlier'] as const)
          expect(beside.reduce((sum, each) => sum + each[side], 0)).toBeLessThanOrEqual(15)
      }
    }
    expect(regions.some(({ scenarios }) => scenarios[0]!.norms[0]!.besideRegions!.later > 0)).toBe(true)
    expect((await tip({ draws: 4 }))[0]!.scenarios[0]!.norms[0]).not.toHaveProperty('besideRegions')
  })

  it('need a norm and a sensible time to stay failed', async () => {
    await expect(tip({ norms: [] })).rejects.toThrow('norm')
    await expect(tip({ stay: 28 })).rejects.toThrow('from 1 to 27')
  })
})
