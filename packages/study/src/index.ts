// what is asked
export type { CompareStudy, Progress, RunStudy, StudyRequest, StudyScenario } from './request.ts'
export { scenarioCatalogue } from './scenario-catalogue.ts'

// studies
export { runStudy } from './run-study.ts'
export type { StudyPack } from './run-study.ts'
export { compareStudy } from './compare-study.ts'
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

// work and who does it
export { executeJob } from './execute-job.ts'
export { inlinePool, transferables } from './pool.ts'
export { nationalArea } from './job.ts'
export type { AreaAnswer, AreaStatistics, IndicatorStatistics, Job, JobFailure, JobResult, PairStatistics, Pool } from './job.ts'

// faults
export { StudyError } from './fault.ts'
export type { StudyFault } from './fault.ts'

// The past: fitted, and held against what came after
export {
  backtest,
  coverageBands,
  type Backtest,
  type Coverage,
  type Outlook,
  type ScoredPoint,
  type SeriesScore,
  type Tally,
  type Verdict,
} from './calibration/backtest.ts'
export { calibrate, engineMark, lastCutoff, origins, reach, vintageOf, type Underway } from './calibration/calibrate.ts'
export type { Blank, CalibrationFile, Forecast, OutlookFigure, Posterior, PosteriorParameter, Vintage } from './calibration/calibration.ts'
export { besideOthers, neededForOthers, type BesideOther } from './calibration/others.ts'
export { fit, freeParameters, isKnownAt, predictedOf, standardNormals, type Fit, type FitSettings } from './calibration/fit.ts'
export { marginalChances } from '@wlz/analysis'
