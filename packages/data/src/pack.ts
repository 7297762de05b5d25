import type { Evidence } from '@wlz/core'
import type { OtherForecast } from './history.ts'
import type {
  BaseYearRecord,
  LegalRule,
  LeverEvidence,
  ParameterRecord,
  RegionRecord,
  SourceRecord,
  SystemRecord,
} from './records.ts'

/** The decoded evidence: numbers for the engine, and records that say where they come from. */
export interface Pack {
  /** `sha256:` of the bytes of content and binary; the same evidence has the same hash on every machine. */
  readonly hash: string
  readonly evidence: Evidence
  readonly parameters: readonly ParameterRecord[]
  readonly leverEvidence: readonly LeverEvidence[]
  /** Rules of law on levers, by date. */
  readonly legalRules: readonly LegalRule[]
  /** Figures of RIVM that the project starts from, with what of ours stands beside them. */
  readonly seedFigures: readonly OtherForecast[]
  readonly sources: readonly SourceRecord[]
  readonly regions: readonly RegionRecord[]
  readonly systems: readonly SystemRecord[]
  readonly baseYear: readonly BaseYearRecord[]
}

/**
 * Arrays of the binary file, in this order: those of the evidence without the flows of the regions. The flows are five of six
 * numbers of the evidence and follow from three small arrays, so leaving them out saves a page two thirds of the download.
 */
export const arrayNames = [
  'population',
  'shareChange',
  'birthWeights',
  'nationalPopulation',
  'migrationSpread',
  'mortality',
  'longevitySpread',
  'indicated',
  'indicatedGrowth',
  'dementia',
  'costPerHead',
  'zvwPerHead',
  'wmoPerHead',
  'costDriverShare',
  'frames',
] as const
export type ArrayName = (typeof arrayNames)[number]
export type PackArrays = Readonly<Record<ArrayName, Float64Array>>

/** Arrays of the evidence that the reader works out. */
export type WorkedOut = 'migration' | 'newborns'

export const packSchema = 'wlz-pack/2'

/** Content of the JSON file beside its hash. Offsets and lengths count numbers of eight bytes, little-endian. */
export interface PackContent {
  readonly schema: typeof packSchema
  readonly arrays: Readonly<Record<ArrayName, { readonly offset: number; readonly length: number }>>
  /** CRC-32 of the binary, so that a JSON file is never used with the numbers of another build. */
  readonly check: number
  readonly evidence: Omit<Evidence, ArrayName | WorkedOut | 'parameters' | 'legalStarts'>
  readonly records: Omit<Pack, 'hash' | 'evidence'>
}
