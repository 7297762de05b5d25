// The pack
export { decodePack, PackError } from './decode.ts'
export type { Pack } from './pack.ts'

// The past
export { decodePast, PastError, type OtherForecast, type OursBeside, type PastPack, type Target, type TargetKind } from './history.ts'

// Records behind a number
export type {
  BaseYearRecord,
  Certainty,
  Grade,
  LeverEvidence,
  LeverRowRole,
  ParameterRecord,
  RegionRecord,
  SourceRecord,
  SystemRecord,
  Words,
} from './records.ts'
export { screening, type MeasuredProbe, type Probe, type Screening } from './screening.ts'
