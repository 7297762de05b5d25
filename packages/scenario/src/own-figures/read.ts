import { lastProjectedYear, startFigures } from '@wlz/core'
import { nearestName } from '../nearest.ts'
import { regionReader, regionsMeant } from '../regions.ts'
import { readWrittenNumber, type NumberLanguage } from '../written-number.ts'
import { tableOf, type TableRow } from './table.ts'
import { isStartFigure, startYear, type OwnRow } from './rows.ts'

export const ownColumns = ['region', 'indicator', 'year', 'value'] as const
export const ownLimits = {
  bytes: 1_000_000,
  rows: 5_000,
  faults: 20,
  years: { min: startYear, max: lastProjectedYear },
}

/** Fault in a table of own figures: place, value found, values allowed. Row 1 is the heading. */
export type OwnFault =
  | Readonly<{ code: 'too-large' | 'not-csv' | 'empty' }>
  | Readonly<{ code: 'columns'; found: string; allowed: string }>
  | Readonly<{ code: 'region' | 'indicator'; row: number; column: string; found: string; nearest: string | undefined }>
  | Readonly<{ code: 'year' | 'value' | 'ambiguous' | 'count'; row: number; column: string; found: string }>
  /** More cells than the heading has columns, as a decimal comma makes them between commas. */
  | Readonly<{ code: 'cells'; row: number; found: string }>
  /** A count too far from the modelled one for the region to start from it. */
  | Readonly<{ code: 'range'; row: number; column: string; value: number; low: number; high: number }>
  /** Count that a region cannot start from, with the range that it can. */
  | Readonly<{ code: 'start'; row: number; column: string; found: string; allowed: string }>
  | Readonly<{ code: 'twice'; row: number; column: string; found: string }>

export type OwnParsed =
  | Readonly<{ ok: true; rows: readonly OwnRow[]; /** Row in the file of each. */ lines: readonly number[] }>
  | Readonly<{ ok: false; faults: readonly OwnFault[]; total: number }>

interface Allowed {
  readonly regions: readonly Readonly<{ code: string; name: string }>[]
  readonly indicators: readonly string[]
}

const refuse = (...faults: readonly OwnFault[]): OwnParsed => ({
  ok: false,
  faults: faults.slice(0, ownLimits.faults),
  total: faults.length,
})

/**
 * Read a table of own figures; every fault at once, each with its row and column. Commas, semicolons or tabs, points or
 * commas in numbers. Those of the end of the year before the first projected one are where a region starts.
 */
export function readOwnFigures(bytes: Uint8Array, allowed: Allowed): OwnParsed {
  if (bytes.length > ownLimits.bytes) return refuse({ code: 'too-large' })
  const table = tableOf(bytes, ownLimits.rows + 1)
  if (table === undefined) return refuse({ code: 'not-csv' })
  const [heading, ...body] = table.rows
  if (body.length > ownLimits.rows) return refuse({ code: 'too-large' })
  const head = (heading?.cells ?? []).map((name) => name.toLowerCase())
  if (ownColumns.some((name) => !head.includes(name)))
    return refuse({ code: 'columns', found: head.join(', ').slice(0, 100), allowed: ownColumns.join(', ') })
  if (body.length === 0) return refuse({ code: 'empty' })
  const faults: OwnFault[] = []
  const context = {
    head,
    language: languageOf(table.delimiter, body, head.indexOf('value')),
    regionOf: regionReader(allowed.regions),
    ...allowed,
  }
  const read = body.flatMap((row) => readRow(row, context, faults).map((found) => ({ found, line: row.line })))
  const seen = new Set<string>()
  for (const { found, line } of read) {
    const key = `${found.region} ${found.indicator} ${found.year}`
    if (seen.has(key)) faults.push({ code: 'twice', row: line, column: 'region', found: key })
    seen.add(key)
  }
  return faults.length > 0
    ? refuse(...faults)
    : { ok: true, rows: read.map(({ found }) => found), lines: read.map(({ line }) => line) }
}

/**
 * Semicolons stand where the comma is the decimal mark, so that 1.250 is Dutch for 1250; but not beside a value that can only be
 * written with a decimal point. Between commas or tabs nothing tells what 1.250 means, and it is refused.
 */
function languageOf(delimiter: string, body: readonly TableRow[], column: number): NumberLanguage {
  const hasPoints = body.some(({ cells }) => /^-?\d+\.(\d{1,2}|\d{4,})$/.test(cells[column] ?? ''))
  return delimiter === ';' && !hasPoints ? 'nl' : 'unknown'
}

interface Context extends Allowed {
  readonly head: readonly string[]
  readonly language: NumberLanguage
  readonly regionOf: (written: string) => Allowed['regions'][number] | undefined
}

function readRow(
  { cells, line: row }: TableRow,
  { head, language, regionOf, regions, indicators }: Context,
  faults: OwnFault[],
): OwnRow[] {
  const cell = (name: string) => (cells[head.indexOf(name)] ?? '').slice(0, 60)
  const before = faults.length
  const beyond = cells.slice(head.length)
  if (beyond.some((text) => text !== '')) faults.push({ code: 'cells', row, found: beyond.join(', ').slice(0, 60) })
  const written = cell('region')
  const region = regionOf(written)
  if (region === undefined)
    faults.push({ code: 'region', row, column: 'region', found: written, nearest: regionsMeant(written, regions) })
  const indicator = cell('indicator')
  if (!indicators.includes(indicator))
    faults.push({
      code: 'indicator',
      row,
      column: 'indicator',
      found: indicator,
      nearest: nearestName(indicator, [...indicators]),
    })
  const year = /^\d{4}$/.test(cell('year')) ? Number(cell('year')) : Number.NaN
  if (!(year >= ownLimits.years.min && year <= ownLimits.years.max))
    faults.push({ code: 'year', row, column: 'year', found: cell('year') })
  const isStart = year === startYear
  if (isStart && indicators.includes(indicator) && !isStartFigure(indicator))
    faults.push({ code: 'start', row, column: 'indicator', found: indicator, allowed: startFigures.join(', ') })
  const value = valueOf(cell('value'), language)
  if (typeof value === 'string') faults.push({ code: value, row, column: 'value', found: cell('value') })
  else if (isStart && !(value > 0)) faults.push({ code: 'count', row, column: 'value', found: cell('value') })
  return faults.length > before || region === undefined || typeof value === 'string'
    ? []
    : [{ region: region.code, indicator, year, value }]
}

function valueOf(text: string, language: NumberLanguage): number | 'value' | 'ambiguous' {
  const read = readWrittenNumber(text, language)
  if (read.ok) return read.isPercent ? 'value' : read.value
  return read.reason === 'ambiguous' ? 'ambiguous' : 'value'
}
