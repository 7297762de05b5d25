// statistics of draws
export { mean, meanError } from './mean.ts'
export { quantileError, quantiles } from './quantile.ts'
export { bandKeys, bandLevels, bands, meanErrors } from './bands.ts'
export type { BandKey, Bands } from './bands.ts'

// enough draws
export { unsteadiness } from './steadiness.ts'
export type { Sampled } from './steadiness.ts'

// comparison
export { betterFrom, chanceBetter, pairedDifference } from './compare.ts'
export type { Direction } from './compare.ts'

// when money is back
export { paybackYears } from './payback.ts'
export type { Payback } from './payback.ts'

// beside others in the same draws
export { isApart, sidesOf } from './sides.ts'
export type { Sides } from './sides.ts'

// causes
export { maxGroups, shapley } from './shapley.ts'
export type { Attribution, SubsetValue } from './shapley.ts'

// what matters
export { hasMoved, movedLevel, screening, screeningEffects, screeningRows, startLevel } from './morris.ts'
export type { Effect, Screening } from './morris.ts'
export { sobolIndices } from './sobol-indices.ts'
export type { Index, SaltelliRuns, SobolIndices } from './sobol-indices.ts'

// when a norm fails
export { firstFailures, medianFailures, tippingShift, tippingYears } from './tipping.ts'
export type { NormSide, TippingShift, TippingYears } from './tipping.ts'
// where to put runs
export { latinHypercube } from './design/latin-hypercube.ts'
export { sobolDimensions, sobolPoint, sobolSequence, type Design } from './design/sobol-sequence.ts'
// calibration
export { fitCopula, marginalChances, type Copula } from './calibration/copula.ts'
export { assimilate, inflations, type Ensemble, type Evidenced } from './calibration/smoother.ts'

// scores of forecasts
export { chanceBelow, coverageInterval, crps, effectiveNumber, isInside } from './calibration/scores.ts'
export { lastValue, linearTrend, type Naive, type Seen } from './calibration/rivals.ts'

// under which circumstances
export { bestBox, boxOn, leaningInputs, limitByLuck, peel } from './prim.ts'
export type { Box, Cases, Limit } from './prim.ts'
export { growTree, splitInputs } from './cart.ts'

// what knowing more is worth
export { groupInformation, type GroupValue } from './information-group.ts'
export { noiseOf, partialInformation, perfectInformation } from './information.ts'
export type { InformationValue, NoiseLevel, PartialValue } from './information.ts'

// which package
export { everyCombination, frontier, nsga2, regrets } from './nsga2.ts'
export type { Search, Worth } from './nsga2.ts'

// faults
export { AnalysisError } from './fault.ts'
export type { AnalysisFault } from './fault.ts'
