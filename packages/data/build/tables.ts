import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A table that cannot be used as it is: names file, line and column, so that it can be repaired. */
export class TableError extends Error {
  override readonly name = 'TableError'
  readonly file: string
  readonly problem: string
  readonly line: number | undefined
  readonly column: string | undefined

  constructor(file: string, problem: string, line?: number, column?: string) {
    super(
      `${file}${line === undefined ? '' : `:${line}`}${column === undefined ? '' : `, column "${column}"`}: ${problem}`,
    )
    this.file = file
    this.problem = problem
    this.line = line
    this.column = column
  }
}

/** One row of a table. Text stays text until a reader asks for a number; a blank is "not found", never zero. */
export interface Row {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/** Read CSV text (UTF-8, comma, first line names the columns); every row has as many cells as there are columns. */
export function parseTable(file: string, text: string): Table {
  let parsed: Parsed[]
  try {
    parsed = parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as Parsed[]
  } catch (cause) {
    throw new TableError(file, cause instanceof Error ? cause.message : 'not readable as CSV')
  }
  const columns = parsed[0]?.record
  if (columns === undefined) throw new TableError(file, 'is empty')
  const rows = parsed.slice(1).map(({ record, info }): Row => {
    if (record.length !== columns.length)
      throw new TableError(file, `has ${record.length} cells, ${columns.length} expected`, info.lines)
    return {
      file,
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, index) => [column, record[index]!])),
    }
  })
  return { file, columns, rows }
}

/** The text of a cell; a missing column is a fault of the table, not of the reader. */
export function textOf(row: Row, column: string): string {
  const value = row.cells[column]
  if (value === undefined) throw new TableError(row.file, 'is missing', row.line, column)
  return value
}

/** The number in a cell, or undefined where it is blank. */
export function optionalNumber(row: Row, column: string): number | undefined {
  const text = textOf(row, column)
  if (text === '') return undefined
  const value = Number(text)
  if (text.trim() !== text || !Number.isFinite(value))
    throw new TableError(row.file, `"${text}" is not a number`, row.line, column)
  return value
}

/** The number in a cell that must be there. */
export function numberOf(row: Row, column: string): number {
  const value = optionalNumber(row, column)
  if (value === undefined) throw new TableError(row.file, 'is blank, a number is needed', row.line, column)
  return value
}

export interface Tables {
  readonly directory: string
  /** @param name file name without `.csv` */
  read(name: string): Table
}

/** The tables of a directory, each read once. */
export function openTables(directory: string): Tables {
  const known = new Map<string, Table>()
  return {
    directory,
    read(name) {
      const found = known.get(name)
      if (found) return found
      const file = `${name}.csv`
      let text: string
      try {
        text = readFileSync(join(directory, file), 'utf8')
      } catch {
        throw new TableError(file, `not found in ${directory}`)
      }
      const table = parseTable(file, text)
      known.set(name, table)
      return table
    },
  }
}

/** Rows of a table for which a column holds a value. */
export const rowsWhere = (table: Table, column: string, value: string): readonly Row[] =>
  table.rows.filter((row) => textOf(row, column) === value)

/** Rows of a table in which every one of these columns holds its value. */
export const rowsMatching = (table: Table, where: Readonly<Record<string, string>>): readonly Row[] =>
  table.rows.filter((row) => Object.entries(where).every(([column, value]) => textOf(row, column) === value))

/** The one row with these cells; none or several is a fault of the table. */
export function onlyRow(table: Table, where: Readonly<Record<string, string>>): Row {
  const found = rowsMatching(table, where)
  const what = Object.entries(where)
    .map(([column, value]) => `${column}=${value}`)
    .join(', ')
  if (found.length !== 1) throw new TableError(table.file, `${found.length} rows with ${what}, one expected`)
  return found[0]!
}
