import type { JobFailure } from './job.ts'
import { StudyError } from '../ask/fault.ts'

/** Carries a failure up to where scenarios have names. */
export class RunFailed extends Error {
  override readonly name = 'RunFailed'
  readonly failure: JobFailure
  constructor(failure: JobFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** The failure as the reader of a study meets it: with the scenario and the region by name. */
export function studyError(failure: JobFailure, scenarios: readonly string[]): StudyError {
  switch (failure.kind) {
    case 'worker':
      return new StudyError({ code: 'worker-failed', scenario: scenarios.join(', '), reason: failure.reason })
    case 'model':
      return new StudyError({
        code: 'run-failed',
        scenario: scenarios[failure.policy]!,
        region: failure.region,
        fault: failure.fault,
      })
    case 'result': {
      const scenario = scenarios[failure.policy]!
      const { indicator, year, draw, value, region } = failure
      return new StudyError({ code: 'result-not-finite', scenario, region, indicator, year, draw, value })
    }
  }
}
