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

/** Arrays of the evidence that travel in the binary file, in this order. */
export const arrayNames = [
  'population',
  'newborns',
  'migration',
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

export const packSchema = 'wlz-pack/1'

/** What the JSON file holds beside its hash. Offsets and lengths count numbers of eight bytes, little-endian. */
export interface PackContent {
  readonly schema: typeof packSchema
  readonly arrays: Readonly<Record<ArrayName, { readonly offset: number; readonly length: number }>>
  /** CRC-32 of the binary, so that a JSON file never meets another build's numbers. */
  readonly check: number
  readonly evidence: Omit<Evidence, ArrayName | 'parameters'>
  readonly records: Omit<Pack, 'hash' | 'evidence'>
}
