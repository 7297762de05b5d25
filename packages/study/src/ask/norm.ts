import type { NormSide } from '@wlz/analysis'
import { firstProjectedYear, type IndicatorId } from '@wlz/core'

/** A bound that an outcome must keep to. */
export interface Norm {
  readonly indicator: IndicatorId
  /** At most the bound, or at least. */
  readonly side: NormSide
  readonly value: number
  /**
   * Meaning of the value: an amount in the unit of the indicator, or times what the base has in the same draw in the
   * first projected year. The second asks the same of a large and a small region.
   */
  readonly of: 'amount' | 'first-year'
}

/** As people write it: `waiting.total<=50000`, `waiting.beyondNorm<=2x`. */
export const normText = ({ indicator, side, value, of }: Norm): string =>
  `${indicator}${side === 'most' ? '<=' : '>='}${value}${of === 'first-year' ? 'x' : ''}`

/** The year to which a norm of the second kind refers. */
export const normYear = firstProjectedYear

/**
 * The bound in each draw.
 * @param base [year][draw] of the indicator under the base, from `normYear` on
 */
export function normBounds({ value, of }: Norm, base: Float64Array, draws: number): Float64Array {
  return of === 'amount' ? new Float64Array(draws).fill(value) : base.slice(0, draws).map((first) => first * value)
}
