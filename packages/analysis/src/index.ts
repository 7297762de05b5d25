// statistics of draws
export { mean, meanError } from './mean.ts'
export { quantileError, quantiles } from './quantile.ts'
export { bandKeys, bandLevels, bands, meanErrors } from './bands.ts'
export type { BandKey, Bands } from './bands.ts'

// comparison
export { betterFrom, chanceBetter, pairedDifference } from './compare.ts'
export type { Direction } from './compare.ts'

// causes
export { maxGroups, shapley } from './shapley.ts'
export type { Attribution, SubsetValue } from './shapley.ts'

// faults
export { AnalysisError } from './fault.ts'
export type { AnalysisFault } from './fault.ts'
