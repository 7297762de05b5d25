import { inUse, sharedColumn, stride, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { branches } from '../state.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { homeAt, queueAt, stayAt } from './group-block.ts'
import { band75, clustered, mpt, pgb, voorzorg, vpt, vv } from './groups.ts'
import { partOf, sumFrom } from './need.ts'
import {
  absenceAt,
  absenceElasticityAt,
  absenceOfYearAt,
  bridgedByVptAt,
  bridgedPrecautionAt,
  bridgedWaitingAt,
  clientMonthsAt,
  clientsAt,
  closedShareAt,
  dilutionAt,
  enteringAt,
  exchangeAt,
  feltAt,
  followsAt,
  headsAt,
  hiredRoomAt,
  leavingAt,
  leavingElasticityAt,
  precautionAt,
  perHeadsAt,
  perLagMonthsAt,
  perWorkloadAt,
  productiveAt,
  requiredAt,
  retentionAt,
  retiringAt,
  staffedShareAt,
  staffMonthsAt,
  supplyBaseAt,
  waitingAt,
  weightAt,
  workloadAt,
  type Clients,
  type StaffWeight,
} from './sector-block.ts'

export type { Clients } from './sector-block.ts'

/** Clients stand in the sector in this order. */
const verblijfRow = clientsAt
const vptRow = clientsAt + stride
const mptRow = clientsAt + 2 * stride
const pgbRow = clientsAt + 3 * stride

/**
 * Count clients of a sector from the states, the crosswalk of model.md.
 *
 * @returns the sector's own rows, counted anew
 */
export function countClients(course: Course, s: number): Clients {
  const { members, closed, sectors } = course.state
  countSector(sectors[s]!.block, closed.stay, closed.home, ...members[s]!)
  return sectors[s]!.clients
}

const countSector = overLanes(
  'countSector',
  (sector: Float64Array, stay: Column, home: Column, first: Float64Array, second?: Float64Array, third?: Float64Array): void => {
    for (let row = clientsAt; row < bridgedWaitingAt; row += stride) for (let lane = 0; lane < inUse; lane++) sector[lane + row] = 0
    addClients(sector, first)
    if (second !== undefined) addClients(sector, second)
    if (third !== undefined) addClients(sector, third)
    addBridged(sector, stay, home)
  },
)

/** People of a care group by the form they live with. */
const addClients = overLanes('addClients', (sector: Float64Array, block: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    sector[lane + verblijfRow]! += block[lane + stayAt]! + block[lane + stayAt + stride]!
    sector[lane + vptRow]! += block[lane + homeAt + clustered * stride]! + block[lane + homeAt + vpt * stride]!
    sector[lane + mptRow]! += block[lane + homeAt + mpt * stride]!
    sector[lane + pgbRow]! += block[lane + homeAt + pgb * stride]!
    sector[lane + precautionAt]! += block[lane + homeAt + voorzorg * stride]!
    sector[lane + waitingAt]! += block[lane + queueAt]! + block[lane + queueAt + stride]! + block[lane + queueAt + 2 * stride]!
  }
})

/** Part of those who wait or are in voorzorg get vpt or mpt meanwhile; the closed groups live in verblijf or have mpt. */
const addBridged = overLanes('addBridged', (sector: Float64Array, closedStay: Column, closedHome: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const bridged = sector[lane + waitingAt]! * sector[lane + bridgedWaitingAt]! + sector[lane + precautionAt]! * sector[lane + bridgedPrecautionAt]!
    const byVpt = bridged * sector[lane + bridgedByVptAt]!
    const closed = sector[lane + closedShareAt]!
    sector[lane + verblijfRow]! += closedStay[lane]! * closed
    sector[lane + vptRow]! += byVpt
    sector[lane + mptRow]! += bridged - byVpt + closedHome[lane]! * closed
  }
})

/**
 * Hours that the clients of a sector ask, in fte, and what the branch owes others; client-months of the year.
 *
 *     required = level x (verblijf x norm + vpt x r_vpt + mpt x r_mpt + pgb x r_pgb) x heaviness x technology + outside
 */
export const requiredFte = overLanes('requiredFte', (sector: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const inVerblijf = sector[lane + verblijfRow]!
    const withVpt = sector[lane + vptRow]!
    const withMpt = sector[lane + mptRow]!
    const withPgb = sector[lane + pgbRow]!
    const weighted =
      inVerblijf * sector[lane + (weightAt + stride)]! +
      withVpt * sector[lane + (weightAt + 2 * stride)]! +
      (withMpt * sector[lane + (weightAt + 3 * stride)]! + withPgb * sector[lane + (weightAt + 4 * stride)]!)
    sector[lane + clientMonthsAt]! += inVerblijf
    sector[lane + (clientMonthsAt + stride)]! += withVpt
    sector[lane + (clientMonthsAt + 2 * stride)]! += withMpt
    sector[lane + (clientMonthsAt + 3 * stride)]! += withPgb
    sector[lane + requiredAt] = sector[lane + weightAt]! * weighted + sector[lane + (weightAt + 5 * stride)]!
  }
})

/**
 * Hours there against hours asked, and what gives way: staff is hired as far as allowed, then hours per client thin, then
 * places stand empty.
 *
 *     available = heads x productive x (1 - absence) + exchange,   productive = fte a person brings / (1 - absence in the base year)
 *     staffed   = (available + hired) / required over the least that is responsible, at most one
 */
export const staffingMonth = overLanes('staffingMonth', (sector: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const required = sector[lane + requiredAt]!
    const absence = sector[lane + absenceAt]!
    const heads = sector[lane + headsAt]! + sector[lane + (headsAt + stride)]! + sector[lane + (headsAt + 2 * stride)]!
    const available = heads * sector[lane + productiveAt]! * (1 - absence) + sector[lane + exchangeAt]!
    const gap = required - available
    const room = sector[lane + hiredRoomAt]! * available
    const hired = gap <= 0 ? (room < 0 ? room : 0) : gap < room ? gap : room
    const ratio = (available + hired) / required
    const floor = sector[lane + supplyBaseAt]! * (1 - sector[lane + dilutionAt]!)
    sector[lane + workloadAt] = required / available
    sector[lane + staffedShareAt] = ratio < floor ? ratio / floor : 1
    sector[lane + staffMonthsAt]! += required
    sector[lane + (staffMonthsAt + stride)]! += available
    sector[lane + (staffMonthsAt + 2 * stride)]! += hired
    sector[lane + (staffMonthsAt + 3 * stride)]! += ratio < 1 ? required - available - hired : 0
    sector[lane + (staffMonthsAt + 4 * stride)]! += absence * heads
    sector[lane + (staffMonthsAt + 5 * stride)]! += heads
  }
})

/**
 * Staff of a branch for a month: entering, leaving the branch, growing older, retiring.
 *
 *     felt'    = felt + (workload - felt) / lag
 *     absence' = absence + (base (1 + e_a (felt / base workload - 1)) + policy - absence) / lag
 *     leaving  = base (1 + e_l (felt / base workload - 1)) - retention
 *     entering = of the year x (1 + follows (heads / base heads - 1))
 *
 * Workload is required over available hours: what is short makes people ill and leave, some months later.
 */
export const monthOfStaff = overLanes('monthOfStaff', (sector: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const pace = sector[lane + perLagMonthsAt]!
    const felt = sector[lane + feltAt]!
    const now = felt + (sector[lane + workloadAt]! - felt) * pace
    const pressure = now * sector[lane + perWorkloadAt]! - 1
    sector[lane + feltAt] = now
    const absence = sector[lane + absenceAt]!
    const ill = sector[lane + absenceOfYearAt]! * (1 + sector[lane + absenceElasticityAt]! * pressure)
    const target = ill < 0.01 ? 0.01 : ill > 0.5 ? 0.5 : ill
    sector[lane + absenceAt] = absence + (target - absence) * pace
    const rate = (sector[lane + leavingAt]! * (1 + sector[lane + leavingElasticityAt]! * pressure) - sector[lane + retentionAt]!) * aMonth
    const leave = rate < 0 ? 0 : rate > 0.05 ? 0.05 : rate
    const young = sector[lane + headsAt]!
    const middle = sector[lane + (headsAt + stride)]!
    const old = sector[lane + (headsAt + 2 * stride)]!
    const grownUp = young * youngToMiddle
    const grownOld = middle * middleToOld
    const growth = (young + middle + old) * sector[lane + perHeadsAt]! - 1
    const entering = sector[lane + enteringAt]! * (1 + sector[lane + followsAt]! * growth) * aMonth
    sector[lane + headsAt] = young * (1 - leave) - grownUp + entering * enteringYoung
    sector[lane + (headsAt + stride)] = middle * (1 - leave) + grownUp - grownOld + entering * enteringMiddle
    sector[lane + (headsAt + 2 * stride)] = old * (1 - leave - sector[lane + retiringAt]! * aMonth) + grownOld + entering * enteringOld
  }
})
const aMonth = 1 / 12

/** Age groups under 35, 35-54, 55 and over: years in the group, and where entrants are (S7). */
const youngToMiddle = 1 / (15 * 12)
const middleToOld = 1 / (20 * 12)
const enteringYoung = 0.6
const enteringMiddle = 0.3
const enteringOld = 1 - enteringYoung - enteringMiddle

/**
 * How strongly a shortage of staff feeds itself: what one percent more workload takes off the hours available, in the end.
 *
 *     gain = e_a a / (1 - a) + e_l L / (L + R)
 *
 * Below one the loop settles; the engine keeps draws at 0.8 and refuses more where it was asked. Elasticities of one give about 0.87.
 */
export function staffLoopGain(absenceElasticity: number, absence: number, leavingElasticity: number, leaving: number, retiring: number): number {
  return (absenceElasticity * absence) / (1 - absence) + (leavingElasticity * leaving) / (leaving + retiring)
}
export const maxStaffLoopGain = 0.8

/** One month of every branch: hours asked, hours there, and what gives way. */
export function workforceMonth(course: Course): void {
  const { closed, members, sectors } = course.state
  for (let s = 0; s < branches.length; s++) {
    const [first, second, third] = members[s]!
    monthOfBranch(sectors[s]!.block, closed.stay, closed.home, first, second, third)
  }
}

const monthOfBranch = overLanes(
  'monthOfBranch',
  (sector: Float64Array, stay: Column, home: Column, first: Float64Array, second?: Float64Array, third?: Float64Array): void => {
    countSector(sector, stay, home, first, second, third)
    requiredFte(sector)
    staffingMonth(sector)
    monthOfStaff(sector)
  },
)

/** Of one call; columns are not made anew every year. */
const old = sharedColumn()
const ageing = sharedColumn()
const one = sharedColumn().fill(1)
const index = sharedColumn()
const ill = sharedColumn()
const partTimeIds = branches.map((branch) => `staff.partTime.${branch}`)
const absenceIds = branches.map((branch) => `staff.absence.${branch}`)

/** What the year brings to every branch. */
export function workforceYear(course: Course, year: number): void {
  const { inputs, parameter: p, state, work } = course
  const everywhere: YearOfStaff = {
    hiredBase: p.of('staff.hired.base'),
    hiredExtra: p.of('staff.hired.extra'),
    ceiling: inputs.lever('plafond-pnil', year),
    participation: inputs.context('arbeidsparticipatie', year),
    training: p.of('staff.training.share'),
    trained: trainedIndex(course, year),
    side: inputs.lever('zij-instroom', year),
    hours: inputs.lever('deeltijdfactor', year),
    paper: p.of('staff.administration'),
    lessPaper: inputs.lever('administratie', year),
    lessIll: inputs.lever('verzuim', year),
    pool: inputs.lever('regionale-personeelspool', year),
  }
  const hours: YearOfHours = {
    technology: state.paths.technology,
    norm: inputs.lever('personeelsnorm', year),
    heavier: inputs.lever('profielmix', year),
    profile: p.of('profile.weight'),
    vpt: p.of('hours.vpt'),
    mpt: p.of('hours.mpt'),
    pgb: p.of('hours.pgb'),
    practice: inputs.lever('mpt-praktijkvariatie', year),
  }
  takeOver(state.paths.technology, inputs.lever('technologie', year))
  factorOf(ill, course.drift.absence[year]!)
  sumFrom(old, work.population, band75)
  partOf(ageing, old, work.basePopulation75)
  for (let s = 0; s < branches.length; s++) {
    const { staffYear, staffWeight, productive, exchange, hiredRoom } = state.sectors[s]!
    staffYear.retention.set(inputs.lever('behoud', year))
    const base: BaseOfBranch = {
      entering: work.baseEntering[s]!,
      heads: work.baseHeads[s]!,
      partTime: p.of(partTimeIds[s]!),
      absence: p.of(absenceIds[s]!),
      exchangeKey: work.exchangeKey,
      available: work.nationalAvailable[s]!,
    }
    staffOfTheYear({ hiredRoom, productive, exchange }, staffYear, everywhere, base, ill)
    hoursOfTheYear(staffWeight, hours, work.baseFteLevel[s]!, work.baseOutside[s]!, s === vv ? ageing : one)
  }
}

/** What policy, the world and the draw say of staff in a year, the same for all branches. */
interface YearOfStaff {
  readonly hiredBase: Column
  readonly hiredExtra: Column
  readonly ceiling: Column
  readonly participation: Column
  readonly training: Column
  readonly trained: Column
  readonly side: Column
  readonly hours: Column
  readonly paper: Column
  readonly lessPaper: Column
  readonly lessIll: Column
  readonly pool: Column
}

/** A branch in the base year. */
interface BaseOfBranch {
  readonly entering: Column
  readonly heads: Column
  readonly partTime: Column
  readonly absence: Column
  readonly exchangeKey: Column
  readonly available: Column
}

/** Who may be hired, who enters, hours a person brings, illness, and fte from the pool with other regions. */
const staffOfTheYear = overLanes(
  'staffOfTheYear',
  (
    sector: { hiredRoom: Column; productive: Column; exchange: Column },
    staff: { entering: Column; absence: Column },
    year: YearOfStaff,
    base: BaseOfBranch,
    ill: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const hired = year.hiredBase[lane]! + year.hiredExtra[lane]!
      sector.hiredRoom[lane] = Math.min(hired, year.ceiling[lane]!) - year.hiredBase[lane]!
      const training = year.training[lane]!
      staff.entering[lane] =
        base.entering[lane]! * year.participation[lane]! * (1 - training + training * year.trained[lane]!) + base.heads[lane]! * year.side[lane]!
      const present = (1 - year.paper[lane]!) * (1 - base.absence[lane]!)
      sector.productive[lane] = ((base.partTime[lane]! + year.hours[lane]!) * (1 - year.paper[lane]! + year.lessPaper[lane]!)) / present
      staff.absence[lane] = Math.max(base.absence[lane]! * ill[lane]! - year.lessIll[lane]!, 0.01)
      sector.exchange[lane] = year.pool[lane]! * base.exchangeKey[lane]! * base.available[lane]!
    }
  },
)

/** What policy and the draw say of hours per client in a year, the same for all branches. */
interface YearOfHours {
  readonly technology: Column
  readonly norm: Column
  readonly heavier: Column
  readonly profile: Column
  readonly vpt: Column
  readonly mpt: Column
  readonly pgb: Column
  readonly practice: Column
}

/** Fte per client by form, and what the branch owes others, which grows with `ageing`. */
const hoursOfTheYear = overLanes('hoursOfTheYear', (weight: StaffWeight, year: YearOfHours, level: Column, outside: Column, ageing: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    weight.level[lane] = level[lane]! * year.technology[lane]! * (1 + year.heavier[lane]! * year.profile[lane]!)
    weight.norm[lane] = year.norm[lane]!
    weight.vpt[lane] = year.vpt[lane]!
    weight.mpt[lane] = year.mpt[lane]! * (1 - year.practice[lane]!)
    weight.pgb[lane] = year.pgb[lane]!
    weight.outside[lane] = outside[lane]! * ageing[lane]!
  }
})

/** Hours that technology takes over, of those still needed. */
const takeOver = overLanes('takeOver', (needed: Column, technology: Column): void => {
  for (let lane = 0; lane < inUse; lane++) needed[lane]! *= 1 - technology[lane]!
})

const factorOf = overLanes('factorOf', (factor: Column, strayed: Column): void => {
  for (let lane = 0; lane < inUse; lane++) factor[lane] = exp(strayed[lane]!)
})

/** Newly trained people against the base: starts three years ago, observed to 2023, then the last plus policy. */
function trainedIndex(course: Course, year: number): Column {
  const { inputs, parameter: p, firstYear } = course
  const started = firstYear + year - trainingYears
  const more = inputs.lever('instroom-opleiding', year - trainingYears)
  moreThan(index, p.of(`staff.training.${Math.min(Math.max(started, 2021), 2023)}`), more)
  return index
}

const moreThan = overLanes('moreThan', (value: Column, observed: Column, more: Column): void => {
  for (let lane = 0; lane < inUse; lane++) value[lane] = observed[lane]! * (1 + more[lane]!)
})
const trainingYears = 3
