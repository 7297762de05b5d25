import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { IndicatorId } from '../src/catalogue/indicators.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { addToNational, emptyNational, indicatorValues, type Outcome } from '../src/outcome.ts'
import type { Policy } from '../src/engine/policy.ts'
import { central, inWorld } from './courses.ts'
import { readPack } from './pack.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

/** A published or observed value of demography_benchmarks.csv, dated 1 January. */
function benchmark(indicator: string, year: number): number {
  const table = readFileSync(new URL('../../data/tables/demography_benchmarks.csv', import.meta.url), 'utf8')
  const row = table.split('\n').find((line) => line.startsWith(`${indicator},${year},`))
  if (row === undefined) throw new Error(`no benchmark ${indicator} ${year}`)
  return Number(row.split(',')[2])
}

/** VV people indicated at the end of 2019 (NZa, table 1 over zorgkantoren). */
const vvIn2019 = 164_900

const nation = (policy: Policy): Outcome => {
  const regions = central(
    evidence,
    policy,
    evidence.regions.map((_, region) => region),
  )
  const all = emptyNational(regions[0]!)
  for (const region of regions) addToNational(all, region)
  return all
}
/** Benchmarks of 1 January y are compared with the results of y - 1. */
const firstOf = (outcome: Outcome, id: IndicatorId, year: number) =>
  indicatorValues(outcome, id)[outcome.years.indexOf(year - 1)]!

describe("today's demography, ageing alone", () => {
  let today: Outcome
  beforeAll(() => {
    today = nation(inWorld({ levensduur: 0, migratie: 0, dementie: 0, 'trend-boven-vergrijzing': 0 }))
  })

  it('grows 65 and over by 55 to 59% from 2015 to 2040', () => {
    const growth = firstOf(today, 'population.65plus', 2040) / benchmark('pack_population_65plus', 2015) - 1
    expect(growth).toBeGreaterThan(0.55)
    expect(growth).toBeLessThan(0.595)
  })

  it('has 80 and over in 2050 within 2% of 1.94 million', () => {
    expect(benchmark('population_80plus_forecast', 2050)).toBe(1_940_000)
    expect(Math.abs(firstOf(today, 'population.80plus', 2050) / 1_940_000 - 1)).toBeLessThan(0.02)
  })

  it('follows the path that the evidence was raked to', () => {
    for (const year of [2025, 2030, 2040, 2050])
      for (const [id, row] of [
        ['population.65plus', 'pack_population_65plus'],
        ['population.80plus', 'pack_population_80plus'],
        ['population.90plus', 'pack_population_90plus'],
      ] as const)
        expect(Math.abs(firstOf(today, id, year) / benchmark(row, year) - 1)).toBeLessThan(0.005)
  })

  it("adds 92 to 114% of people with dementia from 2015 to 2040 at constant prevalence; RIVM's +117% holds more than that", () => {
    const growth = firstOf(today, 'dementia.persons', 2040) / benchmark('pack_dementia_AE2019', 2015) - 1
    expect(growth).toBeGreaterThan(0.92)
    expect(growth).toBeLessThan(1.14)
  })

  it('brings VV to about 1.8 times 2019 in 2040 (1.7 to 2.0)', () => {
    const factor = firstOf(today, 'wlz.indicated.vv', 2040) / vvIn2019
    expect(factor).toBeGreaterThan(1.7)
    expect(factor).toBeLessThan(2)
  })
})

describe('worlds of earlier editions: they emerge, nothing is fitted to them', () => {
  it('vtv-2018: 90 and over grow by near +191% from 2015 to 2040, against +144% in the central view', () => {
    const growth = (world: Record<string, number>) =>
      firstOf(nation(inWorld({ migratie: 0, ...world })), 'population.90plus', 2040) /
        benchmark('pack_population_90plus', 2015) -
      1
    const score = evidence.parameters['world.levensduur.vtv2018']!.central
    // Deaths until 2023 that the edition did not foresee are in the start of every world: +183% is what is left of its +191%.
    expect(growth({ levensduur: score })).toBeGreaterThan(1.78)
    expect(growth({ levensduur: score })).toBeLessThan(1.95)
    expect(growth({ levensduur: 0 })).toBeCloseTo(1.437, 1)
  })

  it('tno-2019: 80 and over in 2040 number 1.60 to 1.62 million, as then expected', () => {
    const old = firstOf(
      nation(inWorld({ levensduur: evidence.parameters['world.levensduur.tno2019']!.central, migratie: 0 })),
      'population.80plus',
      2040,
    )
    expect(old).toBeGreaterThan(1_600_000)
    expect(old).toBeLessThan(1_620_000)
  })

  it("tno-2019: VV grows to about 1.9 times 2019 in 2040 (1.8 to 2.05), more than today's demography gives", () => {
    const factor = (levensduur: number) =>
      firstOf(
        nation(inWorld({ levensduur, migratie: 0, dementie: 0, 'trend-boven-vergrijzing': 0 })),
        'wlz.indicated.vv',
        2040,
      ) / vvIn2019
    const then = factor(evidence.parameters['world.levensduur.tno2019']!.central)
    expect(then).toBeGreaterThan(1.8)
    expect(then).toBeLessThan(2.05)
    expect(then).toBeGreaterThan(factor(0))
  })
})
