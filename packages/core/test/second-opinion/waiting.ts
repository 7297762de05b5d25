import type { Sums } from './month.ts'
import { groupsIn, sectorNames, statusNames, type Place, type SectorName } from './place.ts'
import type { QueueBefore } from './profiles.ts'
import { total } from './sums.ts'
import type { Duty } from './year-end.ts'

const weeksPerMonth = 365.25 / 7 / 12
const weeks = [
  0, 2, 4, 6, 8, 10, 13, 17, 21, 26, 34, 43, 52, 65, 78, 91, 104, 130, 156, 208, 260, 312, 416, 520, 780, 1040,
]

type Queues = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Measures of waiting that are reported on request. */
export function reportedWaiting(
  place: Place,
  sums: Sums,
  duty: Duty,
  before: Queues,
  profiles: QueueBefore,
): Record<string, number> {
  const bridged = place.world.value('bridging.waiting')
  const queueOf = (sector: SectorName, status: (typeof statusNames)[number]) =>
    total(groupsIn(place, sector).map(({ queue }) => queue[status]))
  const told: Record<string, number> = {}
  let everybody = 0
  for (const sector of sectorNames) {
    const queue = Object.fromEntries(statusNames.map((status) => [status, queueOf(sector, status)])) as Record<
      'urgent' | 'actief' | 'voorkeur',
      number
    >
    const waiting = total(Object.values(queue))
    everybody += waiting
    told[`waiting.${sector}`] = waiting
    for (const status of statusNames) told[`waiting.${sector}.${status}`] = queue[status]
    told[`waiting.${sector}.beyondNorm`] = duty.beyondIn[sector]
    told[`waiting.${sector}.withinNorm`] = queue.urgent + queue.actief - duty.beyondIn[sector]

    // People by whole months: of those waiting a month more or less has passed of the first; of those placed half a month at most.
    const now = monthsOf(place, sums, sector, (status) => queue[status])
    const around = monthsOf(place, sums, sector, (status) => (queue[status] + before[sector]![status]!) / 2)
    const placed = sums.placed[sector]
    const waitingByMonth = now.map(({ after }) => total(Object.values(after)))
    const placedByMonth = around.map(({ at, present }) =>
      total(statusNames.map((status) => (present[status] > 0 ? (placed[status] / present[status]) * at[status] : 0))),
    )
    if (sector === 'vv') {
      Object.assign(
        told,
        byProfile(place, profiles, 'weeks', waitingByMonth, waiting, monthOfWaiting, (month) => (month < 12 ? 1 : 0)),
        byProfile(
          place,
          profiles,
          'placedWeeks',
          placedByMonth,
          total(Object.values(placed)),
          monthOfPlaced,
          (month) => Math.max(12 - month, 0) / 12,
        ),
      )
    }
    for (const week of weeks) {
      const months = week / weeksPerMonth
      told[`waiting.${sector}.weeks/${week}`] = leftAfter(waitingByMonth, waiting, monthOfWaiting, months)
      told[`waiting.${sector}.placedWeeks/${week}`] = leftAfter(
        placedByMonth,
        total(Object.values(placed)),
        monthOfPlaced,
        months,
      )
    }
  }
  return { ...told, 'waiting.bridged': everybody * bridged, 'waiting.unbridged': everybody * (1 - bridged) }
}

type Span = (month: number) => readonly [number, number]
const monthOfWaiting: Span = (month) => [month, month + 1]
const monthOfPlaced: Span = (month) => (month === 0 ? [0, 0.5] : [month - 0.5, month + 0.5])

/** People of all who waited longer than some months, when so many of them waited each number of whole months. */
const leftAfter = (people: readonly number[], all: number, span: Span, months: number) =>
  Math.max(
    people.reduce((left, some, month) => {
      const [from, to] = span(month)
      return left - some * Math.min(Math.max((months - from) / (to - from), 0), 1)
    }, all),
    0,
  )

/** People of VV by profile and wait: those who came this year have another mix of profiles than who came before. */
function byProfile(
  place: Place,
  before: QueueBefore,
  family: 'weeks' | 'placedWeeks',
  byMonth: readonly number[],
  all: number,
  span: Span,
  ofThisYear: (month: number) => number,
): Record<string, number> {
  const fresh = byMonth.map((people, month) => people * ofThisYear(month))
  const came = Math.min(total(fresh.slice(0, 12)), all)
  const told: Record<string, number> = {}
  for (const [profile, name] of ['vv4', 'vv57', 'vv68'].entries()) {
    const now = place.profiles.queue[profile]!
    const was = before.shares[profile]!
    const recent = was + (now - was) / Math.max(before.renewed, came / all)
    const others = Math.max((all * now - came * recent) / (all - came), 0)
    for (const week of weeks) {
      const months = week / weeksPerMonth
      const longer = leftAfter(byMonth, all, span, months)
      const fresher = Math.min(leftAfter(fresh, came, span, months), longer)
      told[`waiting.${name}.${family}/${week}`] = fresher * recent + (longer - fresher) * others
    }
  }
  return told
}

type ByStatus = Record<'urgent' | 'actief' | 'voorkeur', number>

/** People who came in one month, at the start and at the end of every month that follows, at the rates that the year's flows and a queue give. */
function monthsOf(place: Place, sums: Sums, sector: SectorName, queueOf: (status: keyof ByStatus) => number) {
  const share = place.start.sectors[sector].statusShare
  const of = (value: (status: keyof ByStatus) => number): ByStatus => ({
    urgent: value('urgent'),
    actief: value('actief'),
    voorkeur: value('voorkeur'),
  })
  const come = of((status) => (sums.newcomers[sector] * share[status]) / 12)
  const into = of((status) => sums.worsened[sector][status] / 12)
  const present = of((status) => queueOf(status) + come[status])
  const stay = of((status) =>
    present[status] > 0 ? Math.min(Math.max((queueOf(status) - into[status]) / present[status], 0), 1) : 0,
  )
  const goOn = (from: 'actief' | 'voorkeur', to: 'urgent' | 'actief') =>
    Math.min(present[from] > 0 ? into[to] / present[from] : 0, 1 - stay[from])
  const months: { at: ByStatus; after: ByStatus; present: ByStatus }[] = []
  let at = come
  for (let month = 0; month < 241; month++) {
    const after = {
      urgent: at.urgent * stay.urgent + at.actief * goOn('actief', 'urgent'),
      actief: at.actief * stay.actief + at.voorkeur * goOn('voorkeur', 'actief'),
      voorkeur: at.voorkeur * stay.voorkeur,
    }
    months.push({ at, after, present })
    at = after
  }
  return months
}
