// what is asked
export type { CompareStudy, Progress, RunStudy, StudyRequest, StudyScenario, StudyPack } from './ask/request.ts'

// studies
export { runStudy } from './studies/run/run-study.ts'
export { compareStudy } from './studies/compare/compare-study.ts'
export { tippingStudy } from './studies/tipping/tipping-study.ts'
export type { TippingStudy } from './studies/tipping/tipping-study.ts'
export { regionsStudy } from './studies/regions/regions-study.ts'
export type { RegionsResult, RegionsStudy } from './studies/regions/regions-study.ts'
export { compareMoves, runMoves, tippingMoves, untilSteady } from './studies/until.ts'
export type { Settled, Until } from './studies/until.ts'
export { keptDraws } from './jobs/kept-draws.ts'
export type { KeptDraws } from './jobs/kept-draws.ts'
export { drawsStudy } from './studies/draws/draws-study.ts'
export type { DrawsBlock, DrawsStudy } from './studies/draws/draws-study.ts'
export { sensitivityStudy } from './studies/sensitivity/sensitivity-study.ts'
export type { SensitivityInput, SensitivityResult, SensitivityStudy } from './studies/sensitivity/sensitivity-study.ts'
export { discoverStudy } from './studies/discover/discover-study.ts'
export type {
  BoxMeasures,
  DiscoverResult,
  DiscoverStudy,
  FoundBox,
  FoundLimit,
} from './studies/discover/discover-study.ts'
export { informationStudy } from './studies/information/information-study.ts'
export type { InformationResult, InformationStudy } from './studies/information/information-study.ts'
export { packageSearch } from './studies/package-search/package-search.ts'
export type {
  Handle,
  PackageResult,
  PackageSearch,
  PackageSearchResult,
  RobustResult,
  Setting,
} from './studies/package-search/question.ts'
export { normText, normYear } from './ask/norm.ts'
export type { Norm } from './ask/norm.ts'
export { compareNotices, discountRate } from './studies/compare/notices.ts'
export type { DiscountNotice, UncertaintyNotice } from './studies/compare/notices.ts'

export { seedGrowths } from './studies/seeds/seed-growths.ts'

// batches of runs
export {
  batchCatalogue,
  cutKey,
  engineColumns,
  fileKey,
  fileName,
  openBatch,
  rowsOfFile,
  runsOfFile,
  type Batch,
} from './batch/batch.ts'
export { columnName, type BatchColumn } from './batch/columns.ts'
export { fileRows, type ColumnValues, type RunNumbers } from './batch/rows.ts'
export { firstJob, runBatch, type FailedRun, type FileDone } from './batch/run-batch.ts'
export type { BatchRuns, PlannedRun } from './batch/runs.ts'

// what comes out
export { firstTold, tellingFigure } from './results/tell-apart.ts'
export { runHash } from './ask/hash.ts'
export type { Determinants } from './ask/hash.ts'
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
} from './results/result.ts'

export type { NormResult, NormYears, TippingResult, TippingScenario } from './studies/tipping/tipping-study.ts'

// work and who does it
export { executeJob } from './jobs/execute-job.ts'
export { inlinePool, transferables } from './jobs/pool.ts'
export { nationalArea } from './jobs/job.ts'
export type {
  AreaAnswer,
  AreaStatistics,
  IndicatorStatistics,
  Job,
  JobFailure,
  JobResult,
  PairStatistics,
  Pool,
} from './jobs/job.ts'

// faults
export { studyError as studyFailure } from './jobs/failure.ts'
export { StudyError } from './ask/fault.ts'
export type { StudyFault } from './ask/fault.ts'

// which levers move which outcome, measured
export { screen, screeningMark } from './studies/screening/screen.ts'

export { outOfRange, readOwnFile } from './ask/own-file.ts'
// A result that was kept, and what moved since
export { readRecorded, sinceOf, type Recorded, type Since, type SinceCause } from './results/since.ts'
