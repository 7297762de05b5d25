import { column, inUse, lanes, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { branches } from '../state.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { homeAt, queueAt, stayAt } from './group-block.ts'
import { band75, clustered, mpt, pgb, voorzorg, vpt, vv } from './groups.ts'
import { sumFrom } from './need.ts'
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
} from './sector-block.ts'

export type { Clients } from './sector-block.ts'

/** Clients stand in the sector in this order. */
const verblijfRow = clientsAt
const vptRow = clientsAt + lanes
const mptRow = clientsAt + 2 * lanes
const pgbRow = clientsAt + 3 * lanes

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
    for (let row = clientsAt; row < bridgedWaitingAt; row += lanes) for (let lane = 0; lane < inUse; lane++) sector[lane + row] = 0
    addClients(sector, first)
    if (second !== undefined) addClients(sector, second)
    if (third !== undefined) addClients(sector, third)
    addBridged(sector, stay, home)
  },
)

/** People of a care group by the form they live with. */
const addClients = overLanes('addClients', (sector: Float64Array, block: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    sector[lane + verblijfRow]! += block[lane + stayAt]! + block[lane + stayAt + lanes]!
    sector[lane + vptRow]! += block[lane + homeAt + clustered * lanes]! + block[lane + homeAt + vpt * lanes]!
    sector[lane + mptRow]! += block[lane + homeAt + mpt * lanes]!
    sector[lane + pgbRow]! += block[lane + homeAt + pgb * lanes]!
    sector[lane + precautionAt]! += block[lane + homeAt + voorzorg * lanes]!
    sector[lane + waitingAt]! += block[lane + queueAt]! + block[lane + queueAt + lanes]! + block[lane + queueAt + 2 * lanes]!
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
      inVerblijf * sector[lane + (weightAt + lanes)]! +
      withVpt * sector[lane + (weightAt + 2 * lanes)]! +
      (withMpt * sector[lane + (weightAt + 3 * lanes)]! + withPgb * sector[lane + (weightAt + 4 * lanes)]!)
    sector[lane + clientMonthsAt]! += inVerblijf
    sector[lane + (clientMonthsAt + lanes)]! += withVpt
    sector[lane + (clientMonthsAt + 2 * lanes)]! += withMpt
    sector[lane + (clientMonthsAt + 3 * lanes)]! += withPgb
    sector[lane + requiredAt] = sector[lane + weightAt]! * weighted + sector[lane + (weightAt + 5 * lanes)]!
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
    const heads = sector[lane + headsAt]! + sector[lane + (headsAt + lanes)]! + sector[lane + (headsAt + 2 * lanes)]!
    const available = heads * sector[lane + productiveAt]! * (1 - absence) + sector[lane + exchangeAt]!
    const gap = required - available
    const room = sector[lane + hiredRoomAt]! * available
    const hired = gap <= 0 ? (room < 0 ? room : 0) : gap < room ? gap : room
    const ratio = (available + hired) / required
    const floor = sector[lane + supplyBaseAt]! * (1 - sector[lane + dilutionAt]!)
    sector[lane + workloadAt] = required / available
    sector[lane + staffedShareAt] = ratio < floor ? ratio / floor : 1
    sector[lane + staffMonthsAt]! += required
    sector[lane + (staffMonthsAt + lanes)]! += available
    sector[lane + (staffMonthsAt + 2 * lanes)]! += hired
    sector[lane + (staffMonthsAt + 3 * lanes)]! += ratio < 1 ? required - available - hired : 0
    sector[lane + (staffMonthsAt + 4 * lanes)]! += absence * heads
    sector[lane + (staffMonthsAt + 5 * lanes)]! += heads
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
    const middle = sector[lane + (headsAt + lanes)]!
    const old = sector[lane + (headsAt + 2 * lanes)]!
    const grownUp = young * youngToMiddle
    const grownOld = middle * middleToOld
    const growth = (young + middle + old) * sector[lane + perHeadsAt]! - 1
    const entering = sector[lane + enteringAt]! * (1 + sector[lane + followsAt]! * growth) * aMonth
    sector[lane + headsAt] = young * (1 - leave) - grownUp + entering * enteringYoung
    sector[lane + (headsAt + lanes)] = middle * (1 - leave) + grownUp - grownOld + entering * enteringMiddle
    sector[lane + (headsAt + 2 * lanes)] = old * (1 - leave - sector[lane + retiringAt]! * aMonth) + grownOld + entering * enteringOld
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
const old = column()
const index = column()
const ill = column()
const partTimeIds = branches.map((branch) => `staff.partTime.${branch}`)
const absenceIds = branches.map((branch) => `staff.absence.${branch}`)

/** What the year brings to every branch. */
export function workforceYear(course: Course, year: number): void {
  const { inputs, parameter: p, state, work } = course
  const staffHiredBase = p.of('staff.hired.base')
  const staffHiredExtra = p.of('staff.hired.extra')
  const profileWeight = p.of('profile.weight')
  const hoursVpt = p.of('hours.vpt')
  const hoursMpt = p.of('hours.mpt')
  const hoursPgb = p.of('hours.pgb')
  const technology = inputs.lever('technologie', year)
  for (let lane = 0; lane < inUse; lane++) state.paths.technology[lane]! *= 1 - technology[lane]!
  sumFrom(old, course.ageing.population[year]!, band75)
  const participation = inputs.context('arbeidsparticipatie', year)
  const trained = trainedIndex(course, year)
  const side = inputs.lever('zij-instroom', year)
  const hours = inputs.lever('deeltijdfactor', year)
  const lessPaper = inputs.lever('administratie', year)
  const paper = p.of('staff.administration')
  const pool = inputs.lever('regionale-personeelspool', year)
  const norm = inputs.lever('personeelsnorm', year)
  const heavier = inputs.lever('profielmix', year)
  const practice = inputs.lever('mpt-praktijkvariatie', year)
  const lessIll = inputs.lever('verzuim', year)
  const strayed = course.drift.absence[year]!
  for (let lane = 0; lane < inUse; lane++) ill[lane] = exp(strayed[lane]!)
  const ceiling = inputs.lever('plafond-pnil', year)
  branches.forEach((_, s) => {
    const staff = work.staffYear[s]!
    const weight = work.staffWeight[s]!
    const headsBase = work.baseHeads[s]!
    const training = p.of('staff.training.share')
    const partTime = p.of(partTimeIds[s]!)
    const absence = p.of(absenceIds[s]!)
    staff.retention.set(inputs.lever('behoud', year))
    const { hiredRoom } = state.sectors[s]!
    for (let lane = 0; lane < inUse; lane++) {
      const hired = staffHiredBase[lane]! + staffHiredExtra[lane]!
      hiredRoom[lane] = Math.min(hired, ceiling[lane]!) - staffHiredBase[lane]!
      const base = work.baseEntering[s]![lane]!
      staff.entering[lane] = base * participation[lane]! * (1 - training[lane]! + training[lane]! * trained[lane]!) + headsBase[lane]! * side[lane]!
      const present = (1 - paper[lane]!) * (1 - absence[lane]!)
      work.productive[s]![lane] = ((partTime[lane]! + hours[lane]!) * (1 - paper[lane]! + lessPaper[lane]!)) / present
      staff.absence[lane] = Math.max(absence[lane]! * ill[lane]! - lessIll[lane]!, 0.01)
      work.exchange[s]![lane] = pool[lane]! * work.exchangeKey[lane]! * work.nationalAvailable[s]![lane]!
      const hoursFactor = work.baseFteLevel[s]![lane]! * state.paths.technology[lane]! * (1 + heavier[lane]! * profileWeight[lane]!)
      weight.level[lane] = hoursFactor
      weight.norm[lane] = norm[lane]!
      weight.vpt[lane] = hoursVpt[lane]!
      weight.mpt[lane] = hoursMpt[lane]! * (1 - practice[lane]!)
      weight.pgb[lane] = hoursPgb[lane]!
      const growth = s === vv ? old[lane]! / work.basePopulation75[lane]! : 1
      weight.outside[lane] = work.baseOutside[s]![lane]! * growth
    }
  })
}

/** Newly trained people against the base: starts three years ago, observed to 2023, then the last plus policy. */
function trainedIndex(course: Course, year: number): Column {
  const { inputs, parameter: p, firstYear } = course
  const started = firstYear + year - trainingYears
  const more = inputs.lever('instroom-opleiding', year - trainingYears)
  const observed = p.of(`staff.training.${Math.min(Math.max(started, 2021), 2023)}`)
  for (let lane = 0; lane < inUse; lane++) index[lane] = observed[lane]! * (1 + more[lane]!)
  return index
}
const trainingYears = 3
