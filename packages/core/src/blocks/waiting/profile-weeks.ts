import { overLanes } from '@wlz/lanes'
import type { Course } from '../../course.ts'
import { difference, inUse, sharedColumn, sharedColumns, type Column } from '../../engine/columns.ts'
import { vv } from '../../people/groups.ts'
import { profileRow, profiles, waitingFor } from '../../people/profiles.ts'
import type { Asks, Put } from '../../record/put.ts'
import { countedWeeks } from './percentile.ts'
import { all, follow, pointsNow, pointsPlaced, stagesOf, type Point } from './weeks.ts'

/** Of one call: those who waited longer than each of the weeks, and of these those who came to ask this year. */
const longerThan = sharedColumns(countedWeeks.length)
const fresh = sharedColumn()
const earlier = sharedColumn()
const ofProfile = sharedColumn()

/** Share of people who have waited so many months that came to ask this year: of those now waiting, and of those placed in the year. */
const cameNow = (month: number) => (month < 12 ? 1 : 0)
const cameAndPlaced = (month: number) => Math.max(1 - month / 12, 0)
const yearsBefore: readonly Point[] = [{ weeks: 52, month: 12, part: 0 }]

/**
 * People of each VV profile who have waited longer than fixed weeks.
 *
 * Profiles wait alike, but who came this year differs from who came before: VV4 that policy keeps at home is less among the first. With
 * the shares of a profile before the year and now, the share r of the queue that the year renewed, and Y(w) of the L(w) people waiting
 * longer than w weeks who came in the year,
 *
 *     recent(p)  = before(p) + (now(p) - before(p)) x min(L(0) / Y(0), 1 / r)
 *     others(p)  = (L(0) now(p) - Y(0) recent(p)) / (L(0) - Y(0))
 *     L(p, w)    = Y(w) recent(p) + (L(w) - Y(w)) others(p)
 *
 * so that profiles add up to all people at every wait, and each to its people waiting.
 */
export function recordProfileWeeks(course: Course, put: Put, asks: Asks): void {
  if (profiles.some((profile) => asks(`waiting.${profile}.weeks/0`))) {
    stagesOf(course, vv, false)
    tellProfiles(course, pointsNow, true, cameNow, (profile, weeks, people) =>
      put(`waiting.${profile}.weeks/${weeks}`, people),
    )
  }
  if (profiles.some((profile) => asks(`waiting.${profile}.placedWeeks/0`))) {
    stagesOf(course, vv, true)
    tellProfiles(course, pointsPlaced, false, cameAndPlaced, (profile, weeks, people) =>
      put(`waiting.${profile}.placedWeeks/${weeks}`, people),
    )
  }
}

type Tell = (profile: (typeof profiles)[number], weeks: number, people: Column) => void

function tellProfiles(
  { state, work }: Course,
  points: readonly Point[],
  isAfterMonth: boolean,
  came: (month: number) => number,
  tell: Tell,
): void {
  let next = 0
  follow(points, isAfterMonth, (_, longer) => longerThan[next++]!.set(longer))
  follow(yearsBefore, isAfterMonth, (_, longer) => earlier.set(longer), all, came)
  difference(fresh, all, earlier)
  next = 0
  const tellEach = (weeks: number, freshLonger: Column) => {
    const longer = longerThan[next++]!
    profiles.forEach((profile, index) => {
      peopleOfProfile(ofProfile, {
        all,
        fresh,
        longer,
        freshLonger,
        now: state.profiles[profileRow(waitingFor, index)]!,
        before: work.profilesBefore[index]!,
        renewed: work.queueRenewed,
      })
      tell(profile, weeks, ofProfile)
    })
  }
  follow(points, isAfterMonth, tellEach, fresh, came)
}

const peopleOfProfile = overLanes(
  'peopleOfProfile',
  (
    people: Column,
    of: {
      all: Column
      fresh: Column
      longer: Column
      freshLonger: Column
      now: Column
      before: Column
      renewed: Column
    },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const everybody = of.all[lane]!
      const came = Math.min(of.fresh[lane]!, everybody)
      const renewed = Math.max(of.renewed[lane]!, everybody > 0 ? came / everybody : 0)
      const before = of.before[lane]!
      const recent = renewed > 0 ? before + (of.now[lane]! - before) / renewed : of.now[lane]!
      const rest = everybody - came
      const others = rest > 0 ? Math.max((everybody * of.now[lane]! - came * recent) / rest, 0) : 0
      const fresher = Math.min(of.freshLonger[lane]!, of.longer[lane]!)
      people[lane] = fresher * recent + (of.longer[lane]! - fresher) * others
    }
  },
)
