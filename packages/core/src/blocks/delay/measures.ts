import type { DelayLeverId } from '../../catalogue/levers.ts'
import type { Inputs } from '../../engine/inputs.ts'

/** A measure that postpones a first indicatie. */
export interface Measure {
  readonly lever: DelayLeverId
  /** People it is meant for: with dementia and outside the Wlz, or frail and at home. */
  readonly target: 'dementia' | 'frail'
  /** Effect read as share of entrants in reach that is helped, or as months gained by everyone in reach. */
  readonly effect: 'share' | 'months'
  /** Needs people to work across the borders of laws: not every start lasts. */
  readonly isJoint?: true
  /** Lever whose unit cost and effect this one shares. */
  readonly like?: DelayLeverId
}

/** Measures with a unit cost of their own: the others share that of the measure that they name. */
export type PricedMeasure = Exclude<DelayLeverId, 'preventiebudget' | 'dementie-arrangement'>

const measureOf = {
  valpreventie: { target: 'frail', effect: 'share' },
  reablement: { target: 'frail', effect: 'months' },
  'casemanagement-dementie': { target: 'dementia', effect: 'months' },
  respijtzorg: { target: 'frail', effect: 'months' },
  'sociale-benadering-dementie': { target: 'dementia', effect: 'months' },
  'e-health-thuis': { target: 'frail', effect: 'months' },
  'wijkverpleging-preventief': { target: 'frail', effect: 'months' },
  dementieondersteuning: { target: 'dementia', effect: 'share' },
  preventiepakket: { target: 'frail', effect: 'share' },
  preventiebudget: { target: 'frail', effect: 'share', like: 'preventiepakket' },
  'vroeg-contact': { target: 'frail', effect: 'months' },
  'domeinoverstijgend-arrangement': { target: 'frail', effect: 'months', isJoint: true },
  'dementie-arrangement': {
    target: 'dementia',
    effect: 'months',
    isJoint: true,
    like: 'domeinoverstijgend-arrangement',
  },
} satisfies Record<DelayLeverId, Omit<Measure, 'lever'>>

export const measures: readonly Measure[] = (Object.entries(measureOf) as [DelayLeverId, Omit<Measure, 'lever'>][]).map(
  ([lever, measure]) => ({
    lever,
    ...measure,
  }),
)

/** True when any measure postpones an indicatie. Without one the delay stage stays empty, so its equations are skipped. */
export const hasMeasures = (inputs: Inputs): boolean => measures.some(({ lever }) => inputs.isSet(lever))
