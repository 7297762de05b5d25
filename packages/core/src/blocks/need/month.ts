import { overLanes } from '@wlz/lanes'
import { inUse, stride, type Column, type Table } from '../../engine/columns.ts'
import { entrantsAt } from '../../people/group-block.ts'
import type { NeedCourse } from './course.ts'

/** A twelfth of the year's first indicaties. */
export function needMonth({ state, work }: NeedCourse): void {
  const [pg, som, vg, lg, zg, ggz] = state.groupBlocks
  takeMonth(work.inflow.block, pg, som, vg, lg, zg, ggz)
}

/** Number of people who come in this month. */
export function arriveMonth({ state, work }: NeedCourse): void {
  const [pg, som, vg, lg, zg, ggz] = state.groupBlocks
  countArrived(work.arrived.block, pg, som, vg, lg, zg, ggz)
}

/** A twelfth of the year's first indicaties of every group, in the order of the groups. */
const takeMonth = overLanes(
  'takeMonth',
  (inflow: Table, pg: Table, som: Table, vg: Table, lg: Table, zg: Table, ggz: Table): void => {
    takeMonthOf(pg, inflow)
    takeMonthOf(som, inflow.subarray(1 * stride))
    takeMonthOf(vg, inflow.subarray(2 * stride))
    takeMonthOf(lg, inflow.subarray(3 * stride))
    takeMonthOf(zg, inflow.subarray(4 * stride))
    takeMonthOf(ggz, inflow.subarray(5 * stride))
  },
)

const takeMonthOf = overLanes('takeMonthOf', (group: Table, inflow: Column): void => {
  for (let lane = 0; lane < inUse; lane++) group[lane + entrantsAt] = inflow[lane]! / 12
})

/** Add the arrivals of the month to the year's count of every group. */
const countArrived = overLanes(
  'countArrived',
  (arrived: Table, pg: Table, som: Table, vg: Table, lg: Table, zg: Table, ggz: Table): void => {
    countArrivedOf(arrived, pg)
    countArrivedOf(arrived.subarray(1 * stride), som)
    countArrivedOf(arrived.subarray(2 * stride), vg)
    countArrivedOf(arrived.subarray(3 * stride), lg)
    countArrivedOf(arrived.subarray(4 * stride), zg)
    countArrivedOf(arrived.subarray(5 * stride), ggz)
  },
)

const countArrivedOf = overLanes('countArrivedOf', (arrived: Column, group: Table): void => {
  for (let lane = 0; lane < inUse; lane++) arrived[lane]! += group[lane + entrantsAt]!
})
