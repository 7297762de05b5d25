import { overLanes } from '@wlz/lanes'
import { inUse, stride, type Column, type Table } from '../../engine/columns.ts'
import type { PlacesCourse } from './course.ts'

/**
 * Places for a month.
 *
 *     places' = min(places + ready / 12, max(ceiling, places less what may close in a month))
 *
 * @param opened added to; [lane] places opened less closed
 */
export const monthOfPlaces = overLanes(
  'monthOfPlaces',
  (places: Column, ready: Column, closing: Column, ceiling?: Column): void => {
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
  },
)

export function placesMonth(course: PlacesCourse): void {
  const { state, work } = course
  const [inVv, inGhz, inGgz] = state.places
  monthOfBuildings(inVv!, inGhz!, inGgz!, state.dwellings, work.ready.block, work.closing, work.ceiling)
}

/** Every kind of building, in their order; only VV has a ceiling. */
const monthOfBuildings = overLanes(
  'monthOfBuildings',
  (
    inVv: Column,
    inGhz: Column,
    inGgz: Column,
    dwellings: Column,
    ready: Table,
    closing: Column,
    ceiling: Column,
  ): void => {
    monthOfPlaces(inVv, ready, closing, ceiling)
    monthOfPlaces(inGhz, ready.subarray(stride), closing)
    monthOfPlaces(inGgz, ready.subarray(2 * stride), closing)
    monthOfPlaces(dwellings, ready.subarray(3 * stride), closing)
  },
)
