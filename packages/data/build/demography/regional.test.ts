import { expect, it } from 'vitest'
import { ownTables } from '../own-tables.ts'
import { numberOf, textOf } from '../tables.ts'
import { countFrom } from './longevity.ts'
import { persons, readNational } from './national.ts'
import { rake } from '../../src/regional-course.ts'
import { lastRegionalYear, regionalPath } from './regional.ts'

const national = readNational(ownTables)
const path = regionalPath(ownTables, national)

it('scales regions to the nation, cell by cell', () => {
  const regions = [new Float64Array(persons).fill(1), new Float64Array(persons).fill(3)]
  rake(regions, new Float64Array(persons).fill(8))
  expect(regions.map((region) => region[0])).toEqual([2, 6])
})

it('has 31 regions that add up to the nation in every cell and year', () => {
  expect(path.codes).toHaveLength(31)
  for (const year of [2016, 2020, 2022, 2024, 2030, 2040, 2051]) {
    const nation = national.population(year)
    const regions = path.population(year)
    for (let person = 0; person < persons; person++) {
      const total = regions.reduce((sum, region) => sum + region[person]!, 0)
      expect(Math.abs(total - nation[person]!)).toBeLessThan(1e-6)
    }
  }
})

it('keeps the five-year groups of a region within half a percent where they were observed', () => {
  const regions = path.population(2021)
  for (const row of ownTables.read('regional_population').rows) {
    if (textOf(row, 'year') !== '2021' || textOf(row, 'age_group') === '95+') continue
    const from = Number.parseInt(textOf(row, 'age_group'), 10)
    const offset = textOf(row, 'sex') === 'M' ? 0 : 101
    const region = regions[path.codes.indexOf(textOf(row, 'region_code'))]!
    let people = 0
    for (let age = from; age < from + 5; age++) people += region[offset + age]!
    const observed = numberOf(row, 'population')
    expect(Math.abs(people - observed)).toBeLessThan(5 + observed * 0.005)
  }
})

it('continues a region without a jump after the last observed year', () => {
  const [before, after] = [path.population(lastRegionalYear), path.population(lastRegionalYear + 1)]
  before.forEach((region, index) => {
    const growth = countFrom(after[index]!, 0) / countFrom(region, 0) - 1
    expect(Math.abs(growth)).toBeLessThan(0.03)
    const growth80 = countFrom(after[index]!, 80) / countFrom(region, 80) - 1
    expect(growth80).toBeGreaterThan(-0.02)
    expect(growth80).toBeLessThan(0.07)
  })
})

it('never has a negative number of people', () => {
  for (const region of path.population(2051)) expect(Math.min(...region)).toBeGreaterThanOrEqual(0)
})
