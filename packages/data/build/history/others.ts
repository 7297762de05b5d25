import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { OtherForecast, OursBeside } from '../../src/history.ts'
import type { Words } from '../../src/records.ts'
import { dementiaPersons } from '../care/age-table.ts'
import { ages, persons, readNational } from '../demography/national.ts'
import { sourceIds } from '../records.ts'
import { numberOf, onlyRow, textOf, type Tables } from '../tables.ts'

interface Pick {
  readonly table: string
  readonly where: Readonly<Record<string, string>>
  readonly value?: string
  readonly over?: Readonly<Record<string, string>>
  readonly times?: number
  /** A growth in percent over so many years, to be told a year. */
  readonly years?: number
}

interface Entry {
  readonly id: string
  readonly publisher: string
  readonly edition: string
  readonly label: Words
  readonly unit: OtherForecast['unit']
  readonly theirs: Pick
  readonly came?: Pick
  readonly ours: Omit<OursBeside, 'base'> & {
    readonly base?: Pick
    readonly population?: { readonly from: number; readonly year: number }
    readonly dementia?: number
  }
  readonly reason: Words
}

/** Forecasts of others with the number of ours that stands beside each. */
export function readOthers(path: string, tables: Tables): readonly OtherForecast[] {
  const national = readNational(tables)
  const value = ({ table, where, value: column = 'value', over, times = 1, years }: Pick) => {
    const rows = tables.read(table)
    const found =
      numberOf(onlyRow(rows, where), column) / (over === undefined ? 1 : numberOf(onlyRow(rows, over), column))
    return years === undefined ? found * times : 100 * (Math.pow(1 + found / 100, 1 / years) - 1)
  }
  const people = ({ from, year }: { from: number; year: number }) => {
    let sum = 0
    for (let person = 0; person < persons; person++)
      if (person % ages >= from) sum += national.population(year)[person]!
    return sum
  }
  return (parse(readFileSync(path, 'utf8')) as readonly Entry[]).map(({ theirs, came, ours, ...rest }) => {
    const { base, population, dementia, ...beside } = ours
    const divisor =
      base !== undefined
        ? value(base)
        : population !== undefined
          ? people(population)
          : dementia !== undefined
            ? dementiaPersons(tables, national.population(dementia))
            : undefined
    const row = onlyRow(tables.read(theirs.table), theirs.where)
    return {
      ...rest,
      theirs: value(theirs),
      ...(came === undefined ? {} : { came: value(came) }),
      ours: { ...beside, ...(divisor === undefined ? {} : { base: divisor }) },
      source: sourceIds(textOf(row, 'source_id')),
      row: `${row.file}:${row.line}`,
    }
  })
}
