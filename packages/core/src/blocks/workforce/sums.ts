import { overLanes } from '@wlz/lanes'
import { clear, inUse, type Column } from '../../engine/columns.ts'
import { clearStaffSums, type Clients } from '../../people/sector-block.ts'
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
    hoursOfBranch(
      work,
      work.wlzStaffShare[s]!,
      work.staffMonths[s]!,
      work.clientMonths[s]!,
      work.staffWeight[s]!,
      work.supplyBase[s]!,
    )
}

/**
 * Wlz hours of a branch delivered in the year, and those asked at the norm and the tightness of the base year: a lower norm asks
 * less of staff, and gives clients less as well.
 */
const hoursOfBranch = overLanes(
  'hoursOfBranch',
  (
    work: { hoursNow: Column; hoursBase: Column },
    wlzShare: Column,
    months: { required: Column; short: Column },
    clients: Clients,
    weight: { level: Column; norm: Column; outside: Column },
    supplyBase: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const required = months.required[lane]!
      const wlz = Math.max(1 - (weight.outside[lane]! * 12) / required, 0)
      wlzShare[lane] = wlz
      work.hoursNow[lane]! += (required - months.short[lane]!) * wlz
      const more = weight.level[lane]! * (1 - weight.norm[lane]!) * clients.verblijf[lane]!
      work.hoursBase[lane]! += (required * wlz + more) * supplyBase[lane]!
    }
  },
)
