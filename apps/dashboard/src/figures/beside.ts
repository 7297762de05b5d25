import type { CompareResult, RunResult } from '@wlz/study'

/** What a scenario is held against, with both draw by draw. */
export interface Beside {
  /** Name of the reference. */
  readonly title: string
  readonly result: RunResult
  readonly pair: CompareResult
}
