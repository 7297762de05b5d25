import { expect, it } from 'vitest'
import { readNational } from '../demography/national.ts'
import { regionalPath } from '../demography/regional.ts'
import { ownParametersById, ownTables } from '../own-tables.ts'
import { textOf } from '../tables.ts'
import { indicatedTable } from './age-table.ts'
import { costByPerson, costDriverShares } from './need.ts'
import { expectedShares, holderShares, publishedRatio, useFactors } from './use-factors.ts'

const national = readNational(ownTables)
const path = regionalPath(ownTables, national)
const indicated = indicatedTable(ownTables, national, ownParametersById)
const factors = useFactors(ownTables, indicated, national.population(2024), path.population(2020))
const holders = holderShares(ownTables)

it.each([
  ['vv', ['vv-pg', 'vv-som']],
  ['other', ['vg', 'lg', 'zg', 'ggz']],
] as const)('reproduces the eight shares of 2019 within a point: %s', (key, which) => {
  const expected = expectedShares(indicated, national.population(2024), path.population(2020), which)
  const used = expected.map((share, region) => share * factors[key][region]!.central)
  const total = used.reduce((sum, each) => sum + each, 0)
  expect(holders).toHaveLength(8)
  for (const holder of holders) {
    const share = holder.regions.reduce((sum, region) => sum + used[region]!, 0) / total
    expect(Math.abs(share - holder[key])).toBeLessThan(0.01)
  }
})

it('agrees with the published ratio of observed over age-expected VV use within 3%', () => {
  for (const holder of holders.filter((each) => each.regions.length === 1)) {
    expect(
      Math.abs(factors.vv[holder.regions[0]!]!.central / publishedRatio(ownTables, holder.holder) - 1),
    ).toBeLessThan(0.03)
  }
})

it('follows the hints inside a holder', () => {
  const of = (code: string) => factors.vv[path.codes.indexOf(code)]!.central
  expect(of('5521')).toBeGreaterThan(of('5509')) // Rotterdam above Utrecht, one holder
  expect(of('5503')).toBeLessThan(of('5509')) // Drenthe below
  expect(of('5518')).toBeGreaterThan(of('5525')) // Haaglanden above Zeeland
})

it('is wider inside a holder than for a holder of one region', () => {
  const width = (code: string) => {
    const f = factors.vv[path.codes.indexOf(code)]!
    return f.high - f.low
  }
  expect(width('5519')).toBeCloseTo(0.08, 6)
  expect(width('5521')).toBeCloseTo(0.16, 6)
})

it('gives every region a positive factor with its band around it', () => {
  for (const factor of [...factors.vv, ...factors.other]) {
    expect(factor.low).toBeGreaterThan(0.5)
    expect(factor.low).toBeLessThan(factor.central)
    expect(factor.high).toBeGreaterThan(factor.central)
    expect(factor.high).toBeLessThan(1.6)
  }
})

it('refuses a holder whose number of regions does not fit', () => {
  const rows = ownTables
    .read('regions')
    .rows.map((row) =>
      textOf(row, 'region_code') === '5519' ? { ...row, cells: { ...row.cells, zorgkantoor_2015_2020: 'CZ' } } : row,
    )
  const wrong = {
    ...ownTables,
    read: (name: string) => (name === 'regions' ? { ...ownTables.read(name), rows } : ownTables.read(name)),
  }
  expect(() => holderShares(wrong)).toThrow('CZ has 7 regions in regions.csv')
})

it('shares the cost drivers out to one in every year, more to where people are old', () => {
  const shares = costDriverShares(path.population, costByPerson(ownTables), 2024, 3)
  for (let year = 0; year < 3; year++) {
    let total = 0
    for (let region = 0; region < 31; region++) total += shares[region * 3 + year]!
    expect(total).toBeCloseTo(1, 12)
  }
  const drenthe = path.codes.indexOf('5503')
  const people = path.population(2024).map((region) => region.reduce((sum, each) => sum + each, 0))
  expect(shares[drenthe * 3]!).toBeGreaterThan(people[drenthe]! / people.reduce((sum, each) => sum + each, 0))
})
