import { overLanes } from '@wlz/lanes'
import { inUse, stride, type Column, type Table } from '../../engine/columns.ts'
import { entrantsAt, entryHomeAt, pgbAt } from '../../people/group-block.ts'
import type { ZorgplichtCourse } from './course.ts'

/**
 * Work queue for a month: applications that come in, less those that a fixed number of caseworkers decides.
 *
 *     work' = max(0, work + arrivals - capacity)
 */
export const monthOfWork = overLanes('monthOfWork', (work: Column, arrivals: Column, capacity: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const left = work[lane]! + arrivals[lane]! - capacity[lane]!
    work[lane] = left > 0 ? left : 0
  }
})

/** pgb awards and notices for the eigen bijdrage of one month. */
export function zorgplichtMonth(course: ZorgplichtCourse): void {
  const { state, work } = course
  const [pg, som, vg, lg, zg, ggz] = state.groupBlocks
  apply(work.applications.block, pg, som, vg, lg, zg, ggz)
  const [awards, notices] = work.applications
  monthOfCasework(state.pgbWork, state.noticeWork, awards!, notices!, work.awardCapacity, work.noticeCapacity)
}

const monthOfCasework = overLanes(
  'monthOfCasework',
  (
    pgbWork: Column,
    noticeWork: Column,
    awards: Column,
    notices: Column,
    awardCapacity: Column,
    noticeCapacity: Column,
  ): void => {
    monthOfWork(pgbWork, awards, awardCapacity)
    monthOfWork(noticeWork, notices, noticeCapacity)
  },
)

const apply = overLanes(
  'apply',
  (applications: Table, pg: Table, som: Table, vg: Table, lg: Table, zg: Table, ggz: Table): void => {
    for (let row = 0; row < 2 * stride; row += stride)
      for (let lane = 0; lane < inUse; lane++) applications[row + lane] = 0
    applyOfGroup(applications, pg)
    applyOfGroup(applications, som)
    applyOfGroup(applications, vg)
    applyOfGroup(applications, lg)
    applyOfGroup(applications, zg)
    applyOfGroup(applications, ggz)
  },
)

/** Entrants ask for a notice, those with a pgb for an award too. */
const applyOfGroup = overLanes('applyOfGroup', (applications: Table, group: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const entrants = group[lane + entrantsAt]!
    applications[lane]! += entrants * group[lane + (entryHomeAt + pgbAt)]!
    applications[lane + stride]! += entrants
  }
})
