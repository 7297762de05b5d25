import { inUse, sharedColumn, type Column } from '../../engine/columns.ts'
import { buildings, dwellingsKind, type Pipeline } from '../../state.ts'
import type { PlacesCourse } from './course.ts'
import { clustered, groupsOf, sectors, vv } from '../../people/groups.ts'
import { asGrown, buildingYears, conditions, requestsOf } from './year.ts'

/** Scratch columns, reused by every call. */
const lead = sharedColumn()
const share = sharedColumn()

/** Places so that the base year is as full as it was, and clustered dwellings for those who live in one. */
export function startPlaces(course: PlacesCourse): void {
  const { base, state, work, parameter: p } = course
  for (let s = 0; s < sectors.length; s++) {
    const places = state.places[s]!
    const closed = p.of(`aflopend.share.${sectors[s]!}`)
    places.fill(0)
    for (const group of groupsOf[s]!)
      for (const people of state.groups[group]!.stay)
        for (let lane = 0; lane < inUse; lane++) places[lane]! += people[lane]!
    const free = work.freePlaces[s]!
    for (let lane = 0; lane < inUse; lane++) {
      const open = places[lane]!
      places[lane] = open * base.sectors[s]!.placesPerVerblijf[lane]! + state.closed.stay[lane]! * closed[lane]!
      free[lane] = open * (base.sectors[s]!.placesPerVerblijf[lane]! - 1)
    }
    work.basePlaces[s]!.set(places)
  }
  const occupied = p.of('dwellings.occupancy')
  state.dwellings.fill(0)
  for (const group of groupsOf[vv]!) {
    const people = state.groups[group]!.home[clustered]!
    for (let lane = 0; lane < inUse; lane++) state.dwellings[lane]! += people[lane]! / occupied[lane]!
  }
}

/**
 * Plans in the steady state of the requests at the start: those of the base path, and for GHZ and GGZ at least those that keep verblijf growing
 * as it did in the base year. Without the latter the list of a sector that grows would be out of balance from the first month.
 */
export function startPipelines(course: PlacesCourse): void {
  const { parameter: p, state, work } = course
  conditions(course, -1, lead, share)
  for (let kind = 0; kind < buildings.length; kind++) {
    const asked = requestsOf(course, kind, -1)
    if (kind !== vv && kind !== dwellingsKind) {
      const sector = sectors[kind]!
      asGrown(
        asked,
        work.basePlaces[kind]!,
        p.of(`base.growth.verblijf.${sector}`),
        p.of(`base.verblijf.${sector}`),
        share,
        p.of('places.carry'),
      )
    }
    steadyPipeline(state.pipelines[kind]!, asked, lead, share, p.of('places.carry'))
  }
}

/** Pipeline in the steady state of constant requests. */
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
