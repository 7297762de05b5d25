/** A count of somebody's own: shown beside what the model says, never mixed into it. It stays in this browser. */
export interface OwnRow {
  /** Code of a region. */
  readonly region: string
  readonly indicator: string
  readonly year: number
  readonly value: number
}

export const isOwnRow = (row: unknown): row is OwnRow => {
  if (typeof row !== 'object' || row === null) return false
  const { region, indicator, year, value } = row as Partial<OwnRow>
  return typeof region === 'string' && typeof indicator === 'string' && Number.isInteger(year) && Number.isFinite(value)
}

export const ownMarks = (rows: readonly OwnRow[], region: string, indicator: string): readonly OwnRow[] =>
  rows.filter((row) => row.region === region && row.indicator === indicator)
