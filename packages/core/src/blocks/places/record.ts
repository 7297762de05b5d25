import { clear } from '../../engine/columns.ts'
import type { Course } from '../../course.ts'
import { sectors } from '../../people/groups.ts'
import type { Put } from '../../record/put.ts'
import { addPart, scratch, total } from '../../record/sums.ts'

/** Places in verblijf: there, staffed and empty; clustered dwellings. */
export function recordPlaces({ state, work }: Course, put: Put): void {
  put('places.available', total(scratch, state.places))
  clear(scratch)
  for (let s = 0; s < sectors.length; s++) addPart(scratch, state.places[s]!, work.staffedShare[s]!)
  put('places.staffed', scratch)
  put('places.empty', total(scratch, work.freePlaces))
  put('dwellings.clustered', state.dwellings)
  put('dwellings.waiting', state.dwellingList)
}
