import { stringify } from 'csv-stringify/sync'

export type CsvValue = string | number

export interface CsvWriter {
  header(): string
  rows(rows: readonly (readonly CsvValue[])[]): string
}

/** Lines of CSV. Text that a spreadsheet would run as a formula is disarmed; a number stays one, also below zero. */
export function csvWriter(columns: readonly string[]): CsvWriter {
  const lines = (rows: readonly (readonly CsvValue[])[]) =>
    stringify(
      rows.map((row) => [...row]),
      { escape_formulas: true, record_delimiter: '\n' },
    )
  return { header: () => lines([columns]), rows: lines }
}
