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

// what is known of an id, in words
export { parameterFacts, regionFacts, sourceFacts, systemFacts, hasAddress } from './facts/evidence-facts.ts'
export { contextFacts, indicatorFacts, leverExplanation, notModelledFacts } from './facts/model-facts.ts'
export { leverFacts, leversOf } from './facts/lever-facts.ts'
export type { LeverFacts } from './facts/lever-facts.ts'
export { plain, unique } from './facts/explanation.ts'
export type { Explanation, Fact, Known } from './facts/explanation.ts'
export { indicatorWords, leverWords, unitLabel } from './facts/words.ts'
export { issueLine, issueText, modelFaultText } from './facts/fault-text.ts'
