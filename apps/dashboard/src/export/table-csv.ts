import { stringify } from 'csv-stringify/browser/esm/sync'
import { csvOptions, type CsvStyle } from '@wlz/terms'
import { saveFile } from './save-file.ts'

/** Numbers of a figure: a name for each column, and rows of values with all their digits. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number | null | undefined)[])[]
}

export const tableCsv = ({ head, rows }: Table, style: CsvStyle): string =>
  stringify([[...head], ...rows.map((row) => [...row])], csvOptions(style, true))

export const saveTable = (name: string, table: Table, style: CsvStyle): void =>
  saveFile(`${name}.csv`, new Blob([tableCsv(table, style)], { type: 'text/csv;charset=utf-8' }))
