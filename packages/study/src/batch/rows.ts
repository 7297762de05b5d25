import { summaryKeys } from '../statistics.ts'
import type { Batch } from './batch.ts'
import type { BatchColumn } from './columns.ts'

/** Values of one column of a file, in the order of its rows. */
export interface ColumnValues {
  readonly column: BatchColumn
  readonly values: readonly (string | number | null)[] | Float64Array | Int32Array
}

/** Numbers of one run: [area] of [indicator][statistic][year]. */
export type RunNumbers = readonly Float64Array[]

/** Runs of a file with their numbers, in the order of the plan; a run that failed is not among them. */
export type DoneRun = Readonly<{ run: number; numbers: RunNumbers }>

/** The rows of a file: runs in order, under each its regions, under each its years. */
export function fileRows(batch: Batch, done: readonly DoneRun[]): ColumnValues[] {
  return batch.columns.map((column) => ({ column, values: valuesOf(column, batch, done) }))
}

function valuesOf(column: BatchColumn, batch: Batch, done: readonly DoneRun[]): ColumnValues['values'] {
  const { regions, years } = batch
  const perRun = regions.length * years.length
  const rows = done.length * perRun
  switch (column.kind) {
    case 'same':
      return typeof column.value === 'number' ? new Int32Array(rows).fill(column.value) : new Array<string>(rows).fill(column.value)
    case 'statistic':
      return column.isNullable ? new Array<null>(rows).fill(null) : statistics(column, batch, done, rows)
    case 'key':
      switch (column.key) {
        case 'year':
          return Int32Array.from({ length: rows }, (_, row) => years[row % years.length]!)
        case 'region':
          return Array.from({ length: rows }, (_, row) => regions[Math.floor(row / years.length) % regions.length]!)
        case 'number':
          return Int32Array.from(byRun(batch, done, perRun, ({ number }) => number))
        case 'run':
          return byRun(batch, done, perRun, ({ hash }) => hash)
        case 'set':
        case 'scenario': {
          const { key } = column
          return byRun(batch, done, perRun, (run) => run[key])
        }
      }
    case 'input': {
      const { input, type } = column
      return byRun(batch, done, perRun, ({ values }) => {
        const value = values[input]
        return value === undefined ? null : type === 'text' ? String(value) : value
      })
    }
  }
}

function byRun<T>({ runs }: Batch, done: readonly DoneRun[], perRun: number, read: (run: ReturnType<Batch['runs']['run']>) => T): T[] {
  const values: T[] = []
  for (const { run } of done) {
    const value = read(runs.run(run))
    for (let row = 0; row < perRun; row++) values.push(value)
  }
  return values
}

function statistics(column: BatchColumn & { kind: 'statistic' }, { years }: Batch, done: readonly DoneRun[], rows: number): Float64Array {
  const values = new Float64Array(rows)
  const from = (column.indicator * summaryKeys.length + column.statistic) * years.length
  let row = 0
  for (const { numbers } of done) {
    for (const area of numbers) for (let year = 0; year < years.length; year++) values[row++] = area[from + year]! + 0 // minus zero would be other bytes
  }
  return values
}
