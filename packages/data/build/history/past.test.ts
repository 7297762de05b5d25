import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodePast, PastError, type PastPack } from '../../src/history.ts'
import { readNational } from '../demography/national.ts'
import { ownDirectory, ownTables } from '../own-tables.ts'
import { TableError } from '../tables.ts'
import { backcast, buildPast, deathsAboveTrend } from './past.ts'
import { readTargets } from './targets.ts'

let text: string
let past: PastPack
beforeAll(() => {
  text = buildPast(ownDirectory)
  past = decodePast(text)
})

describe('the start of the past', () => {
  it('adds up to the 292,100 people of the end of 2015, group by group', () => {
    const { indicated } = past.history.evidence
    expect(indicated.reduce((sum, people) => sum + people, 0)).toBeCloseTo(292_000, -3)
  })
  it('takes the place of parameters that exist, and leaves the others as they are', () => {
    const { parameters } = past.history.evidence
    expect(parameters['base.indicated.all']!.central).toBe(292_100)
    expect(parameters['settle.voorkeur']!.central).toBe(0.18)
    expect(parameters['world.levensduur']!.low).toBe(0)
  })
  it('has a population that closes on the observed one: nobody is lost between years', () => {
    const { population } = past.history.evidence
    expect(population.reduce((sum, people) => sum + people, 0)).toBeCloseTo(16_978_880, -1)
  })
})

it('finds deaths above their trend from 2020 on, and near it before', () => {
  const above = deathsAboveTrend(readNational(ownTables), backcast)
  for (const year of above.slice(0, 4)) expect(Math.abs(year - 1)).toBeLessThan(0.02)
  for (const year of above.slice(4, 7)) expect(year).toBeGreaterThan(1.04)
})

describe('targets', () => {
  const of = (series: string) => past.targets.filter((target) => target.series === series)

  it('are rows of the tables, each once, none after 2023, none of the start', () => {
    expect(new Set(past.targets.map(({ id }) => id)).size).toBe(past.targets.length)
    for (const { date, row } of past.targets) {
      expect(date >= '2016-01-01' && date <= '2023-12-31').toBe(true)
      expect(row).toMatch(/^\w+\.csv:\d+$/)
    }
  })
  it('respect the traps: waiting from October 2021 on, no VV between 2018 and June 2023, no GHZ scored, money without sector lines', () => {
    expect(past.targets.filter(({ series, date }) => series.startsWith('waiting') && date < '2021-10-01')).toEqual([])
    expect(of('indicated.vv').filter(({ date }) => date > '2017-12-31' && date < '2023-06-30')).toEqual([])
    expect(past.targets.filter(({ observable, isScored }) => observable.endsWith('.ghz') && isScored)).toEqual([])
    expect(of('spending').map(({ date }) => date.slice(0, 4))).toEqual(['2017', '2018', '2019', '2021', '2022'])
    expect(past.targets.filter(({ confidence }) => confidence === 'low')).toEqual([])
  })
  it('are wider where a row is less sure', () => {
    const [sure, unsure] = [
      of('indicated')[0]!,
      of('indicated').find(({ confidence }) => confidence === 'provisional')!,
    ]
    expect(unsure.sd / unsure.value).toBeGreaterThan(sure.sd / sure.value)
  })
  it('divide persons in the year by the stock of the same year and basis', () => {
    expect(of('turnover.verblijf')[0]!.value).toBeCloseTo(251_995 / 200_070, 10)
  })
})

it('holds forecasts of others as rows, with a base where ours is a growth', () => {
  expect(past.others.find(({ id }) => id === 'tno2020-clients')!.theirs).toBeCloseTo(260 / 135, 10)
  expect(past.others.find(({ id }) => id === 'vtv2018-90plus')!.ours.base).toBeCloseTo(116_806, -1)
  for (const { ours, theirs } of past.others) {
    expect(Number.isFinite(theirs)).toBe(true)
    expect(ours.kind === 'growth' || ours.kind === 'times').toBe(ours.base !== undefined)
  }
})

it('has the same hash for the same numbers, and another one for another number', () => {
  expect(buildPast(ownDirectory)).toBe(text)
})

describe('faults', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wlz-past-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const copy = () => {
    for (const part of ['tables', 'parameters', 'history'])
      cpSync(join(ownDirectory, part), join(folder, part), { recursive: true })
    copyFileSync(join(ownDirectory, 'package.json'), join(folder, 'package.json'))
  }
  const change = (file: string, from: string, to: string) => {
    copy()
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    expect(before).toContain(from)
    writeFileSync(path, before.replace(from, to))
  }
  it('name a start that takes the place of nothing', () => {
    change('history/parameters/start.yaml', 'id: base.indicated.all', 'id: base.indicated.ally')
    expect(() => buildPast(folder)).toThrow('"base.indicated.ally" takes the place of no parameter')
  })
  it('name a series without rows, an unknown observable, and a row that is too unsure to fit', () => {
    change('history/targets.yaml', 'source_id: W01 }', 'source_id: W99 }')
    expect(() => buildPast(folder)).toThrow(TableError)
    change('history/targets.yaml', 'observable: spending', 'observable: spendings')
    expect(() => buildPast(folder)).toThrow('no observable "spendings"')
    change(
      'history/targets.yaml',
      'where: { sector: ALL, status: ALL, care: all, source_id: W24 }',
      'where: { sector: ALL, status: ALL, care: all, source_id: W33 }',
    )
    expect(() => buildPast(folder)).toThrow('a row of confidence "low" may not be fitted')
  })
  it('change the hash with a value, and not with a word', () => {
    change('history/targets.yaml', 'sd: 0.003', 'sd: 0.004')
    expect(decodePast(buildPast(folder)).hash).not.toBe(past.hash)
    change('history/targets.yaml', 'Mensen met een indicatie', 'Mensen met indicatie')
    expect(decodePast(buildPast(folder)).hash).toBe(past.hash)
  })
  it('say when a file is no past', () => {
    expect(() => decodePast('{')).toThrow(PastError)
    expect(() => decodePast('{"schema":"other"}')).toThrow('not of schema')
  })
  it('find every row that is asked', () => {
    expect(readTargets(join(ownDirectory, 'history/targets.yaml'), ownTables, 2016, 2023)).toHaveLength(
      past.targets.length,
    )
  })
})
