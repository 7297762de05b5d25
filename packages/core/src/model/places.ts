import { inUse, lanes, sharedColumn, type Column, type Table } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { buildings, dwellingsKind, type Pipeline } from '../state.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { band75, clustered, groupsOf, vv } from './groups.ts'
import { sumFrom } from './need.ts'

/** Building itself: fixed, in years (the rest of the lead time is plans and permits). */
const buildingYears = 1.5

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
export function pipelineYear(pipeline: Pipeline, requests: Column, lead: Column, share: Column, carry: Column, delivered: Column): void {
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

/** A pipeline that has been fed the same requests for long. */
export function steadyPipeline(pipeline: Pipeline, requests: Column, lead: Column, share: Column, carry: Column): void {
  for (let lane = 0; lane < inUse; lane++) {
    const stageYears = Math.max((lead[lane]! - buildingYears) / 2, 0.05)
    const again = carry[lane]! * (1 - share[lane]!)
    pipeline.planned[lane] = requests[lane]! * stageYears
    pipeline.permitted[lane] = requests[lane]! * stageYears
    pipeline.released[lane] = requests[lane]!
    pipeline.releasedBefore[lane] = requests[lane]!
    pipeline.slipped[lane] = (again / (1 - again)) * requests[lane]!
  }
}

/** Of one call; columns are not made anew every year. */
const requests = sharedColumn()
const old = sharedColumn()
const lead = sharedColumn()
const share = sharedColumn()
const requestIds = buildings.map((kind) => `places.requests.${kind}`)

/** Requests of a year for one kind, from the base path and from policy; good until asked for another kind. */
export function requestsOf(course: Course, kind: number, year: number): Column {
  const { inputs, parameter: p, state, work } = course
  if (kind === dwellingsKind) {
    sumFrom(old, course.ageing.population[Math.max(year, 0)]!, band75)
    const planned = p.of('dwellings.requests')
    const more = inputs.lever('geclusterd-wonen', year)
    for (let lane = 0; lane < inUse; lane++) requests[lane] = ((planned[lane]! + more[lane]!) * old[lane]!) / 1000
    return requests
  }
  const planned = p.of(requestIds[kind]!)
  const more = inputs.lever(kind === vv ? 'groeiverzoeken' : 'maatwerkplekken', year)
  for (let lane = 0; lane < inUse; lane++)
    requests[lane] = work.basePlaces[kind]![lane]! * (planned[lane]! + more[lane]!) * (year < 0 ? 1 : 1 - state.growthStop[lane]!)
  return requests
}

/** Lead time in years and delivered share in a year; a tariff under the agreed one makes providers wait. */
function conditions(course: Course, year: number, lead: Column, share: Column): void {
  const { inputs, parameter: p, state } = course
  const placesLead = p.of('places.lead')
  const placesDelivered = p.of('places.delivered')
  const speed = inputs.context('bouwsnelheid', year)
  const longer = inputs.lever('bouwtijd', year)
  const more = inputs.lever('realisatie-groei', year)
  const reaction = p.of('places.tariff')
  for (let lane = 0; lane < inUse; lane++) {
    lead[lane] = Math.max(placesLead[lane]! * speed[lane]! + longer[lane]!, buildingYears + 0.1)
    const willing = year < 0 ? 1 : Math.max(1 - reaction[lane]! * (1 - state.tariff[lane]!), 0)
    share[lane] = Math.min(Math.max(placesDelivered[lane]! + more[lane]!, 0), 1) * willing
  }
}

export function startPipelines(course: Course): void {
  conditions(course, -1, lead, share)
  for (let kind = 0; kind < buildings.length; kind++)
    steadyPipeline(course.state.pipelines[kind]!, requestsOf(course, kind, -1), lead, share, course.parameter.of('places.carry'))
}

/** Places of the year: what gets ready, the ceiling, and the dwellings that come free. */
export function placesYear(course: Course, year: number): void {
  const { inputs, parameter: p, state, work } = course
  const dwellingsOccupancy = p.of('dwellings.occupancy')
  work.closing.set(p.of('places.closing'))
  conditions(course, year, lead, share)
  for (let kind = 0; kind < buildings.length; kind++)
    pipelineYear(state.pipelines[kind]!, requestsOf(course, kind, year), lead, share, p.of('places.carry'), work.ready[kind]!)
  const plafond = inputs.lever('intramuraal-plafond', year)
  for (let lane = 0; lane < inUse; lane++) work.ceiling[lane] = plafond[lane]! * work.basePlaces[vv]![lane]!

  const living = work.dwellingsFree
  living.fill(0)
  for (const group of groupsOf[vv]!) {
    const rates = state.groups[group]!
    const people = rates.home[clustered]!
    for (let lane = 0; lane < inUse; lane++) {
      const keep = rates.keepHome[clustered]![lane]!
      const half = keep * keep * keep * keep * keep * keep
      living[lane]! += people[lane]! * half * half // those who leave in the year make room
    }
  }
  for (let lane = 0; lane < inUse; lane++)
    living[lane] = (state.dwellings[lane]! + work.ready[dwellingsKind]![lane]! / 2) * dwellingsOccupancy[lane]! - living[lane]!
}

/**
 * Places for a month.
 *
 *     places' = min(places + ready / 12, max(ceiling, places less what may close in a month))
 *
 * @param opened added to; [lane] places opened less closed
 */
export const monthOfPlaces = overLanes('monthOfPlaces', (places: Column, ready: Column, closing: Column, ceiling?: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const before = places[lane]!
    const after = before + ready[lane]! / 12
    if (ceiling === undefined) places[lane] = after
    else {
      const least = before * (1 - closing[lane]! / 12)
      const top = ceiling[lane]! > least ? ceiling[lane]! : least
      places[lane] = after < top ? after : top
    }
  }
})

export function placesMonth(course: Course): void {
  const { state, work } = course
  const [inVv, inGhz, inGgz] = state.places
  monthOfBuildings(inVv!, inGhz!, inGgz!, state.dwellings, work.ready.block, work.closing, work.ceiling)
}

/** Every kind of building, in their order; only VV has a ceiling. */
const monthOfBuildings = overLanes(
  'monthOfBuildings',
  (inVv: Column, inGhz: Column, inGgz: Column, dwellings: Column, ready: Table, closing: Column, ceiling: Column): void => {
    monthOfPlaces(inVv, ready, closing, ceiling)
    monthOfPlaces(inGhz, ready.subarray(lanes), closing)
    monthOfPlaces(inGgz, ready.subarray(2 * lanes), closing)
    monthOfPlaces(dwellings, ready.subarray(3 * lanes), closing)
  },
)
