import { firstProjectedYear, noStart, startFigures, type Start, type StartFigure } from '@wlz/core'

/** Own figure of a region: of the start, which the model then uses, or of a later year, to compare with the projection. */
export interface OwnRow {
  /** Code of a region. */
  readonly region: string
  readonly indicator: string
  readonly year: number
  readonly value: number
}

/** Year whose counts of 31 December are the start of a region. */
export const startYear = firstProjectedYear - 1

export const isStartFigure = (id: string): id is StartFigure => (startFigures as readonly string[]).includes(id)

/** The counts that regions start from. */
export const startRows = (rows: readonly OwnRow[]): readonly OwnRow[] => rows.filter(({ year }) => year === startYear)

/** Start of a study from them; `noStart` when there are none. */
export function startOf(rows: readonly OwnRow[], regions: readonly Readonly<{ code: string }>[]): Start {
  const starts = startRows(rows)
  if (starts.length === 0) return noStart
  const valueOf = (id: StartFigure, code: string) =>
    starts.find(({ indicator, region }) => indicator === id && region === code)?.value ?? null
  return Object.fromEntries(
    startFigures.flatMap((id) =>
      starts.some(({ indicator }) => indicator === id) ? [[id, regions.map(({ code }) => valueOf(id, code))]] : [],
    ),
  )
}
