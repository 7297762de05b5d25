import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frameLetters, type Evidence, type History } from '@wlz/core'
import { linearRegression, linearRegressionLine } from 'simple-statistics'
import { parse } from 'yaml'
import { pastArrays, pastSchema } from '../../src/history.ts'
import type { ParameterRecord } from '../../src/records.ts'
import { indicatedTable } from '../care/age-table.ts'
import { bands, cells, groups, toCells, type Group } from '../care/cells.ts'
import { costByPerson, dementiaByPerson, meanByCell } from '../care/need.ts'
import { ages, persons, readNational, survivors, type National } from '../demography/national.ts'
import type { Period } from '../evidence.ts'
import { loadParameters } from '../parameters/load.ts'
import { derivedParameters, readSources } from '../records.ts'
import { openTables, TableError, type Tables } from '../tables.ts'
import { readOthers } from './others.ts'
import { readTargets } from './targets.ts'

/** The backcast starts on 1 January 2016; after the last observation it goes on for as long as a forecast reaches, on the central population. */
export const backcast: Period = { firstYear: 2016, lastYear: 2026 }
/** Last year of which anything but the population was observed. */
const lastObserved = 2023

/** Years whose mortality is the trend that later deaths are held against. */
const trendYears = [2015, 2016, 2017, 2018, 2019]
const standardFrom = 65

/**
 * [year] deaths at 65 and over over their trend: standardised on the population of the first year, against a line through
 * the logs of 2015-2019 that goes on after.
 */
export function deathsAboveTrend(national: National, { firstYear, lastYear }: Period): number[] {
  const standard = national.population(firstYear)
  const deaths = (year: number) => {
    let sum = 0
    for (let sex = 0; sex < 2; sex++)
      for (let age = standardFrom; age < ages; age++)
        sum += standard[sex * ages + age]! * national.periodMortality(year, sex)[age]!
    return Math.log(sum)
  }
  const trend = linearRegressionLine(linearRegression(trendYears.map((year) => [year, deaths(year)])))
  const round6 = (value: number) => Math.round(value * 1e6) / 1e6
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index
    return round6(Math.exp(deaths(year) - trend(year)))
  })
}

/** The national population as one region: deaths and net migration close it to the observed one. */
function flows(national: National, { firstYear }: Period, years: number) {
  const migration = new Float64Array(years * persons)
  const newborns = new Float64Array(years * 2)
  for (let index = 0; index < years; index++) {
    const year = firstYear + index
    const stayed = survivors(national.population(year), national.cohortMortality(year))
    const after = national.population(year + 1)
    for (let person = 0; person < persons; person++)
      if (person % ages === 0) newborns[index * 2 + person / ages] = after[person]!
      else migration[index * persons + person] = after[person]! - stayed[person]!
  }
  return { migration, newborns }
}

/**
 * People indicated at the start by group and cell: use by age and sex of 2023 on the population of the start, each group
 * scaled to its total of then. The run-off group of then is VV1-3 and has the ages of VV som. An assumption (docs/trust/calibration.md).
 */
function startTable(
  now: Float64Array,
  population: Float64Array,
  before: Float64Array,
  parameters: Readonly<Record<string, ParameterRecord>>,
) {
  const table = new Float64Array(now.length)
  const [then, since] = [toCells(before), toCells(population)]
  groups.forEach((group, index) => {
    const shape = groups.indexOf(group === 'aflopend' ? 'vv-som' : group)
    const expected = Array.from(
      { length: cells },
      (_, cell) => (now[shape * cells + cell]! * then[cell]!) / since[cell]!,
    )
    const sum = expected.reduce((total, each) => total + each, 0)
    const total = parameters[`base.indicated.${group}`]!.central
    expected.forEach((people, cell) => (table[index * cells + cell] = (people * total) / sum))
  })
  return table
}

/** Net change at the start by group and cell, in proportion to the stock: a sector's growth over its groups. */
function startGrowth(table: Float64Array, parameters: Readonly<Record<string, ParameterRecord>>): Float64Array {
  const sectors: Readonly<Record<string, readonly Group[]>> = {
    vv: ['vv-pg', 'vv-som'],
    ghz: ['vg', 'lg', 'zg'],
    ggz: ['ggz'],
  }
  const growth = new Float64Array(table.length)
  for (const [sector, members] of Object.entries(sectors)) {
    const rows = members.map((group) => groups.indexOf(group) * cells)
    const total = rows.reduce(
      (sum, row) => sum + table.subarray(row, row + cells).reduce((all, each) => all + each, 0),
      0,
    )
    for (const row of rows)
      for (let cell = 0; cell < cells; cell++)
        growth[row + cell] = (table[row + cell]! / total) * parameters[`base.growth.${sector}`]!.central
  }
  return growth
}

/** The parameters of the backcast: those of the pack, each replaced by the one of the start where there is one. */
function parametersOf(directory: string, tables: Tables): readonly ParameterRecord[] {
  const sources = new Set(readSources(tables).map(({ id }) => id))
  const written = loadParameters(join(directory, 'parameters'), sources)
  const general = [...written, ...derivedParameters(tables, written, { firstYear: 2024, lastYear: 2050 })]
  const start = loadParameters(join(directory, 'history/parameters'), sources)
  const own = new Map(start.map((record) => [record.id, record]))
  const known = new Set(general.map(({ id }) => id))
  const stranger = start.find(({ id }) => !known.has(id) && !/^(event|history)\./.test(id))
  if (stranger !== undefined) throw new TableError('start.yaml', `"${stranger.id}" takes the place of no parameter`)
  return [...general.map((record) => own.get(record.id) ?? record), ...start.filter(({ id }) => !known.has(id))]
}

/** Everything the engine reads of the past. */
function pastEvidence(tables: Tables, records: readonly ParameterRecord[], period: Period): Evidence {
  const { firstYear, lastYear } = period
  const years = lastYear - firstYear + 1
  const national = readNational(tables)
  const parameters = Object.fromEntries(records.map((record) => [record.id, record]))
  const written = loadParameters(
    join(tables.directory, '../parameters'),
    new Set(readSources(tables).map(({ id }) => id)),
  )
  const before = national.population(firstYear)
  const now = indicatedTable(tables, national, Object.fromEntries(written.map((record) => [record.id, record])))
  const indicated = startTable(now, national.population(2024), before, parameters)
  const one = { low: 1, central: 1, high: 1, as: 0.8 }
  return {
    firstYear,
    years,
    regions: [{ code: 'NL', name: 'Nederland' }],
    bands,
    population: before,
    ...flows(national, period, years),
    migrationSpread: new Float64Array(years * persons),
    mortality: Float64Array.from(
      Array.from({ length: years }, (_, index) => [...national.cohortMortality(firstYear + index)]).flat(),
    ),
    longevitySpread: new Float64Array(years),
    indicated,
    indicatedGrowth: startGrowth(indicated, parameters),
    dementia: meanByCell(dementiaByPerson(tables), before),
    costPerHead: meanByCell(costByPerson(tables), before),
    zvwPerHead: meanByCell(costByPerson(tables, 'zvw'), before),
    wmoPerHead: meanByCell(costByPerson(tables, 'wmo'), before),
    costDriverShare: new Float64Array(years).fill(1),
    frames: new Float64Array(frameLetters.length * years).fill(1),
    useFactorVv: [one],
    useFactorOther: [one],
    parameters,
  }
}

/** VV clients waiting per client in verblijf of the open groups at the end of 2023, on central values. */
function waitingRatioOf(directory: string, tables: Tables): number {
  const written = loadParameters(join(directory, 'parameters'), new Set(readSources(tables).map(({ id }) => id)))
  const of = new Map(written.map(({ id, central }) => [id, central]))
  const central = (id: string): number => of.get(id)!
  const inVerblijf =
    central('base.verblijf.vv') -
    central('base.indicated.aflopend') * central('aflopend.verblijf') * central('aflopend.share.vv')
  return central('base.waiting.vv') / inVerblijf
}

/** Build history.json: the past as the engine reads it, its observations, and where each comes from. Its hash covers what a fit depends on, so no words. */
export function buildPast(directory: string, period: Period = backcast): string {
  const tables = openTables(join(directory, 'tables'))
  const parameters = parametersOf(directory, tables)
  const evidence = pastEvidence(tables, parameters, period)
  const happened = parse(readFileSync(join(directory, 'history/events.yaml'), 'utf8')) as Pick<
    History,
    'events' | 'closingWithRunOff' | 'levers'
  >
  const history: History = {
    evidence,
    waitingRatio: waitingRatioOf(directory, tables),
    deathsAboveTrend: deathsAboveTrend(readNational(tables), period),
    ...happened,
  }
  const targets = readTargets(join(directory, 'history/targets.yaml'), tables, period.firstYear, lastObserved)
  const written = {
    ...evidence,
    parameters: undefined,
    ...Object.fromEntries(pastArrays.map((name) => [name, [...evidence[name]]])),
  }
  const others = readOthers(join(directory, 'history/others.yaml'), tables)
  const content = { history: { ...history, evidence: written }, targets, others, parameters }
  const text = JSON.stringify(content)
  const numbers = {
    history: content.history,
    targets: targets.map(({ id, kind, observable, observableOver, entered, value, sd, wander, parts }) => [
      id,
      kind,
      observable,
      observableOver,
      entered,
      value,
      sd,
      wander,
      parts,
    ]),
    parameters: parameters.map(({ id, low, central, high, as, min, max }) => [id, low, central, high, as, min, max]),
  }
  const hash = `sha256:${createHash('sha256').update(JSON.stringify(numbers)).digest('hex')}`
  return `{"schema":"${pastSchema}","hash":"${hash}","content":${text}}\n`
}
