import type { CompareResult, RunResult } from '@wlz/study'

/** Reference of a scenario, with both draw by draw. */
export interface Beside {
  /** Name of the reference. */
  readonly title: string
  readonly result: RunResult
  readonly pair: CompareResult
}
