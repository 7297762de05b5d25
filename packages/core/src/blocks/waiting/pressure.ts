import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { inUse, stride, type Column, type Table } from '../../engine/columns.ts'
import type { WaitingCourse } from './course.ts'
import { pressureAt } from '../../people/waiting-pressure.ts'
import { groupsOf, vv } from '../../people/groups.ts'
import { queueAt, resettledAt, stayAt } from '../../people/group-block.ts'

/**
 * Pressure of waiting in V&V, once a year, from the mean of the twelve months before:
 *
 *     R = (clients waiting / clients in verblijf) / the same at the end of 2023,   L = ln R between -1.5 and 1.5
 *
 * All that answers to waiting does so relative to the base year, which it therefore leaves as it is.
 */
export function pressureYear({ base, state, work }: WaitingCourse): void {
  pressureOf(work.waitingPressure, state.waitingRatio, base.waitingRatio)
}

const pressureOf = overLanes('pressureOf', (pressure: Column, ratio: Column, base: Column): void => {
  for (let lane = 0; lane < inUse; lane++) pressure[lane] = pressureAt(ratio[lane]!, base[lane]!)
})

/** The factor on a rate that responds to the pressure: exp(response x L). */
export const answer = overLanes('answer', (factor: Column, pressure: Column, response: Column, sign: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const moved = sign * response[lane]! * pressure[lane]!
    factor[lane] = moved === 0 ? 1 : exp(moved)
  }
})

/** Clients waiting and in verblijf at the end of a month, added to those of the year. */
export function countPressure({ state, work }: WaitingCourse): void {
  for (const group of groupsOf[vv]!) addGroup(work.waitingMonths, work.verblijfMonths, state.groups[group]!.block)
}

const addGroup = overLanes('addPressureOfGroup', (waiting: Column, inVerblijf: Column, block: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    waiting[lane]! += block[lane + queueAt]! + block[lane + (queueAt + stride)]! + block[lane + (queueAt + 2 * stride)]!
    for (let phase = lane + stayAt; phase < resettledAt; phase += stride) inVerblijf[lane]! += block[phase]!
  }
})

/** Clients waiting per client in verblijf over the months of the year, for the next. */
export function closeWaiting({ state, work }: WaitingCourse): void {
  closePressure(state.waitingRatio, work.waitingMonths, work.verblijfMonths)
}

const closePressure = overLanes('closePressure', (ratio: Column, waiting: Column, inVerblijf: Column): void => {
  for (let lane = 0; lane < inUse; lane++) ratio[lane] = waiting[lane]! / inVerblijf[lane]!
})

/** The ratio of the first day, which holds for the first year. */
export function startPressure(course: WaitingCourse): void {
  const { state, work } = course
  work.waitingMonths.fill(0)
  work.verblijfMonths.fill(0)
  countPressure(course)
  closePressure(state.waitingRatio, work.waitingMonths, work.verblijfMonths)
}
