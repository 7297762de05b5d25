import { ages, persons, rake, rollRegions, type RegionalGrowth } from '../../src/regional-course.ts'
import { numberOf, TableError, textOf, type Tables } from '../tables.ts'
import { sexes, type National } from './national.ts'

/** Last year with an observed (or estimated from observations) regional population on 1 January. */
export const lastRegionalYear = 2022
const groups = 20
const groupOf = (age: number) => Math.min(Math.floor(age / 5), groups - 1)

export interface RegionalPath {
  readonly codes: readonly string[]
  readonly names: readonly string[]
  /** [region] of [person] on 1 January of a year, raked to the national population. */
  population(year: number): readonly Float64Array[]
  /** Rates that continue the path after the last observed year. */
  readonly growth: RegionalGrowth
}

type Grouped = readonly Float64Array[]

/** Five-year groups [region] of [sex * 20 + group] on 1 January. */
function readGroups(tables: Tables, codes: readonly string[]): ReadonlyMap<number, Grouped> {
  const years = new Map<number, Float64Array[]>()
  for (const row of tables.read('regional_population').rows) {
    const year = numberOf(row, 'year')
    const region = codes.indexOf(textOf(row, 'region_code'))
    if (region < 0)
      throw new TableError(
        row.file,
        `"${textOf(row, 'region_code')}" is not a region of regions.csv`,
        row.line,
        'region_code',
      )
    const sex = sexes.indexOf(textOf(row, 'sex') as 'M')
    const group = Number.parseInt(textOf(row, 'age_group'), 10) / 5
    if (!Number.isInteger(group) || sex < 0)
      throw new TableError(row.file, 'sex or age group not known', row.line, 'age_group')
    const cells = years.get(year) ?? codes.map(() => new Float64Array(2 * groups).fill(Number.NaN))
    cells[region]![sex * groups + group] = numberOf(row, 'population')
    years.set(year, cells)
  }
  for (const [year, cells] of years) {
    if (cells.some((region) => region.some(Number.isNaN)))
      throw new TableError('regional_population.csv', `${year} is not complete`)
  }
  return years
}

/** Split five-year groups by the national single-year profile within sex and group, then rake. */
function splitGroups(grouped: Grouped, national: Float64Array): Float64Array[] {
  const nationalGroups = new Float64Array(2 * groups)
  for (let person = 0; person < persons; person++) {
    nationalGroups[Math.floor(person / ages) * groups + groupOf(person % ages)]! += national[person]!
  }
  const split = grouped.map((region) => {
    const cells = new Float64Array(persons)
    for (let person = 0; person < persons; person++) {
      const group = Math.floor(person / ages) * groups + groupOf(person % ages)
      cells[person] = (region[group]! * national[person]!) / nationalGroups[group]!
    }
    return cells
  })
  rake(split, national)
  return split
}

/**
 * Yearly change of a region's share of a cohort, by the age at its start: moving between regions, in one factor.
 *
 *     factor = (share of group g + 1 five years later / share of group g)^(1/5), mean of three windows 2015-2022
 *
 * Students move in and out at the same ages every year, so the factor stays constant through time. From 85 on counts are small and it is 1.
 * Rounded to six decimals, so that the outcome does not depend on the host's power function.
 */
function shareChange(years: ReadonlyMap<number, Grouped>, regions: number): Float64Array[] {
  const lastGroup = 16
  const shareOf = (year: number, region: number, cell: number) => {
    const all = years.get(year)
    if (!all) throw new TableError('regional_population.csv', `holds no ${year}`)
    return all[region]![cell]! / all.reduce((sum, each) => sum + each[cell]!, 0)
  }
  return Array.from({ length: regions }, (_, region) => {
    const factors = new Float64Array(persons).fill(1)
    for (let sex = 0; sex < 2; sex++) {
      for (let age = 0; age < 85; age++) {
        const group = Math.min(Math.max(Math.floor((age - 2) / 5), 0), lastGroup)
        const cell = sex * groups + group
        let product = 1
        for (const year of [2015, 2016, 2017])
          product *= shareOf(year + 5, region, cell + 1) / shareOf(year, region, cell)
        factors[sex * ages + age] = Math.round(Math.pow(product, 1 / 15) * 1e6) / 1e6
      }
    }
    return factors
  })
}

/**
 * Children of age 0 to 4 per woman of 25 to 39, relative to the country, on 1 January of the last observed year: the region's weight in births.
 */
function birthWeights(grouped: Grouped): number[] {
  const ratio = (cells: Float64Array) => {
    const women = cells[groups + 5]! + cells[groups + 6]! + cells[groups + 7]!
    return (cells[0]! + cells[groups]!) / women
  }
  const country = new Float64Array(2 * groups)
  for (const region of grouped) for (let cell = 0; cell < country.length; cell++) country[cell]! += region[cell]!
  return grouped.map((region) => ratio(region) / ratio(country))
}

/**
 * Population of the 31 regions by single age and sex.
 *
 * Until 1 January 2022 five-year groups are split by the national profile. After that, cohort by cohort: survivors with national mortality,
 * times the region's usual change of share, births by women of 25-39 and the region's child-woman ratio, and each cell raked to the country.
 */
export function regionalPath(tables: Tables, national: National): RegionalPath {
  const regions = tables.read('regions').rows
  const codes = regions.map((row) => textOf(row, 'region_code'))
  const years = readGroups(tables, codes)
  const change = shareChange(years, codes.length)
  const weights = birthWeights(years.get(lastRegionalYear)!)
  const known = new Map<number, Float64Array[]>()

  const growth: RegionalGrowth = { change, birthWeights: weights }
  const roll = (before: readonly Float64Array[], year: number): Float64Array[] =>
    rollRegions(before, growth, national.cohortMortality(year), national.population(year + 1))
  const population = (year: number): readonly Float64Array[] => {
    const found = known.get(year)
    if (found) return found
    const grouped = years.get(year)
    const cells = grouped
      ? splitGroups(grouped, national.population(year))
      : year > lastRegionalYear
        ? roll(population(year - 1), year - 1)
        : undefined
    if (!cells) throw new TableError('regional_population.csv', `holds no ${year}`)
    known.set(year, cells)
    return cells
  }
  return { codes, names: regions.map((row) => textOf(row, 'region_name')), population, growth }
}
