import { lanes, type Block } from '../columns.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { entrantsAt } from './group-block.ts'

/** A twelfth of the year's first indicaties of every group, in the order of the groups. */
export const takeMonth = overLanes(
  'takeMonth',
  (inflow: Block, pg: Float64Array, som: Float64Array, vg: Float64Array, lg: Float64Array, zg: Float64Array, ggz: Float64Array): void => {
    takeMonthOf(pg, inflow, 0)
    takeMonthOf(som, inflow, 1)
    takeMonthOf(vg, inflow, 2)
    takeMonthOf(lg, inflow, 3)
    takeMonthOf(zg, inflow, 4)
    takeMonthOf(ggz, inflow, 5)
  },
)

const takeMonthOf = overLanes('takeMonthOf', (group: Float64Array, inflow: Block, index: number): void => {
  const ofYear = inflow.block
  const row = index * lanes
  for (let lane = 0; lane < lanes; lane++) group[lane + entrantsAt] = ofYear[lane + row]! / 12
})

/** Who arrived, added to the year's count of every group. */
export const countArrived = overLanes(
  'countArrived',
  (arrived: Block, pg: Float64Array, som: Float64Array, vg: Float64Array, lg: Float64Array, zg: Float64Array, ggz: Float64Array): void => {
    countArrivedOf(arrived, pg, 0)
    countArrivedOf(arrived, som, 1)
    countArrivedOf(arrived, vg, 2)
    countArrivedOf(arrived, lg, 3)
    countArrivedOf(arrived, zg, 4)
    countArrivedOf(arrived, ggz, 5)
  },
)

const countArrivedOf = overLanes('countArrivedOf', (arrived: Block, group: Float64Array, index: number): void => {
  const ofYear = arrived.block
  const row = index * lanes
  for (let lane = 0; lane < lanes; lane++) ofYear[lane + row]! += group[lane + entrantsAt]!
})
