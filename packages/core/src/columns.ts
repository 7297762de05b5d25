/**
 * A column holds one quantity for 64 lanes; a lane is one draw of one region.
 * Equations run over all lanes and never know which draw or region they see.
 */
export type Column = Float64Array

/** Lanes of a column: long enough to pay for the loop, short enough that a whole state stays near the processor. */
export const lanes = 64

export const column = (): Column => new Float64Array(lanes)
export const columns = (count: number): Column[] => Array.from({ length: count }, column)

/** Sum of columns, in their order. */
export function sumInto(sum: Column, parts: readonly Column[]): void {
  sum.fill(0)
  for (const part of parts) for (let lane = 0; lane < lanes; lane++) sum[lane]! += part[lane]!
}
