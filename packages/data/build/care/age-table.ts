import type { Parameter } from '@wlz/core'
import { numberOf, onlyRow, TableError, textOf, type Tables } from '../tables.ts'
import { sexes, type National } from '../demography/national.ts'
import { bands, cells, groups, toCells, type Group } from './cells.ts'
import { fitMargins, type Margin } from './fit-margins.ts'
import { costByPerson, dementiaByPerson, weighted } from './need.ts'

/** Adult age classes of the only table by age and sex: users in November 2019. */
const classes = [
  { from: 18, to: 65, label: '18-64' },
  { from: 65, to: 80, label: '65-79' },
  { from: 80, to: 200, label: '80+' },
] as const
const sexLabels = ['men', 'women'] as const

export type Parameters = Readonly<Record<string, Pick<Parameter, 'central'>>>
const central = (parameters: Parameters, id: string): number => {
  const found = parameters[id]
  if (!found) throw new TableError('parameters', `no parameter "${id}"`)
  return found.central
}

/** Margins of the table: by sex and age class, by band, and by group. */
export interface AgeMargins {
  readonly group: Readonly<Record<Group, number>>
  /** [sex] under 18. */
  readonly children: readonly number[]
  /** [sex * 3 + class] adults. */
  readonly adults: readonly number[]
  /** [band] both sexes. */
  readonly bands: readonly number[]
}

/** Totals of the groups at 31 December 2023; the run-off group is taken out of its own sectors, VV1-3 out of som. */
export function groupTotals(tables: Tables, parameters: Parameters): Readonly<Record<Group, number>> {
  const cell = (name: string) => numberOf(onlyRow(tables.read('base_year_2023'), { cell: name }), 'value')
  const [vv, vg, ggz] = ['aflopend.vv', 'aflopend.vg', 'aflopend.ggz'].map((id) => central(parameters, id)) as [
    number,
    number,
    number,
  ]
  const totals = {
    'vv-pg': cell('indicated.vv.pg'),
    'vv-som': cell('indicated.vv.som') - vv,
    vg: cell('indicated.vg') - vg,
    lg: cell('indicated.lg'),
    zg: cell('indicated.zg'),
    ggz: cell('indicated.ggz') - ggz,
    aflopend: vv + vg + ggz,
  }
  const sum = Object.values(totals).reduce((all, each) => all + each, 0)
  if (sum !== cell('indicated.all'))
    throw new TableError('base_year_2023.csv', `groups add up to ${sum}, indicated.all is ${cell('indicated.all')}`)
  return totals
}

/** Start values: rate times people, from age_table_seed.csv; VV pg as a share of people with dementia. [group * cells + cell] */
function seedTable(tables: Tables, population: Float64Array): Float64Array {
  const people = toCells(population)
  const dementia = toCells(dementiaByPerson(tables).map((rate, person) => rate * population[person]!))
  const seed = new Float64Array(groups.length * cells)
  for (const row of tables.read('age_table_seed').rows) {
    const group = groups.indexOf(textOf(row, 'group') as Group)
    const band = bands.indexOf(numberOf(row, 'age_from') as 0)
    const sex = sexes.indexOf(textOf(row, 'sex') as 'M')
    if (group < 0 || band < 0 || sex < 0) throw new TableError(row.file, 'group, age or sex not known', row.line)
    const cell = sex * bands.length + band
    const ofDementia = textOf(row, 'unit') === 'share of people with dementia'
    seed[group * cells + cell] = ofDementia
      ? numberOf(row, 'value') * dementia[cell]!
      : (numberOf(row, 'value') / 1000) * people[cell]!
  }
  return seed
}

const classCells = (sex: number, { from, to }: { from: number; to: number }): number[] =>
  bands.flatMap((band, index) => (band >= from && band < to ? [sex * bands.length + index] : []))

/**
 * The margins: users of November 2019 by sex and age class without GGZ, at constant rates to the population of 1 January 2024, scaled to what
 * is left of the total after GGZ and children, plus GGZ by its own shape; bands within a class by Wlz spending per head (CPB).
 */
export function ageMargins(tables: Tables, national: National, parameters: Parameters): AgeMargins {
  const group = groupTotals(tables, parameters)
  const population = national.population(2024)
  const people = toCells(population)
  const earlier = toCells(national.population(2020))
  const seed = seedTable(tables, population)
  const indications = tables.read('wlz_indications')
  const usersOf = (where: Record<string, string>) =>
    numberOf(onlyRow(indications, { date: '2019-11-08', profile: 'USERS_18+', ...where }), 'persons')
  const ggzUsers = usersOf({ sector: 'GGZ', age_group: '18+', sex: 'all' })
  const sumAt = (values: Float64Array, at: readonly number[], offset = 0) =>
    at.reduce((sum, cell) => sum + values[offset + cell]!, 0)

  const ggzRow = groups.indexOf('ggz') * cells
  const ggzSeed = sumAt(
    seed,
    Array.from({ length: cells }, (_, cell) => cell),
    ggzRow,
  )
  const blocks = sexes.flatMap((_, sex) => classes.map((each) => ({ sex, each, at: classCells(sex, each) })))
  const rolled = blocks.map(({ sex, each, at }) => {
    const users = usersOf({ sector: 'ALL', age_group: each.label, sex: sexLabels[sex]! })
    const withoutGgz = users - (ggzUsers * sumAt(seed, at, ggzRow)) / ggzSeed
    return (withoutGgz * sumAt(people, at)) / sumAt(earlier, at)
  })
  const all = Object.values(group).reduce((sum, each) => sum + each, 0)
  const children = central(parameters, 'age.children')
  const scale = (all - group.ggz - children) / rolled.reduce((sum, each) => sum + each, 0)
  const adults = blocks.map(({ at }, index) => rolled[index]! * scale + (group.ggz * sumAt(seed, at, ggzRow)) / ggzSeed)
  const boys = central(parameters, 'age.children.boys')

  const spending = toCells(costByPerson(tables).map((cost, person) => cost * population[person]!))
  const bandTotals = bands.map((from, band) => {
    if (from < 18) return children
    const index = classes.findIndex((each) => from >= each.from && from < each.to)
    const both = (values: Float64Array, at: readonly number[]) =>
      sumAt(values, at) +
      sumAt(
        values,
        at.map((cell) => cell + bands.length),
      )
    const inClass = adults[index]! + adults[classes.length + index]!
    return (inClass * both(spending, [band])) / both(spending, classCells(0, classes[index]!))
  })
  return { group, children: [children * boys, children * (1 - boys)], adults, bands: bandTotals }
}

const round3 = (value: number) => Math.round(value * 1e3) / 1e3

/**
 * People indicated at 31 December 2023 by group and cell, fitted to its margins. An assumption: see docs/age-table.md.
 *
 * @returns [group * cells + cell] persons; groups add up to their totals to the person
 */
export function indicatedTable(tables: Tables, national: National, parameters: Parameters): Float64Array {
  const margins = ageMargins(tables, national, parameters)
  const everyGroup = (at: readonly number[]) => groups.flatMap((_, group) => at.map((cell) => group * cells + cell))
  const wanted: Margin[] = [
    ...sexes.flatMap((_, sex) => [
      { cells: everyGroup([sex * bands.length]), total: margins.children[sex]! },
      ...classes.map((each, index) => ({
        cells: everyGroup(classCells(sex, each)),
        total: margins.adults[sex * classes.length + index]!,
      })),
    ]),
    ...bands.map((_, band) => ({ cells: everyGroup([band, bands.length + band]), total: margins.bands[band]! })),
    ...groups.map((group, index) => ({
      cells: Array.from({ length: cells }, (_, cell) => index * cells + cell),
      total: margins.group[group],
    })),
  ]
  const { table, error } = fitMargins(seedTable(tables, national.population(2024)), wanted)
  if (error > 1e-6) throw new TableError('age_table_seed.csv', `does not fit its margins, error ${error}`)
  return closeToTotals(table.map(round3), margins.group)
}

/** Put what rounding left over into the largest cell of each group. */
function closeToTotals(table: Float64Array, totals: Readonly<Record<Group, number>>): Float64Array {
  groups.forEach((group, index) => {
    const row = table.subarray(index * cells, (index + 1) * cells)
    const largest = row.indexOf(Math.max(...row))
    row[largest] = round3(row[largest]! + totals[group] - row.reduce((sum, each) => sum + each, 0))
  })
  return table
}

/**
 * Net change in 2023 by group and cell, in proportion to the stock. A sector's growth includes its run-off, so the open groups carry it back:
 * all groups together 11,600.
 */
export function indicatedGrowth(indicated: Float64Array, parameters: Parameters): Float64Array {
  const grew = (id: string) => central(parameters, `growth.${id}`)
  const left = (sector: string) =>
    central(parameters, `aflopend.${sector}`) * central(parameters, `aflopend.exit.${sector}`)
  const growth: Readonly<Record<Group, number>> = {
    'vv-pg': grew('vv.pg'),
    'vv-som': grew('vv.som') + left('vv'),
    vg: grew('vg') + left('vg'),
    lg: grew('lg'),
    zg: grew('zg'),
    ggz: grew('ggz') + left('ggz'),
    aflopend: -left('vv') - left('vg') - left('ggz'),
  }
  const change = new Float64Array(indicated.length)
  groups.forEach((group, index) => {
    const row = indicated.subarray(index * cells, (index + 1) * cells)
    const total = row.reduce((sum, each) => sum + each, 0)
    row.forEach((people, cell) => (change[index * cells + cell] = (people / total) * growth[group]))
  })
  return change
}

/** People with dementia at the prevalence of the table. */
export const dementiaPersons = (tables: Tables, population: Float64Array): number =>
  weighted(dementiaByPerson(tables), population)
