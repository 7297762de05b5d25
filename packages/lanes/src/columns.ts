import { sharedArray, sharedPart, tellLanesInUse } from './memory.ts'

/**
 * A column holds one quantity for up to 256 lanes; a lane is one draw of one region.
 * Equations run over the lanes in use and never know which draw or region they see.
 */
export type Column = Float64Array

/** Lanes of a column: long enough to pay for the loop, short enough that a whole state stays near the processor. */
export const lanes = 256

/**
 * Stride from a row of a block to the next. It is padded to avoid L1 cache-set conflicts, because a power of two maps a
 * lane of every row to the same sets.
 */
export const stride = lanes + 8

/** Round up to an even number of lanes, because compiled loops take two at a time. */
export const evenLanes = (count: number): number => count + (count % 2)

/**
 * Number of lanes that hold a draw, from the first on. Equations stop there; values behind it are left over and
 * meaningless.
 */
export let inUse = evenLanes(lanes)

/** Run some work on columns of which the first lanes hold a draw. */
export function withLanes<Result>(count: number, work: () => Result): Result {
  const outer = inUse
  try {
    tellLanesInUse((inUse = evenLanes(count)))
    return work()
  } finally {
    tellLanesInUse((inUse = outer))
  }
}
tellLanesInUse(inUse)

/** A column of the lanes in use; of all lanes when none are in use yet. */
export const column = (): Column => new Float64Array(inUse)

/** A column that compiled loops reach. Its memory is never freed, so allocate it once. */
export const sharedColumn = (): Column => sharedPart(sharedArray(stride), 0, lanes)

/** Columns one after another: [row][lane]. */
export type Table = Float64Array

/** Columns that are the rows of one array, so that a loop can step through them without look-ups. */
export interface Block {
  readonly block: Float64Array
}
export type Rows = readonly Column[] & Block

export const columns = (count: number): readonly Column[] => Array.from({ length: count }, column)
export const sharedColumns = (count: number): Rows => rowsOf(sharedArray(count * stride))

/** Tables with an equal number of rows, one after another. */
export function sharedTables(count: number, rows: number): readonly [readonly Rows[], Table] {
  const all = sharedArray(count * rows * stride)
  return [
    Array.from({ length: count }, (_, index) =>
      rowsOf(sharedPart(all, index * rows * stride, (index + 1) * rows * stride)),
    ),
    all,
  ]
}

function rowsOf(block: Float64Array): Rows {
  const rows: Column[] = []
  for (let row = 0; row < block.length / stride; row++) rows.push(sharedPart(block, row * stride, row * stride + lanes))
  return Object.assign(rows, { block })
}
