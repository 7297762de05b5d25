import { sharedColumn, type Column } from '../../engine/columns.ts'

/** Ledger by payer and cause: euros of a year, at the prices of the year before the first. */
export const ledgerPayers = ['wlz', 'zvw', 'wmo', 'rijk', 'client'] as const
export type LedgerPayer = (typeof ledgerPayers)[number]
export const ledgerCauses = [
  'zorg',
  'wonen',
  'uitstel',
  'maatregelen',
  'personeel',
  'capaciteit',
  'uitvoering',
] as const
export type LedgerCause = (typeof ledgerCauses)[number]
/** [payer][cause]. The Wlz is net of the eigen bijdrage, which is booked with the client, so that payers add up. */
export type Ledger = Readonly<Record<LedgerPayer, Readonly<Record<LedgerCause, Column>>>>

export const emptyLedger = (): Ledger =>
  Object.fromEntries(
    ledgerPayers.map((payer) => [payer, Object.fromEntries(ledgerCauses.map((cause) => [cause, sharedColumn()]))]),
  ) as Ledger

/** Prices of a client-year in the base year, euros; they make volumes add up to base spending. */
export interface Prices {
  /** [sector] */
  readonly verblijf: readonly Column[]
  readonly vpt: Column
  readonly mpt: Column
  readonly pgb: Column
  /** Rest of the Wlz per person indicated: crisis, transport, day care outside, administration. */
  readonly other: Column
}
