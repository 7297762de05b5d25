import { sharedColumn, sharedColumns } from '../../engine/columns.ts'
import { sectors } from '../../people/groups.ts'
import type { Prices } from './ledger.ts'

/** Money of a year. Scratch: written before it is read, and not kept for the next year. */
export const moneyWork = () => ({
  /** Eigen bijdrage, euros. */
  ownContribution: sharedColumn(),
  /** Kader of the region, and gross Wlz spending against it. */
  frame: sharedColumn(),
  grossWlz: sharedColumn(),
  /** Spending on the pgb; what the zorgkantoor pays outside the Wlz; the deelkader for the latter. */
  pgbSpent: sharedColumn(),
  coPaid: sharedColumn(),
  domainsFrame: sharedColumn(),
})

/** Values that the start fixes for all years. */
export const moneyBase = () => ({
  /** Part of the kader that is for the pgb: that of spending in the base year, for no other split was found. */
  pgbShare: sharedColumn(),
  averagePrice: sharedColumn(),
  baseMeerzorg: sharedColumn(),
  contribution: sharedColumn(),
  prices: {
    verblijf: sharedColumns(sectors.length),
    vpt: sharedColumn(),
    mpt: sharedColumn(),
    pgb: sharedColumn(),
    other: sharedColumn(),
  } satisfies Prices,
})

export type MoneyWork = ReturnType<typeof moneyWork> & ReturnType<typeof moneyBase>
