import { column, sharedColumns, lanes, type Column, type Rows } from '../src/engine/columns.ts'

/** A column whose first lanes are these; the others repeat the last. */
export const lane = (...values: readonly number[]): Column =>
  column().map((_, index) => values[Math.min(index, values.length - 1)]!)
/** Columns in one block, each filled with one value. */
export function rows(...values: readonly number[]): Rows {
  const made = sharedColumns(values.length)
  for (const [index, value] of values.entries()) made[index]!.fill(value)
  return made
}
export const nothing = (): Column => new Float64Array(lanes)
