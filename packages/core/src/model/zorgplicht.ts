import { column, lanes, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { ln } from '../exact/ln.ts'
import { actief, ghz, groupsOf, pgb, sectors, urgent } from './groups.ts'

/**
 * A work queue for a month: what comes in, what a fixed number of caseworkers decides.
 *
 *     work' = max(0, work + arrivals - capacity)
 */
export function monthOfWork(work: Column, arrivals: Column, capacity: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    const left = work[lane]! + arrivals[lane]! - capacity[lane]!
    work[lane] = left > 0 ? left : 0
  }
}

/** pgb awards and notices for the eigen bijdrage of one month. */
export function zorgplichtMonth(course: Course): void {
  const { state, work } = course
  const awards = work.awards
  const notices = work.notices
  awards.fill(0)
  notices.fill(0)
  for (let s = 0; s < sectors.length; s++)
    for (const group of groupsOf[s]!) {
      const { entrants } = state.groups[group]!
      const share = work.entry[s]!.home[pgb]!
      for (let lane = 0; lane < lanes; lane++) {
        awards[lane]! += entrants[lane]! * share[lane]!
        notices[lane]! += entrants[lane]!
      }
    }
  monthOfWork(state.pgbWork, awards, work.awardCapacity)
  monthOfWork(state.noticeWork, notices, work.noticeCapacity)
}

/** Weeks to a decision at the present pace: work waiting over what a month decides, plus handling itself. */
export function weeksToDecision(weeks: Column, work: Column, capacity: Column, handlingWeeks: Column): void {
  for (let lane = 0; lane < lanes; lane++) weeks[lane] = handlingWeeks[lane]! + (work[lane]! / capacity[lane]!) * weeksPerMonth
}
export const weeksPerMonth = 365.25 / 7 / 12

/** Norm of a sector in months: 6 weeks for VV and GGZ, 13 for GHZ (treeknorm). */
const normWeeks = (sector: number): number => (sector === ghz ? 13 : 6)

/**
 * People now waiting longer than the norm, urgent and actief.
 *
 *     beyond = queue x (1 - outflow a month / queue before outflow) ^ (norm in months)
 *
 * A queue that is left at a steady rate has waiting times of that rate. Of those now waiting, not of those placed.
 */
export function beyondNorm(beyond: Column, queue: Column, stays: Column, norm: number): void {
  for (let lane = 0; lane < lanes; lane++) {
    const share = Math.min(Math.max(stays[lane]!, 1e-9), 1 - 1e-12)
    beyond[lane]! += queue[lane]! * exp((norm / weeksPerMonth) * ln(share))
  }
}

/** Of one call; columns are not made anew every year. */
const queue = column()
const stays = column()

/** Waiting beyond the norm, timeliness, choice, hours per client, and the signals that hang on them. */
export function zorgplichtYear(course: Course): void {
  const { parameter: p, state, work } = course
  const signalKeuze = p('signal.keuze')
  const signalTijdig = p('signal.tijdig')
  const signalPassend = p('signal.passend')
  const signalPgb = p('signal.pgb')
  const signalEigenBijdrage = p('signal.eigen-bijdrage')
  work.beyondNorm.fill(0)
  work.pressing.fill(0)
  for (let s = 0; s < sectors.length; s++)
    for (const status of [urgent, actief]) {
      queue.fill(0)
      const share = work.placedShare[s]![status]!
      const keep = state.groups[groupsOf[s]![0]!]!.keepQueue[status]!
      for (const group of groupsOf[s]!) {
        const people = state.groups[group]!.queue[status]!
        for (let lane = 0; lane < lanes; lane++) queue[lane]! += people[lane]!
      }
      for (let lane = 0; lane < lanes; lane++) {
        stays[lane] = (1 - share[lane]!) * keep[lane]!
        work.pressing[lane]! += queue[lane]!
      }
      beyondNorm(work.beyondNorm, queue, stays, normWeeks(s))
    }

  weeksToDecision(work.awardWeeks, state.pgbWork, work.awardCapacity, p('pgb.handling'))
  weeksToDecision(work.noticeWeeks, state.noticeWork, work.noticeCapacity, p('notice.handling'))
  const shifted = work.movedAsks
  for (let lane = 0; lane < lanes; lane++) {
    const entrants = Math.max(work.inflowTotal[lane]!, 1e-9)
    const refused = state.dwellingList[lane]! + shifted[lane]! + work.withheld[lane]!
    work.choiceMet[lane] = Math.max(entrants - refused, 0)
    const timely = work.pressing[lane]! > 0 ? 1 - work.beyondNorm[lane]! / work.pressing[lane]! : 1
    const care = work.hoursNow[lane]! / work.hoursBase[lane]!
    work.signal.keuze[lane] = hold(work.choiceMet[lane]! / entrants >= signalKeuze[lane]!)
    work.signal.tijdig[lane] = hold(timely >= signalTijdig[lane]!)
    work.signal.passend[lane] = hold(care >= signalPassend[lane]!)
    work.signal.pgb[lane] = hold(work.awardWeeks[lane]! <= signalPgb[lane]!)
    work.signal.eigenBijdrage[lane] = hold(work.noticeWeeks[lane]! <= signalEigenBijdrage[lane]!)
  }
}

const hold = (claim: boolean): number => (claim ? 1 : 0)

/** Caseworkers of a year: the base, its own growth and policy. */
export function caseworkYear(course: Course, year: number): void {
  const { inputs, parameter: p, state, work } = course
  const forAwards = inputs.lever('behandelcapaciteit-pgb', year)
  const forNotices = inputs.lever('behandelcapaciteit-eigen-bijdrage', year)
  const growth = p('casework.growth')
  for (let lane = 0; lane < lanes; lane++) {
    state.paths.caseworkGrowth[lane]! *= 1 + growth[lane]!
    work.awardCapacity[lane] = work.baseAwards[lane]! * state.paths.caseworkGrowth[lane]! * Math.max(1 + forAwards[lane]!, 0.05)
    work.noticeCapacity[lane] = work.baseNotices[lane]! * state.paths.caseworkGrowth[lane]! * Math.max(1 + forNotices[lane]!, 0.05)
  }
}
