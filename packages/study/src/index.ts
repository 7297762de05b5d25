// what is asked
export type { CompareStudy, Progress, RunStudy, StudyRequest, StudyScenario } from './request.ts'

// studies
export { runStudy } from './run-study.ts'
export type { StudyPack } from './run-study.ts'
export { compareStudy } from './compare-study.ts'
export { tippingStudy } from './tipping-study.ts'
export type { TippingStudy } from './tipping-study.ts'
export { compareMoves, runMoves, tippingMoves, untilSteady } from './until.ts'
export type { Settled, Until } from './until.ts'
export type { KeptDraws } from './kept-draws.ts'
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
export { compareNotices, discountRate } from './notices.ts'
export type { DiscountNotice, UncertaintyNotice } from './notices.ts'

// batches of runs
export { batchCatalogue, cutKey, engineColumns, fileKey, fileName, openBatch, rowsOfFile, runsOfFile, type Batch } from './batch/batch.ts'
export { columnName, type BatchColumn } from './batch/columns.ts'
export { fileRows, type ColumnValues, type RunNumbers } from './batch/rows.ts'
export { firstJob, runBatch, type FailedRun, type FileDone } from './batch/run-batch.ts'
export type { BatchRuns, PlannedRun } from './batch/runs.ts'

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
  OwnParameter,
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
export { studyError as studyFailure } from './failure.ts'
export { StudyError } from './fault.ts'
export type { StudyFault } from './fault.ts'

// which levers move which outcome, measured
export { screen, screeningMark } from './screening/screen.ts'

export { outOfRange, readOwnFile } from './own-file.ts'
// A result that was kept, and what moved since
export { readRecorded, sinceOf, type Recorded, type Since, type SinceCause } from './since.ts'
