import { clear } from '../../engine/columns.ts'
import type { PlacesCourse } from './course.ts'
import { sectors } from '../../people/groups.ts'
import type { Put } from '../../record/put.ts'
import { addPart, scratch, total } from '../../record/sums.ts'

/** Places in verblijf: there, staffed and empty; clustered dwellings. */
export function recordPlaces({ state, work }: PlacesCourse, put: Put): void {
  put('places.available', total(scratch, state.places))
  clear(scratch)
  for (let s = 0; s < sectors.length; s++) addPart(scratch, state.places[s]!, state.sectors[s]!.staffedShare)
  put('places.staffed', scratch)
  put('places.empty', total(scratch, work.freePlaces))
  put('dwellings.clustered', state.dwellings)
  put('dwellings.waiting', state.dwellingList)
}
