import { readFileSync } from 'node:fs'
import { observables, type Observable } from '@wlz/core'
import { parse } from 'yaml'
import type { Target, TargetKind } from '../../src/history.ts'
import type { Words } from '../../src/records.ts'
import { sourceIds } from '../records.ts'
import { numberOf, rowsMatching, TableError, textOf, type Row, type Tables } from '../tables.ts'

interface Entry {
  readonly series: string
  readonly label: Words
  readonly kind: TargetKind
  readonly observable: Observable
  readonly observableOver?: Observable
  readonly entered?: Observable
  readonly table: string
  readonly where: Readonly<Record<string, string>>
  readonly over?: Readonly<Record<string, string>>
  readonly value: string
  readonly times?: number
  readonly plus?: number
  readonly at?: string
  readonly from?: number
  readonly sd: number
  readonly wander?: number
  readonly parts?: Readonly<Record<string, number>>
  readonly score?: 'no'
  readonly why: string
}

/** Factor on the error of a row against one of high confidence; an assumption (docs/trust/calibration.md). */
const wider: Readonly<Record<string, number>> = {
  high: 1,
  observed: 1,
  medium: 1.5,
  provisional: 1.25,
  rounded: 1.5,
  derived: 1.25,
  '': 1,
}

const dateColumn = (row: Row): string => ('date' in row.cells ? textOf(row, 'date') : textOf(row, 'year'))
const wholeDate = (text: string): string => (/^\d{4}$/.test(text) ? `${text}-12-31` : text)

/**
 * The observations that the past is held against, from the rows of the tables.
 *
 * @param path targets.yaml
 * @param firstYear first year of the backcast; earlier rows are its start and no target
 * @param lastYear last year of which anything may be used
 */
export function readTargets(path: string, tables: Tables, firstYear: number, lastYear: number): readonly Target[] {
  const file = path.split('/').at(-1)!
  const entries = parse(readFileSync(path, 'utf8')) as readonly Entry[]
  const targets = entries.flatMap((entry) => {
    if (!observables.includes(entry.observable))
      throw new TableError(file, `${entry.series}: no observable "${entry.observable}"`)
    const rows = rowsMatching(tables.read(entry.table), entry.where)
    const found = rows.flatMap((row) => {
      const date = wholeDate(entry.at ?? dateColumn(row))
      const year = Number(date.slice(0, 4))
      if (year < Math.max(firstYear, entry.from ?? 0) || year > lastYear) return []
      return [toTarget(entry, tables, row, date)]
    })
    if (found.length === 0)
      throw new TableError(file, `${entry.series}: no row of ${entry.table}.csv fits ${JSON.stringify(entry.where)}`)
    return found
  })
  const seen = new Set<string>()
  for (const { id } of targets) {
    if (seen.has(id)) throw new TableError(file, `${id} is there twice`)
    seen.add(id)
  }
  return targets
}

function toTarget(entry: Entry, tables: Tables, row: Row, date: string): Target {
  const confidence = row.cells['confidence'] ?? row.cells['level'] ?? ''
  const factor = wider[confidence]
  if (factor === undefined)
    throw new TableError(row.file, `a row of confidence "${confidence}" may not be fitted`, row.line)
  const value = (numberOf(row, entry.value) / divisor(entry, tables, row)) * (entry.times ?? 1) + (entry.plus ?? 0)
  return {
    id: `${entry.series} ${date}`,
    series: entry.series,
    label: entry.label,
    kind: entry.kind,
    observable: entry.observable,
    ...(entry.observableOver === undefined ? {} : { observableOver: entry.observableOver }),
    ...(entry.entered === undefined ? {} : { entered: entry.entered }),
    date,
    value,
    sd: value * entry.sd * factor,
    ...(entry.wander === undefined ? {} : { wander: entry.wander }),
    ...(entry.parts === undefined ? {} : { parts: partsOf(entry) }),
    isScored: entry.score !== 'no',
    confidence: confidence === '' ? 'published' : confidence,
    source: sourceIds(textOf(row, 'source_id')),
    row: `${row.file}:${row.line}`,
    why: entry.why,
  }
}

function partsOf({ series, parts }: Entry): NonNullable<Target['parts']> {
  const stranger = Object.keys(parts!).find((name) => !observables.includes(name as Observable))
  if (stranger !== undefined) throw new TableError('targets.yaml', `${series}: no observable "${stranger}"`)
  return parts as NonNullable<Target['parts']>
}

/** The row of the same year that a ratio divides by. */
function divisor(entry: Entry, tables: Tables, row: Row): number {
  if (entry.over === undefined) return 1
  const year = dateColumn(row).slice(0, 4)
  const rows = rowsMatching(tables.read(entry.table), entry.over).filter((each) => dateColumn(each).startsWith(year))
  if (rows.length !== 1)
    throw new TableError(row.file, `${entry.series}: ${rows.length} rows of ${year} to divide by`, row.line)
  return numberOf(rows[0]!, entry.value)
}
