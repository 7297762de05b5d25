import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { clear, inUse, product, sharedColumn, stride, type Column, type Table } from '../../engine/columns.ts'
import type { PlacesCourse } from './course.ts'
import { buildings, dwellingsKind, type Pipeline, type State } from '../../state.ts'
import { clusteredAt, keepHomeAt, resettledAt, stayAt } from '../../people/group-block.ts'
import { band75, groupsOf, ofSectors, sectors, vv } from '../../people/groups.ts'
import { sumFrom } from '../../people/tables.ts'

/** Construction time in years, fixed; the rest of the lead time is plans and permits. */
export const buildingYears = 1.5

/**
 * A year of one kind of building: requests pass two stages of plans, are built for eighteen months and fall due; a share
 * of what is due is delivered, most of the rest slips a year, the remainder is never built.
 *
 *     stage' = stage k + inflow g,  k = exp(-1/T),  g = T (1 - k),  T = (lead - 1.5) / 2
 *     due    = (released last year + released the year before) / 2 + slipped
 *     delivered = due x share;  slipped' = (due - delivered) x carry-over
 *
 * @param delivered written; [lane] ready in this year
 */
export function pipelineYear(
  pipeline: Pipeline,
  requests: Column,
  lead: Column,
  share: Column,
  carry: Column,
  delivered: Column,
): void {
  const { planned, permitted, released, releasedBefore, slipped } = pipeline
  build(planned, permitted, released, releasedBefore, slipped, requests, lead, share, carry, delivered)
}

const build = overLanes(
  'build',
  (
    planned: Column,
    permitted: Column,
    released: Column,
    releasedBefore: Column,
    slipped: Column,
    requests: Column,
    lead: Column,
    share: Column,
    carry: Column,
    delivered: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const stageYears = Math.max((lead[lane]! - buildingYears) / 2, 0.05)
      const keep = exp(-1 / stageYears)
      const gain = stageYears * (1 - keep)
      const nextPlanned = planned[lane]! * keep + requests[lane]! * gain
      const toPermit = planned[lane]! + requests[lane]! - nextPlanned
      const nextPermitted = permitted[lane]! * keep + toPermit * gain
      const release = permitted[lane]! + toPermit - nextPermitted
      const due = (released[lane]! + releasedBefore[lane]!) / 2 + slipped[lane]!
      const ready = due * share[lane]!
      delivered[lane] = ready
      slipped[lane] = (due - ready) * carry[lane]!
      releasedBefore[lane] = released[lane]!
      released[lane] = release
      planned[lane] = nextPlanned
      permitted[lane] = nextPermitted
    }
  },
)

/** Scratch columns, reused every year so that none is allocated. */
const requests = sharedColumn()
const old = sharedColumn()
const lead = sharedColumn()
const share = sharedColumn()
const requestIds = ofSectors('places.requests')

/** Requests of a year for one kind, from the base path and from policy. The result is overwritten by the next call. */
export function requestsOf(course: PlacesCourse, kind: number, year: number): Column {
  const { inputs, parameter: p, state, work } = course
  if (kind === dwellingsKind) {
    sumFrom(old, work.population, band75)
    const planned = p.of('dwellings.requests')
    const more = inputs.lever('geclusterd-wonen', year)
    requestsByPeople(requests, planned, more, old)
    return requests
  }
  const planned = p.of(requestIds[kind]!)
  const more = inputs.lever(kind === vv ? 'groeiverzoeken' : 'maatwerkplekken', year)
  requestsByPlaces(requests, planned, more, work.basePlaces[kind]!, year < 0 ? nothing : state.growthStop)
  if (kind !== vv && year > 0)
    onlyWhenFull(requests, state.places[kind]!, residents(state, kind), p.of('places.fullEnough'))
  return requests
}
const nothing = sharedColumn()

/** Scratch column of `residents`. */
const living = sharedColumn()

/** People who live in verblijf of a sector, those of the closed groups included; good until asked for another sector. */
function residents({ members, closed, sectors: pools }: State, s: number): Column {
  const [first, second, third] = members[s]!
  countResidents(living, closed.stay, pools[s]!.closedShare, first, second, third)
  return living
}

const countResidents = overLanes(
  'countResidents',
  (people: Column, closed: Column, closedShare: Column, first: Table, second?: Table, third?: Table): void => {
    for (let lane = 0; lane < inUse; lane++) {
      let all = closed[lane]! * closedShare[lane]!
      for (let phase = lane + stayAt; phase < resettledAt; phase += stride) all += first[phase]!
      people[lane] = all
    }
    if (second !== undefined)
      for (let lane = 0; lane < inUse; lane++)
        for (let phase = lane + stayAt; phase < resettledAt; phase += stride) people[lane]! += second[phase]!
    if (third !== undefined)
      for (let lane = 0; lane < inUse; lane++)
        for (let phase = lane + stayAt; phase < resettledAt; phase += stride) people[lane]! += third[phase]!
  },
)

/** Contracts follow occupancy: nobody asks for places while too many stand empty. */
const onlyWhenFull = overLanes(
  'onlyWhenFull',
  (requests: Column, places: Column, living: Column, fullEnough: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      requests[lane] = living[lane]! < places[lane]! * fullEnough[lane]! ? 0 : requests[lane]!
  },
)

/** Places beyond the vacancy of the base year leave, a share of them a year; they are taken off those that get ready. */
const leaveExcess = overLanes(
  'leaveExcess',
  (ready: Column, places: Column, living: Column, norm: Column, share: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      ready[lane]! -= share[lane]! * Math.max(places[lane]! - living[lane]! * norm[lane]!, 0)
  },
)

/** Places that providers give up each year that the tariff is below the agreed one. A higher tariff opens none by itself. */
const leaveLowTariff = overLanes(
  'leaveLowTariff',
  (ready: Column, places: Column, tariff: Column, exit: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      ready[lane]! -= places[lane]! * exit[lane]! * Math.max(1 - tariff[lane]!, 0)
  },
)

const requestsByPeople = overLanes(
  'requestsByPeople',
  (requests: Column, planned: Column, more: Column, people: Column): void => {
    for (let lane = 0; lane < inUse; lane++) requests[lane] = ((planned[lane]! + more[lane]!) * people[lane]!) / 1000
  },
)

const requestsByPlaces = overLanes(
  'requestsByPlaces',
  (requests: Column, planned: Column, more: Column, places: Column, stop: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      requests[lane] = places[lane]! * (planned[lane]! + more[lane]!) * (1 - stop[lane]!)
  },
)

/** Lead time in years and share delivered in a year. Providers wait when the tariff is under the agreed one. */
export function conditions(course: PlacesCourse, year: number, lead: Column, share: Column): void {
  const { inputs, parameter: p } = course
  conditionsOf(
    lead,
    share,
    {
      lead: p.of('places.lead'),
      speed: inputs.context('bouwsnelheid', year),
      longer: inputs.lever('bouwtijd', year),
      delivered: p.of('places.delivered'),
      more: inputs.lever('realisatie-groei', year),
      reaction: p.of('places.tariff'),
    },
    year < 0 ? agreed : tariffOf(course, year),
  )
}
const agreed = sharedColumn().fill(1)
const paid = sharedColumn()

/** Tariff of verblijf over the agreed one: what overspending took off, times what is bought lower or higher. */
function tariffOf({ inputs, state }: PlacesCourse, year: number): Column {
  product(paid, state.tariff, inputs.lever('tarief-verblijf', year))
  return paid
}

const conditionsOf = overLanes(
  'conditionsOf',
  (
    lead: Column,
    share: Column,
    of: { lead: Column; speed: Column; longer: Column; delivered: Column; more: Column; reaction: Column },
    tariff: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      lead[lane] = Math.max(of.lead[lane]! * of.speed[lane]! + of.longer[lane]!, buildingYears + 0.1)
      const willing = Math.max(1 - of.reaction[lane]! * Math.max(1 - tariff[lane]!, 0), 0)
      share[lane] = Math.min(Math.max(of.delivered[lane]! + of.more[lane]!, 0), 1) * willing
    }
  },
)

/** Requests of which so much is built in the end that places grow as verblijf does: growth / (share / (1 - carry-over (1 - share))). */
export const asGrown = overLanes(
  'asGrown',
  (requests: Column, places: Column, growth: Column, living: Column, share: Column, carry: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const built = share[lane]! / (1 - carry[lane]! * (1 - share[lane]!))
      requests[lane] = Math.max(requests[lane]!, (places[lane]! * growth[lane]!) / living[lane]! / built)
    }
  },
)

/** Places of the year: what gets ready, the ceiling, and the dwellings that come free. */
export function placesYear(course: PlacesCourse, year: number): void {
  const { base, inputs, parameter: p, state, work } = course
  const dwellingsOccupancy = p.of('dwellings.occupancy')
  work.closing.set(p.of('places.closing'))
  conditions(course, year, lead, share)
  for (let kind = 0; kind < buildings.length; kind++)
    pipelineYear(
      state.pipelines[kind]!,
      requestsOf(course, kind, year),
      lead,
      share,
      p.of('places.carry'),
      work.ready[kind]!,
    )
  leaveExcess(
    work.ready[vv]!,
    state.places[vv]!,
    residents(state, vv),
    base.sectors[vv]!.placesPerVerblijf,
    p.of('places.excess'),
  )
  const tariff = tariffOf(course, year)
  for (let s = 0; s < sectors.length; s++) leaveLowTariff(work.ready[s]!, state.places[s]!, tariff, p.of('places.exit'))
  product(work.ceiling, inputs.lever('intramuraal-plafond', year), work.basePlaces[vv]!)

  const living = work.dwellingsFree
  clear(living)
  for (const group of groupsOf[vv]!) addLiving(living, state.groups[group]!.block)
  freeDwellings(living, state.dwellings, work.ready[dwellingsKind]!, dwellingsOccupancy)
}

/** People in clustered dwellings who will still live there at the end of the year; the others make room. */
const addLiving = overLanes('addLiving', (living: Column, block: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const keep = block[lane + (keepHomeAt + clusteredAt)]!
    const half = keep * keep * keep * keep * keep * keep
    living[lane]! += block[lane + clusteredAt]! * half * half
  }
})

/** Dwellings that come free or ready in the year; overwrites the people who live there. */
const freeDwellings = overLanes(
  'freeDwellings',
  (living: Column, dwellings: Column, ready: Column, occupancy: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      living[lane] = (dwellings[lane]! + ready[lane]! / 2) * occupancy[lane]! - living[lane]!
  },
)

/** Places of 1 January, from which the year counts what opens. */
export function openPlaces({ state, work }: PlacesCourse): void {
  for (let s = 0; s < sectors.length; s++) work.opened[s]!.set(state.places[s]!)
}

export function closePlaces({ state, work }: PlacesCourse): void {
  for (let s = 0; s < sectors.length; s++) openedOf(work.opened[s]!, state.places[s]!)
}

/** Places opened in the year; overwrites those of 1 January. */
const openedOf = overLanes('openedOf', (opened: Column, places: Column): void => {
  for (let lane = 0; lane < inUse; lane++) opened[lane] = Math.max(places[lane]! - opened[lane]!, 0)
})
