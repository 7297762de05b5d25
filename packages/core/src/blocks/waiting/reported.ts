import { overLanes } from '@wlz/lanes'
import { addTo, clear, difference, inUse, sharedColumn, sumInto, type Column } from '../../engine/columns.ts'
import type { Course } from '../../course.ts'
import { groupsOf, sectors, statuses } from '../../people/groups.ts'
import type { Asks, Put } from '../../record/put.ts'
import { inQueue } from '../choice/record.ts'
import { pressingOf } from '../zorgplicht/year.ts'
import { recordProfileWeeks } from './profile-weeks.ts'
import { recordWeeks } from './weeks.ts'

/** Of one call. */
const queue = sharedColumn()
const sector = sharedColumn()
const beyond = sharedColumn()
const pressing = sharedColumn()

/** Waiting as it is reported, of what is asked: by sector and status, by bridging care, by norm, and for how long. */
export function recordReportedWaiting(course: Course, put: Put, asks: Asks): void {
  if (asks('waiting.bridged') || asks('waiting.unbridged')) recordBridged(course, put)
  sectors.forEach((name, s) => {
    if (asks(`waiting.${name}`) || statuses.some((status) => asks(`waiting.${name}.${status}`)))
      recordStatuses(course, put, s)
    if (asks(`waiting.${name}.withinNorm`) || asks(`waiting.${name}.beyondNorm`)) recordNorm(course, put, s)
  })
  recordWeeks(course, put, asks)
  recordProfileWeeks(course, put, asks)
}

function recordBridged({ parameter: p }: Course, put: Put): void {
  sumInto(queue, inQueue)
  bridgedOf(sector, queue, p.of('bridging.waiting'))
  put('waiting.bridged', sector)
  difference(sector, queue, sector)
  put('waiting.unbridged', sector)
}

const bridgedOf = overLanes('bridgedOf', (bridged: Column, queue: Column, share: Column): void => {
  for (let lane = 0; lane < inUse; lane++) bridged[lane] = queue[lane]! * share[lane]!
})

function recordStatuses({ state }: Course, put: Put, s: number): void {
  clear(sector)
  statuses.forEach((name, status) => {
    sumInto(
      queue,
      groupsOf[s]!.map((group) => state.groups[group]!.queue[status]!),
    )
    addTo(sector, queue)
    put(`waiting.${sectors[s]!}.${name}`, queue)
  })
  put(`waiting.${sectors[s]!}`, sector)
}

/** Urgent and actief: for voorkeur there is no norm. */
function recordNorm(course: Course, put: Put, s: number): void {
  clear(beyond)
  clear(pressing)
  pressingOf(course, s, beyond, pressing)
  put(`waiting.${sectors[s]!}.beyondNorm`, beyond)
  difference(pressing, pressing, beyond)
  put(`waiting.${sectors[s]!}.withinNorm`, pressing)
}
