import { stringify } from 'csv-stringify/sync'
import { csvOptions, type CsvStyle } from '@wlz/terms'

export type CsvValue = string | number

export interface CsvWriter {
  header(): string
  rows(rows: readonly (readonly CsvValue[])[]): string
}

/** Lines of CSV in one style. */
export function csvWriter(columns: readonly string[], style: CsvStyle): CsvWriter {
  const lines = (rows: readonly (readonly CsvValue[])[], isStart: boolean) =>
    stringify(
      rows.map((row) => [...row]),
      csvOptions(style, isStart),
    )
  return { header: () => lines([columns], true), rows: (rows) => lines(rows, false) }
}
