import { overLanes } from '@wlz/lanes'
import {
  addTo,
  clear,
  inUse,
  sharedColumn,
  sharedColumns,
  stride,
  sumInto,
  type Column,
  type Table,
} from '../../engine/columns.ts'
import type { Course } from '../../course.ts'
import { groupsOf, sectors, statuses } from '../../people/groups.ts'
import type { Asks, Put } from '../../record/put.ts'
import { weeksPerMonth } from '../../engine/calendar.ts'
import { countedWeeks } from './percentile.ts'

/** Stages of a wait in a sector, by row and status: who comes a month, the share that stays, the share that worsens, what makes people counted. */
const comingAt = 0
const keepAt = statuses.length * stride
const worsenAt = 2 * statuses.length * stride
const weightAt = 3 * statuses.length * stride
/** Of a month: people who wait before anybody is placed, and who got this status from a less pressing one. */
const presentAt = 4 * statuses.length * stride
const intoAt = 5 * statuses.length * stride
/** Of one call: the stages, and people who came in one month by their status since. */
const stages = sharedColumns(6 * statuses.length).block
const cohort = sharedColumns(statuses.length).block
export const all = sharedColumn()
const passed = sharedColumn()
const ofMonth = sharedColumn()
const longer = sharedColumn()
const queue = sharedColumn()
const worsened = sharedColumn()

/** A week that is counted, as months passed and a part of the next. */
export type Point = Readonly<{ weeks: number; month: number; part: number }>
const pointOf = (weeks: number, months: number): Point => ({
  weeks,
  month: Math.floor(months),
  part: months - Math.floor(months),
})
/** Days of coming of those who wait on the last day: any day of a month. */
export const pointsNow = countedWeeks.map((weeks) => pointOf(weeks, weeks / weeksPerMonth))
/** Days of coming and going of those placed: half a month sooner or later, and in the month of coming half a month at most. */
export const pointsPlaced = countedWeeks.map((weeks) => {
  const { month, part } = pointOf(weeks, weeks / weeksPerMonth + 0.5)
  return { weeks, month, part: month === 0 ? 2 * part - 1 : part }
})

/**
 * People who have waited longer than fixed weeks, of those who wait on 31 December and of those placed in the year.
 *
 * The statuses are stages: people come to ask in one, stay with the same share each month whatever they waited so far, are placed, leave
 * or go on to a more pressing one. Who came in one month is followed through them:
 *
 *     stay(status) = (Q - worsened into it a month) / (Q + newcomers a month),   worsen(status) = worsened out of it / (Q + newcomers)
 *
 * with the flows of the year, so that all who came add up to the queue Q that there is, also while it grows: a queue that grew is younger than
 * one at rest. Q is that of December for those who wait, and the mean of January and December for those placed. A sector is one queue:
 * its groups wait for the same places.
 */
export function recordWeeks(course: Course, put: Put, asks: Asks): void {
  sectors.forEach((sector, s) => {
    if (asks(`waiting.${sector}.weeks/0`)) {
      stagesOf(course, s, false)
      follow(pointsNow, true, (weeks, longer) => put(`waiting.${sector}.weeks/${weeks}`, longer))
    }
    if (asks(`waiting.${sector}.placedWeeks/0`)) {
      stagesOf(course, s, true)
      follow(pointsPlaced, false, (weeks, longer) => put(`waiting.${sector}.placedWeeks/${weeks}`, longer))
    }
  })
}

/** The stages of a sector, and everybody whose wait is counted. */
export function stagesOf({ base, state, work }: Course, s: number, isOfPlaced: boolean): void {
  clear(all)
  for (let status = 0; status < statuses.length; status++) {
    sumInto(
      queue,
      groupsOf[s]!.map((group) => state.groups[group]!.queue[status]!),
    )
    sumInto(
      worsened,
      groupsOf[s]!.map((group) => state.groups[group]!.worsened[status]!),
    )
    const placed = work.placed[s]![status]!
    if (isOfPlaced) meanOfTwo(queue, queue, work.queueStart[s]![status]!)
    addTo(all, isOfPlaced ? placed : queue)
    stageOf(stages, status * stride, queue, work.newcomers[s]!, base.sectors[s]!.statusShare[status]!, worsened)
    if (isOfPlaced) weighPlaced(stages, status * stride, placed)
    else weighAll(stages, status * stride)
  }
  worsenOnward(stages, stride)
  worsenOnward(stages, 2 * stride)
}

const meanOfTwo = overLanes('meanOfTwo', (mean: Column, one: Column, two: Column): void => {
  for (let lane = 0; lane < inUse; lane++) mean[lane] = (one[lane]! + two[lane]!) / 2
})

const stageOf = overLanes(
  'stageOf',
  (stages: Table, status: number, queue: Column, newcomers: Column, statusShare: Column, worsened: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const coming = (newcomers[lane]! * statusShare[lane]!) / 12
      const into = worsened[lane]! / 12
      const stock = queue[lane]!
      const present = stock + coming
      stages[lane + status + comingAt] = coming
      stages[lane + status + intoAt] = into
      stages[lane + status + presentAt] = present
      stages[lane + status + keepAt] = present > 0 ? Math.min(Math.max((stock - into) / present, 0), 1) : 0
    }
  },
)

/** Everybody in a stage counts, or the part of those in it who were placed in the year. */
const weighAll = overLanes('weighAll', (stages: Table, status: number): void => {
  for (let lane = 0; lane < inUse; lane++) stages[lane + status + weightAt] = 1
})
const weighPlaced = overLanes('weighPlaced', (stages: Table, status: number, placed: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const present = stages[lane + status + presentAt]!
    stages[lane + status + weightAt] = present > 0 ? placed[lane]! / present : 0
  }
})

/** Of those in a status, the share that goes on to the more pressing one before it. */
const worsenOnward = overLanes('worsenOnward', (stages: Table, status: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const present = stages[lane + status + presentAt]!
    const share = present > 0 ? stages[lane + status + (intoAt - stride)]! / present : 0
    stages[lane + status + worsenAt] = Math.min(share, 1 - stages[lane + status + keepAt]!)
  }
})

/**
 * Follow those who came in one month, month by month, and tell how many of all waited longer than each of the weeks.
 *
 * @param counted everybody who is counted, of the stages written last
 * @param part of those who have waited so many months, the share that is counted
 */
export function follow(
  points: readonly Point[],
  isAfterMonth: boolean,
  tell: (weeks: number, longer: Column) => void,
  counted: Column = all,
  part: (month: number) => number = everybody,
): void {
  clear(passed)
  cohort.set(stages.subarray(comingAt, comingAt + cohort.length))
  let next = 0
  for (let month = 0; next < points.length; month++) {
    if (isAfterMonth) waitAMonth(cohort, stages)
    countMonth(ofMonth, cohort, stages)
    if (part !== everybody) partOfMonth(ofMonth, part(month))
    for (; points[next]?.month === month; next++) {
      stillWaiting(longer, counted, passed, ofMonth, points[next]!.part)
      tell(points[next]!.weeks, longer)
    }
    addTo(passed, ofMonth)
    if (!isAfterMonth) waitAMonth(cohort, stages)
  }
}
const everybody = () => 1
const partOfMonth = overLanes('partOfMonth', (counted: Column, part: number): void => {
  for (let lane = 0; lane < inUse; lane++) counted[lane]! *= part
})

const waitAMonth = overLanes('waitAMonth', (cohort: Table, stages: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const inUrgent = cohort[lane]!
    const inActief = cohort[lane + stride]!
    const inVoorkeur = cohort[lane + 2 * stride]!
    cohort[lane] = inUrgent * stages[lane + keepAt]! + inActief * stages[lane + (worsenAt + stride)]!
    cohort[lane + stride] =
      inActief * stages[lane + (keepAt + stride)]! + inVoorkeur * stages[lane + (worsenAt + 2 * stride)]!
    cohort[lane + 2 * stride] = inVoorkeur * stages[lane + (keepAt + 2 * stride)]!
  }
})

const countMonth = overLanes('countMonth', (counted: Column, cohort: Table, stages: Table): void => {
  for (let lane = 0; lane < inUse; lane++)
    counted[lane] =
      cohort[lane]! * stages[lane + weightAt]! +
      cohort[lane + stride]! * stages[lane + (weightAt + stride)]! +
      cohort[lane + 2 * stride]! * stages[lane + (weightAt + 2 * stride)]!
})

const stillWaiting = overLanes(
  'stillWaiting',
  (longer: Column, all: Column, passed: Column, ofMonth: Column, part: number): void => {
    for (let lane = 0; lane < inUse; lane++)
      longer[lane] = Math.max(all[lane]! - passed[lane]! - part * ofMonth[lane]!, 0)
  },
)
