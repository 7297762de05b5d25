import { parse } from 'csv-parse/browser/esm/sync'
import { lastProjectedYear, startFigures } from '@wlz/core'
import { nearestName } from '../nearest.ts'
import { isStartFigure, startYear, type OwnRow } from './rows.ts'

export const ownColumns = ['region', 'indicator', 'year', 'value'] as const
export const ownLimits = { bytes: 1_000_000, rows: 5_000, faults: 20, years: { min: startYear, max: lastProjectedYear } }

/** What is wrong with a table of own figures: where, what was found, what is allowed. Row 1 is the heading. */
export type OwnFault =
  | Readonly<{ code: 'too-large' | 'not-csv' | 'empty' }>
  | Readonly<{ code: 'columns'; found: string; allowed: string }>
  | Readonly<{ code: 'region' | 'indicator'; row: number; column: string; found: string; nearest: string | undefined }>
  | Readonly<{ code: 'year' | 'value' | 'count'; row: number; column: string; found: string }>
  /** What a region cannot start from, with what it can. */
  | Readonly<{ code: 'start'; row: number; column: string; found: string; allowed: string }>
  | Readonly<{ code: 'twice'; row: number; column: string; found: string }>

export type OwnParsed = Readonly<{ ok: true; rows: readonly OwnRow[] }> | Readonly<{ ok: false; faults: readonly OwnFault[]; total: number }>

interface Allowed {
  readonly regions: readonly Readonly<{ code: string; name: string }>[]
  readonly indicators: readonly string[]
}

const refuse = (...faults: readonly OwnFault[]): OwnParsed => ({ ok: false, faults: faults.slice(0, ownLimits.faults), total: faults.length })

/**
 * Read a table of own figures; every fault at once, each with its row and column. Commas or semicolons, points or
 * commas in numbers. Those of the end of the year before the first projected one are where a region starts.
 */
export function readOwnFigures(bytes: Uint8Array, allowed: Allowed): OwnParsed {
  if (bytes.length > ownLimits.bytes) return refuse({ code: 'too-large' })
  let table: string[][]
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const delimiter = text.slice(0, text.indexOf('\n') + 1 || undefined).includes(';') ? ';' : ','
    table = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, to: ownLimits.rows + 2 })
  } catch {
    return refuse({ code: 'not-csv' })
  }
  if (table.length > ownLimits.rows + 1) return refuse({ code: 'too-large' })
  const head = (table[0] ?? []).map((name) => name.toLowerCase())
  if (ownColumns.some((name) => !head.includes(name)))
    return refuse({ code: 'columns', found: head.join(', ').slice(0, 100), allowed: ownColumns.join(', ') })
  if (table.length === 1) return refuse({ code: 'empty' })
  const faults: OwnFault[] = []
  const rows = table.slice(1).flatMap((cells, index): OwnRow[] => readRow(cells, index + 2, head, allowed, faults))
  const seen = new Set<string>()
  for (const [index, { region, indicator, year }] of rows.entries()) {
    const key = `${region} ${indicator} ${year}`
    if (seen.has(key)) faults.push({ code: 'twice', row: index + 2, column: 'region', found: key })
    seen.add(key)
  }
  return faults.length > 0 ? refuse(...faults) : { ok: true, rows }
}

function readRow(cells: readonly string[], row: number, head: readonly string[], { regions, indicators }: Allowed, faults: OwnFault[]): OwnRow[] {
  const cell = (name: string) => (cells[head.indexOf(name)] ?? '').slice(0, 60)
  const before = faults.length
  const written = cell('region')
  const region = regions.find(({ code, name }) => code === written || name.toLowerCase() === written.toLowerCase())
  if (region === undefined)
    faults.push({
      code: 'region',
      row,
      column: 'region',
      found: written,
      nearest: nearestName(
        written,
        regions.map(({ name }) => name),
      ),
    })
  const indicator = cell('indicator')
  if (!indicators.includes(indicator))
    faults.push({ code: 'indicator', row, column: 'indicator', found: indicator, nearest: nearestName(indicator, [...indicators]) })
  const year = Number(cell('year'))
  if (!Number.isInteger(year) || year < ownLimits.years.min || year > ownLimits.years.max)
    faults.push({ code: 'year', row, column: 'year', found: cell('year') })
  const isStart = year === startYear
  if (isStart && indicators.includes(indicator) && !isStartFigure(indicator))
    faults.push({ code: 'start', row, column: 'indicator', found: indicator, allowed: startFigures.join(', ') })
  const value = numberOf(cell('value'))
  if (value === undefined) faults.push({ code: 'value', row, column: 'value', found: cell('value') })
  else if (isStart && !(value > 0)) faults.push({ code: 'count', row, column: 'value', found: cell('value') })
  return faults.length > before || region === undefined || value === undefined ? [] : [{ region: region.code, indicator, year, value }]
}

/** 12300, 12.5 or 12,5; not 12.300,5: what a point means there is anyone's guess. */
function numberOf(text: string): number | undefined {
  if (!/^-?\d+([.,]\d+)?$/.test(text)) return undefined
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
