import { summaryKeys } from '../jobs/statistics.ts'
import type { Batch } from './batch.ts'
import type { BatchColumn } from './columns.ts'
import type { PlannedRun } from './runs.ts'

/** Values of one column of a file, in the order of its rows. */
export interface ColumnValues {
  readonly column: BatchColumn
  readonly values: readonly (string | number | null)[] | Float64Array | Int32Array
}

/** Numbers of one run: [area] of [indicator][statistic][year]. */
export type RunNumbers = readonly Float64Array[]

/** Runs of a file with their numbers, in the order of the plan; a run that failed is not among them. */
export type DoneRun = Readonly<{ run: number; numbers: RunNumbers }>

/** One place of the plan with the numbers of the run that is asked there. */
interface Asked {
  readonly place: PlannedRun
  readonly numbers: RunNumbers
}

/**
 * The rows of a file: runs in order, under each the places of the plan where it is asked, its regions and its years.
 * Equal runs are computed once and stand at every place, so that a set is whole when it is selected.
 */
export function fileRows(batch: Batch, done: readonly DoneRun[]): ColumnValues[] {
  const asked = done.flatMap(({ run, numbers }) => batch.runs.placesOf(run).map((place) => ({ place, numbers })))
  return batch.columns.map((column) => ({ column, values: valuesOf(column, batch, asked) }))
}

function valuesOf(column: BatchColumn, batch: Batch, asked: readonly Asked[]): ColumnValues['values'] {
  const { regions, years } = batch
  const perPlace = regions.length * years.length
  const rows = asked.length * perPlace
  switch (column.kind) {
    case 'same':
      return typeof column.value === 'number'
        ? new Int32Array(rows).fill(column.value)
        : new Array<string>(rows).fill(column.value)
    case 'statistic':
      return column.isNullable ? new Array<null>(rows).fill(null) : statistics(column, batch, asked, rows)
    case 'key':
      switch (column.key) {
        case 'year':
          return Int32Array.from({ length: rows }, (_, row) => years[row % years.length]!)
        case 'region':
          return Array.from({ length: rows }, (_, row) => regions[Math.floor(row / years.length) % regions.length]!)
        case 'number':
          return Int32Array.from(byPlace(asked, perPlace, ({ number }) => number))
        case 'run':
          return byPlace(asked, perPlace, ({ hash }) => hash)
        case 'set':
        case 'scenario': {
          const { key } = column
          return byPlace(asked, perPlace, (run) => run[key])
        }
      }
    case 'input': {
      const { input, type } = column
      return byPlace(asked, perPlace, ({ values }) => {
        const value = values[input]
        return value === undefined ? null : type === 'text' ? String(value) : value
      })
    }
  }
}

function byPlace<T>(asked: readonly Asked[], perPlace: number, read: (place: PlannedRun) => T): T[] {
  const values: T[] = []
  for (const { place } of asked) {
    const value = read(place)
    for (let row = 0; row < perPlace; row++) values.push(value)
  }
  return values
}

function statistics(
  column: BatchColumn & { kind: 'statistic' },
  { years }: Batch,
  asked: readonly Asked[],
  rows: number,
): Float64Array {
  const values = new Float64Array(rows)
  const from = (column.indicator * summaryKeys.length + column.statistic) * years.length
  let row = 0
  for (const { numbers } of asked) {
    // plus zero, because minus zero would be other bytes
    for (const area of numbers) for (let year = 0; year < years.length; year++) values[row++] = area[from + year]! + 0
  }
  return values
}
