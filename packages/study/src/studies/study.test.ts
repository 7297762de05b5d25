import {
  noStart,
  emptyNational,
  addToNational,
  indicatorValues,
  leverById,
  noPolicy,
  runRegions,
  type Outcome,
  type Policy,
} from '@wlz/core'
import { mean } from '@wlz/analysis'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  compareStudy,
  executeJob,
  inlinePool,
  runStudy,
  StudyError,
  type CompareResult,
  type Job,
  type Pool,
  type RunResult,
  type StudyScenario,
} from '../index.ts'
import {
  builtPack,
  contraryPool as makeContraryPool,
  nationalPolicy,
  scenarioOf as scenario,
} from '../../test/fixture.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

const engine = 'test'
const label = (id: string) => `label of ${id}`
const indicators = [
  'wlz.indicated',
  'clients.verblijf',
  'waiting.expectedWeeks',
  'cost.total',
  'zorgplicht.tijdig',
  'population.80plus',
] as const
const seed = 'wlz-test'

const national = (levers: Record<string, number>): Policy => nationalPolicy(pack, levers)

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}
const run = (
  regions: readonly string[],
  more: Partial<Parameters<typeof runStudy>[2]> = {},
  pool: Pool = inlinePool(pack),
) =>
  collect(
    runStudy(pack, pool, {
      scenario: scenario('basispad'),
      regions,
      indicators,
      start: noStart,
      engine,
      label,
      ...more,
    }),
  )
const compare = (
  others: StudyScenario[],
  more: Partial<Parameters<typeof compareStudy>[2]> = {},
  pool: Pool = inlinePool(pack),
) =>
  collect(
    compareStudy(pack, pool, {
      base: scenario('basispad'),
      others,
      regions: ['NL'],
      indicators,
      start: noStart,
      engine,
      label,
      ...more,
    }),
  )
const regionOf = <T extends RunResult | CompareResult>(results: readonly T[], region: string): T =>
  results.find((result) => result.run.region === region)!
const years = Array.from({ length: 27 }, (_, index) => 2024 + index)

const contraryPool = (size: number) => makeContraryPool(pack, size)

describe('run', () => {
  it('gives the shape that readers accept, in one order of keys', async () => {
    const [result] = await run(['5501'], { draws: 70, indicators: ['wlz.indicated'] })
    const indicator = result!.indicators['wlz.indicated']!
    expect(Object.keys(result!)).toEqual(['schema', 'run', 'years', 'indicators'])
    expect(result!.run).toEqual({
      scenario: 'basispad',
      region: '5501',
      seed,
      draws: 70,
      engine,
      data: pack.hash,
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
    })
    expect(result!.years).toEqual(years)
    expect(Object.keys(indicator)).toEqual([
      'unit',
      'label',
      'axis',
      'mean',
      'p05',
      'p10',
      'p25',
      'p50',
      'p75',
      'p90',
      'p95',
      'mcse',
    ])
    expect(indicator).toMatchObject({ unit: 'persons', label: 'label of wlz.indicated', axis: 'volume' })
    expect(indicator.p05[20]).toBeLessThan(indicator.p95[20]!)
  })

  it('says of a signal whether it can tell anything', async () => {
    const [all] = await run(['5505'], { draws: 16 })
    const signal = all!.indicators['zorgplicht.tijdig']!
    expect(signal.telling).toBe(signal.mean[0]! > 0 && signal.mean[0]! < 1)
    expect(all!.indicators['cost.total']!).not.toHaveProperty('telling')
    const [later] = await run(['5505'], { draws: 16, from: 2030 })
    expect(later!.indicators['zorgplicht.tijdig']!).not.toHaveProperty('telling')
  })

  it('gives the same bits for any pool, also one that answers in reverse', async () => {
    const all = JSON.stringify(await run(['all'], { draws: 8 }))
    const few = JSON.stringify(await run(['5510'], { draws: 600 }))
    for (const size of [1, 3]) {
      const pool = contraryPool(size)
      expect(JSON.stringify(await run(['all'], { draws: 8 }, pool))).toBe(all)
      expect(JSON.stringify(await run(['5510'], { draws: 600 }, pool))).toBe(few)
      expect(pool.order).not.toEqual(pool.order.toSorted((a, b) => a - b)) // it was contrary indeed
    }
  })

  it('gives a region alone as its row among all, and NL alone as its row', async () => {
    const all = await run(['all'], { draws: 8 })
    expect(all.map((result) => result.run.region)).toEqual([
      ...pack.evidence.regions.map((region) => region.code),
      'NL',
    ])
    for (const region of ['5501', '5517', 'NL'])
      expect(await run([region], { draws: 8 })).toEqual([regionOf(all, region)])
    expect(await run(['NL', '5532', '5501'], { draws: 8 })).toEqual(
      ['5501', '5532', 'NL'].map((region) => regionOf(all, region)),
    )
  })

  it('gives the same bits cut by draws or by region', async () => {
    const five = ['5501', '5502', '5503', '5504', '5505']
    const byRegion = await run(five, { draws: 129 }) // more than a few areas
    const byDraws = await run(five.slice(1), { draws: 129 }) // a job of 128 draws and one of the last
    expect(byDraws).toEqual(byRegion.slice(1))
  })

  it('adds regions up to the same bits in the worker and at home', () => {
    const job = {
      policies: [noPolicy],
      start: noStart,
      seed,
      indicators,
      from: 2024,
      to: 2050,
      areas: [],
      answer: 'values',
    } as const
    const inWorker = [
      [0, 64],
      [64, 1],
    ].map(([fromDraw, draws]) =>
      executeJob(pack, { ...job, fromDraw: fromDraw!, draws: draws!, regions: [0, 1, 2], national: 'sum' }),
    )
    const atHome: Outcome[] = []
    for (const region of [0, 1, 2]) {
      const result = executeJob(pack, { ...job, fromDraw: 0, draws: 65, regions: [region], national: 'outcomes' })
      if (result.ok) addToNational((atHome[0] ??= emptyNational(result.outcomes[0]![0]!)), result.outcomes[0]![0]!)
    }
    const expected = indicators.flatMap((id) => [...indicatorValues(atHome[0]!, id)])
    const [chunk, rest] = inWorker.map((result) =>
      result.ok && result.areas[0]!.kind === 'values' ? [...result.areas[0]!.values[0]!] : [],
    )
    expect(expected.flatMap((value, place) => (place % 65 < 64 ? [value] : []))).toEqual(chunk)
    expect(expected.flatMap((value, place) => (place % 65 < 64 ? [] : [value]))).toEqual(rest)
  })

  it('adds the regions per draw before any statistic', async () => {
    const draws = 2
    const outcomes = runRegions({
      evidence: pack.evidence,
      policy: noPolicy,
      start: noStart,
      seed,
      regions: pack.evidence.regions.map((_, region) => region),
      fromDraw: 0,
      draws,
    })
    const total = emptyNational(outcomes[0]!)
    for (const outcome of outcomes) addToNational(total, outcome)
    const [result] = await run(['NL'], { draws })
    for (const id of indicators) {
      const values = indicatorValues(total, id)
      expect(result!.indicators[id]!.mean).toEqual(
        years.map((_, year) => mean(values, year * draws, (year + 1) * draws)),
      )
    }
    const people = outcomes.map((outcome) => indicatorValues(outcome, 'wlz.indicated'))
    const sum = people[0]!.map((_, place) => people.reduce((added, region) => added + region[place]!, 0))
    expect([...indicatorValues(total, 'wlz.indicated')]).toEqual([...sum])
    const worst = outcomes.map((outcome) => indicatorValues(outcome, 'zorgplicht.tijdig'))
    expect([...indicatorValues(total, 'zorgplicht.tijdig')]).toEqual(
      Array.from(worst[0]!, (_, place) => worst.reduce((least, region) => Math.min(least, region[place]!), 1)),
    )
  })

  it('cuts years and indicators from the output, never from the run', async () => {
    const whole = await run(['5503'])
    const part = await run(['5503'], { from: 2030, to: 2031, indicators: ['cost.total', 'wlz.indicated'] })
    expect(part[0]!.years).toEqual([2030, 2031])
    expect(Object.keys(part[0]!.indicators)).toEqual(['wlz.indicated', 'cost.total']) // order of the catalogue
    expect(part[0]!.indicators['cost.total']!.p90).toEqual(whole[0]!.indicators['cost.total']!.p90.slice(6, 8))
    expect(part[0]!.run.hash).toBe(whole[0]!.run.hash)
  })

  it('keeps draw d the same wherever a chunk of draws begins', async () => {
    const job = (fromDraw: number, draws: number): Job => ({
      policies: [noPolicy],
      start: noStart,
      seed,
      fromDraw,
      draws,
      regions: [3],
      areas: [3],
      national: 'none',
      indicators: ['wlz.indicated'],
      from: 2050,
      to: 2050,
      answer: 'values',
    })
    const values = (asked: Job) => {
      const result = executeJob(pack, asked)
      if (!result.ok || result.areas[0]!.kind !== 'values') throw new Error('no values')
      return [...result.areas[0]!.values[0]!]
    }
    expect([...values(job(0, 100)), ...values(job(100, 28))]).toEqual(values(job(0, 128)))
  })

  it('says how far the work is', async () => {
    const told: [number, number][] = []
    await collect(
      runStudy(
        pack,
        inlinePool(pack),
        { scenario: scenario('basispad'), regions: ['5501', '5502'], draws: 8, start: noStart, engine, label },
        (done, total) => told.push([done, total]),
      ),
    )
    expect(told.at(-1)).toEqual([16, 16])
  })

  it('refuses what it does not know', async () => {
    const fault = async (more: Parameters<typeof run>[1], regions = ['NL']) =>
      run(regions, more).catch((error: unknown) => (error as StudyError).fault)
    expect(await fault({}, ['5522'])).toEqual({ code: 'unknown-region', region: '5522' })
    expect(await fault({}, [])).toEqual({ code: 'no-region' })
    expect(await fault({ indicators: ['wlz.indicatd'] })).toEqual({
      code: 'unknown-indicator',
      indicator: 'wlz.indicatd',
    })
    expect(await fault({ draws: 0 })).toEqual({ code: 'draws', value: 0, min: 1, max: 100_000 })
    expect(await fault({ from: 2031, to: 2030 })).toEqual({
      code: 'years',
      from: 2031,
      to: 2030,
      first: 2024,
      last: 2050,
    })
  })

  it('stops at a run that fails and says which scenario and region it was', async () => {
    const newborns = pack.evidence.newborns.slice()
    newborns[2 * pack.evidence.years * 2] = Number.NaN // third region, first year
    const broken = { ...pack, evidence: { ...pack.evidence, newborns } }
    const failed = collect(
      runStudy(broken, inlinePool(broken), {
        scenario: scenario('stuk'),
        regions: ['NL'],
        draws: 2,
        start: noStart,
        engine,
        label,
      }),
    )
    await expect(failed).rejects.toMatchObject({
      fault: {
        code: 'run-failed',
        scenario: 'stuk',
        region: pack.evidence.regions[2]!.code,
        fault: { code: 'not-finite' },
      },
    })
  })
})

describe('compare', () => {
  it('gives exactly zero for equal content, also from another file', async () => {
    for (const [region, draws] of [
      ['5501', 65],
      ['all', 2],
    ] as const) {
      for (const result of await compare([scenario('kopie')], { regions: [region], draws })) {
        for (const indicator of Object.values(result.others[0]!.indicators)) {
          for (const series of Object.values(indicator.difference))
            expect(series.every((value) => Object.is(value, 0))).toBe(true)
          expect(indicator.pBetter?.every((chance) => chance === 0.5) ?? true).toBe(true)
        }
        expect(result.others[0]!.hash).toBe(result.base.hash)
      }
    }
  })

  it('gives base and others as they are when they run alone, and their difference draw by draw', async () => {
    const shift = scenario('verschuiving', national({ 'vpt-verschuiving': 0.2 }))
    const [result] = await compare([shift], { regions: ['5501'] })
    const [base] = await run(['5501'])
    const [other] = await run(['5501'], { scenario: shift })
    expect(result!.base.indicators).toEqual(base!.indicators)
    expect(result!.base.hash).toBe(base!.run.hash)
    expect(result!.others[0]!.hash).toBe(other!.run.hash)
    const verblijf = result!.others[0]!.indicators['clients.verblijf']!
    expect(Object.keys(verblijf)).toEqual(['unit', 'label', 'axis', 'mean', 'difference', 'differenceMcse', 'pBetter'])
    expect(verblijf.mean).toEqual(other!.indicators['clients.verblijf']!.mean)
    expect(verblijf.difference.mean[20]).toBeLessThan(0)
    expect(verblijf.difference.mean[20]).toBeCloseTo(
      verblijf.mean[20]! - base!.indicators['clients.verblijf']!.mean[20]!,
      6,
    )
    expect(result!.others[0]!.indicators['population.80plus']!.difference.p95.every((value) => value === 0)).toBe(true)
    expect(verblijf.pBetter).toBeNull()
  })

  it('gives the same bits for any pool and any cut', async () => {
    const others = [
      scenario('a', national({ 'vpt-verschuiving': 0.2, valpreventie: 0.3 })),
      scenario('b', national({ behoud: 0.01 })),
    ]
    const all = await compare(others, { regions: ['all'], draws: 2, shares: true })
    const text = JSON.stringify(all)
    expect(JSON.stringify(await compare(others, { regions: ['all'], draws: 2, shares: true }, contraryPool(3)))).toBe(
      text,
    )
    expect(await compare(others, { regions: ['5517', 'NL'], draws: 2, shares: true })).toEqual(
      ['5517', 'NL'].map((region) => regionOf(all, region)),
    )
  })

  it('divides the difference over its causes: everything adds up, what is sampling is named', async () => {
    const other = scenario('pakket', national({ 'vpt-verschuiving': 0.2, 'langer-thuis': 0.2 }))
    for (const draws of [64, 65]) {
      const [result] = await compare([other], { regions: ['5501'], draws, shares: true })
      for (const id of indicators) {
        const { shares, alone, difference } = result!.others[0]!.indicators[id]!
        expect(Object.keys(shares!)).toEqual(['vpt-verschuiving', 'langer-thuis', 'samplingError'])
        expect(Object.keys(alone!)).toEqual(['vpt-verschuiving', 'langer-thuis', 'interaction', 'samplingError'])
        for (const parts of [shares!, alone!]) {
          for (const year of years.keys()) {
            const sum = Object.values(parts).reduce((added, series) => added + series[year]!, 0)
            expect(Math.abs(sum - difference.mean[year]!)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(difference.mean[year]!)),
            )
          }
          if (draws === 64) expect(parts['samplingError']!.every((value) => value === 0)).toBe(true)
        }
      }
      const verblijf = result!.others[0]!.indicators['clients.verblijf']!
      expect(Math.abs(verblijf.alone!['interaction']![20]!)).toBeGreaterThan(0.1) // both keep people at home: together otherwise than apart
      const [single] = await compare([scenario('los', national({ 'langer-thuis': 0.2 }))], {
        regions: ['5501'],
        draws: 64,
      })
      expect(verblijf.alone!['langer-thuis']).toEqual(
        single!.others[0]!.indicators['clients.verblijf']!.difference.mean,
      )
    }
  })

  it('gives the net present value per payer: discounted since the first year, adding up to the total, cut or not', async () => {
    const payers = ['zvw', 'wmo', 'rijk', 'client', 'total']
    const asked = ['discount.factor', ...payers.flatMap((payer) => [`cost.${payer}`, `npv.${payer}`]), 'npv.wlz.net']
    const other = scenario('respijt', national({ respijtzorg: 0.5 }))
    const [result] = await compare([other], { regions: ['5501'], draws: 4, indicators: asked })
    const { base, others } = result!
    const found = others[0]!.indicators
    expect(base.indicators['discount.factor']!.p05[2]).toBeCloseTo(1 / 1.0225 ** 3, 12)
    for (const payer of payers) {
      let sum = 0
      years.forEach((year, index) => {
        sum += found[`cost.${payer}`]!.difference.mean[index]! / 1.0225 ** (year - 2023)
        expect(found[`npv.${payer}`]!.difference.mean[index]! - sum).toBeCloseTo(0, 2)
      })
    }
    const parts = ['wlz.net', 'zvw', 'wmo', 'rijk', 'client'].reduce(
      (sum, payer) => sum + found[`npv.${payer}`]!.difference.mean[26]!,
      0,
    )
    expect(parts).toBeCloseTo(found['npv.total']!.difference.mean[26]!, 2)
    expect(found['npv.wmo']!.difference.mean[26]).toBeGreaterThan(1e6) // the gemeente pays
    expect(found['npv.total']).toMatchObject({ betterFrom: null })
    expect(found['cost.total']).not.toHaveProperty('betterFrom')

    // a rate of its own changes no difference: the euros of a comparison are those of its base
    const dear = scenario('eigen voet', { ...noPolicy, parameters: { 'money.discount': 0.06 } })
    const [own] = await compare([dear], { regions: ['5501'], draws: 4, indicators: ['npv.total', 'discount.factor'] })
    expect(own!.others[0]!.indicators['npv.total']!.difference.p95).toEqual(years.map(() => 0))
    expect(own!.others[0]!.indicators['discount.factor']!.mean[0]).toBeCloseTo(1 / 1.06, 12)
    expect(own!.others[0]!.hash).not.toBe(own!.base.hash)

    const [cut] = await compare([other], {
      regions: ['5501'],
      draws: 4,
      indicators: ['npv.total'],
      from: 2040,
      to: 2041,
    })
    expect(cut!.others[0]!.indicators['npv.total']!.difference.mean).toEqual(
      found['npv.total']!.difference.mean.slice(16, 18),
    )
    expect(cut!.others[0]!.indicators['npv.total']).not.toHaveProperty('betterFrom')
  })

  it('has no cause for no difference', async () => {
    const [result] = await compare([scenario('kopie')], {
      regions: ['5501'],
      draws: 70,
      shares: true,
      indicators: ['cost.total'],
    })
    expect(result!.others[0]!.indicators['cost.total']!.shares).toEqual({ samplingError: years.map(() => 0) })
  })

  it("marks values beyond the evidence and effects of one's own", async () => {
    const lever = pack.leverEvidence.find(
      (row) => row.handleHigh !== undefined && row.handleHigh < leverById.get(row.lever!)!.max,
    )!.lever!
    const { max } = leverById.get(lever)!
    const policy = { ...national({ [lever]: max }), effects: { tussenvormen: 0.2 } }
    const [result] = await compare([scenario('ver', policy)], { draws: 4, regions: ['5501'] })
    expect(result!.base).not.toHaveProperty('beyondEvidence')
    expect(result!.others[0]!.beyondEvidence).toEqual([expect.objectContaining({ lever, year: 2027, value: max })])
    expect(result!.others[0]!.ownEffects).toEqual([{ lever: 'tussenvormen', low: 0.2, central: 0.2, high: 0.2 }])
  })

  it('needs something to compare with', async () => {
    await expect(compare([])).rejects.toMatchObject({ fault: { code: 'no-scenario' } })
  })

  it('names the scenario that failed, not the base beside it', async () => {
    const context = { levensduur: [[{ year: 2027, value: Number.NaN }]] } // people cannot write this; a broken caller can
    const broken = scenario('onmogelijk', { ...noPolicy, context })
    const failed = compare([scenario('kopie'), broken], { draws: 4 })
    await expect(failed).rejects.toMatchObject({
      fault: { code: 'run-failed', scenario: 'onmogelijk', region: '5501' },
    })
  })
})

it('starts every set of causes and every scenario from the own figures: no share holds a difference of start', async () => {
  const { regions } = pack.evidence
  const start = { 'waiting.total': regions.map(({ code }) => (code === '5505' ? 1400 : null)) }
  const other = scenario('ander', national({ 'vpt-verschuiving': 0.2, behoud: 0.02 }))
  const more = { regions: ['5505'], indicators: ['waiting.total'], draws: 64, start, shares: true }
  const [own] = await compare([other], more)
  const found = own!.others[0]!.indicators['waiting.total']!
  for (const value of found.shares!['samplingError']!) expect(Math.abs(value)).toBeLessThan(1e-9)
  expect(own!.base.ownFigures).toEqual([{ region: '5505', figure: 'waiting.total', value: 1400 }])
  const [usual] = await compare([other], { ...more, start: noStart })
  expect(own!.base.indicators['waiting.total']!.mean[0]).toBeGreaterThan(
    1.04 * usual!.base.indicators['waiting.total']!.mean[0]!,
  )
})
