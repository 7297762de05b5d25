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
  'workforce.exchange',
  'money.meerzorg',
])

/** Levers of such an equation that are priced all the same: hours of the norm are in the price of verblijf. */
const pricedElsewhere: ReadonlySet<string> = new Set(['personeelsnorm'])

/** True for a measure whose own cost is missing in every total. */
export const isUnpriced = ({ id, payers, moves }: Pick<Lever, 'id' | 'payers' | 'moves'>): boolean =>
  payers.length > 0 && unpricedEquations.has(moves) && !pricedElsewhere.has(id)

export const unpricedLevers: readonly string[] = leverCatalogue.filter(isUnpriced).map(({ id }) => id)
