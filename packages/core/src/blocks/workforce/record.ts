import { overLanes } from '@wlz/lanes'
import { clear, inUse, sharedColumn, type Column } from '../../engine/columns.ts'
import type { WorkforceCourse } from './course.ts'
import { weeksPerYear } from '../../engine/calendar.ts'
import { branches } from '../../state.ts'
import type { Put } from '../../record/put.ts'
import { perMonth, scratch, total } from '../../record/sums.ts'

/** VVT and GHZ; staff of GGZ-wonen is in the model, but its base is not in our data. */
const reportedBranches = 2

const partTimeIds = branches.map((branch) => `staff.partTime.${branch}` as const)

const fte = sharedColumn()
const people = sharedColumn()

/** Staff of VVT and GHZ required, available and short, a mean over the months; hours of care not given in all branches. */
export function recordWorkforce(course: WorkforceCourse, put: Put): void {
  const { work, parameter: p } = course
  const sums = work.staffMonths.slice(0, reportedBranches)
  const mean = (parts: readonly Column[]) => {
    const sum = total(scratch, parts)
    perMonth(sum)
    return sum
  }
  put('workforce.required', mean(sums.map((sum) => sum.required)))
  put('workforce.available', mean(sums.map((sum) => sum.available)))
  clear(fte)
  clear(people)
  sums.forEach((sum, s) => {
    const partTime = p.of(partTimeIds[s]!)
    addShort(fte, people, sum.required, sum.available, partTime)
    if (s === 0) put('workforce.shortage.vvt', people)
  })
  put('workforce.shortage', fte)
  put('workforce.shortage.persons', people)
  put('workforce.absence/numerator', work.staffMonths[0]!.absence)
  put('workforce.absence/denominator', work.staffMonths[0]!.heads)
  const unmet = scratch
  clear(unmet)
  const hours = p.of('hours.perFteWeek')
  work.staffMonths.forEach((sum, s) => {
    const wlz = work.wlzStaffShare[s]!
    addUnmet(unmet, sum.short, wlz, hours)
  })
  put('care.unmetHours', unmet)
  worthInWages(unmet, p.of('cost.fte'), hours, course.state.paths.priceGrowth)
  put('care.unmetCost', unmet)
}

const addShort = overLanes(
  'addShort',
  (fte: Column, people: Column, required: Column, available: Column, partTime: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const short = Math.max(required[lane]! - available[lane]!, 0) / 12
      fte[lane]! += short
      people[lane]! += short / partTime[lane]!
    }
  },
)

const addUnmet = overLanes('addUnmet', (unmet: Column, short: Column, wlz: Column, hours: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    unmet[lane]! += (short[lane]! / 12) * wlz[lane]! * hours[lane]! * weeksPerYear
})

/** Hours of care in the wages that they would have cost: money that was not spent because nobody was there. */
const worthInWages = overLanes(
  'worthInWages',
  (hours: Column, wage: Column, perFte: Column, priceGrowth: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      hours[lane]! *= (wage[lane]! / (perFte[lane]! * weeksPerYear)) * priceGrowth[lane]!
  },
)
