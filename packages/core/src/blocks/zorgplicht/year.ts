import { exp, ln } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { addTo, inUse, sharedColumns, stride, type Column, type Table } from '../../engine/columns.ts'
import { weeksPerMonth } from '../../engine/calendar.ts'
import type { ZorgplichtCourse } from './course.ts'
import { keepQueueAt, queueAt } from '../../people/group-block.ts'
import { actief, sectors, urgent, type Sector } from '../../people/groups.ts'

/** Weeks to a decision at the present pace: work waiting over what a month decides, plus handling itself. */
export const weeksToDecision = overLanes(
  'weeksToDecision',
  (weeks: Column, work: Column, capacity: Column, handlingWeeks: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      weeks[lane] = handlingWeeks[lane]! + (work[lane]! / capacity[lane]!) * weeksPerMonth
  },
)

/** Treeknorm in weeks since 2015, as rows N01 to N03 of the table `wlz_norms` (NZa, ZP2019) have it; a test compares them. */
export const treeknormWeeks: Readonly<Record<Sector, number>> = { vv: 6, ghz: 13, ggz: 6 }

/**
 * People now waiting longer than the norm, urgent and actief.
 *
 *     beyond = queue x (1 - outflow a month / queue before outflow) ^ (norm in months)
 *
 * Waiting times are those of a queue with a steady outflow, for the people now waiting and not for those placed.
 */
export const beyondNorm = overLanes(
  'beyondNorm',
  (beyond: Column, queue: Column, stays: Column, norm: number): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const share = Math.min(Math.max(stays[lane]!, 1e-9), 1 - 1e-12)
      beyond[lane]! += queue[lane]! * exp((norm / weeksPerMonth) * ln(share))
    }
  },
)

/** People of one status in a sector, and those who wait beyond the norm; outflow is that of the sector's first group. */
const pressingOfSector = overLanes(
  'pressingOfSector',
  (
    beyond: Column,
    pressing: Column,
    placed: Column,
    status: number,
    norm: number,
    scratch: Table,
    first: Table,
    second?: Table,
    third?: Table,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      scratch[lane] = 0
      scratch[lane + stride] = (1 - placed[lane]!) * first[lane + status + keepQueueAt]!
    }
    addTo(scratch, first.subarray(queueAt + status))
    if (second !== undefined) addTo(scratch, second.subarray(queueAt + status))
    if (third !== undefined) addTo(scratch, third.subarray(queueAt + status))
    addTo(pressing, scratch)
    beyondNorm(beyond, scratch, scratch.subarray(stride), norm)
  },
)
/** Scratch: people waiting, and the share of them that still waits a month later. */
const scratch = sharedColumns(2).block

/** Urgent and actief of a sector, added to those of others, and of these who waits beyond the norm. */
export function pressingOf(
  { state, work }: Pick<ZorgplichtCourse, 'state' | 'work'>,
  s: number,
  beyond: Column,
  pressing: Column,
): void {
  const [first, second, third] = state.members[s]!
  for (const status of [urgent, actief])
    pressingOfSector(
      beyond,
      pressing,
      work.placedShare[s]![status]!,
      status * stride,
      treeknormWeeks[sectors[s]!],
      scratch,
      first,
      second,
      third,
    )
}

/** Waiting beyond the norm, timeliness, choice, hours per client, and the signals that depend on them. */
export function zorgplichtYear(course: ZorgplichtCourse): void {
  const { parameter: p, state, work } = course
  const signalKeuze = p.of('signal.keuze')
  const signalWachten = p.of('signal.keuze.wachten')
  const signalTijdig = p.of('signal.tijdig')
  const signalPassend = p.of('signal.passend')
  const signalPgb = p.of('signal.pgb')
  const signalEigenBijdrage = p.of('signal.eigen-bijdrage')
  work.beyondNorm.fill(0)
  work.pressing.fill(0)
  for (let s = 0; s < sectors.length; s++) pressingOf(course, s, work.beyondNorm, work.pressing)

  weeksToDecision(work.awardWeeks, state.pgbWork, work.awardCapacity, p.of('pgb.handling'))
  weeksToDecision(work.noticeWeeks, state.noticeWork, work.noticeCapacity, p.of('notice.handling'))
  const { signal } = work
  choiceSignal(
    signal.keuze,
    work.choiceMet,
    work.inflowTotal,
    state.dwellingList,
    work.movedAsks,
    work.withheld,
    signalKeuze,
  )
  notWhileWaiting(signal.keuze, work.pressing, work.beyondNorm, signalWachten)
  timelySignal(signal.tijdig, work.pressing, work.beyondNorm, signalTijdig)
  careSignal(signal.passend, work.hoursNow, work.hoursBase, signalPassend)
  weeksSignal(signal.pgb, work.awardWeeks, signalPgb)
  weeksSignal(signal.eigenBijdrage, work.noticeWeeks, signalEigenBijdrage)
}

const choiceSignal = overLanes(
  'choiceSignal',
  (
    signal: Column,
    met: Column,
    inflow: Column,
    noDwelling: Column,
    moved: Column,
    withheld: Column,
    norm: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const entrants = Math.max(inflow[lane]!, 1e-9)
      const refused = noDwelling[lane]! + moved[lane]! + withheld[lane]!
      const chosen = Math.max(entrants - refused, 0)
      met[lane] = chosen
      signal[lane] = chosen / entrants >= norm[lane]! ? 1 : 0
    }
  },
)

/** Nobody has had a choice while too many wait beyond their norm. */
const notWhileWaiting = overLanes(
  'notWhileWaiting',
  (signal: Column, pressing: Column, beyond: Column, most: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      signal[lane] = beyond[lane]! > most[lane]! * pressing[lane]! ? 0 : signal[lane]!
  },
)

const timelySignal = overLanes(
  'timelySignal',
  (signal: Column, pressing: Column, beyond: Column, norm: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const timely = pressing[lane]! > 0 ? 1 - beyond[lane]! / pressing[lane]! : 1
      signal[lane] = timely >= norm[lane]! ? 1 : 0
    }
  },
)

const careSignal = overLanes('careSignal', (signal: Column, hours: Column, base: Column, norm: Column): void => {
  for (let lane = 0; lane < inUse; lane++) signal[lane] = hours[lane]! / base[lane]! >= norm[lane]! ? 1 : 0
})

const weeksSignal = overLanes('weeksSignal', (signal: Column, weeks: Column, norm: Column): void => {
  for (let lane = 0; lane < inUse; lane++) signal[lane] = weeks[lane]! <= norm[lane]! ? 1 : 0
})

/** Caseworkers of a year: the base, its own growth and policy. */
export function caseworkYear(course: ZorgplichtCourse, year: number): void {
  const { inputs, parameter: p, state, work } = course
  const forAwards = inputs.lever('behandelcapaciteit-pgb', year)
  const forNotices = inputs.lever('behandelcapaciteit-eigen-bijdrage', year)
  const growth = p.of('casework.growth')
  for (let lane = 0; lane < inUse; lane++) {
    state.paths.caseworkGrowth[lane]! *= 1 + growth[lane]!
    work.awardCapacity[lane] =
      work.baseAwards[lane]! * state.paths.caseworkGrowth[lane]! * Math.max(1 + forAwards[lane]!, 0.05)
    work.noticeCapacity[lane] =
      work.baseNotices[lane]! * state.paths.caseworkGrowth[lane]! * Math.max(1 + forNotices[lane]!, 0.05)
  }
}
