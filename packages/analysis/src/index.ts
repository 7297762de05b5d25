// statistics of draws
export { mean, meanError } from './mean.ts'
export { quantileError, quantiles } from './quantile.ts'
export { bandKeys, bandLevels, bands, meanErrors } from './bands.ts'
export type { BandKey, Bands } from './bands.ts'

// comparison
export { chanceBetter, pairedDifference } from './compare.ts'
export type { Direction } from './compare.ts'

// causes
export { maxGroups, shapley } from './shapley.ts'
export type { Attribution, SubsetValue } from './shapley.ts'

// calibration
export { fitCopula, marginalChances, type Copula } from './calibration/copula.ts'
export { assimilate, inflations, type Ensemble, type Evidenced } from './calibration/smoother.ts'

// scores of forecasts
export { chanceBelow, coverageInterval, crps, effectiveNumber, isInside } from './calibration/scores.ts'
export { lastValue, linearTrend, type Naive, type Seen } from './calibration/rivals.ts'

// faults
export { AnalysisError } from './fault.ts'
export type { AnalysisFault } from './fault.ts'
