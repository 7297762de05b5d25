import { overLanes } from '@wlz/lanes'
import { clear, inUse, sharedColumn, stride, type Column, type Table } from '../../engine/columns.ts'
import type { ChoiceCourse } from './course.ts'
import { clusteredAt, mptAt, queueAt, voorzorgAt, vptAt } from '../../people/group-block.ts'
import { band75, groupsOf, mpt, none, vpt, vv } from '../../people/groups.ts'
import { sumFrom } from '../../people/tables.ts'
import type { Asks, Put } from '../../record/put.ts'
import type { EntryShares } from './entry.ts'

/**
 * Hours of huisarts, specialist ouderengeneeskunde and verpleegkundig specialist that V&V clients at home ask in a year, settled or waiting.
 *
 *     hours = per client with vpt x (vpt + clustered) + per client with mpt x mpt + those who wait or stand in voorzorg, as they are bridged
 */
function hoursAtHome(hours: Column, { parameter: p, state }: ChoiceCourse): void {
  const [perVpt, perMpt] = [p.of('doctors.hours.vpt'), p.of('doctors.hours.mpt')]
  const byVpt = p.of('bridging.vpt.vv')
  bridgedHours(perWaiting, p.of('bridging.waiting'), byVpt, perVpt, perMpt)
  bridgedHours(perVoorzorg, p.of('bridging.voorzorg'), byVpt, perVpt, perMpt)
  clear(hours)
  for (const group of groupsOf[vv]!)
    addDoctorHours(hours, state.groups[group]!.block, perVpt, perMpt, perWaiting, perVoorzorg)
}

const bridgedHours = overLanes(
  'bridgedHours',
  (hours: Column, bridged: Column, byVpt: Column, perVpt: Column, perMpt: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      hours[lane] = bridged[lane]! * (byVpt[lane]! * perVpt[lane]! + (1 - byVpt[lane]!) * perMpt[lane]!)
  },
)

const addDoctorHours = overLanes(
  'addDoctorHours',
  (hours: Column, block: Table, perVpt: Column, perMpt: Column, perWaiting: Column, perVoorzorg: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const waiting = block[lane + queueAt]! + block[lane + (queueAt + stride)]! + block[lane + (queueAt + 2 * stride)]!
      hours[lane]! +=
        (block[lane + vptAt]! + block[lane + clusteredAt]!) * perVpt[lane]! +
        block[lane + mptAt]! * perMpt[lane]! +
        waiting * perWaiting[lane]! +
        block[lane + voorzorgAt]! * perVoorzorg[lane]!
    }
  },
)

/** Of one call: hours per bridged client, hours that clients ask, and those beyond the doctors there are. */
const perWaiting = sharedColumn()
const perVoorzorg = sharedColumn()
const hours = sharedColumn()
const tooMany = sharedColumn()
const old = sharedColumn()

/** Doctors of the first day: what clients ask then, with some room. */
export function startDoctors(course: ChoiceCourse): void {
  hoursAtHome(hours, course)
  course.work.baseDoctorHours.set(hours)
}

/**
 * Doctors of a year. They go to regions as people of 75 and over live there; above that as many come each year as were trained, so that
 * their number grows along a straight line.
 *
 *     capacity = hours of the first day x (75+ / 75+ of the first day) x (1 + room + growth x years) x (1 + medisch-generalistische-zorg)
 *     too many = hours asked on 1 January - capacity, at least nothing
 */
export function doctorsYear(course: ChoiceCourse, year: number): void {
  const { inputs, parameter: p, work } = course
  hoursAtHome(hours, course)
  sumFrom(old, work.population, band75)
  const lever = inputs.lever('medisch-generalistische-zorg', year)
  doctorsCapacity(
    work.doctorHours,
    work.baseDoctorHours,
    old,
    work.basePopulation75,
    p.of('doctors.room'),
    p.of('doctors.growth'),
    lever,
    year + 1,
  )
  beyondDoctors(tooMany, hours, work.doctorHours)
}

const doctorsCapacity = overLanes(
  'doctorsCapacity',
  (
    capacity: Column,
    base: Column,
    old: Column,
    oldBase: Column,
    room: Column,
    growth: Column,
    lever: Column,
    years: number,
  ): void => {
    for (let lane = 0; lane < inUse; lane++)
      capacity[lane] =
        ((base[lane]! * old[lane]!) / oldBase[lane]!) * (1 + room[lane]! + growth[lane]! * years) * (1 + lever[lane]!)
  },
)

const beyondDoctors = overLanes('beyondDoctors', (tooMany: Column, hours: Column, capacity: Column): void => {
  for (let lane = 0; lane < inUse; lane++) tooMany[lane] = Math.max(hours[lane]! - capacity[lane]!, 0)
})

/**
 * Doctors limit who comes to live at home with vpt and mpt: the hours that clients there ask beyond the doctors there are, the entrants of
 * the year do without. They take mpt instead of vpt, which asks fewer hours; what is over then too finds no doctor and goes without Wlz
 * care. Nobody who lives at home loses a doctor, and clustered dwellings, which are there, are not taken away.
 */
export function limitByDoctors(course: ChoiceCourse, entry: EntryShares): void {
  const { parameter: p, work } = course
  limitHome(
    entry,
    tooMany,
    work.sectorEntrants[vv]!,
    p.of('doctors.hours.vpt'),
    p.of('doctors.hours.mpt'),
    work.withoutDoctor,
  )
}

/**
 * @param tooMany hours that entrants do without
 * @param refused written; [lane] entrants a year who took mpt instead of vpt, or nothing, for want of a doctor
 */
export function limitHome(
  entry: EntryShares,
  tooMany: Column,
  entrants: Column,
  perVpt: Column,
  perMpt: Column,
  refused: Column,
): void {
  moveForWantOfDoctors(entry.home.block, tooMany, entrants, perVpt, perMpt, refused)
}

const moveForWantOfDoctors = overLanes(
  'moveForWantOfDoctors',
  (home: Table, tooMany: Column, entrants: Column, perVpt: Column, perMpt: Column, refused: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const people = entrants[lane]!
      const inVpt = home[lane + vpt * stride]!
      const inMpt = home[lane + mpt * stride]!
      // In hours of doctors per entrant; a form that saves none is not taken instead.
      const over = people > 0 ? tooMany[lane]! / people : 0
      const saved = Math.max(perVpt[lane]! - perMpt[lane]!, 0)
      const toMpt = over > 0 && saved > 0 ? Math.min(over / saved, inVpt) : 0
      const left = Math.max(over - toMpt * saved, 0)
      const withMpt = inMpt + toMpt
      const toNone = left > 0 && perMpt[lane]! > 0 ? Math.min(left / perMpt[lane]!, withMpt) : 0
      home[lane + vpt * stride] = inVpt - toMpt
      home[lane + mpt * stride] = withMpt - toNone
      home[lane + none * stride]! += toNone
      refused[lane] = (toMpt + toNone) * people
    }
  },
)

/** Hours that clients at home ask of the doctors there are, on 31 December, and who found none in the year. */
export function recordDoctors(course: ChoiceCourse, put: Put, asks: Asks): void {
  if (asks('doctors.use/numerator')) {
    hoursAtHome(hours, course)
    put('doctors.use/numerator', hours)
    put('doctors.use/denominator', course.work.doctorHours)
  }
  if (asks('doctors.refused')) put('doctors.refused', course.work.withoutDoctor)
}
