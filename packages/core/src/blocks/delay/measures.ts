import type { DelayLeverId } from '../../catalogue/levers.ts'
import type { Inputs } from '../../engine/inputs.ts'

/** A measure that postpones a first indicatie. */
export interface Measure {
  readonly lever: DelayLeverId
  /** People it is meant for: with dementia and outside the Wlz, or frail and at home. */
  readonly target: 'dementia' | 'frail'
  /** Effect read as the part by which the hazard of entry of who is treated falls, or as months gained by who is treated. */
  readonly effect: 'hazard' | 'months'
  /** A course is given once and works on for a while; support is given, and paid, as long as it works. */
  readonly treatment: 'course' | 'support'
  /** Needs people to work across the borders of laws: not every start lasts. */
  readonly isJoint?: true
  /** Lever whose unit cost and effect this one shares. */
  readonly like?: DelayLeverId
}

/** Measures with a unit cost of their own: the others share that of the measure that they name. */
export type PricedMeasure = Exclude<DelayLeverId, 'preventiebudget' | 'dementie-arrangement'>

const measureOf = {
  valpreventie: { target: 'frail', effect: 'hazard', treatment: 'course' },
  reablement: { target: 'frail', effect: 'months', treatment: 'course' },
  'casemanagement-dementie': { target: 'dementia', effect: 'months', treatment: 'support' },
  respijtzorg: { target: 'frail', effect: 'months', treatment: 'support' },
  'sociale-benadering-dementie': { target: 'dementia', effect: 'months', treatment: 'support' },
  'e-health-thuis': { target: 'frail', effect: 'months', treatment: 'support' },
  'wijkverpleging-preventief': { target: 'frail', effect: 'months', treatment: 'support' },
  dementieondersteuning: { target: 'dementia', effect: 'hazard', treatment: 'support' },
  preventiepakket: { target: 'frail', effect: 'hazard', treatment: 'course' },
  preventiebudget: { target: 'frail', effect: 'hazard', treatment: 'course', like: 'preventiepakket' },
  'vroeg-contact': { target: 'frail', effect: 'months', treatment: 'course' },
  'domeinoverstijgend-arrangement': { target: 'frail', effect: 'months', treatment: 'support', isJoint: true },
  'dementie-arrangement': {
    target: 'dementia',
    effect: 'months',
    treatment: 'support',
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
