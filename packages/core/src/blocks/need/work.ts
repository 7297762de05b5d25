import { sharedColumn, sharedColumns } from '../../engine/columns.ts'
import { cells, groups } from '../../people/groups.ts'

/** First indicaties of a year, and the people who have one. Scratch: written before it is read, and not kept for the next year. */
export const needWork = () => ({
  atRisk: sharedColumns(cells),
  dementiaAtHome: sharedColumns(cells),
  dementiaOutside: sharedColumn(),
  dementiaTotal: sharedColumn(),
  /** [group][cell] first indicaties as planned in January; [group] their sum. */
  entrants: groups.map(() => sharedColumns(cells)),
  inflow: sharedColumns(groups.length),
  /** [group] people who came in, after the delay stage; and that as a share of those planned. */
  arrived: sharedColumns(groups.length),
  arrivedShare: sharedColumns(groups.length),
  fadedYears: sharedColumn(),
  fadedYearsBefore: sharedColumn(),
  /** [group, closed last] stock over age table before scaling. */
  tableScale: sharedColumns(groups.length + 1),
  /** [group, closed last] people on 31 December. */
  stock: sharedColumns(groups.length + 1),
  potential: sharedColumn(),
  informalFactor: sharedColumn(),
  level: sharedColumn(),
  /** People indicated, mean of the year. */
  indicatedMean: sharedColumn(),
  /** Of VV, and of the other sectors: people who apply now, over those who would at the threshold of the base year. */
  applying: sharedColumns(2),
  /** Factor of `need.threshold` alone in VV. */
  sooner: sharedColumn(),
  inflowTotal: sharedColumn(),
})

/** Values that the start fixes for all years. */
export const needBase = () => ({
  /** Key of VG6/7 clients between regions. */
  migrants: sharedColumn(),
})

export type NeedWork = ReturnType<typeof needWork> & ReturnType<typeof needBase>
