import { inUse, sharedColumn } from '../../engine/columns.ts'
import type { ZorgplichtCourse } from './course.ts'
import { bands, groups, pgb, sectorOf } from '../../people/groups.ts'
import { sumFrom } from '../../people/tables.ts'
import { weeksPerMonth } from '../../engine/calendar.ts'

const total = sharedColumn()

/** Caseworkers decide in the base year as much as comes in, with some weeks of work waiting. */
export function startCasework(course: ZorgplichtCourse): void {
  const { base, state, work, parameter: p } = course
  work.baseAwards.fill(0)
  work.baseNotices.fill(0)
  for (let group = 0; group < groups.length; group++) {
    const sector = base.sectors[sectorOf[group]!]!
    const table = state.tables[group]!
    sumFrom(total, table, 0, bands - 1)
    for (let lane = 0; lane < inUse; lane++) {
      const entrants = ((total[lane]! / sector.people[lane]!) * sector.entrants[lane]!) / 12
      work.baseNotices[lane]! += entrants
      work.baseAwards[lane]! += entrants * sector.entryHome[pgb]![lane]!
    }
  }
  const weeks = {
    awards: p.of('pgb.weeks'),
    handlingAwards: p.of('pgb.handling'),
    notices: p.of('notice.weeks'),
    handlingNotices: p.of('notice.handling'),
  }
  for (let lane = 0; lane < inUse; lane++) {
    state.pgbWork[lane] =
      (work.baseAwards[lane]! * Math.max(weeks.awards[lane]! - weeks.handlingAwards[lane]!, 0)) / weeksPerMonth
    state.noticeWork[lane] =
      (work.baseNotices[lane]! * Math.max(weeks.notices[lane]! - weeks.handlingNotices[lane]!, 0)) / weeksPerMonth
  }
}
