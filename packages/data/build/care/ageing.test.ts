import { expect, it } from 'vitest'
import { readNational } from '../demography/national.ts'
import { regionalPath } from '../demography/regional.ts'
import { ownParametersById, ownTables } from '../own-tables.ts'
import { numberOf, onlyRow } from '../tables.ts'
import { indicatedTable } from './age-table.ts'
import { cells, groups, toCells } from './cells.ts'

const national = readNational(ownTables)
const path = regionalPath(ownTables, national)
const indicated = indicatedTable(ownTables, national, ownParametersById)
const base = toCells(national.population(2024))
const vv = ['vv-pg', 'vv-som'].map((group) => groups.indexOf(group as 'vv-pg'))

/** VV at the use by sex and age of 31 December 2023. */
function expectedVv(population: Float64Array): number {
  const people = toCells(population)
  return vv.reduce(
    (sum, group) =>
      sum + people.reduce((all, each, cell) => all + (each * indicated[group * cells + cell]!) / base[cell]!, 0),
    0,
  )
}
const yearly = (from: number, to: number) =>
  Math.pow(expectedVv(national.population(to)) / expectedVv(national.population(from)), 1 / (to - from)) - 1

it('explains 2.3% a year of VV by ageing in 2015-2019, and 2.0% after', () => {
  expect(yearly(2015, 2019)).toBeGreaterThan(0.021)
  expect(yearly(2015, 2019)).toBeLessThan(0.025)
  expect(yearly(2019, 2023)).toBeGreaterThan(0.018)
  expect(yearly(2019, 2023)).toBeLessThan(0.022)
})

it('makes 1.8 times the VV of 2019 in 2040 with the demography of today', () => {
  expect(expectedVv(national.population(2040)) / expectedVv(national.population(2019))).toBeCloseTo(1.8, 1)
})

it('ages Flevoland the most, as the regional forecast of 2020 said', () => {
  const growth = path.codes.map((code, region) => ({
    code,
    by: expectedVv(path.population(2040)[region]!) / expectedVv(path.population(2020)[region]!) - 1,
  }))
  const most = growth.reduce((first, each) => (each.by > first.by ? each : first))
  expect(most.code).toBe('5510')
  const published = numberOf(
    onlyRow(ownTables.read('regional_anchors'), { item: 'growth_wlz_vv_clients', region_code: '5510' }),
    'value',
  )
  expect(Math.abs(most.by * 100 - published)).toBeLessThan(15)
})
