import { overLanes } from '@wlz/lanes'
import { addAll, clear, inUse, sumInto, type Column } from '../engine/columns.ts'
import type { Course } from '../course.ts'
import { bands, groups, groupsOf, sectors, statuses } from '../people/groups.ts'
import { clearGroupSums } from '../people/group-block.ts'
import { clearSectorSums } from '../people/sector-block.ts'
import { sumFrom } from '../blocks/need/need.ts'
import { branches } from '../state.ts'

/** Sums over the months of a year: emptied in January, closed in December. */
export function clearSums(course: Course): void {
  const { work } = course
  for (const sum of [...work.arrived, work.closedExits]) clear(sum)
  for (const sector of course.state.sectors) clearSectorSums(sector)
  for (const group of course.state.groups) clearGroupSums(group)
  for (const sum of [work.delayedMonths, work.diedDelayed, work.indicatedMean, work.movedAsks]) clear(sum)
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
export function closeYear(course: Course): void {
  const { state, work } = course
  sumFrom(work.inhabitants, work.population, 0, bands - 1)
  const { inflowTotal, indicatedMean } = work
  addAll(indicatedMean, work.stock)
  clear(inflowTotal)
  for (let group = 0; group < groups.length; group++) meanOfGroup(indicatedMean, inflowTotal, work.arrived[group]!, state.groups[group]!.exits)
  closeMeans(work, work.closedExits)
  for (let s = 0; s < sectors.length; s++) openedOf(work.opened[s]!, state.places[s]!)
  clear(work.hoursNow)
  clear(work.hoursBase)
  for (let s = 0; s < branches.length; s++)
    hoursOfBranch(work, work.wlzStaffShare[s]!, work.staffMonths[s]!, work.staffWeight[s]!.outside, work.supplyBase[s]!)
}

/** The stocks are those of the end of the year; half of the year's net entry was not there on average. */
const meanOfGroup = overLanes('meanOfGroup', (mean: Column, inflow: Column, arrived: Column, exits: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    mean[lane]! -= (arrived[lane]! - exits[lane]!) / 2
    inflow[lane]! += arrived[lane]!
  }
})

const closeMeans = overLanes(
  'closeMeans',
  (work: { indicatedMean: Column; delayedMean: Column; delayedMonths: Column }, closedExits: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      work.indicatedMean[lane]! += closedExits[lane]! / 2
      work.delayedMean[lane] = work.delayedMonths[lane]! / 12
    }
  },
)

/** Places opened in the year; written over those that stood in January. */
const openedOf = overLanes('openedOf', (opened: Column, places: Column): void => {
  for (let lane = 0; lane < inUse; lane++) opened[lane] = Math.max(places[lane]! - opened[lane]!, 0)
})

/** Wlz hours of a branch asked and delivered in the year, at the tightness of the base year. */
const hoursOfBranch = overLanes(
  'hoursOfBranch',
  (
    work: { hoursNow: Column; hoursBase: Column },
    wlzShare: Column,
    months: { required: Column; short: Column },
    outside: Column,
    supplyBase: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const required = months.required[lane]!
      const wlz = Math.max(1 - (outside[lane]! * 12) / required, 0)
      wlzShare[lane] = wlz
      work.hoursNow[lane]! += (required - months.short[lane]!) * wlz
      work.hoursBase[lane]! += required * wlz * supplyBase[lane]!
    }
  },
)
