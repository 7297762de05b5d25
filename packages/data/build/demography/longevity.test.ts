import { expect, it } from 'vitest'
import { ownTables } from '../own-tables.ts'
import { numberOf, onlyRow } from '../tables.ts'
import {
  countFrom,
  lifeExpectancy,
  lifeExpectancyBoth,
  longevitySpread,
  longevityWorlds,
  populationAt,
  score80,
  score95,
  solveFalling,
  variantError,
} from './longevity.ts'
import { migrationSpread } from './migration-spread.ts'
import { ages, persons, readNational } from './national.ts'

const national = readNational(ownTables)
const firstYear = 2024
const spread = longevitySpread(ownTables, national, firstYear, 27)
const published = (indicator: string, year: number) =>
  numberOf(onlyRow(ownTables.read('demography_benchmarks'), { indicator, year: String(year) }), 'value')

it('finds where a falling function crosses', () => {
  expect(solveFalling((x) => 1 - x, 0.25, 0, 1)).toBeCloseTo(0.75, 9)
})

it('expects one over the rate at a constant rate', () => {
  expect(lifeExpectancy(new Float64Array(ages).fill(0.1))).toBeCloseTo(10, 0)
})

it('repeats the life expectancies of the central path', () => {
  for (const year of [2024, 2040, 2050]) {
    const row = onlyRow(ownTables.read('life_expectancy'), { variant: 'central_cbs_tuned', year: String(year) })
    expect(lifeExpectancyBoth(national, year, 0)).toBeCloseTo((numberOf(row, 'e0_M') + numberOf(row, 'e0_F')) / 2, 1)
  }
})

it('is nothing before the variants part, then negative and growing', () => {
  expect([...spread.subarray(0, 2)]).toEqual([0, 0])
  for (let year = 3; year < spread.length; year++) expect(spread[year]!).toBeLessThan(spread[year - 1]!)
  expect(spread[2040 - firstYear]!).toBeCloseTo(-0.224, 3)
})

it.each([
  ['low80', -score80],
  ['high80', score80],
  ['low95', -score95],
  ['high95', score95],
])('brings back 80+ and 90+ of the variant longevity_%s', (variant, score) => {
  for (const year of [2030, 2040, 2050]) {
    for (const age of [80, 90]) {
      const error = variantError(
        national,
        spread,
        firstYear,
        year,
        score,
        age,
        published(`variant_longevity_${variant}_p${age}`, year),
      )
      expect(Math.abs(error)).toBeLessThan(0.025)
    }
  }
})

it('holds the published growth: 65+ 55 to 59% from 2015 to 2040, 80+ within 2% of 1.94 million in 2050', () => {
  const growth65 = countFrom(national.population(2040), 65) / countFrom(national.population(2015), 65) - 1
  expect(growth65).toBeGreaterThan(0.55)
  expect(growth65).toBeLessThan(0.594)
  expect(
    Math.abs(countFrom(national.population(2050), 80) / published('population_80plus_forecast', 2050) - 1),
  ).toBeLessThan(0.02)
})

it('repeats the central path at score zero', () => {
  const at = populationAt(national, spread, firstYear, 2040, 0)
  const central = national.population(2040)
  for (let person = 0; person < persons; person++) expect(at[person]!).toBeCloseTo(central[person]!, 6)
})

it('pins the vintage views and reports what emerges', () => {
  const { vtv2018, tno2019 } = longevityWorlds(ownTables, national, spread, firstYear)
  expect(lifeExpectancyBoth(national, 2040, vtv2018.score * spread[2040 - firstYear]!)).toBeCloseTo(85.9, 3)
  expect(vtv2018.growth90).toBeGreaterThan(1.78) // published then: +191%, with deaths that did not come true before 2024
  expect(vtv2018.growth90).toBeLessThan(1.95)
  expect(tno2019.population80).toBeGreaterThan(1_600_000)
  expect(tno2019.population80).toBeLessThan(1_620_000)
  expect(tno2019.score).toBeLessThan(vtv2018.score)
})

it('spreads migration as the variants do', () => {
  const perScore = migrationSpread(ownTables, national, firstYear, 27)
  const of = (year: number) => perScore.subarray((year - firstYear) * persons, (year - firstYear + 1) * persons)
  expect(of(2024).every((each) => each === 0)).toBe(true)
  const total = of(2034).reduce((sum, each) => sum + each, 0)
  expect(total).toBeGreaterThan(40_000)
  expect(total).toBeLessThan(80_000)
  expect(Math.abs(countFrom(Float64Array.from(of(2034)), 80))).toBeLessThan(50)
})
