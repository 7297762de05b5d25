import { numberOf, onlyRow, rowsWhere, type Tables } from '../tables.ts'
import { ages, persons, sexes, survivors, type National } from './national.ts'

/** Standard scores at the ends of a central 80% and 95% band. */
export const score80 = 1.2816
export const score95 = 1.96

const variants = [
  { variant: 'longevity_low95', score: -score95 },
  { variant: 'longevity_low80', score: -score80 },
  { variant: 'longevity_high80', score: score80 },
  { variant: 'longevity_high95', score: score95 },
] as const

const round6 = (value: number) => Math.round(value * 1e6) / 1e6

/**
 * Life expectancy at birth of a period table: half a year lived in the year of death, a tenth in the first year of life.
 *
 * @param rates [age] central death rates
 * @param factor mortality relative to them
 */
export function lifeExpectancy(rates: Float64Array, factor = 1): number {
  let alive = 1
  let years = 0
  for (let age = 0; age < ages - 1; age++) {
    const lived = age === 0 ? 0.1 : 0.5
    const rate = rates[age]! * factor
    const next = alive * (1 - rate / (1 + (1 - lived) * rate))
    years += next + lived * (alive - next)
    alive = next
  }
  return years + alive / (rates[ages - 1]! * factor)
}

/** Mean of the life expectancies of men and women at a shift of log mortality. */
export function lifeExpectancyBoth(national: National, year: number, shift: number): number {
  const factor = Math.exp(shift)
  let sum = 0
  for (let sex = 0; sex < 2; sex++) sum += lifeExpectancy(national.periodMortality(year, sex), factor)
  return sum / 2
}

/** Root of a falling function minus a target, by bisection. */
export function solveFalling(at: (x: number) => number, target: number, from: number, to: number): number {
  let low = from
  let high = to
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (at(middle) > target) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * Shift of log mortality per standard score, by year: negative, a higher score lives longer.
 *
 * For each of the four variants (ends of the 80% and the 95% band) the shift that brings the life expectancy of both sexes from the central
 * table to that variant; a line through the origin over the four. Both sexes move together, which is slightly wide.
 */
export function longevitySpread(tables: Tables, national: National, firstYear: number, years: number): Float64Array {
  const table = tables.read('life_expectancy')
  const both = (variant: string, year: number) => {
    const row = onlyRow(table, { variant, year: String(year) })
    return (numberOf(row, 'e0_M') + numberOf(row, 'e0_F')) / 2
  }
  return Float64Array.from({ length: years }, (_, index) => {
    const year = firstYear + index
    const central = lifeExpectancyBoth(national, year, 0)
    let cross = 0
    let square = 0
    for (const { variant, score } of variants) {
      const target = central + both(variant, year) - both('central_cbs_tuned', year)
      const shift = solveFalling((x) => lifeExpectancyBoth(national, year, x), target, -2, 2)
      cross += score * shift
      square += score * score
    }
    const slope = round6(cross / square)
    return slope === 0 ? 0 : slope
  })
}

/** [year] of [person] national net migration that closes the central path, booked at the age reached. Age 0: none, births are given. */
export function nationalMigration(national: National, firstYear: number, years: number): Float64Array[] {
  return Array.from({ length: years }, (_, index) => {
    const year = firstYear + index
    const stayed = survivors(national.population(year), national.cohortMortality(year))
    return national.population(year + 1).map((people, person) => (person % ages === 0 ? 0 : people - stayed[person]!))
  })
}

/**
 * National population of the projected path at a standard score of longevity; births and migration as on the central path.
 *
 * @param spread [year] from {@link longevitySpread}
 * @returns [person] on 1 January of `until`
 */
export function populationAt(
  national: National,
  spread: Float64Array,
  firstYear: number,
  until: number,
  score: number,
): Float64Array {
  const migration = nationalMigration(national, firstYear, until - firstYear)
  let alive: Float64Array = national.population(firstYear)
  for (let year = firstYear; year < until; year++) {
    const factor = Math.exp(score * spread[year - firstYear]!)
    const rates = national.cohortMortality(year).map((rate) => rate * factor)
    const next = survivors(alive, rates)
    const central = national.population(year + 1)
    for (let person = 0; person < persons; person++)
      next[person] = person % ages === 0 ? central[person]! : next[person]! + migration[year - firstYear]![person]!
    alive = next
  }
  return alive
}

/** People of an age and over. */
export function countFrom(population: Float64Array, age: number): number {
  let sum = 0
  for (let sex = 0; sex < sexes.length; sex++) for (let a = age; a < ages; a++) sum += population[sex * ages + a]!
  return sum
}

/** The published values that the two named worlds are pinned to. */
export interface LongevityWorlds {
  readonly vtv2018: { readonly score: number; readonly lifeExpectancy: number; readonly growth90: number }
  readonly tno2019: { readonly score: number; readonly population80: number; readonly growth90: number }
}

/**
 * Standard scores of the vintage views.
 *
 * vtv-2018: period life expectancy of both sexes in 2040 "almost 86", read as 85.9. tno-2019: 80+ on 1 January 2040 of 1.61 million, the
 * middle of 1.60-1.62. The growth of 90+ that follows (2015-2040) is reported, not fitted.
 */
export function longevityWorlds(
  tables: Tables,
  national: National,
  spread: Float64Array,
  firstYear: number,
): LongevityWorlds {
  const almost =
    numberOf(rowsWhere(tables.read('demography_benchmarks'), 'indicator', 'VTV2018_life_expectancy')[0]!, 'value') - 0.1
  const vtv = solveFalling(
    (score) => -lifeExpectancyBoth(national, 2040, score * spread[2040 - firstYear]!),
    -almost,
    -4,
    6,
  )
  const target80 = 1_610_000
  const tno = solveFalling(
    (score) => -countFrom(populationAt(national, spread, firstYear, 2040, score), 80),
    -target80,
    -4,
    6,
  )
  const growth90 = (score: number) =>
    countFrom(populationAt(national, spread, firstYear, 2040, score), 90) / countFrom(national.population(2015), 90) - 1
  const vtvScore = Math.round(vtv * 1e4) / 1e4
  const tnoScore = Math.round(tno * 1e4) / 1e4
  return {
    vtv2018: { score: vtvScore, lifeExpectancy: almost, growth90: growth90(vtvScore) },
    tno2019: {
      score: tnoScore,
      population80: countFrom(populationAt(national, spread, firstYear, 2040, tnoScore), 80),
      growth90: growth90(tnoScore),
    },
  }
}

/** Check of the fit: relative error of 80+ against a published variant, at its own score. */
export const variantError = (
  national: National,
  spread: Float64Array,
  firstYear: number,
  year: number,
  score: number,
  age: number,
  published: number,
): number => countFrom(populationAt(national, spread, firstYear, year, score), age) / published - 1
