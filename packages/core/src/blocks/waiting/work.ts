import { sharedColumn, sharedColumns } from '../../engine/columns.ts'
import { ghz, sectors, statuses, vv } from '../../people/groups.ts'
import { rowsOfSectors, type State } from '../../state.ts'
import { rateRows } from './rate-rows.ts'

/** Sectors with a crisis scheme that is followed, and the weeks of a stay in a crisis bed. */
export const crisisSectors = [
  { sector: vv, stay: 'crisis.stay.vv' },
  { sector: ghz, stay: 'crisis.stay.ghz' },
] as const

/** Queues of a year. Scratch: written before it is read, and not kept for the next year. */
export function waitingWork(state: State) {
  const ofSectors = rowsOfSectors(state)
  return {
    acceptance: ofSectors('acceptance'),
    freePlaces: ofSectors('freePlaces'),
    placed: ofSectors('placed'),
    placedShare: ofSectors('placedShare'),
    newcomers: ofSectors('newcomers'),
    /** [sector][status] people waiting on 1 January. */
    queueStart: sectors.map(() => sharedColumns(statuses.length)),
    /** Logarithm of the pressure of waiting in VV, and the factor of the year on settling. */
    waitingPressure: sharedColumn(),
    settling: sharedColumn(),
    /** [sector] the factor of the year on settling of the urgent. */
    settlingUrgent: sharedColumns(sectors.length),
    /** [sector with a crisis scheme] crisis beds of the year. */
    crisisBeds: sharedColumns(crisisSectors.length),
    /** Sums over the months of VV clients who wait, and in verblijf. */
    waitingMonths: sharedColumn(),
    verblijfMonths: sharedColumn(),
    /** People of the closed groups who died in the year. */
    closedExits: sharedColumn(),
  }
}

/** Values that the start fixes for all years. */
export const waitingBase = () => ({
  /** [sector] rates that hold for all years, by row. */
  rates: sectors.map(() => sharedColumns(rateRows)),
  /** [sector with a crisis scheme] crisis beds of the first day, and of the urgent the share who need one. */
  crisisBase: sharedColumns(crisisSectors.length),
  crisisWithin: sharedColumns(crisisSectors.length),
})

export type WaitingWork = ReturnType<typeof waitingWork> & ReturnType<typeof waitingBase>
