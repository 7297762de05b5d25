import type { Start } from '@wlz/core'
import { startOf, startRows, startYear, type OwnRow } from '@wlz/scenario'

export const isOwnRow = (row: unknown): row is OwnRow => {
  if (typeof row !== 'object' || row === null) return false
  const { region, indicator, year, value } = row as Partial<OwnRow>
  return typeof region === 'string' && typeof indicator === 'string' && Number.isInteger(year) && Number.isFinite(value)
}

/** Figures of later years, to lay beside the model. */
export const ownMarks = (rows: readonly OwnRow[], region: string, indicator: string): readonly OwnRow[] =>
  rows.filter((row) => row.year > startYear && row.region === region && row.indicator === indicator)

/** Figures that count in what is shown: of the region, of NL those of all. */
export const ownStarts = (rows: readonly OwnRow[], region: string): readonly OwnRow[] =>
  startRows(rows).filter((row) => region === 'NL' || row.region === region)

type Regions = readonly Readonly<{ code: string }>[]
const startByRows = new WeakMap<readonly OwnRow[], Start>()

/** Start of what is asked, from the own figures; the same rows give the same object. */
export function startFrom(rows: readonly OwnRow[], regions: Regions): Start {
  const known = startByRows.get(rows) ?? startOf(rows, regions)
  startByRows.set(rows, known)
  return known
}
