import { addTo, clear, inUse, sharedColumn } from '../../engine/columns.ts'
import type { WaitingCourse } from './course.ts'
import { groupsOf, sectors, statuses, urgent } from '../../people/groups.ts'
import { everybody } from '../../people/group-block.ts'
import { smallPoolShare } from './month.ts'

/** Scratch columns, reused by every call. */
const group = sharedColumn()
const people = sharedColumn()

/**
 * Placements that chance takes off in a region that starts as the nation does: the acceptance of the base year holds it already,
 * so that only a change of the pool moves placements.
 */
export function startSmallPools({ base, parameter: p, state }: WaitingCourse): void {
  for (let s = 0; s < sectors.length; s++) {
    clear(people)
    for (const member of groupsOf[s]!) {
      everybody(group, state.groups[member]!.block)
      addTo(people, group)
    }
    const { perSmallPool, pool, mayClose } = state.sectors[s]!
    const { free, willing } = base.sectors[s]!
    mayClose.set(p.of('closing.vacated'))
    for (let status = 0; status < statuses.length; status++)
      for (let lane = 0; lane < inUse; lane++) {
        const inPool = people[lane]! * pool[lane]!
        const left = smallPoolShare(free[status]![lane]! * inPool, willing[status]![lane]! * inPool)
        perSmallPool[status]![lane] = status === urgent || left === 0 ? 1 : 1 / left
      }
  }
}
