import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { IndicatorId } from '../src/catalogue/indicators.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import type { Outcome } from '../src/outcome.ts'
import { central, centralValue, inWorld } from './courses.ts'
import { readPack } from './pack.ts'
import { treeknormWeeks } from '../src/blocks/zorgplicht/year.ts'

/** Rows of a table of the evidence; quoted cells only stand in the last columns, which nothing here reads. */
const table = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../../data/tables/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

let evidence: Evidence
/** [year] of [cell] people alive on 1 January: observed to 2021, then the central path. */
const population = new Map<number, Float64Array>()
beforeAll(() => {
  evidence = readPack().evidence
  const count = evidence.bands.length
  for (const [year, sex, age, people] of table('population')) {
    const cells = population.get(Number(year)) ?? new Float64Array(2 * count)
    population.set(Number(year), cells)
    cells[(sex === 'M' ? 0 : count) + evidence.bands.findLastIndex((from) => from <= Number(age))]! += Number(people)
  }
})
const sumCells = (year: number, weight: (cell: number) => number) =>
  population.get(year)!.reduce((sum, people, cell) => sum + people * weight(cell), 0)
const perYear = (factor: number, years: number) => factor ** (1 / years) - 1

describe('use above ageing', () => {
  /** VV people that the rates of the end of 2023 would give, on any day: between two first days of January. */
  const byAge = (day: number): number => {
    const cells = 2 * evidence.bands.length
    const then = population.get(2024)!
    const on = (year: number) =>
      sumCells(year, (cell) => (evidence.indicated[cell]! + evidence.indicated[cells + cell]!) / then[cell]!)
    const [year, part] = [Math.floor(day), day - Math.floor(day)]
    return on(year) * (1 - part) + on(year + 1) * part
  }
  const [november2015, end2019, july2023] = [2015.86, 2020, 2023.5]

  it('ageing explains 2.3% a year to 2019 and 2.0% from then to mid 2023', () => {
    expect(Math.abs(perYear(byAge(end2019) / byAge(november2015), end2019 - november2015) - 0.023)).toBeLessThan(0.0015)
    expect(Math.abs(perYear(byAge(july2023) / byAge(end2019), july2023 - end2019) - 0.02)).toBeLessThan(0.0015)
  })

  /** VV with the weight of VV4 and over: all less the light groups, which run off as the engine lets them. */
  function heavier() {
    const rows = table('wlz_indications')
    const people = (date: string, group: string) =>
      Number(rows.find(([day, sector, each]) => day === date && sector === 'VV' && each === group)![5])
    const { 'aflopend.vv': left, 'aflopend.exit.vv': exit } = evidence.parameters
    const light = (day: number) => left!.central * Math.exp(exit!.central * (2024 - day))
    return {
      totals: [people('2015-11-13', 'ALL'), people('2017-11-10', 'ALL')] as const,
      first: people('2015-11-13', 'ALL') - people('2015-11-13', 'VV1-3+VV9-10'),
      middle: people('2019-12-31', 'ALL') - light(end2019),
      last: people('2023-07-01', 'ALL') - light(july2023),
    }
  }

  it('VV4 and heavier grew about 4.1% and then 4.7% a year, while flat totals before 2019 were the run-off of the light groups', () => {
    const { totals, first, middle, last } = heavier()
    expect(Math.abs(totals[1] / totals[0] - 1)).toBeLessThan(0.005)
    // the light groups of 2019 and 2023 are not in our data: run off at the rate of the engine they give 3.5% and 5.1%
    expect(Math.abs(perYear(middle / first, end2019 - november2015) - 0.041)).toBeLessThan(0.007)
    expect(Math.abs(perYear(last / middle, july2023 - end2019) - 0.047)).toBeLessThan(0.007)
  })

  it('what is left over the whole time lies inside the trend of the engine, which a run then follows', () => {
    const { first, last } = heavier()
    const years = july2023 - november2015
    const above = perYear(last / first, years) - perYear(byAge(july2023) / byAge(november2015), years)
    const trend = evidence.parameters['world.trend']!
    expect(above).toBeGreaterThan(trend.low)
    expect(above).toBeLessThan(trend.high)
    // in a run: inflow of the first year over that without a trend, less the part that has faded already
    const inflow = (value: number) =>
      centralValue(central(evidence, inWorld({ 'trend-boven-vergrijzing': value })), 'wlz.inflow.vv', 2024)
    expect(inflow(above) / inflow(0) - 1).toBeGreaterThan(0.85 * above)
    expect(inflow(above) / inflow(0) - 1).toBeLessThan(above)
  })
})

describe("RIVM's spending on care for older people, +157% from 2015 to 2040", () => {
  const published = () =>
    Number(
      table('benchmarks_projections').find(
        ([id, , , what]) => id === 'VTV2018' && what === 'spending on elderly care',
      )![6],
    ) / 100
  const by65 = (year: number) =>
    sumCells(year, (cell) => (evidence.bands[cell % evidence.bands.length]! >= 65 ? evidence.costPerHead[cell]! : 0))

  it('ageing alone gives +101% for 65 and over, so that about 1% a year is needed besides', () => {
    const aged = by65(2040) / by65(2015)
    expect(Math.abs(aged - 2.01)).toBeLessThan(0.015)
    expect(perYear((1 + published()) / aged, 25)).toBeCloseTo(0.01, 3)
  })

  describe('the engine', () => {
    const years = 16
    let runs: Readonly<Record<'aged' | 'used' | 'all', readonly Outcome[]>>
    beforeAll(() => {
      const regions = evidence.regions.map((_, region) => region)
      const calm = { levensduur: 0, migratie: 0, dementie: 0 }
      const world = (more: Record<string, number>) => central(evidence, inWorld({ ...calm, ...more }), regions)
      runs = {
        aged: world({ 'trend-boven-vergrijzing': 0, loonontwikkeling: 0 }),
        used: world({ loonontwikkeling: 0 }),
        all: world({}),
      }
    })
    const growth = (run: keyof typeof runs, id: IndicatorId) =>
      centralValue(runs[run], id, 2024 + years) / centralValue(runs[run], id, 2024)

    it('holds about that 1% a year besides ageing: dearer care (0.8%) and more use (0.3%)', () => {
      const price = growth('all', 'cost.total') / growth('used', 'cost.total')
      const use = growth('used', 'wlz.indicated.vv') / growth('aged', 'wlz.indicated.vv')
      expect(perYear(price, years)).toBeCloseTo(0.008, 3)
      expect(perYear(price * use, years)).toBeGreaterThan(0.009)
      expect(perYear(price * use, years)).toBeLessThan(0.014)
    })

    it('spends less than that all the same: places do not grow along, and care at home is cheaper', () => {
      const shape =
        sumCells(2040, (cell) => evidence.costPerHead[cell]!) / sumCells(2024, (cell) => evidence.costPerHead[cell]!)
      expect(growth('aged', 'cost.wlz')).toBeLessThan(shape)
      const inside = (year: number) =>
        centralValue(runs.aged, 'clients.verblijf', year) / centralValue(runs.aged, 'wlz.indicated', year)
      const perPerson = (year: number) =>
        centralValue(runs.aged, 'cost.wlz', year) / centralValue(runs.aged, 'wlz.indicated', year)
      // the fall of spending per person is the fall of the share with verblijf, and no more than that
      expect(inside(2040) / inside(2024)).toBeLessThan(0.85)
      expect(perPerson(2040) / perPerson(2024)).toBeGreaterThan(inside(2040) / inside(2024))
      expect(perPerson(2040) / perPerson(2024)).toBeLessThan(1)
    })
  })
})

describe('the treeknorm of the engine', () => {
  it('is that of the table of norms', () => {
    const ids = { N01: 'vv', N02: 'ggz', N03: 'ghz' } as const
    const published = table('wlz_norms').flatMap(([id, , item, weeks]) =>
      id! in ids && item === 'treeknorm' ? [[ids[id as keyof typeof ids], Number(weeks)] as const] : [],
    )
    expect(Object.fromEntries(published)).toEqual(treeknormWeeks)
  })
})
