import { formatAmount, scaleFor, type Language } from '@wlz/terms'

/** Writes amounts that stand together in one scale. */
export type Write = (value: number) => string

export interface Amounts {
  readonly write: Write
  /** With a plus above zero: for differences. */
  readonly signed: Write
  /** For the round numbers beside an axis: no more decimals than they need. */
  readonly tick: Write
}

export function amountsFor(unit: string, values: Iterable<number>, language: Language): Amounts {
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  const scale = scaleFor(unit, largest, language)
  return {
    write: (value) => formatAmount(value, scale, { language }),
    signed: (value) => formatAmount(value, scale, { language, signed: true }),
    tick: (value) =>
      formatAmount(
        value,
        { ...scale, digits: decimals(scale.isPercent ? value * 100 : value / scale.divisor) },
        { language },
      ),
  }
}

const decimals = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-9 ? 0 : Math.abs(value * 10 - Math.round(value * 10)) < 1e-8 ? 1 : 2
