import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { TableError, textOf, type Row, type Table } from './tables.ts'

/** Way in which a table states the certainty of its numbers. */
export type CertaintyRule =
  | { readonly column: string }
  | { readonly fixed: string }
  | { readonly bySource: true }
  | { readonly byYear: { readonly until: number; readonly first: string; readonly then: string } }

/** Entry of a table in description.yaml. */
export interface TableDescription {
  readonly name: string
  readonly title: string
  readonly key?: readonly string[]
  /** `column` for the usual source_id column, another column, or one id for all rows. */
  readonly source: string | { readonly column: string }
  readonly certainty: CertaintyRule
  /** Units of numeric columns that have no unit column beside them. */
  readonly units?: Readonly<Record<string, string>>
  readonly licence: readonly string[]
}

export interface Licence {
  readonly name: string
  readonly path: string
  readonly title: string
}

export interface Description {
  readonly tables: readonly TableDescription[]
  readonly licences: Readonly<Record<string, Licence>>
}

export const readDescription = (directory: string): Description =>
  parse(readFileSync(join(directory, 'description.yaml'), 'utf8')) as Description

const isNumber = (text: string) => text !== '' && Number.isFinite(Number(text))
const valueColumns = new Set(['value', 'low', 'central', 'high', 'persons'])

/** Columns that hold quantities, as against keys, years and text. */
export const quantityColumns = (table: Table, description: TableDescription): readonly string[] =>
  table.columns.filter(
    (column) => column in (description.units ?? {}) || (valueColumns.has(column) && table.columns.includes('unit')),
  )

/** Unit of a quantity: the column's own, else the row's; blank is a fault where there is a number. */
export function unitOf(row: Row, column: string, description: TableDescription): string {
  const unit = description.units?.[column] ?? textOf(row, 'unit')
  if (unit === '' && isNumber(textOf(row, column)))
    throw new TableError(row.file, 'a number without a unit', row.line, column)
  return unit
}

const bySource: Readonly<Record<string, string>> = { 'THIS-PACK': 'derived', DERIVED: 'derived', ASSUME: 'assumed' }

/** Certainty of the numbers of a row; blank is a fault. */
export function certaintyOf(row: Row, description: TableDescription): string {
  const rule = description.certainty
  const certainty =
    'column' in rule
      ? textOf(row, rule.column)
      : 'fixed' in rule
        ? rule.fixed
        : 'byYear' in rule
          ? Number(textOf(row, 'year')) <= rule.byYear.until
            ? rule.byYear.first
            : rule.byYear.then
          : (bySource[textOf(row, 'source_id')] ?? 'published')
  if (certainty === '') throw new TableError(row.file, 'says nothing of its certainty', row.line)
  return certainty
}

/** Source ids of a row, or the document it is taken from. */
export function sourcesOf(row: Row, description: TableDescription): readonly string[] {
  const { source } = description
  const text =
    source === 'column' ? textOf(row, 'source_id') : typeof source === 'string' ? source : textOf(row, source.column)
  if (text === '') throw new TableError(row.file, 'names no source', row.line)
  return text.split('+')
}
