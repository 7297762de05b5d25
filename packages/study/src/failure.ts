import type { JobFailure } from './job.ts'
import { StudyError } from './fault.ts'

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
  const scenario = scenarios[failure.policy]!
  const { region } = failure
  switch (failure.kind) {
    case 'model':
      return new StudyError({ code: 'run-failed', scenario, region, fault: failure.fault })
    case 'result': {
      const { indicator, year, draw, value } = failure
      return new StudyError({ code: 'result-not-finite', scenario, region, indicator, year, draw, value })
    }
  }
}
