import { overLanes } from '@wlz/lanes'
import { inUse, stride, type Column } from '../engine/columns.ts'
import type { CourseOf } from '../course-setup.ts'
import { homeAt, queueAt, stayAt } from './group-block.ts'
import { clustered, mpt, pgb, voorzorg, vpt } from './groups.ts'
import {
  bridgedByVptAt,
  bridgedPrecautionAt,
  bridgedWaitingAt,
  clientsAt,
  closedShareAt,
  precautionAt,
  waitingAt,
  type Clients,
} from './sector-block.ts'

/** Clients stand in the sector in this order. */
export const verblijfRow = clientsAt
export const vptRow = clientsAt + stride
export const mptRow = clientsAt + 2 * stride
export const pgbRow = clientsAt + 3 * stride

/**
 * Count clients of a sector from the states, the crosswalk of model.md.
 *
 * @returns the sector's own rows, counted anew
 */
export function countClients({ state }: CourseOf<unknown>, s: number): Clients {
  const { members, closed, sectors } = state
  countSector(sectors[s]!.block, closed.stay, closed.home, ...members[s]!)
  return sectors[s]!.clients
}

export const countSector = overLanes(
  'countSector',
  (
    sector: Float64Array,
    stay: Column,
    home: Column,
    first: Float64Array,
    second?: Float64Array,
    third?: Float64Array,
  ): void => {
    for (let row = clientsAt; row < bridgedWaitingAt; row += stride)
      for (let lane = 0; lane < inUse; lane++) sector[lane + row] = 0
    addClients(sector, first)
    if (second !== undefined) addClients(sector, second)
    if (third !== undefined) addClients(sector, third)
    addBridged(sector, stay, home)
  },
)

/** People of a care group by the form they live with. */
const addClients = overLanes('addClients', (sector: Float64Array, block: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    sector[lane + verblijfRow]! += block[lane + stayAt]! + block[lane + stayAt + stride]!
    sector[lane + vptRow]! += block[lane + homeAt + clustered * stride]! + block[lane + homeAt + vpt * stride]!
    sector[lane + mptRow]! += block[lane + homeAt + mpt * stride]!
    sector[lane + pgbRow]! += block[lane + homeAt + pgb * stride]!
    sector[lane + precautionAt]! += block[lane + homeAt + voorzorg * stride]!
    sector[lane + waitingAt]! +=
      block[lane + queueAt]! + block[lane + queueAt + stride]! + block[lane + queueAt + 2 * stride]!
  }
})

/** Part of those who wait or are in voorzorg get vpt or mpt meanwhile; the closed groups live in verblijf or have mpt. */
const addBridged = overLanes('addBridged', (sector: Float64Array, closedStay: Column, closedHome: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const bridged =
      sector[lane + waitingAt]! * sector[lane + bridgedWaitingAt]! +
      sector[lane + precautionAt]! * sector[lane + bridgedPrecautionAt]!
    const byVpt = bridged * sector[lane + bridgedByVptAt]!
    const closed = sector[lane + closedShareAt]!
    sector[lane + verblijfRow]! += closedStay[lane]! * closed
    sector[lane + vptRow]! += byVpt
    sector[lane + mptRow]! += bridged - byVpt + closedHome[lane]! * closed
  }
})
