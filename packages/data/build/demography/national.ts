import { ages, persons, survival } from '../../src/regional-course.ts'
import { numberOf, TableError, textOf, type Table, type Tables } from '../tables.ts'

export { ages, persons, survival, survivors } from '../../src/regional-course.ts'

export const sexes = ['M', 'F'] as const

/** National population and mortality by calendar year. */
export interface National {
  /** [person] alive on 1 January of a year. */
  population(year: number): Float64Array
  /** [age] central death rate by age, period view, of one sex. */
  periodMortality(year: number, sex: number): Float64Array
  /** [person] central death rate over the year of those of that age on 1 January. */
  cohortMortality(year: number): Float64Array
}

type ByYear = ReadonlyMap<number, Float64Array>

/** Collect `value` of a table in [person] order per year; every year in it must be complete. */
export function byYearAndPerson(
  table: Table,
  value: string,
  keep: (row: Table['rows'][number]) => boolean = () => true,
): ByYear {
  const years = new Map<number, Float64Array>()
  for (const row of table.rows) {
    if (!keep(row)) continue
    const year = numberOf(row, 'year')
    const sex = sexes.indexOf(textOf(row, 'sex') as 'M')
    const age = numberOf(row, 'age')
    if (sex < 0) throw new TableError(table.file, `"${textOf(row, 'sex')}" is neither M nor F`, row.line, 'sex')
    if (!Number.isInteger(age) || age < 0 || age >= ages)
      throw new TableError(table.file, `${age} is not an age of 0 to 100`, row.line, 'age')
    const cells = years.get(year) ?? new Float64Array(persons).fill(Number.NaN)
    const person = sex * ages + age
    if (!Number.isNaN(cells[person]!))
      throw new TableError(table.file, `${year} has this sex and age twice`, row.line, 'age')
    cells[person] = numberOf(row, value)
    years.set(year, cells)
  }
  for (const [year, cells] of years) {
    const missing = cells.findIndex(Number.isNaN)
    if (missing >= 0)
      throw new TableError(table.file, `${year} has no ${sexes[Math.floor(missing / ages)]} of age ${missing % ages}`)
  }
  return years
}

const get = (years: ByYear, file: string, year: number): Float64Array => {
  const cells = years.get(year)
  if (!cells) throw new TableError(file, `holds no ${year}`)
  return cells
}

/** The rate that gives a survival: the inverse of {@link survival}. */
const rateOf = (survived: number): number => (2 * (1 - survived)) / (1 + survived)

/**
 * Death rate of a cohort from the rates of the two ages it passes through within the year.
 *
 *     S = L(a + 1) / L(a), L(a) = (l(a) + l(a + 1)) / 2, l(a + 1) / l(a) = survival(m(a))
 *
 * Open end: 99 goes by the mean of 99 and 100, 100 and over by its own rate.
 *
 * @param period [age] central death rates by age
 * @returns [age] of those of that age on 1 January
 */
export function cohortRates(period: Float64Array): Float64Array {
  const rates = new Float64Array(ages)
  for (let age = 0; age < ages - 2; age++) {
    const first = survival(period[age]!)
    const second = survival(period[age + 1]!)
    rates[age] = rateOf((first * (1 + second)) / (1 + first))
  }
  rates[ages - 2] = (period[ages - 2]! + period[ages - 1]!) / 2
  rates[ages - 1] = period[ages - 1]!
  return rates
}

/** Read the national series; rates of a year are worked out when asked. */
export function readNational(tables: Tables): National {
  const population = byYearAndPerson(tables.read('population'), 'population')
  const mortality = byYearAndPerson(tables.read('mortality'), 'mx')
  const periodMortality = (year: number, sex: number) =>
    get(mortality, 'mortality.csv', year).subarray(sex * ages, (sex + 1) * ages)
  return {
    population: (year) => get(population, 'population.csv', year),
    periodMortality,
    cohortMortality(year) {
      const rates = new Float64Array(persons)
      for (const sex of sexes.keys()) rates.set(cohortRates(periodMortality(year, sex)), sex * ages)
      return rates
    },
  }
}
