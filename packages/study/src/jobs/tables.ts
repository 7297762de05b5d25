/** One row of a table that lies row by row; a view, not a copy. */
export const rowOf = (table: Float64Array, row: number, width: number): Float64Array =>
  table.subarray(row * width, (row + 1) * width)

/** A table of some of the columns of a wider one. */
export interface Columns {
  readonly values: Float64Array
  readonly width: number
  /** First column of the wide table that it fills. */
  readonly from: number
}

/** Copy a table into its columns of a wider one with as many rows. */
export function layColumns(wide: Float64Array, wideWidth: number, { values, width, from }: Columns): void {
  const rows = values.length / width
  for (let row = 0; row < rows; row++) wide.set(rowOf(values, row, width), row * wideWidth + from)
}
