import { betterFrom } from '@wlz/analysis'

/** Year in which a payer has its money back: one that never pays more has nothing to get back. */
export type Payback =
  | Readonly<{ kind: 'unmoved' | 'pays-nothing' | 'not-yet' }>
  | Readonly<{ kind: 'from'; index: number }>

/**
 * @param mean mean change of what was paid so far, by year; above zero is paid more
 * @param chances that less was paid so far, by year
 */
export function paybackOf(mean: readonly number[], chances: readonly number[]): Payback {
  if (mean.every((value) => value === 0)) return { kind: 'unmoved' }
  if (mean.every((value) => value <= 0)) return { kind: 'pays-nothing' }
  const index = betterFrom(chances)
  return index === null ? { kind: 'not-yet' } : { kind: 'from', index }
}
