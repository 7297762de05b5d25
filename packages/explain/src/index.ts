// facts of an id
export { explainableIds, explanationsOf } from './explanations.ts'
export { hasAddress } from './evidence-facts.ts'
export { indicatorFacts, leverExplanation } from './model-facts.ts'
export { leverFacts, leversOf } from './lever-facts.ts'
export type { LeverFacts } from './lever-facts.ts'
export { plain, unique } from './explanation.ts'
export type { Explanation, Fact, Input, Known } from './explanation.ts'
export { equationOf } from './equation.ts'
export { certaintyOf } from './inputs.ts'
export { numberFacts } from './number-facts.ts'
export type { NumberAbout } from './number-facts.ts'
export { seedTexts } from './seed-facts.ts'
export type { SeedText } from './seed-facts.ts'
// examples
export { companionOf, isNeedMet, needOf } from './needs.ts'
export type { Need } from './needs.ts'
export { indicatorExample, leverExample } from './examples.ts'
// names and units
export { indicatorWords, leverWords, unitLabel } from './words.ts'
// a lever as it is set
export { leverSize, peopleOf } from './lever-size.ts'
export type { LeverSize } from './lever-size.ts'
export { leverWarnings } from './lever-warnings.ts'
export type { LeverWarning } from './lever-warnings.ts'
export { regionPlace } from './region-place.ts'
export type { RegionPlace } from './region-place.ts'
// levers that measurably move an outcome
export { isMeasured, movedBy, moversOf } from './movers.ts'
export type { Mover } from './movers.ts'
// levers of which no amount is known
export { isUnpriced, unpricedLevers } from './unpriced.ts'
// texts of faults
export { issueLine, issueText, modelFaultText } from './fault-text.ts'
export { ownFaultText } from './own-fault-text.ts'
