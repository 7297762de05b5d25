import type { OwnFaultWords } from '../nl/own-faults.ts'

/** Faults of a table of own figures, in English. */
export const ownFaultsEn: OwnFaultWords = {
  at: (row, column, text) => `row ${row}, column ${column}: ${text}`,
  faults: {
    'too-large': 'the file is too large: 1 MB and 5,000 rows at most',
    'not-csv': 'this is not readable CSV in UTF-8',
    empty: 'the table has no rows',
    columns: (found, allowed) => `columns found: ${found || 'none'}; needed: ${allowed}`,
    unknown: (found, nearest) => `"${found}" is not known${nearest === undefined ? '' : `; looks like ${nearest}`}`,
    year: (found) => `"${found}" is not a year from 2023 to 2050`,
    start: (found, allowed) => `a region cannot start from ${found}; for 2023 it can from ${allowed}`,
    count: (found) => `"${found}" cannot be a number of the end of 2023: more than 0`,
    value: (found) => `"${found}" is not a number`,
    ambiguous: (found) => `"${found}" can be more than one number here; write it without a point or comma between thousands`,
    cells: (found) => `more cells than headings (${found}); put a number with a decimal comma between quotes, or semicolons between the columns`,
    range: (value, low, high) =>
      `${value} is too far from what the model counts: from ${low} to ${high} it can be; does it count the same, on 31 December 2023?`,
    twice: (found) => `stands there twice: ${found}`,
  },
}
