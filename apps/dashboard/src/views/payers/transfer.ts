/** Gain of one payer (below zero: it pays less) over all years, and what it would have to get to be no worse off. */
export interface Party {
  readonly id: string
  /** Net present value of the change; below zero is a gain. */
  readonly change: number
}

export interface Transfer {
  /** By payer: received above zero, paid below zero; they add up to zero. */
  readonly moves: readonly Readonly<{ id: string; amount: number }>[]
  /** Amount left to share when nobody is worse off. */
  readonly left: number
}

/**
 * Transfers after which nobody is worse off than before: who loses gets its loss, who gains pays in proportion to its gain.
 * Undefined where the gains do not cover the losses: then no transfer exists that does so.
 */
export function fairTransfer(parties: readonly Party[]): Transfer | undefined {
  const losses = parties.reduce((sum, { change }) => sum + Math.max(0, change), 0)
  const gains = parties.reduce((sum, { change }) => sum + Math.max(0, -change), 0)
  if (gains < losses || gains === 0) return undefined
  return {
    moves: parties.map(({ id, change }) => ({ id, amount: change > 0 ? change : (change / gains) * losses })),
    left: gains - losses,
  }
}
