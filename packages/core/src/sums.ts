import { addAll, inUse, sumInto, type Column } from './columns.ts'
import type { Course } from './course.ts'
import { bands, groups, groupsOf, sectors, statuses } from './model/groups.ts'
import { clearGroupSums } from './model/group-block.ts'
import { clearSectorSums } from './model/sector-block.ts'
import { sumFrom } from './model/need.ts'
import { branches } from './state.ts'

/** Sums over the months of a year: emptied in January, closed in December. */
export function clearSums(course: Course): void {
  const { work } = course
  for (const sum of [...work.arrived, work.closedExits]) sum.fill(0)
  for (const sector of course.state.sectors) clearSectorSums(sector)
  for (const group of course.state.groups) clearGroupSums(group)
  for (const sum of [work.delayedMonths, work.diedDelayed, work.indicatedMean, work.movedAsks]) sum.fill(0)
  for (let s = 0; s < sectors.length; s++) {
    for (let status = 0; status < statuses.length; status++) sumQueue(course, s, status, work.queueStart[s]![status]!)
    work.opened[s]!.set(course.state.places[s]!)
  }
}

function sumQueue(course: Course, s: number, status: number, sum: Column): void {
  sumInto(
    sum,
    groupsOf[s]!.map((group) => course.state.groups[group]!.queue[status]!),
  )
}

export function sumMonth(course: Course): void {
  const { state, work } = course
  if (!course.hasMeasures) return
  addAll(work.delayedMonths, state.delayed)
}

/** Means of the year, and shares that the money and the signals read. */
export function closeYear(course: Course, year: number): void {
  const { state, work, ageing } = course
  for (let lane = 0; lane < inUse; lane++) work.delayedMean[lane] = work.delayedMonths[lane]! / 12
  sumFrom(work.inhabitants, ageing.population[year]!, 0, bands - 1)
  const now = work.indicatedMean
  addAll(now, work.stock)
  // The stocks are those of the end of the year; half of the year's net entry was not there on average.
  const { inflowTotal, closedExits } = work
  inflowTotal.fill(0)
  for (let group = 0; group < groups.length; group++) {
    const { exits } = state.groups[group]!
    const arrived = work.arrived[group]!
    for (let lane = 0; lane < inUse; lane++) {
      now[lane]! -= (arrived[lane]! - exits[lane]!) / 2
      inflowTotal[lane]! += arrived[lane]!
    }
  }
  for (let lane = 0; lane < inUse; lane++) now[lane]! += closedExits[lane]! / 2
  for (let s = 0; s < sectors.length; s++) {
    const places = state.places[s]!
    const opened = work.opened[s]!
    for (let lane = 0; lane < inUse; lane++) opened[lane] = Math.max(places[lane]! - opened[lane]!, 0)
  }
  hoursOfTheYear(course)
}

/** Wlz hours asked and delivered in the year, at the tightness of the base year. */
function hoursOfTheYear(course: Course): void {
  const { work } = course
  work.hoursNow.fill(0)
  work.hoursBase.fill(0)
  for (let s = 0; s < branches.length; s++) {
    const months = work.staffMonths[s]!
    const outside = work.staffWeight[s]!.outside
    for (let lane = 0; lane < inUse; lane++) {
      const wlz = Math.max(1 - (outside[lane]! * 12) / months.required[lane]!, 0)
      work.wlzStaffShare[s]![lane] = wlz
      work.hoursNow[lane]! += (months.required[lane]! - months.short[lane]!) * wlz
      work.hoursBase[lane]! += months.required[lane]! * wlz * work.supplyBase[s]![lane]!
    }
  }
}
