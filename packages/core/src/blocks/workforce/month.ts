import { overLanes } from '@wlz/lanes'
import { inUse, stride, type Column } from '../../engine/columns.ts'
import { countSector, mptRow, pgbRow, verblijfRow, vptRow } from '../../people/clients.ts'
import {
  absenceAt,
  absenceElasticityAt,
  absenceOfYearAt,
  clientMonthsAt,
  dilutionAt,
  enteringAt,
  exchangeAt,
  feltAt,
  followsAt,
  headsAt,
  hiredRoomAt,
  leavingAt,
  leavingElasticityAt,
  perHeadsAt,
  perLagMonthsAt,
  perWorkloadAt,
  productiveAt,
  requiredAt,
  retentionAt,
  retiringAt,
  staffMonthsAt,
  staffedShareAt,
  supplyBaseAt,
  weightAt,
  workloadAt,
} from '../../people/sector-block.ts'
import { branches } from '../../state.ts'
import type { WorkforceCourse } from './course.ts'

/**
 * Hours that the clients of a sector ask, in fte, with the hours for clients outside the Wlz, and client-months of the year.
 *
 *     required = level x (verblijf x norm + vpt x r_vpt + mpt x r_mpt + pgb x r_pgb) x heaviness x technology + outside
 */
export const requiredFte = overLanes('requiredFte', (sector: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const inVerblijf = sector[lane + verblijfRow]!
    const withVpt = sector[lane + vptRow]!
    const withMpt = sector[lane + mptRow]!
    const withPgb = sector[lane + pgbRow]!
    const weighted =
      inVerblijf * sector[lane + (weightAt + stride)]! +
      withVpt * sector[lane + (weightAt + 2 * stride)]! +
      (withMpt * sector[lane + (weightAt + 3 * stride)]! + withPgb * sector[lane + (weightAt + 4 * stride)]!)
    sector[lane + clientMonthsAt]! += inVerblijf
    sector[lane + (clientMonthsAt + stride)]! += withVpt
    sector[lane + (clientMonthsAt + 2 * stride)]! += withMpt
    sector[lane + (clientMonthsAt + 3 * stride)]! += withPgb
    sector[lane + requiredAt] = sector[lane + weightAt]! * weighted + sector[lane + (weightAt + 5 * stride)]!
  }
})

/**
 * Hours available against hours asked. A shortage is met in this order: staff is hired as far as allowed, hours per client thin,
 * places are left empty.
 *
 *     available = own + exchange,   own = heads x productive x (1 - absence),   productive = fte a person brings / (1 - absence in the base year)
 *     staffed   = (available + hired) / required over the least that is responsible, at most one
 */
export const staffingMonth = overLanes('staffingMonth', (sector: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const required = sector[lane + requiredAt]!
    const absence = sector[lane + absenceAt]!
    const heads = sector[lane + headsAt]! + sector[lane + (headsAt + stride)]! + sector[lane + (headsAt + 2 * stride)]!
    const own = heads * sector[lane + productiveAt]! * (1 - absence)
    const lent = sector[lane + exchangeAt]!
    const most = -mostLent * own
    const available = own + (lent < most ? most : lent)
    const gap = required - available
    const room = sector[lane + hiredRoomAt]! * available
    const hired = gap <= 0 ? (room < 0 ? room : 0) : gap < room ? gap : room
    const ratio = (available + hired) / required
    const floor = sector[lane + supplyBaseAt]! * (1 - sector[lane + dilutionAt]!)
    sector[lane + workloadAt] = required / available
    sector[lane + staffedShareAt] = ratio < floor ? ratio / floor : 1
    sector[lane + staffMonthsAt]! += required
    sector[lane + (staffMonthsAt + stride)]! += available
    sector[lane + (staffMonthsAt + 2 * stride)]! += hired
    sector[lane + (staffMonthsAt + 3 * stride)]! += ratio < 1 ? required - available - hired : 0
    sector[lane + (staffMonthsAt + 4 * stride)]! += absence * heads
    sector[lane + (staffMonthsAt + 5 * stride)]! += heads
  }
})

/**
 * Staff of a branch for a month: entering, leaving the branch, growing older, retiring.
 *
 *     felt'    = felt + (workload - felt) / lag
 *     absence' = absence + (base (1 + e_a (felt / base workload - 1)) + policy - absence) / lag
 *     leaving  = base (1 + e_l (felt / base workload - 1)) - retention
 *     entering = of the year x (1 + follows (heads / base heads - 1))
 *
 * Workload is required over available hours: what is short makes people ill and leave, some months later.
 */
export const monthOfStaff = overLanes('monthOfStaff', (sector: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const pace = sector[lane + perLagMonthsAt]!
    const felt = sector[lane + feltAt]!
    const now = felt + (sector[lane + workloadAt]! - felt) * pace
    const pressure = now * sector[lane + perWorkloadAt]! - 1
    sector[lane + feltAt] = now
    const absence = sector[lane + absenceAt]!
    const ill = sector[lane + absenceOfYearAt]! * (1 + sector[lane + absenceElasticityAt]! * pressure)
    const target = ill < 0.01 ? 0.01 : ill > 0.5 ? 0.5 : ill
    sector[lane + absenceAt] = absence + (target - absence) * pace
    const rate =
      (sector[lane + leavingAt]! * (1 + sector[lane + leavingElasticityAt]! * pressure) - sector[lane + retentionAt]!) *
      aMonth
    const leave = rate < 0 ? 0 : rate > 0.05 ? 0.05 : rate
    const young = sector[lane + headsAt]!
    const middle = sector[lane + (headsAt + stride)]!
    const old = sector[lane + (headsAt + 2 * stride)]!
    const grownUp = young * youngToMiddle
    const grownOld = middle * middleToOld
    const growth = (young + middle + old) * sector[lane + perHeadsAt]! - 1
    const entering = sector[lane + enteringAt]! * (1 + sector[lane + followsAt]! * growth) * aMonth
    sector[lane + headsAt] = young * (1 - leave) - grownUp + entering * enteringYoung
    sector[lane + (headsAt + stride)] = middle * (1 - leave) + grownUp - grownOld + entering * enteringMiddle
    sector[lane + (headsAt + 2 * stride)] =
      old * (1 - leave - sector[lane + retiringAt]! * aMonth) + grownOld + entering * enteringOld
  }
})

/** A pool with other regions takes at most this share of the hours that a region has: the key is that of the base year, and staff may shrink (S30). */
const mostLent = 0.5

const aMonth = 1 / 12

/** Age groups under 35, 35-54, 55 and over: years in the group, and where entrants are (S7). */
const youngToMiddle = 1 / (15 * 12)
const middleToOld = 1 / (20 * 12)
const enteringYoung = 0.6
const enteringMiddle = 0.3
const enteringOld = 1 - enteringYoung - enteringMiddle

/**
 * Gain of the staff loop: percent of the available hours that one percent more workload takes off in the end.
 *
 *     gain = e_a a / (1 - a) + e_l L / (L + R)
 *
 * Below one the loop settles; the engine keeps draws at 0.8 and refuses more where it was asked. Elasticities of one give about 0.87.
 */
export function staffLoopGain(
  absenceElasticity: number,
  absence: number,
  leavingElasticity: number,
  leaving: number,
  retiring: number,
): number {
  return (absenceElasticity * absence) / (1 - absence) + (leavingElasticity * leaving) / (leaving + retiring)
}

export const maxStaffLoopGain = 0.8

/** One month of every branch: hours asked, hours available, and how a shortage is met. */
export function workforceMonth(course: WorkforceCourse): void {
  const { closed, members, sectors } = course.state
  for (let s = 0; s < branches.length; s++) {
    const [first, second, third] = members[s]!
    monthOfBranch(sectors[s]!.block, closed.stay, closed.home, first, second, third)
  }
}

const monthOfBranch = overLanes(
  'monthOfBranch',
  (
    sector: Float64Array,
    stay: Column,
    home: Column,
    first: Float64Array,
    second?: Float64Array,
    third?: Float64Array,
  ): void => {
    countSector(sector, stay, home, first, second, third)
    requiredFte(sector)
    staffingMonth(sector)
    monthOfStaff(sector)
  },
)
