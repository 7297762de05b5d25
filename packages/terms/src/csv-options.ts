/** `plain`: comma, decimal point, as programs read it. `nl`: what a Dutch spreadsheet opens in columns. */
export type CsvStyle = 'plain' | 'nl'

/**
 * Options of csv-stringify for the command line and the page. Text that a spreadsheet would run as a formula is disarmed; a number stays
 * one, also below zero, with all its digits.
 * @param isStart this piece opens the file, so the mark of UTF-8 goes before it
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
