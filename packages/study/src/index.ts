// what is asked
export type { CompareStudy, Progress, RunStudy, StudyRequest, StudyScenario } from './request.ts'

// what comes out
export type {
  BeyondEvidence, ComparedBase, ComparedOther, CompareResult, DifferenceResult, IndicatorResult, Marks, OwnEffect, RunInfo, RunResult, Shares,
} from './result.ts'

// work and who does it
export { nationalArea } from './job.ts'
export type { AreaAnswer, AreaStatistics, IndicatorStatistics, Job, JobFailure, JobResult, PairStatistics, Pool } from './job.ts'

// faults
export { StudyError } from './fault.ts'
export type { StudyFault } from './fault.ts'
