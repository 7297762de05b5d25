import { sharedColumn, sharedColumns, type Column } from './engine/columns.ts'
import { emptyEntry } from './blocks/choice/year.ts'
import { emptyDelayYear } from './blocks/delay/year.ts'
import { rateRows } from './blocks/waiting/year.ts'
import { cells, groups, sectors, statuses } from './people/groups.ts'
import type { Prices } from './blocks/money/ledger.ts'
import type { SectorBlock } from './people/sector-block.ts'
import { branches, buildings, type State } from './state.ts'

const bySector = <T>(make: () => T): T[] => sectors.map(make)
const byStatus = (): readonly Column[] => sharedColumns(statuses.length)

/**
 * What blocks hand each other within a year: rates, flows and sums, written before they are read and never remembered.
 * What outlives the year stands in the state; what was fixed at the start stands in `base...`.
 */
export function emptyWork(state: State) {
  const ofSectors = <Key extends keyof SectorBlock>(key: Key): SectorBlock[Key][] => state.sectors.map((sector) => sector[key])
  return {
    // ageing: [cell] of the year, and people at its end
    population: sharedColumns(cells),
    mortality: sharedColumns(cells),
    upward: sharedColumns(cells),
    populationAfter: sharedColumns(cells),
    longevity: sharedColumn(),
    // need
    atRisk: sharedColumns(cells),
    dementiaAtHome: sharedColumns(cells),
    dementiaOutside: sharedColumn(),
    dementiaTotal: sharedColumn(),
    entrants: groups.map(() => sharedColumns(cells)),
    inflow: sharedColumns(groups.length),
    arrived: sharedColumns(groups.length),
    arrivedShare: sharedColumns(groups.length),
    /** [sector] that hold for all years, by row. */
    rates: bySector(() => sharedColumns(rateRows)),
    groupHazard: sharedColumns(groups.length + 1),
    excess: sharedColumns(groups.length + 1),
    prevalenceLevel: sharedColumns(groups.length + 1),
    fadedYears: sharedColumn(),
    fadedYearsBefore: sharedColumn(),
    use: sharedColumns(2),
    tableScale: sharedColumns(groups.length + 1),
    stock: sharedColumns(groups.length + 1),
    potential: sharedColumn(),
    informalFactor: sharedColumn(),
    level: sharedColumn(),
    outsideMortality: sharedColumn(),
    // delay
    delay: emptyDelayYear(),
    delayedMonths: sharedColumn(),
    diedDelayed: sharedColumn(),
    reachedDelayed: sharedColumn(),
    // choice
    entry: bySector(emptyEntry),
    settledShare: sharedColumn(),
    dwellingsFree: sharedColumn(),
    sectorEntrants: sharedColumns(sectors.length),
    vptStock: sharedColumn(),
    vptLeaving: sharedColumn(),
    settledGrowth: sharedColumn(),
    withheld: sharedColumn(),
    movedAsks: sharedColumn(),
    // waiting
    overload: sharedColumn(),
    acceptance: ofSectors('acceptance'),
    freePlaces: ofSectors('freePlaces'),
    placed: ofSectors('placed'),
    placedShare: ofSectors('placedShare'),
    closedExits: sharedColumn(),
    newcomers: ofSectors('newcomers'),
    keepClosed: sharedColumn(),
    queueStart: bySector(byStatus),
    // places
    ready: sharedColumns(buildings.length),
    ceiling: sharedColumn(),
    /** Share of places that may close in a year. */
    closing: sharedColumn(),
    opened: sharedColumns(sectors.length),
    // workforce
    clients: ofSectors('clients'),
    clientMonths: ofSectors('clientMonths'),
    staffWeight: ofSectors('staffWeight'),
    productive: ofSectors('productive'),
    staffMonths: ofSectors('staffMonths'),
    staffYear: ofSectors('staffYear'),
    staffedShare: ofSectors('staffedShare'),
    exchange: ofSectors('exchange'),
    wlzStaffShare: sharedColumns(branches.length),
    // informal
    leaning: sharedColumn(),
    carers: sharedColumn(),
    // money
    indicatedMean: sharedColumn(),
    delayedMean: sharedColumn(),
    averagePrice: sharedColumn(),
    inhabitants: sharedColumn(),
    ownContribution: sharedColumn(),
    frame: sharedColumn(),
    grossWlz: sharedColumn(),
    // zorgplicht
    /** Of the month: for a pgb award, and for a notice. */
    applications: sharedColumns(2),
    awardCapacity: sharedColumn(),
    noticeCapacity: sharedColumn(),
    awardWeeks: sharedColumn(),
    noticeWeeks: sharedColumn(),
    beyondNorm: sharedColumn(),
    pressing: sharedColumn(),
    inflowTotal: sharedColumn(),
    choiceMet: sharedColumn(),
    hoursNow: sharedColumn(),
    hoursBase: sharedColumn(),
    signal: { keuze: sharedColumn(), tijdig: sharedColumn(), passend: sharedColumn(), pgb: sharedColumn(), eigenBijdrage: sharedColumn() },
    // fixed at the start
    basePlaces: sharedColumns(sectors.length),
    supplyBase: ofSectors('supplyBase'),
    exchangeKey: sharedColumn(),
    nationalAvailable: sharedColumns(branches.length),
    baseHeads: sharedColumns(branches.length),
    baseEntering: sharedColumns(branches.length),
    baseFteLevel: sharedColumns(branches.length),
    baseOutside: sharedColumns(branches.length),
    basePopulation75: sharedColumn(),
    baseLeaning: sharedColumn(),
    basePotential: sharedColumn(),
    baseMeerzorg: sharedColumn(),
    contribution: sharedColumn(),
    baseAwards: sharedColumn(),
    baseNotices: sharedColumn(),
    baseOutside80: sharedColumn(),
    migrants: sharedColumn(),
    prices: {
      verblijf: sharedColumns(sectors.length),
      vpt: sharedColumn(),
      mpt: sharedColumn(),
      pgb: sharedColumn(),
      other: sharedColumn(),
    } as Prices,
  }
}

export type Work = ReturnType<typeof emptyWork>
