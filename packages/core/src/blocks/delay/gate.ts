import { inUse } from '../../engine/columns.ts'
import type { DelayCourse } from './course.ts'

/**
 * Evaluation gate: measures go on only if they pay.
 *
 * After the years that `evaluatiepoort` allows, a measure whose costs so far (all payers, support while waiting included)
 * exceed the Wlz care it saved so far stops for good, in that region and draw; people in the delay stage then enter as
 * their delay ends. No gate (0) asks nothing.
 */
export function evaluationGate(course: DelayCourse, year: number): void {
  const { inputs, state } = course
  const after = inputs.lever('evaluatiepoort', year)
  const { measureYears, gateOpen } = state.paths
  for (let lane = 0; lane < inUse; lane++) {
    if (state.measureCost[lane]! > 0) measureYears[lane]! += 1
    const isDue = after[lane]! > 0 && measureYears[lane]! >= after[lane]!
    if (isDue && state.measureYield[lane]! < state.measureCost[lane]!) gateOpen[lane] = 0
  }
}
