import type { Evidence } from '@wlz/core'
import type { BaseYearRecord, LeverEvidence, ParameterRecord, RegionRecord, SourceRecord, SystemRecord } from './records.ts'

/** Everything the product knows, decoded: numbers for the engine and records for whoever asks where they come from. */
export interface Pack {
  /** `sha256:` of the bytes of content and binary; the same evidence has the same hash on every machine. */
  readonly hash: string
  readonly evidence: Evidence
  readonly parameters: readonly ParameterRecord[]
  readonly leverEvidence: readonly LeverEvidence[]
  readonly sources: readonly SourceRecord[]
  readonly regions: readonly RegionRecord[]
  readonly systems: readonly SystemRecord[]
  readonly baseYear: readonly BaseYearRecord[]
}

/**
 * Arrays that travel in the binary file, in this order: those of the evidence, but for the flows of the regions. These are
 * five of six numbers of the evidence and follow from three small arrays, so that a page has a third of the bytes to fetch.
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
  'costDriverShare',
] as const
export type ArrayName = (typeof arrayNames)[number]
export type PackArrays = Readonly<Record<ArrayName, Float64Array>>

/** Arrays of the evidence that the reader works out. */
export type WorkedOut = 'migration' | 'newborns'

export const packSchema = 'wlz-pack/2'

/** What the JSON file holds beside its hash. Offsets and lengths count numbers of eight bytes, little-endian. */
export interface PackContent {
  readonly schema: typeof packSchema
  readonly arrays: Readonly<Record<ArrayName, { readonly offset: number; readonly length: number }>>
  /** CRC-32 of the binary, so that a JSON file never meets another build's numbers. */
  readonly check: number
  readonly evidence: Omit<Evidence, ArrayName | WorkedOut | 'parameters'>
  readonly records: Omit<Pack, 'hash' | 'evidence'>
}
