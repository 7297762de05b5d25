import { inUse } from '../../engine/columns.ts'
import type { Course } from '../../course.ts'
import { clustered, groupsOf, sectors, vv } from '../../people/groups.ts'

/** Places so that the base year is as full as it was, and clustered dwellings for those who live in one. */
export function startPlaces(course: Course): void {
  const { base, state, work, parameter: p } = course
  for (let s = 0; s < sectors.length; s++) {
    const places = state.places[s]!
    const closed = p.of(`aflopend.share.${sectors[s]!}`)
    places.fill(0)
    for (const group of groupsOf[s]!)
      for (const people of state.groups[group]!.stay) for (let lane = 0; lane < inUse; lane++) places[lane]! += people[lane]!
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
