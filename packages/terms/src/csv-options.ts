/** Dialect of CSV. `plain`: comma, decimal point, for programs. `nl`: semicolon, decimal comma, for Dutch spreadsheets. */
export type CsvStyle = 'plain' | 'nl'

/**
 * Options of csv-stringify for the command line and the page. Text that a spreadsheet would run as a formula is escaped; numbers,
 * negative ones included, keep all their digits.
 * @param isStart true for the first part of a file, which starts with the byte order mark
 */
export const csvOptions = (style: CsvStyle, isStart: boolean) =>
  style === 'plain'
    ? ({ escape_formulas: true, record_delimiter: '\n' } as const)
    : ({
        escape_formulas: true,
        record_delimiter: '\r\n',
        delimiter: ';',
        bom: isStart,
        cast: { number: (value: number) => String(value).replace('.', ',') },
      } as const)
