import { sharedColumn, sharedColumns } from '../../engine/columns.ts'
import { sectors } from '../../people/groups.ts'
import { buildings } from '../../state.ts'

/** Places of a year. Scratch: written before it is read, and not kept for the next year. */
export const placesWork = () => ({
  /** [building] ready in the year. */
  ready: sharedColumns(buildings.length),
  ceiling: sharedColumn(),
  /** Share of places that may close in a year. */
  closing: sharedColumn(),
  /** Clustered dwellings that come free or ready. */
  dwellingsFree: sharedColumn(),
  /** [sector] places opened less closed; those of 1 January until December. */
  opened: sharedColumns(sectors.length),
})

/** Values that the start fixes for all years. */
export const placesBase = () => ({
  /** [sector] */
  basePlaces: sharedColumns(sectors.length),
})

export type PlacesWork = ReturnType<typeof placesWork> & ReturnType<typeof placesBase>
