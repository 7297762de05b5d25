import { overLanes } from '@wlz/lanes'
import { clear, inUse, type Column } from '../../engine/columns.ts'
import { clearStaffSums } from '../../people/sector-block.ts'
import { branches } from '../../state.ts'
import type { WorkforceCourse } from './course.ts'

/** Set the sums of the year to zero. */
export function openWorkforce({ state }: WorkforceCourse): void {
  for (const sector of state.sectors) clearStaffSums(sector)
}

/** Hours of the year, which the money and the signals read. */
export function closeWorkforce({ work }: WorkforceCourse): void {
  clear(work.hoursNow)
  clear(work.hoursBase)
  for (let s = 0; s < branches.length; s++)
    hoursOfBranch(work, work.wlzStaffShare[s]!, work.staffMonths[s]!, work.staffWeight[s]!.outside, work.supplyBase[s]!)
}

/** Wlz hours of a branch asked and delivered in the year, at the tightness of the base year. */
const hoursOfBranch = overLanes(
  'hoursOfBranch',
  (
    work: { hoursNow: Column; hoursBase: Column },
    wlzShare: Column,
    months: { required: Column; short: Column },
    outside: Column,
    supplyBase: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const required = months.required[lane]!
      const wlz = Math.max(1 - (outside[lane]! * 12) / required, 0)
      wlzShare[lane] = wlz
      work.hoursNow[lane]! += (required - months.short[lane]!) * wlz
      work.hoursBase[lane]! += required * wlz * supplyBase[lane]!
    }
  },
)
