import { numberOf, optionalNumber, rowsWhere, TableError, textOf, type Tables } from '../tables.ts'
import { ages, persons, sexes } from '../demography/national.ts'
import { cellOf, cells } from './cells.ts'

/**
 * Share of people with dementia by person (Alzheimer Europe 2019, by sex and five-year group from 60; below that the table is silent: 0).
 */
export function dementiaByPerson(tables: Tables): Float64Array {
  const rates = new Float64Array(persons)
  for (const row of rowsWhere(tables.read('dementia_prevalence'), 'source_id', 'AE-YB2019')) {
    if (textOf(row, 'unit') !== 'percent') throw new TableError(row.file, 'percent expected', row.line, 'unit')
    const sex = sexes.indexOf(textOf(row, 'sex') as 'M')
    for (let age = numberOf(row, 'age_min'); age <= (optionalNumber(row, 'age_max') ?? ages - 1); age++)
      rates[sex * ages + age] = numberOf(row, 'value') / 100
  }
  return rates
}

/** Euro per head of a law by person: the profile by age of CPB (both sexes); 99 stands for 99 and over. */
export function costByPerson(tables: Tables, law: 'wlz' | 'zvw' | 'wmo' = 'wlz'): Float64Array {
  const rows = tables.read('cpb_spending_by_age_2022').rows
  const byAge = new Float64Array(ages)
  for (const row of rows) byAge[numberOf(row, 'age')] = numberOf(row, `${law}_eur_per_capita`)
  if (rows.length !== ages - 1)
    throw new TableError('cpb_spending_by_age_2022.csv', `${rows.length} ages, ${ages - 1} expected`)
  byAge[ages - 1] = byAge[ages - 2]!
  return Float64Array.from({ length: persons }, (_, person) => byAge[person % ages]!)
}

/** Mean of a figure by person over the people of each cell. */
export function meanByCell(figure: Float64Array, population: Float64Array): Float64Array {
  const people = new Float64Array(cells)
  const sums = new Float64Array(cells)
  for (let person = 0; person < persons; person++) {
    people[cellOf(person)]! += population[person]!
    sums[cellOf(person)]! += population[person]! * figure[person]!
  }
  return sums.map((sum, cell) => sum / people[cell]!)
}

/** Sum of a figure by person over a population. */
export function weighted(figure: Float64Array, population: Float64Array): number {
  let sum = 0
  for (let person = 0; person < persons; person++) sum += figure[person]! * population[person]!
  return sum
}

/**
 * [region][year] share of the national cost drivers: people on 1 January times the national cost per head of their age. Population, not use.
 *
 * @param population [region] of [person] on 1 January of a year
 */
export function costDriverShares(
  population: (year: number) => readonly Float64Array[],
  cost: Float64Array,
  firstYear: number,
  years: number,
): Float64Array {
  const regions = population(firstYear).length
  const shares = new Float64Array(regions * years)
  for (let index = 0; index < years; index++) {
    const drivers = population(firstYear + index).map((region) => weighted(cost, region))
    const total = drivers.reduce((sum, driver) => sum + driver, 0)
    drivers.forEach((driver, region) => (shares[region * years + index] = driver / total))
  }
  return shares
}
