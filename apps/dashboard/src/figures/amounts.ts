import { formatAmount, scaleFor, type Language } from '@wlz/terms'

/** Writes amounts that stand together in one scale. */
export type Write = (value: number) => string

export interface Amounts {
  readonly write: Write
  /** With a plus above zero: for differences. */
  readonly signed: Write
}

export function amountsFor(unit: string, values: Iterable<number>, language: Language): Amounts {
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  const scale = scaleFor(unit, largest, language)
  return {
    write: (value) => formatAmount(value, scale, { language }),
    signed: (value) => formatAmount(value, scale, { language, signed: true }),
  }
}
