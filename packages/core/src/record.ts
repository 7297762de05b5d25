import { addAll, addTo, clear, difference, inUse, product, sharedColumn, sharedColumns, stride, sumInto, type Column, type Table } from './columns.ts'
import type { Course } from './course.ts'
import { overLanes } from './lanes/over-lanes.ts'
import { clusteredAt, mptAt, noneAt, pgbAt, queueAt, voorzorgAt, vptAt } from './model/group-block.ts'
import {
  actief,
  band50,
  band65,
  band75,
  band80,
  band85,
  band90,
  cells,
  closedGroup,
  groupsOf,
  sectors,
  statuses,
  urgent,
  voorkeur,
} from './model/groups.ts'
import { carersOf, peopleLeaning } from './model/informal.ts'
import { ledgerCauses, ledgerPayers } from './model/ledger.ts'
import { sumFrom } from './model/need.ts'
import { branches } from './state.ts'

/** Takes one measure of one year; the id is that of `measures`. */
export type Put = (id: string, values: Column) => void

const weeksPerYear = 365.25 / 7
const scratch = sharedColumn()
const other = sharedColumn()

/** What the model reports of a year: stocks of 31 December, flows and means of the year. */
export function recordYear(course: Course, year: number, put: Put): void {
  recordPopulation(course, put)
  recordIndicated(course, put)
  recordClients(course, put)
  recordWaiting(course, put)
  recordPlaces(course, put)
  recordWorkforce(course, put)
  recordInformal(course, year, put)
  recordMoney(course, put)
  recordQuality(course, put)
}

function total(parts: readonly Column[]): Column {
  sumInto(scratch, parts)
  return scratch
}

function recordPopulation({ evidence, state, work }: Course, put: Put): void {
  const population = work.populationAfter
  const from = (id: string, band: number) => {
    sumFrom(scratch, population, band)
    put(id, scratch)
  }
  from('population.65plus', band65)
  from('population.80plus', band80)
  from('population.90plus', band90)
  countIll(scratch, population.block, evidence.dementia, state.paths.dementia)
  put('dementia.persons', scratch)
  put('dementia.indicated', work.stock[0]!)
}

const countIll = overLanes('countIll', (ill: Column, people: Table, prevalence: Float64Array, trend: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let all = 0
    for (let cell = 0; cell < cells; cell++) all += people[cell * stride + lane]! * prevalence[cell]!
    ill[lane] = all * trend[lane]!
  }
})

/** Groups as they are reported; those of the closed groups are added to the largest of their sector. */
const namedGroups = (
  [
    ['vv', [0, 1], 'vv'],
    ['vg', [2], 'ghz'],
    ['lg', [3], undefined],
    ['zg', [4], undefined],
    ['ggz', [5], 'ggz'],
  ] as const
).map(([name, members, sector]) => ({
  indicated: `wlz.indicated.${name}`,
  inflow: `wlz.inflow.${name}`,
  members,
  closedShare: sector === undefined ? undefined : `aflopend.share.${sector}`,
}))

function recordIndicated(course: Course, put: Put): void {
  const { state, work, parameter: p } = course
  put('wlz.indicated', total(work.stock))
  const closed = work.stock[closedGroup]!
  for (const { indicated, inflow, members, closedShare } of namedGroups) {
    const sum = total(members.map((group) => work.stock[group]!))
    const share = closedShare === undefined ? undefined : p.of(closedShare)
    if (share !== undefined) addPart(sum, closed, share)
    put(indicated, sum)
    put(inflow, total(members.map((group) => work.arrived[group]!)))
  }
  put('wlz.inflow', work.inflowTotal)
  put('wlz.outflow', total([...state.groups.map(({ exits }) => exits), work.closedExits]))
}

const addPart = overLanes('addPart', (sum: Column, whole: Column, share: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! += whole[lane]! * share[lane]!
})

/** People of all groups by where they stand, counted in one pass. */
const counted = sharedColumns(3 + statuses.length)
const [settled, without, precaution, ...inQueue] = counted as unknown as [Column, Column, Column, ...Column[]]

function countStates({ state }: Course): void {
  counted.block.fill(0)
  for (const { block } of state.groups) countGroup(counted.block, block)
}

const countGroup = overLanes('countGroup', (counted: Table, block: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    counted[lane]! += block[lane + vptAt]! + block[lane + mptAt]! + block[lane + pgbAt]! + block[lane + clusteredAt]!
    counted[lane + stride]! += block[lane + noneAt]!
    counted[lane + 2 * stride]! += block[lane + voorzorgAt]!
    counted[lane + 3 * stride]! += block[lane + queueAt]!
    counted[lane + 4 * stride]! += block[lane + queueAt + stride]!
    counted[lane + 5 * stride]! += block[lane + queueAt + 2 * stride]!
  }
})

function recordClients(course: Course, put: Put): void {
  const { state, work, parameter: p } = course
  const bridgingWaiting = p.of('bridging.waiting')
  const bridgingVoorzorg = p.of('bridging.voorzorg')
  put('clients.verblijf', total(work.clients.map(({ verblijf }) => verblijf)))
  put('clients.vpt', total(work.clients.map((clients) => clients.vpt)))
  put('clients.mpt', total(work.clients.map((clients) => clients.mpt)))
  put('clients.pgb', total(work.clients.map((clients) => clients.pgb)))
  countStates(course)
  put('clients.home.settled', settled)
  put('delay.supported', total(state.delayed))
  const queue = total(inQueue)
  addUnbridged(without, queue, bridgingWaiting, precaution, bridgingVoorzorg)
  put('clients.none', without)
  put('waiting.voorzorg', precaution)
  put('waiting.total', queue)
}

const addUnbridged = overLanes(
  'addUnbridged',
  (without: Column, queue: Column, bridgedQueue: Column, precaution: Column, bridgedPrecaution: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      without[lane]! += queue[lane]! * (1 - bridgedQueue[lane]!) + precaution[lane]! * (1 - bridgedPrecaution[lane]!)
  },
)

function recordWaiting(course: Course, put: Put): void {
  const { work } = course
  put('waiting.urgent', inQueue[urgent]!)
  put('waiting.actief', inQueue[actief]!)
  put('waiting.voorkeur', inQueue[voorkeur]!)
  put('waiting.beyondNorm', work.beyondNorm)
  const queue = total(inQueue)
  const left = other
  clear(left)
  for (const byStatus of work.queueStart) addAll(left, byStatus)
  addAll(left, work.newcomers)
  leftAndWeeks(left, queue)
  put('waiting.expectedWeeks/numerator', queue)
  put('waiting.expectedWeeks/denominator', left)
  placedWeeks(course, put)
}

/** Who left the queues in the year, of all who were in them; and the weeks that those in them now would wait in a year. */
const leftAndWeeks = overLanes('leftAndWeeks', (left: Column, queue: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    left[lane]! -= queue[lane]!
    queue[lane]! *= weeksPerYear
  }
})

const before = sharedColumn()
const queueNow = sharedColumn()
const worsenedNow = sharedColumn()

/**
 * Mean wait of those placed in the year, in weeks: the stages a queue has passed through.
 *
 *     W(voorkeur) = queue / outflow;  W(actief) = queue / outflow + share that came from voorkeur x W(voorkeur); ...
 */
function placedWeeks({ state, work, base }: Course, put: Put): void {
  const waited = scratch
  const placed = other
  clear(waited)
  clear(placed)
  for (let s = 0; s < sectors.length; s++) {
    const newcomers = work.newcomers[s]!
    clear(before)
    for (const status of [voorkeur, actief, urgent]) {
      const queueStart = work.queueStart[s]![status]!
      const statusShare = base.sectors[s]!.statusShare[status]!
      const people = work.placed[s]![status]!
      sumInto(
        queueNow,
        groupsOf[s]!.map((group) => state.groups[group]!.queue[status]!),
      )
      sumInto(
        worsenedNow,
        groupsOf[s]!.map((group) => state.groups[group]!.worsened[status]!),
      )
      addWeeks(waited, before, queueNow, queueStart, worsenedNow, newcomers, statusShare, people)
      addTo(placed, people)
    }
  }
  put('waiting.placedWeeks/numerator', waited)
  put('waiting.placedWeeks/denominator', placed)
}

const addWeeks = overLanes(
  'addWeeks',
  (
    waited: Column,
    before: Column,
    queueNow: Column,
    queueStart: Column,
    worsenedNow: Column,
    newcomers: Column,
    statusShare: Column,
    people: Column,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const now = queueNow[lane]!
      const start = queueStart[lane]!
      const worsened = worsenedNow[lane]!
      const inflow = newcomers[lane]! * statusShare[lane]! + worsened
      const outflow = Math.max(inflow + start - now, 1e-9)
      const weeks = (start + now) / 2 / outflow + (inflow > 0 ? (worsened / inflow) * before[lane]! : 0)
      before[lane] = weeks
      waited[lane]! += people[lane]! * weeks * weeksPerYear
    }
  },
)

function recordPlaces({ state, work }: Course, put: Put): void {
  put('places.available', total(state.places))
  clear(scratch)
  for (let s = 0; s < sectors.length; s++) addPart(scratch, state.places[s]!, work.staffedShare[s]!)
  put('places.staffed', scratch)
  put('places.empty', total(work.freePlaces))
  put('dwellings.clustered', state.dwellings)
  put('dwellings.waiting', state.dwellingList)
}

/** VVT and GHZ; staff of GGZ-wonen is in the model, but its base was not observed. */
const reportedBranches = 2
const partTimeIds = branches.map((branch) => `staff.partTime.${branch}`)
const fte = sharedColumn()
const people = sharedColumn()

function recordWorkforce(course: Course, put: Put): void {
  const { work, parameter: p } = course
  const sums = work.staffMonths.slice(0, reportedBranches)
  const mean = (parts: readonly Column[]) => {
    const sum = total(parts)
    perMonth(sum)
    return sum
  }
  put('workforce.required', mean(sums.map((sum) => sum.required)))
  put('workforce.available', mean(sums.map((sum) => sum.available)))
  clear(fte)
  clear(people)
  sums.forEach((sum, s) => {
    const partTime = p.of(partTimeIds[s]!)
    addShort(fte, people, sum.required, sum.available, partTime)
    if (s === 0) put('workforce.shortage.vvt', people)
  })
  put('workforce.shortage', fte)
  put('workforce.shortage.persons', people)
  put('workforce.absence/numerator', work.staffMonths[0]!.absence)
  put('workforce.absence/denominator', work.staffMonths[0]!.heads)
  const unmet = scratch
  clear(unmet)
  const hours = p.of('hours.perFteWeek')
  work.staffMonths.forEach((sum, s) => {
    const wlz = work.wlzStaffShare[s]!
    addUnmet(unmet, sum.short, wlz, hours)
  })
  put('care.unmetHours', unmet)
}

const perMonth = overLanes('perMonth', (sum: Column): void => {
  for (let lane = 0; lane < inUse; lane++) sum[lane]! /= 12
})

const addShort = overLanes('addShort', (fte: Column, people: Column, required: Column, available: Column, partTime: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const short = Math.max(required[lane]! - available[lane]!, 0) / 12
    fte[lane]! += short
    people[lane]! += short / partTime[lane]!
  }
})

const addUnmet = overLanes('addUnmet', (unmet: Column, short: Column, wlz: Column, hours: Column): void => {
  for (let lane = 0; lane < inUse; lane++) unmet[lane]! += (short[lane]! / 12) * wlz[lane]! * hours[lane]! * weeksPerYear
})

function recordInformal(course: Course, year: number, put: Put): void {
  const { work, evidence } = course
  const next = Math.min(year + 1, evidence.years - 1)
  carersOf(course, work.populationAfter, work.carers)
  peopleLeaning(course, next, work.populationAfter, work.leaning)
  put('informal.overload/numerator', work.leaning)
  product(other, work.carers, work.baseLeaning)
  put('informal.overload/denominator', other)
  const population = work.populationAfter
  sumFrom(scratch, population, band50, band75 - 1)
  sumFrom(other, population, band85)
  put('informal.ratio/numerator', scratch)
  put('informal.ratio/denominator', other)
}

const costIds = { zvw: 'cost.zvw', wmo: 'cost.wmo', rijk: 'cost.rijk', client: 'cost.client' } as const

function recordMoney({ ledger, work, state }: Course, put: Put): void {
  put('cost.wlz', work.grossWlz)
  product(scratch, work.grossWlz, state.paths.inflation)
  put('cost.wlz.nominal', scratch)
  const all = other
  clear(all)
  for (const payer of ledgerPayers) {
    const sum = total(ledgerCauses.map((cause) => ledger[payer][cause]))
    addTo(all, sum)
    if (payer !== 'wlz') put(costIds[payer], sum)
  }
  put('cost.total', all)
  put('budget.frame', work.frame)
  difference(scratch, work.grossWlz, work.frame)
  put('budget.gap', scratch)
  put('discount.factor', state.paths.discount)
}

const hoursAWeek = overLanes('hoursAWeek', (result: Column, fteMonths: Column, hours: Column): void => {
  for (let lane = 0; lane < inUse; lane++) result[lane] = (fteMonths[lane]! / 12) * hours[lane]!
})

function recordQuality(course: Course, put: Put): void {
  const { work, parameter: p } = course
  const hours = p.of('hours.perFteWeek')
  hoursAWeek(scratch, work.hoursNow, hours)
  put('quality.hoursPerClient/numerator', scratch)
  const clients = scratch
  clear(clients)
  for (const months of work.clientMonths) {
    addTo(clients, months.verblijf)
    addTo(clients, months.vpt)
    addTo(clients, months.mpt)
  }
  perMonth(clients)
  put('quality.hoursPerClient/denominator', clients)
  difference(scratch, work.pressing, work.beyondNorm)
  put('quality.timely/numerator', scratch)
  put('quality.timely/denominator', work.pressing)
  put('quality.choice/numerator', work.choiceMet)
  put('quality.choice/denominator', work.inflowTotal)
  put('zorgplicht.keuze', work.signal.keuze)
  put('zorgplicht.tijdig', work.signal.tijdig)
  put('zorgplicht.passend', work.signal.passend)
  put('zorgplicht.pgb', work.signal.pgb)
  put('zorgplicht.eigen-bijdrage', work.signal.eigenBijdrage)
}
