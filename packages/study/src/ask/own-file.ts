import { indicatorCatalogue, startRanges, type Evidence, type StartRange } from '@wlz/core'
import { readOwnFigures, startOf, startRows, type OwnFault, type OwnParsed, type OwnRow } from '@wlz/scenario'

/**
 * Read a table of own figures and judge it, once, before anything else uses it: every fault with its row and column.
 * A count is accepted or refused whatever is studied afterwards, with however many draws.
 */
export function readOwnFile(bytes: Uint8Array, evidence: Evidence): OwnParsed {
  const parsed = readOwnFigures(bytes, {
    regions: evidence.regions,
    indicators: indicatorCatalogue.map(({ id }) => id),
  })
  if (!parsed.ok) return parsed
  const faults = outOfRange(parsed.rows, evidence).map(({ row, range }): OwnFault => ({
    code: 'range',
    row: parsed.lines[parsed.rows.indexOf(row)]!,
    column: 'value',
    value: row.value,
    low: range.low,
    high: range.high,
  }))
  return faults.length === 0 ? parsed : { ok: false, faults, total: faults.length }
}

/** Counts that a region cannot start from, with the range in which they can be. */
export function outOfRange(
  rows: readonly OwnRow[],
  evidence: Evidence,
): { readonly row: OwnRow; readonly range: StartRange }[] {
  const starts = startRows(rows)
  if (starts.length === 0) return []
  const ranges = startRanges(evidence, startOf(starts, evidence.regions))
  return starts.flatMap((row) => {
    const range = ranges.find(({ region, figure }) => region === row.region && figure === row.indicator)
    return range === undefined || (row.value >= range.low && row.value <= range.high) ? [] : [{ row, range }]
  })
}
