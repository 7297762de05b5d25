import { sharedColumn, sharedColumns } from '../engine/columns.ts'
import { cells, groups } from './groups.ts'

/** Inhabitants and deaths of a year. Scratch: written before it is read, and not kept for the next year. */
export const peopleWork = () => ({
  /** [cell] of the year. */
  population: sharedColumns(cells),
  mortality: sharedColumns(cells),
  upward: sharedColumns(cells),
  /** [cell] people at the end of the year. */
  populationAfter: sharedColumns(cells),
  longevity: sharedColumn(),
  /** People of all ages on 1 January. */
  inhabitants: sharedColumn(),
  /** [group, closed last] */
  excess: sharedColumns(groups.length + 1),
  /** [group, closed last] mean death rate. */
  groupHazard: sharedColumns(groups.length + 1),
  outsideMortality: sharedColumn(),
  /** Share of the closed groups that stays in a month. */
  keepClosed: sharedColumn(),
})

/** Values that the start fixes for all years. */
export const peopleBase = () => ({
  /** Use of the region over that of the nation: VV, others. */
  use: sharedColumns(2),
  /** [group, closed last] */
  prevalenceLevel: sharedColumns(groups.length + 1),
  /** Relative mortality outside the Wlz in the first year, at 80 and over. */
  baseOutside80: sharedColumn(),
})

export type PeopleWork = ReturnType<typeof peopleWork> & ReturnType<typeof peopleBase>
