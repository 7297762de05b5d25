/** A set of sums that a table must have: which cells, and how much together. */
export interface Margin {
  readonly cells: readonly number[]
  readonly total: number
}

/**
 * Iterative proportional fitting: scale the seed along each margin in turn until all of them hold. A zero stays zero.
 *
 * @param seed start values, 0 or more
 * @param margins in the order of fitting; those of one kind do not share cells
 * @returns the table and the largest relative error that is left
 */
export function fitMargins(
  seed: Float64Array,
  margins: readonly Margin[],
  rounds = 500,
): { readonly table: Float64Array; readonly error: number } {
  const table = Float64Array.from(seed)
  const sumOf = (margin: Margin) => margin.cells.reduce((sum, cell) => sum + table[cell]!, 0)
  const worst = () =>
    margins.reduce(
      (error, margin) => Math.max(error, Math.abs(sumOf(margin) - margin.total) / Math.max(margin.total, 1)),
      0,
    )
  for (let round = 0; round < rounds && worst() > 1e-12; round++) {
    for (const margin of margins) {
      const sum = sumOf(margin)
      const factor = sum > 0 ? margin.total / sum : 0
      for (const cell of margin.cells) table[cell]! *= factor
    }
  }
  return { table, error: worst() }
}
