import { column, columns, type Column } from './columns.ts'
import { emptyEntry } from './model/choice.ts'
import { emptyDelayYear } from './model/delay.ts'
import { cells, groups, sectors, statuses } from './model/groups.ts'
import type { Prices } from './model/money.ts'
import { emptyClients, type StaffYear } from './model/workforce.ts'
import { branches, buildings } from './state.ts'

const bySector = <T>(make: () => T): T[] => sectors.map(make)
const byStatus = (): Column[] => columns(statuses.length)

/** Sums over the months of a year for one branch. */
const emptyStaffMonths = () => ({ required: column(), available: column(), hired: column(), short: column(), absence: column(), heads: column() })
const emptyStaffYear = (): StaffYear => ({
  entering: column(), leaving: column(), retiring: column(), absence: column(), absenceElasticity: column(), leavingElasticity: column(),
  baseWorkload: column(), lagMonths: column(), retention: column(), follows: column(), baseHeads: column(),
})
const emptyWeight = () => ({ level: column(), norm: column(), vpt: column(), mpt: column(), pgb: column(), outside: column() })

/**
 * What blocks hand each other within a year: rates, flows and sums, written before they are read and never remembered.
 * What outlives the year stands in the state; what was fixed at the start stands in `base...`.
 */
export function emptyWork() {
  return {
    // need
    atRisk: columns(cells), dementiaAtHome: columns(cells), dementiaOutside: column(), dementiaTotal: column(),
    entrants: groups.map(() => columns(cells)), inflow: columns(groups.length), arrived: columns(groups.length),
    groupHazard: columns(groups.length + 1), excess: columns(groups.length + 1), prevalenceLevel: columns(groups.length + 1), fadeSpan: column(), use: columns(2), tableScale: columns(groups.length + 1), stock: columns(groups.length + 1),
    potential: column(), informalFactor: column(), level: column(), outsideMortality: column(),
    // delay
    delay: emptyDelayYear(), delayedMonths: column(), diedDelayed: column(), reachedDelayed: column(),
    // choice
    entry: bySector(emptyEntry), settledShare: column(), dwellingsFree: column(), sectorEntrants: columns(sectors.length),
    vptStock: column(), vptLeaving: column(), settledGrowth: column(), withheld: column(), movedAsks: column(),
    // waiting
    hazardFactor: column(), overload: column(), acceptance: bySector(byStatus), smallPool: columns(sectors.length),
    freePlaces: columns(sectors.length), sectorQueue: column(), placed: bySector(byStatus), placedShare: bySector(byStatus),
    closedExits: column(), newcomers: columns(sectors.length), keepClosed: column(),
    queueStart: bySector(byStatus),
    // places
    ready: columns(buildings.length), ceiling: column(), opened: columns(sectors.length), emptyMonths: columns(sectors.length),
    // workforce
    clients: bySector(emptyClients), clientMonths: bySector(emptyClients), waitingNow: column(), precautionNow: column(), required: column(), workload: column(),
    staffWeight: branches.map(emptyWeight), productive: columns(branches.length), hiredRoom: column(), staffMonths: branches.map(emptyStaffMonths),
    staffYear: branches.map(emptyStaffYear), staffedShare: columns(branches.length), exchange: columns(branches.length), wlzStaffShare: columns(branches.length),
    // informal
    leaning: column(), carers: column(),
    // money
    indicatedMean: column(), delayedMean: column(), averagePrice: column(), inhabitants: column(), ownContribution: column(), frame: column(), grossWlz: column(),
    // zorgplicht
    awards: column(), notices: column(), awardCapacity: column(), noticeCapacity: column(), awardWeeks: column(), noticeWeeks: column(), beyondNorm: column(),
    pressing: column(), inflowTotal: column(), choiceMet: column(), hoursNow: column(), hoursBase: column(),
    signal: { keuze: column(), tijdig: column(), passend: column(), pgb: column(), eigenBijdrage: column() },
    // fixed at the start
    fixed: { closedShare: columns(sectors.length), pool: columns(sectors.length), bridgedByVpt: columns(sectors.length), absence: columns(branches.length) },
    basePlaces: columns(sectors.length), supplyBase: columns(branches.length), exchangeKey: column(), nationalAvailable: columns(branches.length),
    baseHeads: columns(branches.length), baseEntering: columns(branches.length), baseFteLevel: columns(branches.length), baseOutside: columns(branches.length),
    basePopulation75: column(), baseLeaning: column(), basePotential: column(), baseMeerzorg: column(), contribution: column(), baseAwards: column(),
    baseNotices: column(), baseOutside80: column(), migrants: column(),
    prices: { verblijf: columns(sectors.length), vpt: column(), mpt: column(), pgb: column(), other: column() } as Prices,
  }
}

export type Work = ReturnType<typeof emptyWork>
