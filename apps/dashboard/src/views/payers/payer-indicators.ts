/** The ledger, payer by payer, with the total last. */
export const payerIndicators = ['cost.wlz', 'cost.zvw', 'cost.wmo', 'cost.rijk', 'cost.client', 'cost.total'] as const

/** Informal carers pay in hours, which the ledger does not price. */
export const informal = ['informal.overload'] as const

/** Discounted sums of the ledger, where the engine works them out. */
export const presentValues = ['npv.wlz', 'npv.zvw', 'npv.wmo', 'npv.rijk', 'npv.client', 'npv.total'] as const
