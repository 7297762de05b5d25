// The pack
export { decodePack, PackError } from './decode.ts'
export type { Pack } from './pack.ts'

// What the law says of levers
export { legalStartOf } from './legal.ts'

// The past
export {
  decodePast,
  PastError,
  type OtherForecast,
  type OursBeside,
  type PastPack,
  type Target,
  type TargetKind,
} from './history.ts'

// Records behind a number
export type {
  BaseYearRecord,
  Certainty,
  Grade,
  LegalRule,
  LegalValue,
  LeverEvidence,
  LeverRowRole,
  ParameterRecord,
  RegionRecord,
  SourceRecord,
  SystemRecord,
  Words,
} from './records.ts'
export { seeds, type SeedGrowth, type Seeds } from './seeds.ts'
export { screening, type MeasuredProbe, type Probe, type Screening } from './screening.ts'
