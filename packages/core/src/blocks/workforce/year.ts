import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { addTo, clear, inUse, partOf, sharedColumn, sharedColumns, type Column } from '../../engine/columns.ts'
import type { WorkforceCourse } from './course.ts'
import { branches } from '../../state.ts'
import { band75, pgb, sectorOf, vv } from '../../people/groups.ts'
import { sumFrom } from '../../people/tables.ts'
import type { StaffWeight } from '../../people/sector-block.ts'

/** Scratch columns, reused every year so that none is allocated. */
const old = sharedColumn()
const ageing = sharedColumn()
const one = sharedColumn().fill(1)
const index = sharedColumn()
const ill = sharedColumn()
const partTimeIds = branches.map((branch) => `staff.partTime.${branch}` as const)
/** Starts of training that were counted, by year from 2021. */
const trainingIds = ['staff.training.2021', 'staff.training.2022', 'staff.training.2023'] as const
const absenceIds = branches.map((branch) => `staff.absence.${branch}` as const)

/** Settings of the year for every branch. */
export function workforceYear(course: WorkforceCourse, year: number): void {
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
    if (inputs.isSet('pgb-naar-zin')) followClients(course, exchange, staffWeight, s)
  }
}

const holders = sharedColumns(2)

/** Carers paid from a pgb who go on with their client in zorg in natura: fte that the branch did not have. */
function followClients(
  { parameter: p, state }: WorkforceCourse,
  exchange: Column,
  weight: StaffWeight,
  s: number,
): void {
  const [here, all] = [holders[0]!, holders[1]!]
  clear(here)
  clear(all)
  state.groups.forEach(({ home }, group) => {
    addTo(all, home[pgb]!)
    if (sectorOf[group] === s) addTo(here, home[pgb]!)
  })
  fteThatFollows(exchange, state.paths.movedPgb, here, all, weight, p.of('staff.follows'))
}

/** Those who moved lie over the branches as the holders who are left do, half with vpt and half with mpt. */
const fteThatFollows = overLanes(
  'fteThatFollows',
  (
    exchange: Column,
    moved: Column,
    here: Column,
    all: Column,
    weight: { level: Column; vpt: Column; mpt: Column; pgb: Column },
    share: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const more = (weight.vpt[lane]! + weight.mpt[lane]!) / 2 - weight.pgb[lane]!
      const people = (moved[lane]! * here[lane]!) / Math.max(all[lane]!, 1e-9)
      exchange[lane]! += share[lane]! * people * weight.level[lane]! * more
    }
  },
)

/** Staff settings of policy, world and draw in a year, the same for all branches. */
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

/** Staff that may be hired, entrants, hours per person, illness, and fte from the pool with other regions. */
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
        base.entering[lane]! * year.participation[lane]! * (1 - training + training * year.trained[lane]!) +
        base.heads[lane]! * year.side[lane]!
      const present = (1 - year.paper[lane]!) * (1 - base.absence[lane]!)
      sector.productive[lane] =
        ((base.partTime[lane]! + year.hours[lane]!) * (1 - year.paper[lane]! + year.lessPaper[lane]!)) / present
      staff.absence[lane] = Math.max(base.absence[lane]! * ill[lane]! - year.lessIll[lane]!, 0.01)
      sector.exchange[lane] = year.pool[lane]! * base.exchangeKey[lane]! * base.available[lane]!
    }
  },
)

/** Settings of policy and draw for hours per client in a year, the same for all branches. */
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

/** Fte per client by form, and fte for clients outside the Wlz, which grow with `ageing`. */
const hoursOfTheYear = overLanes(
  'hoursOfTheYear',
  (weight: StaffWeight, year: YearOfHours, level: Column, outside: Column, ageing: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      weight.level[lane] = level[lane]! * year.technology[lane]! * (1 + year.heavier[lane]! * year.profile[lane]!)
      weight.norm[lane] = year.norm[lane]!
      weight.vpt[lane] = year.vpt[lane]!
      weight.mpt[lane] = year.mpt[lane]! * (1 - year.practice[lane]!)
      weight.pgb[lane] = year.pgb[lane]!
      weight.outside[lane] = outside[lane]! * ageing[lane]!
    }
  },
)

/** Hours that technology takes over, of those still needed. */
const takeOver = overLanes('takeOver', (needed: Column, technology: Column): void => {
  for (let lane = 0; lane < inUse; lane++) needed[lane]! *= 1 - technology[lane]!
})

const factorOf = overLanes('factorOf', (factor: Column, strayed: Column): void => {
  for (let lane = 0; lane < inUse; lane++) factor[lane] = exp(strayed[lane]!)
})

/** Newly trained people against the base: starts three years ago, observed to 2023, then the last plus policy. */
function trainedIndex(course: WorkforceCourse, year: number): Column {
  const { inputs, parameter: p, firstYear } = course
  const started = firstYear + year - trainingYears
  const more = inputs.lever('instroom-opleiding', year - trainingYears)
  moreThan(index, p.of(trainingIds[Math.min(Math.max(started - 2021, 0), 2)]!), more)
  return index
}

const moreThan = overLanes('moreThan', (value: Column, observed: Column, more: Column): void => {
  for (let lane = 0; lane < inUse; lane++) value[lane] = observed[lane]! * (1 + more[lane]!)
})

const trainingYears = 3
