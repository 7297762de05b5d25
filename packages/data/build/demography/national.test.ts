import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownTables } from '../own-tables.ts'
import { parseTable } from '../tables.ts'
import { ages, byYearAndPerson, cohortRates, persons, readNational, survival, survivors } from './national.ts'
import { nationalMigration } from './longevity.ts'

const national = readNational(ownTables)
const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0)

it('lets those live who do not die', () => {
  expect(survival(0)).toBe(1)
  expect(survival(0.5)).toBeCloseTo(0.6, 12) // (1 - 0.25) / (1 + 0.25)
  expect(survival(0.25, 2)).toBeCloseTo(0.6, 12)
})

it('gives a cohort the rate itself when all ages share it', () => {
  const rates = cohortRates(new Float64Array(ages).fill(0.1))
  for (const rate of rates) expect(rate).toBeCloseTo(0.1, 12)
})

it('gives a cohort a rate between those of the two ages it passes', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
      fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
      (young, old) => {
        const period = new Float64Array(ages).fill(0.01)
        period[70] = young
        period[71] = old
        const rate = cohortRates(period)[70]!
        expect(rate).toBeGreaterThanOrEqual(Math.min(young, old) - 1e-12)
        expect(rate).toBeLessThanOrEqual(Math.max(young, old) + 1e-12)
      },
    ),
  )
})

it('moves people up a year and collects the oldest', () => {
  const population = new Float64Array(persons)
  population[30] = 100
  population[ages - 2] = 10
  population[ages - 1] = 5
  const after = survivors(population, new Float64Array(persons))
  expect(after[31]).toBe(100)
  expect(after[ages - 1]).toBe(15)
  expect(sum(after)).toBe(115)
})

it('holds the published totals of CBS', () => {
  expect(sum(national.population(2024))).toBeCloseTo(17_942_942, -1)
  expect(sum(national.population(2021))).toBe(17_475_415)
})

it('needs little migration to close the path at 75 and over: the deaths fit', () => {
  for (const year of nationalMigration(national, 2024, 27)) {
    for (let sex = 0; sex < 2; sex++)
      for (let age = 75; age < ages; age++) expect(Math.abs(year[sex * ages + age]!)).toBeLessThan(60)
  }
})

it('agrees with the net migration of the national calculation', () => {
  const booked = byYearAndPerson(
    {
      ...ownTables.read('migration'),
      rows: ownTables
        .read('migration')
        .rows.filter((row) => Number(row.cells['year']) >= 2024 && row.cells['net_migration'] !== ''),
    },
    'net_migration',
  )
  const closed = nationalMigration(national, 2030, 1)[0]!
  const fromTable = booked.get(2030)!
  for (let age = 1; age < 75; age++) expect(Math.abs(closed[age]! - fromTable[age]!)).toBeLessThan(10)
})

it('refuses a table with a hole, a double or a stranger', () => {
  const read = (text: string) => () => byYearAndPerson(parseTable('population.csv', text), 'population')
  expect(read('year,sex,age,population\n2024,M,0,5\n')).toThrow('population.csv: 2024 has no M of age 1')
  expect(read('year,sex,age,population\n2024,M,0,5\n2024,M,0,5\n')).toThrow('population.csv:3')
  expect(read('year,sex,age,population\n2024,X,0,5\n')).toThrow('"X" is neither M nor F')
  expect(read('year,sex,age,population\n2024,M,101,5\n')).toThrow('101 is not an age of 0 to 100')
})

it('names the year that is not there', () => {
  expect(() => national.population(1990)).toThrow('population.csv: holds no 1990')
})
