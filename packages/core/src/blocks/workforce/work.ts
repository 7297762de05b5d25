import { sharedColumn, sharedColumns } from '../../engine/columns.ts'
import { branches, rowsOfSectors, type State } from '../../state.ts'

/** Staff of a year. Scratch: written before it is read, and not kept for the next year. */
export function workforceWork(state: State) {
  const ofSectors = rowsOfSectors(state)
  return {
    clients: ofSectors('clients'),
    clientMonths: ofSectors('clientMonths'),
    staffWeight: ofSectors('staffWeight'),
    staffMonths: ofSectors('staffMonths'),
    /** [branch] share of the hours that is for the Wlz. */
    wlzStaffShare: sharedColumns(branches.length),
    /** Wlz hours delivered, and those at the tightness of the base year. */
    hoursNow: sharedColumn(),
    hoursBase: sharedColumn(),
  }
}

/** Values that the start fixes for all years. */
export function workforceBase(state: State) {
  const ofSectors = rowsOfSectors(state)
  return {
    supplyBase: ofSectors('supplyBase'),
    exchangeKey: sharedColumn(),
    basePopulation75: sharedColumn(),
    nationalAvailable: sharedColumns(branches.length),
    baseHeads: sharedColumns(branches.length),
    baseEntering: sharedColumns(branches.length),
    baseFteLevel: sharedColumns(branches.length),
    baseOutside: sharedColumns(branches.length),
  }
}

export type WorkforceWork = ReturnType<typeof workforceWork> & ReturnType<typeof workforceBase>
