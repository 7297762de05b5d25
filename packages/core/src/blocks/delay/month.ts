import { overLanes } from '@wlz/lanes'
import { addAll, inUse, type Column } from '../../engine/columns.ts'
import type { DelayCourse } from './course.ts'

/** One month of the stage in both groups, where there is any measure. */
export function delayMonth(course: DelayCourse): void {
  if (!course.hasMeasures) return
  const { state, work } = course
  const { helped, keep, gain, enters } = work.delay
  for (let group = 0; group < state.delayed.length; group++) {
    const { entrants } = state.groups[group]!
    monthOfDelay(
      state.delayed[group]!,
      entrants,
      work.diedDelayed,
      helped[group]!,
      keep[group]!,
      gain[group]!,
      enters[group]!,
    )
  }
  addAll(work.delayedMonths, state.delayed)
}

/**
 * One month of the stage. Newly helped people come in evenly over the month.
 *
 *     U' = U keep + d gain,   out = U + d - U',   entering = out x enters
 *
 * @param entrants [lane] those of the month on the way in; written: less the helped, plus those who enter late
 * @param died added to; [lane] people who died in the stage
 */
export const monthOfDelay = overLanes(
  'monthOfDelay',
  (stage: Column, entrants: Column, died: Column, helped: Column, keep: Column, gain: Column, enters: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const reached = entrants[lane]! * helped[lane]!
      const next = stage[lane]! * keep[lane]! + reached * gain[lane]!
      const out = stage[lane]! + reached - next
      const entering = out * enters[lane]!
      stage[lane] = next
      died[lane]! += out - entering
      entrants[lane] = entrants[lane]! - reached + entering
    }
  },
)
