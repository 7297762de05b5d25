import { expect, it } from 'vitest'
import { readNational } from '../demography/national.ts'
import { ownParametersById, ownTables } from '../own-tables.ts'
import { numberOf, onlyRow, parseTable } from '../tables.ts'
import { ageMargins, dementiaPersons, groupTotals, indicatedGrowth, indicatedTable } from './age-table.ts'
import { bandOf, bands, cellOf, cells, groups, toCells, type Group } from './cells.ts'
import { dementiaByPerson, meanByCell } from './need.ts'

const national = readNational(ownTables)
const table = indicatedTable(ownTables, national, ownParametersById)
const margins = ageMargins(ownTables, national, ownParametersById)
const people = toCells(national.population(2024))
const sum = (values: Iterable<number>) => [...values].reduce((total, each) => total + each, 0)
const rowOf = (group: Group) => table.subarray(groups.indexOf(group) * cells, (groups.indexOf(group) + 1) * cells)
const at = (cell: number) => groups.map((_, group) => table[group * cells + cell]!)
const indications = (where: Record<string, string>) =>
  numberOf(onlyRow(ownTables.read('wlz_indications'), { date: '2019-11-08', ...where }), 'persons')

it('puts ages in their bands', () => {
  expect([0, 17, 18, 64, 65, 94, 95, 100].map(bandOf)).toEqual([0, 0, 1, 2, 3, 8, 9, 9])
  expect(cellOf(101 + 65)).toBe(bands.length + 3)
  expect(sum(people)).toBeCloseTo(sum(national.population(2024)), 6)
})

it('adds up to the groups of 31 December 2023 and to 371,400', () => {
  for (const group of groups) expect(sum(rowOf(group))).toBeCloseTo(margins.group[group], 3)
  expect(sum(table)).toBeCloseTo(371_400, 2)
  expect(sum(rowOf('vv-pg'))).toBeCloseTo(126_000, 2)
})

it('starts from the same groups as the parameters of the base year', () => {
  for (const group of groups)
    expect(ownParametersById[`base.indicated.${group}`]?.central, group).toBe(margins.group[group])
  expect(ownParametersById['base.indicated.all']?.central).toBe(371_400)
})

it('keeps sectors whole with their run-off', () => {
  const vv = sum(rowOf('vv-pg')) + sum(rowOf('vv-som')) + ownParametersById['aflopend.vv']!.central
  expect(vv).toBeCloseTo(195_000, 2)
})

it('holds sex and age class within a tenth of a percent', () => {
  const classes = [
    [1, 2],
    [3, 4, 5],
    [6, 7, 8, 9],
  ]
  margins.adults.forEach((total, index) => {
    const sex = Math.floor(index / 3)
    const inClass = sum(classes[index % 3]!.flatMap((band) => at(sex * bands.length + band)))
    expect(Math.abs(inClass / total - 1)).toBeLessThan(0.001)
  })
})

it('stays within six points of the shares by sex and class of the users of November 2019', () => {
  const users = indications({ sector: 'ALL', profile: 'USERS_18+', age_group: '80+', sex: 'women' }) / 284_035
  const indicated = margins.adults[5]! / sum(margins.adults)
  expect(Math.abs(indicated - users)).toBeLessThan(0.06)
  const young = indications({ sector: 'ALL', profile: 'USERS_18+', age_group: '18-64', sex: 'men' }) / 284_035
  expect(Math.abs(margins.adults[0]! / sum(margins.adults) - young)).toBeLessThan(0.06)
})

it('never has more people with VV pg than with dementia, nor more indicated than alive', () => {
  const prevalence = meanByCell(dementiaByPerson(ownTables), national.population(2024))
  for (let cell = 0; cell < cells; cell++) {
    expect(rowOf('vv-pg')[cell]!).toBeLessThanOrEqual(prevalence[cell]! * people[cell]!)
    expect(sum(at(cell))).toBeLessThan(people[cell]!)
    expect(Math.min(...at(cell))).toBeGreaterThanOrEqual(0)
  }
})

it('rises with age from 65, and children are in disability care alone', () => {
  for (let sex = 0; sex < 2; sex++) {
    const rate = (band: number) => sum(at(sex * bands.length + band)) / people[sex * bands.length + band]!
    for (let band = 4; band < bands.length; band++) expect(rate(band)).toBeGreaterThan(rate(band - 1))
    for (const group of ['vv-pg', 'vv-som', 'ggz', 'aflopend'] as const)
      expect(rowOf(group)[sex * bands.length]).toBe(0)
  }
})

it('grows by 11,600 in 2023 with the run-off inside its sector', () => {
  const growth = indicatedGrowth(table, ownParametersById)
  expect(sum(growth)).toBeCloseTo(11_600, 6)
  expect(sum(growth.subarray(6 * cells))).toBeLessThan(0)
})

it('counts dementia as published: +92 to +114% from 2015 to 2040 at constant prevalence', () => {
  const [from, to] = [
    dementiaPersons(ownTables, national.population(2015)),
    dementiaPersons(ownTables, national.population(2040)),
  ]
  expect(to / from - 1).toBeGreaterThan(0.92)
  expect(to / from - 1).toBeLessThan(1.14)
  expect(from).toBeCloseTo(231_000, -3)
})

it('refuses groups that do not add up to the total', () => {
  const rows = ownTables
    .read('base_year_2023')
    .rows.map((row) =>
      row.cells['cell'] === 'indicated.zg' ? { ...row, cells: { ...row.cells, value: '9000' } } : row,
    )
  const wrong = {
    ...ownTables,
    read: (name: string) => (name === 'base_year_2023' ? { ...ownTables.read(name), rows } : ownTables.read(name)),
  }
  expect(() => groupTotals(wrong, ownParametersById)).toThrow('groups add up to 376900')
})

it('names the parameter that is missing, and the seed that is not known', () => {
  expect(() => groupTotals(ownTables, {})).toThrow('no parameter "aflopend.vv"')
  const seed = parseTable('age_table_seed.csv', 'group,age_from,sex,value,unit\nvx,0,M,1,per 1000 people\n')
  const wrong = { ...ownTables, read: (name: string) => (name === 'age_table_seed' ? seed : ownTables.read(name)) }
  expect(() => indicatedTable(wrong, national, ownParametersById)).toThrow(
    'age_table_seed.csv:2: group, age or sex not known',
  )
})
