import type { Sums } from './month.ts'
import { groupsIn, sectorNames, statusNames, type Place, type SectorName } from './place.ts'
import { total } from './sums.ts'
import type { Duty } from './year-end.ts'

const weeksPerMonth = 365.25 / 7 / 12
const weeks = [
  0, 2, 4, 6, 8, 10, 13, 17, 21, 26, 34, 43, 52, 65, 78, 91, 104, 130, 156, 208, 260, 312, 416, 520, 780, 1040,
]

type Queues = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Measures of waiting that are reported on request. */
export function reportedWaiting(place: Place, sums: Sums, duty: Duty, before: Queues): Record<string, number> {
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
    const leftAfter = (
      people: readonly number[],
      all: number,
      span: (month: number) => readonly [number, number],
      months: number,
    ) =>
      Math.max(
        people.reduce((left, some, month) => {
          const [from, to] = span(month)
          return left - some * Math.min(Math.max((months - from) / (to - from), 0), 1)
        }, all),
        0,
      )
    const placed = sums.placed[sector]
    for (const week of weeks) {
      const months = week / weeksPerMonth
      told[`waiting.${sector}.weeks/${week}`] = leftAfter(
        now.map(({ after }) => total(Object.values(after))),
        waiting,
        (month) => [month, month + 1],
        months,
      )
      told[`waiting.${sector}.placedWeeks/${week}`] = leftAfter(
        around.map(({ at, present }) =>
          total(
            statusNames.map((status) => (present[status] > 0 ? (placed[status] / present[status]) * at[status] : 0)),
          ),
        ),
        total(Object.values(placed)),
        (month) => (month === 0 ? [0, 0.5] : [month - 0.5, month + 0.5]),
        months,
      )
    }
  }
  return { ...told, 'waiting.bridged': everybody * bridged, 'waiting.unbridged': everybody * (1 - bridged) }
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
