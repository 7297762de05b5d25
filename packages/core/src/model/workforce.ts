import { column, lanes, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { branches } from '../state.ts'
import { homeAt, queueAt, stayAt } from './group-block.ts'
import { band75, clustered, groupsOf, mpt, pgb, voorzorg, vpt, vv } from './groups.ts'
import { sumFrom } from './need.ts'

/** Clients of a sector by form, as observed: who is bridged while waiting counts in the form that bridges. */
export interface Clients {
  readonly verblijf: Column
  readonly vpt: Column
  readonly mpt: Column
  readonly pgb: Column
}
export const emptyClients = (): Clients => ({ verblijf: column(), vpt: column(), mpt: column(), pgb: column() })

/** Count clients of a sector from the states, the crosswalk of model.md. */
export function countClients(course: Course, s: number, clients: Clients): void {
  const { state, parameter: p } = course
  const { verblijf, vpt: withVpt, mpt: withMpt, pgb: withPgb } = clients
  const waiting = course.work.waitingNow
  const precaution = course.work.precautionNow
  for (const sum of [verblijf, withVpt, withMpt, withPgb, waiting, precaution]) sum.fill(0)
  for (const group of groupsOf[s]!) {
    const { block } = state.groups[group]!
    for (let lane = 0; lane < lanes; lane++) {
      verblijf[lane]! += block[lane + stayAt]! + block[lane + stayAt + lanes]!
      withVpt[lane]! += block[lane + homeAt + clustered * lanes]! + block[lane + homeAt + vpt * lanes]!
      withMpt[lane]! += block[lane + homeAt + mpt * lanes]!
      withPgb[lane]! += block[lane + homeAt + pgb * lanes]!
      precaution[lane]! += block[lane + homeAt + voorzorg * lanes]!
      waiting[lane]! += block[lane + queueAt]! + block[lane + queueAt + lanes]! + block[lane + queueAt + 2 * lanes]!
    }
  }
  const bridgedWaiting = p('bridging.waiting')
  const bridgedPrecaution = p('bridging.voorzorg')
  const byVpt = course.work.fixed.bridgedByVpt[s]!
  const closed = course.work.fixed.closedShare[s]!
  const { stay, home } = state.closed
  for (let lane = 0; lane < lanes; lane++) {
    const bridged = waiting[lane]! * bridgedWaiting[lane]! + precaution[lane]! * bridgedPrecaution[lane]!
    verblijf[lane]! += stay[lane]! * closed[lane]!
    withVpt[lane]! += bridged * byVpt[lane]!
    withMpt[lane]! += bridged * (1 - byVpt[lane]!) + home[lane]! * closed[lane]!
  }
}

/**
 * Hours that the clients of a sector ask, in fte, and what the branch owes others.
 *
 *     required = level x (verblijf x norm + vpt x r_vpt + mpt x r_mpt + pgb x r_pgb) x heaviness x technology + outside
 */
export function requiredFte(required: Column, clients: Clients, weight: { level: Column; norm: Column; vpt: Column; mpt: Column; pgb: Column; outside: Column }): void {
  for (let lane = 0; lane < lanes; lane++)
    required[lane] =
      weight.level[lane]! *
        (clients.verblijf[lane]! * weight.norm[lane]! + clients.vpt[lane]! * weight.vpt[lane]! + clients.mpt[lane]! * weight.mpt[lane]! + clients.pgb[lane]! * weight.pgb[lane]!) +
      weight.outside[lane]!
}

/** What moves the staff of a branch in a year; rates a year. */
export interface StaffYear {
  readonly entering: Column
  readonly leaving: Column
  readonly retiring: Column
  readonly absence: Column
  readonly absenceElasticity: Column
  readonly leavingElasticity: Column
  readonly baseWorkload: Column
  readonly lagMonths: Column
  readonly retention: Column
  /** How far entering grows along with the branch, 0 to 1, and the branch at the start. */
  readonly follows: Column
  readonly baseHeads: Column
}

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
export function monthOfStaff(heads: readonly Column[], felt: Column, absence: Column, workload: Column, year: StaffYear): void {
  const [young, middle, old] = heads as [Column, Column, Column]
  for (let lane = 0; lane < lanes; lane++) {
    const lag = year.lagMonths[lane]!
    const now = felt[lane]! + (workload[lane]! - felt[lane]!) / lag
    const pressure = now / year.baseWorkload[lane]! - 1
    felt[lane] = now
    const ill = year.absence[lane]! * (1 + year.absenceElasticity[lane]! * pressure)
    const target = ill < 0.01 ? 0.01 : ill > 0.5 ? 0.5 : ill
    absence[lane]! += (target - absence[lane]!) / lag
    const rate = (year.leaving[lane]! * (1 + year.leavingElasticity[lane]! * pressure) - year.retention[lane]!) / 12
    const leave = rate < 0 ? 0 : rate > 0.05 ? 0.05 : rate
    const grownUp = young[lane]! * youngToMiddle
    const grownOld = middle[lane]! * middleToOld
    const heads = young[lane]! + middle[lane]! + old[lane]!
    const entering = (year.entering[lane]! * (1 + year.follows[lane]! * (heads / year.baseHeads[lane]! - 1))) / 12
    young[lane] = young[lane]! * (1 - leave) - grownUp + entering * enteringYoung
    middle[lane] = middle[lane]! * (1 - leave) + grownUp - grownOld + entering * enteringMiddle
    old[lane] = old[lane]! * (1 - leave - year.retiring[lane]! / 12) + grownOld + entering * (1 - enteringYoung - enteringMiddle)
  }
}

/** Age groups under 35, 35-54, 55 and over: years in the group, and where entrants are (S7). */
const youngToMiddle = 1 / (15 * 12)
const middleToOld = 1 / (20 * 12)
const enteringYoung = 0.6
const enteringMiddle = 0.3

/**
 * How strongly a shortage of staff feeds itself: what one percent more workload takes off the hours available, in the end.
 *
 *     gain = e_a a / (1 - a) + e_l L / (L + R)
 *
 * Below one the loop settles; the engine refuses 0.8 and more. Elasticities of one give about 0.87.
 */
export function staffLoopGain(absenceElasticity: number, absence: number, leavingElasticity: number, leaving: number, retiring: number): number {
  return (absenceElasticity * absence) / (1 - absence) + (leavingElasticity * leaving) / (leaving + retiring)
}
export const maxStaffLoopGain = 0.8

/** One month of every branch: hours asked, hours there, and what gives way. */
export function workforceMonth(course: Course): void {
  const { state, work, parameter: p } = course
  for (let s = 0; s < branches.length; s++) {
    const clients = work.clients[s]!
    countClients(course, s, clients)
    addMonth(work.clientMonths[s]!, clients)
    requiredFte(work.required, clients, work.staffWeight[s]!)
    const branch = state.staff[s]!
    const [young, middle, old] = branch.heads as [Column, Column, Column]
    const productive = work.productive[s]!
    const baseAbsence = work.fixed.absence[s]!
    const hiredRoom = work.hiredRoom
    const ratioBase = work.supplyBase[s]!
    const least = p('staff.dilution')
    const { required, workload } = work
    const sums = work.staffMonths[s]!
    const staffed = work.staffedShare[s]!
    for (let lane = 0; lane < lanes; lane++) {
      const heads = young[lane]! + middle[lane]! + old[lane]!
      const available = (heads * productive[lane]! * (1 - branch.absence[lane]!)) / (1 - baseAbsence[lane]!) + work.exchange[s]![lane]!
      workload[lane] = required[lane]! / available
      const gap = required[lane]! - available
      const room = hiredRoom[lane]! * available
      const hired = gap <= 0 ? (room < 0 ? room : 0) : gap < room ? gap : room
      const ratio = (available + hired) / required[lane]!
      const floor = ratioBase[lane]! * (1 - least[lane]!)
      staffed[lane] = ratio < floor ? ratio / floor : 1
      sums.required[lane]! += required[lane]!
      sums.available[lane]! += available
      sums.hired[lane]! += hired
      sums.short[lane]! += ratio < 1 ? required[lane]! - available - hired : 0
      sums.absence[lane]! += branch.absence[lane]! * heads
      sums.heads[lane]! += heads
    }
    monthOfStaff(branch.heads, branch.workload, branch.absence, workload, work.staffYear[s]!)
  }
}

function addMonth(sum: Clients, clients: Clients): void {
  for (const form of ['verblijf', 'vpt', 'mpt', 'pgb'] as const) {
    const total = sum[form]
    const people = clients[form]
    for (let lane = 0; lane < lanes; lane++) total[lane]! += people[lane]!
  }
}

/** What the year brings to every branch. */
export function workforceYear(course: Course, year: number): void {
  const { inputs, parameter: p, state, work } = course
  const staffHiredBase = p('staff.hired.base')
  const staffHiredExtra = p('staff.hired.extra')
  const profileWeight = p('profile.weight')
  const hoursVpt = p('hours.vpt')
  const hoursMpt = p('hours.mpt')
  const hoursPgb = p('hours.pgb')
  const technology = inputs.lever('technologie', year)
  for (let lane = 0; lane < lanes; lane++) state.paths.technology[lane]! *= 1 - technology[lane]!
  const old = column()
  sumFrom(old, course.ageing.population[year]!, band75)
  const participation = inputs.context('arbeidsparticipatie', year)
  const trained = trainedIndex(course, year)
  const side = inputs.lever('zij-instroom', year)
  const hours = inputs.lever('deeltijdfactor', year)
  const lessPaper = inputs.lever('administratie', year)
  const paper = p('staff.administration')
  const pool = inputs.lever('regionale-personeelspool', year)
  const norm = inputs.lever('personeelsnorm', year)
  const heavier = inputs.lever('profielmix', year)
  const practice = inputs.lever('mpt-praktijkvariatie', year)
  const lessIll = inputs.lever('verzuim', year)
  const ceiling = inputs.lever('plafond-pnil', year)
  for (let lane = 0; lane < lanes; lane++) {
    const total = staffHiredBase[lane]! + staffHiredExtra[lane]!
    work.hiredRoom[lane] = Math.min(total, ceiling[lane]!) - staffHiredBase[lane]!
  }
  branches.forEach((branch, s) => {
    const staff = work.staffYear[s]!
    const weight = work.staffWeight[s]!
    const headsBase = work.baseHeads[s]!
    const training = p('staff.training.share')
    const partTime = p(`staff.partTime.${branch}`)
    const absence = p(`staff.absence.${branch}`)
    staff.retention.set(inputs.lever('behoud', year))
    for (let lane = 0; lane < lanes; lane++) {
      const base = work.baseEntering[s]![lane]!
      staff.entering[lane] =
        base * participation[lane]! * (1 - training[lane]! + training[lane]! * trained[lane]!) + headsBase[lane]! * side[lane]!
      work.productive[s]![lane] =
        ((partTime[lane]! + hours[lane]!) * (1 - paper[lane]! + lessPaper[lane]!)) / (1 - paper[lane]!)
      staff.absence[lane] = Math.max(absence[lane]! - lessIll[lane]!, 0.01)
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
  const index = column()
  const more = inputs.lever('instroom-opleiding', year - trainingYears)
  const observed = p(`staff.training.${Math.min(Math.max(started, 2021), 2023)}`)
  for (let lane = 0; lane < lanes; lane++) index[lane] = observed[lane]! * (1 + more[lane]!)
  return index
}
const trainingYears = 3

