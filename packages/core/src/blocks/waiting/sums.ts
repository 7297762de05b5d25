import { clear, sumInto } from '../../engine/columns.ts'
import { clearGroupSums } from '../../people/group-block.ts'
import { groupsOf, sectors, statuses } from '../../people/groups.ts'
import { clearQueueSums } from '../../people/sector-block.ts'
import type { WaitingCourse } from './course.ts'

/** Set the counts of the year to zero, and keep the people who wait on 1 January. */
export function openWaiting({ state, work }: WaitingCourse): void {
  for (const sum of [work.closedExits, work.waitingMonths, work.verblijfMonths]) clear(sum)
  for (const sector of state.sectors) clearQueueSums(sector)
  for (const group of state.groups) clearGroupSums(group)
  for (let s = 0; s < sectors.length; s++)
    for (let status = 0; status < statuses.length; status++)
      sumInto(
        work.queueStart[s]![status]!,
        groupsOf[s]!.map((group) => state.groups[group]!.queue[status]!),
      )
}
