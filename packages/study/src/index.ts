// what is asked
export type { CompareStudy, Progress, RunStudy, StudyRequest, StudyScenario } from './request.ts'
export { scenarioCatalogue } from './scenario-catalogue.ts'

// studies
export { runStudy } from './run-study.ts'
export type { StudyPack } from './run-study.ts'
export { compareStudy } from './compare-study.ts'
export { tippingStudy } from './tipping-study.ts'
export type { TippingStudy } from './tipping-study.ts'
export { compareMoves, runMoves, tippingMoves, untilSteady } from './until.ts'
export type { Settled, Until } from './until.ts'
export { sensitivityStudy } from './sensitivity-study.ts'
export type { SensitivityInput, SensitivityResult, SensitivityStudy } from './sensitivity-study.ts'
export { discoverStudy } from './discover-study.ts'
export type { BoxMeasures, DiscoverResult, DiscoverStudy, FoundBox, FoundLimit } from './discover-study.ts'
export { informationStudy } from './information-study.ts'
export type { InformationResult, InformationStudy } from './information-study.ts'
export { planStudy } from './plan-study.ts'
export type { Handle, PackageResult, PlanResult, PlanStudy, RobustResult, Setting } from './plan-study.ts'
export { normText, normYear } from './norm.ts'
export type { Norm } from './norm.ts'
export { compareNotices } from './notices.ts'
export type { UncertaintyNotice } from './notices.ts'

// what comes out
export { runHash } from './hash.ts'
export type { Determinants } from './hash.ts'
export type {
  BeyondEvidence,
  ComparedBase,
  ComparedOther,
  CompareResult,
  DifferenceResult,
  IndicatorResult,
  Marks,
  OwnEffect,
  RunInfo,
  RunResult,
  Shares,
} from './result.ts'

export type { NormResult, TippingResult, TippingScenario } from './tipping-study.ts'

// work and who does it
export { executeJob } from './execute-job.ts'
export { inlinePool, transferables } from './pool.ts'
export { nationalArea } from './job.ts'
export type { AreaAnswer, AreaStatistics, IndicatorStatistics, Job, JobFailure, JobResult, PairStatistics, Pool } from './job.ts'

// faults
export { StudyError } from './fault.ts'
export type { StudyFault } from './fault.ts'
