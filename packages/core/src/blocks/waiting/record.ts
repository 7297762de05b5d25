import { overLanes } from '@wlz/lanes'
import { addAll, addTo, clear, inUse, sharedColumn, sumInto, type Column } from '../../engine/columns.ts'
import type { WaitingCourse } from './course.ts'
import { actief, groupsOf, sectors, urgent, voorkeur } from '../../people/groups.ts'
import { weeksPerYear } from '../../engine/calendar.ts'
import { inQueue } from '../choice/record.ts'
import type { Put } from '../../record/put.ts'
import { other, scratch, total } from '../../record/sums.ts'

/** People who wait for verblijf by status, beyond the norm, and for how long. */
export function recordWaiting(course: WaitingCourse, put: Put): void {
  const { work } = course
  put('waiting.urgent', inQueue[urgent]!)
  put('waiting.actief', inQueue[actief]!)
  put('waiting.voorkeur', inQueue[voorkeur]!)
  put('waiting.beyondNorm', work.beyondNorm)
  const queue = total(scratch, inQueue)
  const left = other
  clear(left)
  for (const byStatus of work.queueStart) addAll(left, byStatus)
  addAll(left, work.newcomers)
  leftAndWeeks(left, queue)
  put('waiting.expectedWeeks/numerator', queue)
  put('waiting.expectedWeeks/denominator', left)
  placedWeeks(course, put)
}

/** People who left the queues in the year, of all who were in them, and the weeks that people now in them would wait. */
const leftAndWeeks = overLanes('leftAndWeeks', (left: Column, queue: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    left[lane]! -= queue[lane]!
    queue[lane]! *= weeksPerYear
  }
})

const before = sharedColumn()
const queueNow = sharedColumn()
const worsenedNow = sharedColumn()

/**
 * Mean wait of those placed in the year, in weeks: the stages a queue has passed through.
 *
 *     W(voorkeur) = queue / outflow;  W(actief) = queue / outflow + share that came from voorkeur x W(voorkeur); ...
 */
function placedWeeks({ state, work, base }: WaitingCourse, put: Put): void {
  const waited = scratch
  const placed = other
  clear(waited)
  clear(placed)
  for (let s = 0; s < sectors.length; s++) {
    const newcomers = work.newcomers[s]!
    clear(before)
    for (const status of [voorkeur, actief, urgent]) {
      const queueStart = work.queueStart[s]![status]!
      const statusShare = base.sectors[s]!.statusShare[status]!
      const people = work.placed[s]![status]!
      sumInto(
        queueNow,
        groupsOf[s]!.map((group) => state.groups[group]!.queue[status]!),
      )
      sumInto(
        worsenedNow,
        groupsOf[s]!.map((group) => state.groups[group]!.worsened[status]!),
      )
      addWeeks(waited, before, queueNow, queueStart, worsenedNow, newcomers, statusShare, people)
      addTo(placed, people)
    }
  }
  put('waiting.placedWeeks/numerator', waited)
  put('waiting.placedWeeks/denominator', placed)
}

const addWeeks = overLanes(
  'addWeeks',
  (
    waited: Column,
    before: Column,
    queueNow: Column,
    queueStart: Column,
    worsenedNow: Column,
    newcomers: Column,
    statusShare: Column,
    people: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const now = queueNow[lane]!
      const start = queueStart[lane]!
      const worsened = worsenedNow[lane]!
      const inflow = newcomers[lane]! * statusShare[lane]! + worsened
      const outflow = Math.max(inflow + start - now, 1e-9)
      const weeks = (start + now) / 2 / outflow + (inflow > 0 ? (worsened / inflow) * before[lane]! : 0)
      before[lane] = weeks
      waited[lane]! += people[lane]! * weeks * weeksPerYear
    }
  },
)
