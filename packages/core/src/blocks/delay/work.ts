import { sharedColumn, sharedColumns, type Column } from '../../engine/columns.ts'
import type { Payer } from '../../catalogue/row.ts'

/** Effects of the measures in a year, per group of VV (pg, som). */
export interface DelayYear {
  /** [pg, som] share of entrants that is reached and helped. */
  readonly helped: readonly Column[]
  /** [pg, som] share of the stage that leaves it in a month, and of that the share that enters the Wlz. */
  readonly keep: readonly Column[]
  readonly gain: readonly Column[]
  readonly enters: readonly Column[]
  /** Euros a year by payer, before any agreement on who pays. */
  readonly cost: Readonly<Record<Payer, Column>>
  /** Euros a year that the Zvw saves elsewhere, because who is treated needs less of it. */
  readonly saved: Column
}

export function emptyDelayYear(): DelayYear {
  const cost = Object.fromEntries(
    ['wlz', 'zvw', 'wmo', 'rijk', 'client', 'provider'].map((payer) => [payer, sharedColumn()]),
  ) as Record<Payer, Column>
  return {
    helped: sharedColumns(2),
    keep: sharedColumns(2),
    gain: sharedColumns(2),
    enters: sharedColumns(2),
    cost,
    saved: sharedColumn(),
  }
}

/** Delay stage of a year. Scratch: written before it is read, and not kept for the next year. */
export const delayWork = () => ({
  delay: emptyDelayYear(),
  /** Person-months in the stage, and persons as a mean of the year. */
  delayedMonths: sharedColumn(),
  delayedMean: sharedColumn(),
  diedDelayed: sharedColumn(),
})

export type DelayWork = ReturnType<typeof delayWork>
