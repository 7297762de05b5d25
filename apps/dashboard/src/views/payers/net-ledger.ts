import { shownIn } from '@wlz/core'

/** The ledger, payer by payer, with the total last. */
export const payerIndicators = shownIn('payers')

export type PayerId = (typeof payerIndicators)[number]

/**
 * The ledger as amounts that add up to the total: what clients pay of the Wlz themselves is recorded with the Wlz (gross) and
 * with the client, so the Wlz counts here for what the others leave of the total.
 * @param gross amounts of one payer as recorded, by year; means, which may be added and subtracted
 */
export function netLedger(gross: (id: PayerId) => readonly number[]): Readonly<Record<PayerId, readonly number[]>> {
  const others = payerIndicators.filter((id) => id !== 'cost.wlz' && id !== 'cost.total').map(gross)
  const wlz = gross('cost.total').map((total, year) => others.reduce((rest, values) => rest - values[year]!, total))
  return Object.fromEntries(payerIndicators.map((id) => [id, id === 'cost.wlz' ? wlz : gross(id)])) as Record<
    PayerId,
    readonly number[]
  >
}
