import { exp, ln } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { addTo, clear, inUse, sharedColumn, type Column } from '../../engine/columns.ts'
import { weeksPerMonth } from '../../engine/calendar.ts'
import { groupsOf, urgent } from '../../people/groups.ts'
import type { Asks, Put } from '../../record/put.ts'
import type { WaitingCourse } from './course.ts'
import { crisisSectors } from './work.ts'

/** Of one call: clients who wait urgently, those of them who need a crisis bed, those who have one, and beds of all sectors. */
const waiting = sharedColumn()
const needed = sharedColumn()
const inBed = sharedColumn()
const allBeds = sharedColumn()

/**
 * Crisis beds of the first day: so many that the stated share of them holds the urgent clients who are within a stay of becoming urgent.
 *
 *     within = 1 - (1 - placed in a month)^months x exp(-settling x months / 12),   beds = urgent x within / occupancy
 */
export function startCrisis(course: WaitingCourse): void {
  const { base, parameter: p, work } = course
  for (const [row, { sector, stay }] of crisisSectors.entries()) {
    const within = work.crisisWithin[row]!
    shareWithin(within, base.sectors[sector]!.acceptance[urgent]!, p.of('settle.urgent'), p.of(stay))
    countUrgent(course, sector)
    bedsOfFirstDay(work.crisisBase[row]!, waiting, within, p.of('crisis.occupancy'))
  }
}

const shareWithin = overLanes(
  'shareWithin',
  (within: Column, placed: Column, settling: Column, weeks: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const months = weeks[lane]! / weeksPerMonth
      within[lane] = 1 - exp(months * (ln(1 - Math.min(placed[lane]!, 0.99)) - settling[lane]! / 12))
    }
  },
)

const bedsOfFirstDay = overLanes(
  'bedsOfFirstDay',
  (beds: Column, waiting: Column, within: Column, occupancy: Column): void => {
    for (let lane = 0; lane < inUse; lane++) beds[lane] = (waiting[lane]! * within[lane]!) / occupancy[lane]!
  },
)

function countUrgent({ state }: WaitingCourse, sector: number): void {
  clear(waiting)
  for (const group of groupsOf[sector]!) addTo(waiting, state.groups[group]!.queue[urgent]!)
}

/**
 * Crisis beds of a year, and what their being full does to the urgent: a stay in one ends at home for some, which nobody without a bed has.
 *
 *     beds = beds of the first day x (1 + growth x years) + crisisbedden x inhabitants, by sector as on the first day
 *     with a bed = min(urgent x within, beds x highest occupancy)
 *     settling of the urgent x (1 - part that goes by a bed x (1 - with a bed / (urgent x within)))
 *
 * The others wait elsewhere: in hospital, in short-term care or at home. Who is placed leaves the bed, and who stays longer than the scheme
 * allows is in it as in any other place.
 */
export function crisisYear(course: WaitingCourse, year: number): void {
  const { inputs, parameter: p, work } = course
  for (const factor of work.settlingUrgent) factor.fill(1)
  clear(allBeds)
  for (const beds of work.crisisBase) addTo(allBeds, beds)
  for (const [row, { sector }] of crisisSectors.entries()) {
    bedsOfYear(
      work.crisisBeds[row]!,
      work.crisisBase[row]!,
      allBeds,
      {
        inhabitants: work.inhabitants,
        lever: inputs.lever('crisisbedden', year),
        growth: p.of('crisis.growth'),
      },
      year + 1,
    )
    peopleInBeds(course, row, sector)
    fewerSettle(work.settlingUrgent[sector]!, needed, inBed, p.of('crisis.home'))
  }
}

const bedsOfYear = overLanes(
  'bedsOfYear',
  (
    beds: Column,
    base: Column,
    all: Column,
    of: { inhabitants: Column; lever: Column; growth: Column },
    years: number,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const more = (of.lever[lane]! * of.inhabitants[lane]!) / 100_000
      const part = all[lane]! > 0 ? base[lane]! / all[lane]! : 0
      beds[lane] = base[lane]! * (1 + of.growth[lane]! * years) + more * part
    }
  },
)

/** Clients who need a crisis bed now, and who have one. */
function peopleInBeds(course: WaitingCourse, row: number, sector: number): void {
  const { parameter: p, work } = course
  countUrgent(course, sector)
  needAndHave(needed, inBed, waiting, work.crisisWithin[row]!, work.crisisBeds[row]!, p.of('crisis.full'))
}

const needAndHave = overLanes(
  'needAndHave',
  (needed: Column, inBed: Column, waiting: Column, within: Column, beds: Column, full: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const need = waiting[lane]! * within[lane]!
      needed[lane] = need
      inBed[lane] = Math.min(need, beds[lane]! * full[lane]!)
    }
  },
)

const fewerSettle = overLanes('fewerSettle', (settling: Column, needed: Column, inBed: Column, byBed: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const need = needed[lane]!
    settling[lane] = need > inBed[lane]! ? 1 - byBed[lane]! * (1 - inBed[lane]! / need) : 1
  }
})

/** Crisis beds of the year, the share of them in use on 31 December, and who needs one then and has none. */
export function recordCrisis(course: WaitingCourse, put: Put, asks: Asks): void {
  if (!asks('crisis.beds') && !asks('crisis.use/numerator') && !asks('crisis.without')) return
  clear(allBeds)
  clear(used)
  clear(without)
  for (const [row, { sector }] of crisisSectors.entries()) {
    addTo(allBeds, course.work.crisisBeds[row]!)
    peopleInBeds(course, row, sector)
    addTo(used, inBed)
    addWithout(without, needed, inBed)
  }
  put('crisis.beds', allBeds)
  put('crisis.use/numerator', used)
  put('crisis.use/denominator', allBeds)
  put('crisis.without', without)
}
const used = sharedColumn()
const without = sharedColumn()

const addWithout = overLanes('addWithout', (without: Column, needed: Column, inBed: Column): void => {
  for (let lane = 0; lane < inUse; lane++) without[lane]! += needed[lane]! - inBed[lane]!
})
