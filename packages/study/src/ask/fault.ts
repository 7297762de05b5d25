import { ModelError, type ModelFault } from '@wlz/core'

/** A setting of a scenario without which a run would not have failed. */
export interface FailureCause {
  /** As people write it: `valpreventie`, `valpreventie.effect`, `base.vpt.vv`. */
  readonly key: string
  /** Its value in the year of the failure; of a distribution the median. */
  readonly value: number
  /** Value where nobody sets it; absent where there is none. */
  readonly usual?: number
}

/** A fault of the model, and the settings that brought it about. */
export type FoundFault = ModelFault & { readonly causes?: readonly FailureCause[] }

/** Reason for which a study refuses a request or stops, with the facts. */
export type StudyFault =
  | Readonly<{ code: 'unknown-region'; region: string }>
  | Readonly<{ code: 'unknown-indicator'; indicator: string }>
  | Readonly<{ code: 'no-region' }>
  | Readonly<{ code: 'no-scenario' }>
  | Readonly<{ code: 'no-direction'; indicator: string }>
  | Readonly<{ code: 'no-norm' }>
  | Readonly<{ code: 'stay'; value: number; min: number; max: number }>
  | Readonly<{ code: 'no-runs'; set: string }>
  | Readonly<{ code: 'worker-failed'; scenario: string; reason: string }>
  | Readonly<{ code: 'draws'; value: number; min: number; max: number }>
  | Readonly<{ code: 'years'; from: number; to: number; first: number; last: number }>
  | Readonly<{ code: 'run-failed'; scenario: string; region: string; fault: FoundFault }>
  | Readonly<{
      code: 'result-not-finite'
      scenario: string
      region: string
      indicator: string
      year: number
      draw: number
      value: number
    }>

export class StudyError extends Error {
  override readonly name = 'StudyError'
  readonly fault: StudyFault
  constructor(fault: StudyFault) {
    super(describeFault(fault))
    this.fault = fault
  }
}

function describeFault(fault: StudyFault): string {
  switch (fault.code) {
    case 'unknown-region':
      return `there is no region ${fault.region}`
    case 'unknown-indicator':
      return `there is no indicator ${fault.indicator}`
    case 'no-region':
      return 'a study needs at least one region'
    case 'no-scenario':
      return 'a comparison needs at least one scenario beside the base'
    case 'no-direction':
      return `more or less of ${fault.indicator} is not better by itself, an indicator with a direction was expected`
    case 'no-norm':
      return 'at least one norm was expected'
    case 'stay':
      return `stay is ${fault.value}, a whole number of years from ${fault.min} to ${fault.max} was expected`
    case 'no-runs':
      return `the filters of set ${fault.set} leave no run`
    case 'worker-failed':
      return `the worker of scenario ${fault.scenario} gave up: ${fault.reason}`
    case 'draws':
      return `draws is ${fault.value}, a whole number from ${fault.min} to ${fault.max} was expected`
    case 'years':
      return (
        `years ${fault.from} to ${fault.to} were asked, ` +
        `rising years within ${fault.first} to ${fault.last} were expected`
      )
    case 'run-failed':
      return `scenario ${fault.scenario} failed in region ${fault.region}: ${new ModelError(fault.fault).message}`
    case 'result-not-finite':
      return (
        `${fault.indicator} of scenario ${fault.scenario} is ${fault.value} ` +
        `in region ${fault.region}, year ${fault.year}, draw ${fault.draw}`
      )
  }
}
