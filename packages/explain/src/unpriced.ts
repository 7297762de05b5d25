import { leverCatalogue, type Lever } from '@wlz/core'

/** Equations without a price: somebody pays for measures that enter there, and no ledger of the model has the amount. */
const unpricedEquations: ReadonlySet<string> = new Set([
  'places.dwellings',
  'choice.cap',
  'waiting.matching',
  'workforce.entering',
  'workforce.leaving',
  'workforce.available',
  'workforce.absence',
  'workforce.required',
  'money.meerzorg',
])

/** True for a measure whose own cost is missing in every total. */
export const isUnpriced = ({ payers, moves }: Pick<Lever, 'payers' | 'moves'>): boolean =>
  payers.length > 0 && unpricedEquations.has(moves)

export const unpricedLevers: readonly string[] = leverCatalogue.filter(isUnpriced).map(({ id }) => id)
