import { sharedArray, sharedPart } from '@wlz/lanes'
import { lanes, stride, type Column } from '../engine/columns.ts'
import { statuses } from './groups.ts'

/**
 * Data of one sector that a month needs, its pool of places and its branch of staff, in one array: a column is a row of
 * it, for the reason given with the care groups. Code outside the monthly equations reads and writes the rows by name.
 */
export interface SectorBlock {
  readonly block: Float64Array
  // The pool of places.
  /** Places for verblijf; the share of them with staff; regions that one pool spans, as a factor on what is free. */
  readonly places: Column
  readonly staffedShare: Column
  readonly pool: Column
  /** Share of the closed groups that lives in this sector. */
  readonly closedShare: Column
  /** [status] share of the queue for whom some free place will do. */
  readonly acceptance: readonly Column[]
  /** [status] one over what chance took off in the base year, and the most of vacated rooms that staff shortage may close. */
  readonly perSmallPool: readonly Column[]
  readonly mayClose: Column
  /** [status] placed part of the queue this month; places left free after it. */
  readonly placedShare: readonly Column[]
  readonly freePlaces: Column
  /** Sums of the year: [status] people placed, and people who came to ask. */
  readonly placed: readonly Column[]
  readonly newcomers: Column
  // Clients, as counted this month and added up over the year.
  readonly clients: Clients
  readonly clientMonths: Clients
  /** Part of those who wait, and of those in voorzorg, who get care meanwhile; the share of them with vpt. */
  readonly bridgedWaiting: Column
  readonly bridgedPrecaution: Column
  readonly bridgedByVpt: Column
  // The branch.
  readonly staff: BranchState
  readonly staffYear: StaffYear
  readonly staffWeight: StaffWeight
  readonly staffMonths: StaffMonths
  /** Fte asked this month, and over those there. */
  readonly required: Column
  readonly workload: Column
  /** Fte a person brings who is not ill; available over required hours in the base year. */
  readonly productive: Column
  readonly supplyBase: Column
  /** Fte from the pool with other regions; what may be hired beyond the base year, as a share of what is there. */
  readonly exchange: Column
  readonly hiredRoom: Column
  /** Minimum of hours per client, as a share, before places close. */
  readonly dilution: Column
}

/** Clients of a sector by form, as observed: who is bridged while waiting counts in the form that bridges. */
export interface Clients {
  readonly verblijf: Column
  readonly vpt: Column
  readonly mpt: Column
  readonly pgb: Column
}

/** Staff of one branch. */
export interface BranchState {
  /** [age group] people employed. */
  readonly heads: readonly Column[]
  /** Required over available hours as felt, some months late. */
  readonly workload: Column
  readonly absence: Column
}

/** Rates a year that move the staff of a branch. */
export interface StaffYear {
  readonly entering: Column
  readonly leaving: Column
  readonly retiring: Column
  readonly absence: Column
  readonly absenceElasticity: Column
  readonly leavingElasticity: Column
  /** One over the workload of the base year, and over the months that staff feel it late: a product costs less than a quotient. */
  readonly perWorkload: Column
  readonly perLagMonths: Column
  readonly retention: Column
  /** Degree to which entering grows along with the branch, 0 to 1, and one over the branch at the start. */
  readonly follows: Column
  readonly perHeads: Column
}

/** Fte per client by form over that of verblijf, the level they share, and what the branch owes others. */
export interface StaffWeight {
  readonly level: Column
  readonly norm: Column
  readonly vpt: Column
  readonly mpt: Column
  readonly pgb: Column
  readonly outside: Column
}

/** Sums over the months of a year for one branch. */
export interface StaffMonths {
  readonly required: Column
  readonly available: Column
  readonly hired: Column
  readonly short: Column
  readonly absence: Column
  readonly heads: Column
}

const steps = statuses.length
/** First row of each part of the block. */
const at = (row: number) => row * stride
export const placesAt = at(0)
export const staffedShareAt = at(1)
export const poolAt = at(2)
export const closedShareAt = at(3)
export const acceptanceAt = at(4)
export const perSmallPoolAt = acceptanceAt + at(steps)
export const mayCloseAt = perSmallPoolAt + at(steps)
export const placedShareAt = mayCloseAt + at(1)
export const freePlacesAt = placedShareAt + at(steps)
/** Of the month, over the groups of the sector: rooms vacated, people who live in verblijf, and [status] who wait. */
export const vacatedAt = freePlacesAt + at(1)
export const housedAt = vacatedAt + at(1)
export const queuedAt = housedAt + at(1)
/** Clients in the order verblijf, vpt, mpt, pgb; then those without a form: in voorzorg and waiting. */
export const clientsAt = queuedAt + at(steps)
export const precautionAt = clientsAt + at(4)
export const waitingAt = precautionAt + at(1)
export const bridgedWaitingAt = waitingAt + at(1)
export const bridgedPrecautionAt = bridgedWaitingAt + at(1)
export const bridgedByVptAt = bridgedPrecautionAt + at(1)
/** The branch: heads by age, felt workload, absence. */
export const headsAt = bridgedByVptAt + at(1)
export const feltAt = headsAt + at(3)
export const absenceAt = feltAt + at(1)
export const workloadAt = absenceAt + at(1)
export const requiredAt = workloadAt + at(1)
/** Weights in the order level, norm, vpt, mpt, pgb, outside. */
export const weightAt = requiredAt + at(1)
export const productiveAt = weightAt + at(6)
export const supplyBaseAt = productiveAt + at(1)
export const exchangeAt = supplyBaseAt + at(1)
export const hiredRoomAt = exchangeAt + at(1)
export const dilutionAt = hiredRoomAt + at(1)
/** The branch in the year, in the order of `StaffYear`. */
export const enteringAt = dilutionAt + at(1)
export const leavingAt = enteringAt + at(1)
export const retiringAt = leavingAt + at(1)
export const absenceOfYearAt = retiringAt + at(1)
export const absenceElasticityAt = absenceOfYearAt + at(1)
export const leavingElasticityAt = absenceElasticityAt + at(1)
export const perWorkloadAt = leavingElasticityAt + at(1)
export const perLagMonthsAt = perWorkloadAt + at(1)
export const retentionAt = perLagMonthsAt + at(1)
export const followsAt = retentionAt + at(1)
export const perHeadsAt = followsAt + at(1)
/** Sums of the year, side by side so that January empties them at once. */
const sumsAt = perHeadsAt + at(1)
export const placedAt = sumsAt
export const newcomersAt = placedAt + at(steps)
export const clientMonthsAt = newcomersAt + at(1)
/** In the order of `StaffMonths`. */
export const staffMonthsAt = clientMonthsAt + at(4)
const size = staffMonthsAt + at(6)

export function emptySectorBlock(): SectorBlock {
  const block = sharedArray(size)
  const row = (from: number): Column => sharedPart(block, from, from + lanes)
  const rows = (from: number, count: number): Column[] =>
    Array.from({ length: count }, (_, index) => row(from + at(index)))
  const clients = (from: number): Clients => ({
    verblijf: row(from),
    vpt: row(from + at(1)),
    mpt: row(from + at(2)),
    pgb: row(from + at(3)),
  })
  return {
    block,
    places: row(placesAt),
    staffedShare: row(staffedShareAt),
    pool: row(poolAt),
    closedShare: row(closedShareAt),
    acceptance: rows(acceptanceAt, steps),
    perSmallPool: rows(perSmallPoolAt, steps),
    mayClose: row(mayCloseAt),
    placedShare: rows(placedShareAt, steps),
    freePlaces: row(freePlacesAt),
    placed: rows(placedAt, steps),
    newcomers: row(newcomersAt),
    clients: clients(clientsAt),
    clientMonths: clients(clientMonthsAt),
    bridgedWaiting: row(bridgedWaitingAt),
    bridgedPrecaution: row(bridgedPrecautionAt),
    bridgedByVpt: row(bridgedByVptAt),
    staff: { heads: rows(headsAt, 3), workload: row(feltAt), absence: row(absenceAt) },
    staffYear: {
      entering: row(enteringAt),
      leaving: row(leavingAt),
      retiring: row(retiringAt),
      absence: row(absenceOfYearAt),
      absenceElasticity: row(absenceElasticityAt),
      leavingElasticity: row(leavingElasticityAt),
      perWorkload: row(perWorkloadAt),
      perLagMonths: row(perLagMonthsAt),
      retention: row(retentionAt),
      follows: row(followsAt),
      perHeads: row(perHeadsAt),
    },
    staffWeight: {
      level: row(weightAt),
      norm: row(weightAt + at(1)),
      vpt: row(weightAt + at(2)),
      mpt: row(weightAt + at(3)),
      pgb: row(weightAt + at(4)),
      outside: row(weightAt + at(5)),
    },
    staffMonths: {
      required: row(staffMonthsAt),
      available: row(staffMonthsAt + at(1)),
      hired: row(staffMonthsAt + at(2)),
      short: row(staffMonthsAt + at(3)),
      absence: row(staffMonthsAt + at(4)),
      heads: row(staffMonthsAt + at(5)),
    },
    required: row(requiredAt),
    workload: row(workloadAt),
    productive: row(productiveAt),
    supplyBase: row(supplyBaseAt),
    exchange: row(exchangeAt),
    hiredRoom: row(hiredRoomAt),
    dilution: row(dilutionAt),
  }
}

/** Set the sums of the year to zero: those of the queues, and those of clients and staff. */
export const clearQueueSums = ({ block }: SectorBlock): void => void block.fill(0, sumsAt, clientMonthsAt)
export const clearStaffSums = ({ block }: SectorBlock): void => void block.fill(0, clientMonthsAt)
