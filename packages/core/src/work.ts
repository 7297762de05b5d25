import { column, columns, type Column } from './columns.ts'
import { emptyEntry } from './model/choice.ts'
import { emptyDelayYear } from './model/delay.ts'
import { cells, groups, sectors, statuses } from './model/groups.ts'
import type { Prices } from './model/money.ts'
import type { SectorBlock } from './model/sector-block.ts'
import { branches, buildings, type State } from './state.ts'

const bySector = <T>(make: () => T): T[] => sectors.map(make)
const byStatus = (): readonly Column[] => columns(statuses.length)

/**
 * What blocks hand each other within a year: rates, flows and sums, written before they are read and never remembered.
 * What outlives the year stands in the state; what was fixed at the start stands in `base...`.
 */
export function emptyWork(state: State) {
  const ofSectors = <Key extends keyof SectorBlock>(key: Key): SectorBlock[Key][] => state.sectors.map((sector) => sector[key])
  return {
    // need
    atRisk: columns(cells),
    dementiaAtHome: columns(cells),
    dementiaOutside: column(),
    dementiaTotal: column(),
    entrants: groups.map(() => columns(cells)),
    inflow: columns(groups.length),
    arrived: columns(groups.length),
    arrivedShare: columns(groups.length),
    groupHazard: columns(groups.length + 1),
    excess: columns(groups.length + 1),
    prevalenceLevel: columns(groups.length + 1),
    fadedYears: column(),
    fadedYearsBefore: column(),
    use: columns(2),
    tableScale: columns(groups.length + 1),
    stock: columns(groups.length + 1),
    potential: column(),
    informalFactor: column(),
    level: column(),
    outsideMortality: column(),
    // delay
    delay: emptyDelayYear(),
    delayedMonths: column(),
    diedDelayed: column(),
    reachedDelayed: column(),
    // choice
    entry: bySector(emptyEntry),
    settledShare: column(),
    dwellingsFree: column(),
    sectorEntrants: columns(sectors.length),
    vptStock: column(),
    vptLeaving: column(),
    settledGrowth: column(),
    withheld: column(),
    movedAsks: column(),
    // waiting
    hazardFactor: column(),
    overload: column(),
    acceptance: ofSectors('acceptance'),
    freePlaces: ofSectors('freePlaces'),
    placed: ofSectors('placed'),
    placedShare: ofSectors('placedShare'),
    closedExits: column(),
    newcomers: ofSectors('newcomers'),
    keepClosed: column(),
    queueStart: bySector(byStatus),
    // places
    ready: columns(buildings.length),
    ceiling: column(),
    opened: columns(sectors.length),
    // workforce
    clients: ofSectors('clients'),
    clientMonths: ofSectors('clientMonths'),
    staffWeight: ofSectors('staffWeight'),
    productive: ofSectors('productive'),
    staffMonths: ofSectors('staffMonths'),
    staffYear: ofSectors('staffYear'),
    staffedShare: ofSectors('staffedShare'),
    exchange: ofSectors('exchange'),
    wlzStaffShare: columns(branches.length),
    // informal
    leaning: column(),
    carers: column(),
    // money
    indicatedMean: column(),
    delayedMean: column(),
    averagePrice: column(),
    inhabitants: column(),
    ownContribution: column(),
    frame: column(),
    grossWlz: column(),
    // zorgplicht
    awards: column(),
    notices: column(),
    awardCapacity: column(),
    noticeCapacity: column(),
    awardWeeks: column(),
    noticeWeeks: column(),
    beyondNorm: column(),
    pressing: column(),
    inflowTotal: column(),
    choiceMet: column(),
    hoursNow: column(),
    hoursBase: column(),
    signal: { keuze: column(), tijdig: column(), passend: column(), pgb: column(), eigenBijdrage: column() },
    // fixed at the start
    basePlaces: columns(sectors.length),
    supplyBase: ofSectors('supplyBase'),
    exchangeKey: column(),
    nationalAvailable: columns(branches.length),
    baseHeads: columns(branches.length),
    baseEntering: columns(branches.length),
    baseFteLevel: columns(branches.length),
    baseOutside: columns(branches.length),
    basePopulation75: column(),
    baseLeaning: column(),
    basePotential: column(),
    baseMeerzorg: column(),
    contribution: column(),
    baseAwards: column(),
    baseNotices: column(),
    baseOutside80: column(),
    migrants: column(),
    prices: { verblijf: columns(sectors.length), vpt: column(), mpt: column(), pgb: column(), other: column() } as Prices,
  }
}

export type Work = ReturnType<typeof emptyWork>
