import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import {
  column,
  difference,
  inUse,
  multiply,
  sharedColumn,
  sharedColumns,
  stride,
  type Column,
  type Table,
} from '../../engine/columns.ts'
import type { WaitingCourse } from './course.ts'
import { crisisYear } from './crisis.ts'
import { answer } from './pressure.ts'
import {
  askAt,
  homeHazardAt,
  longHazardAt,
  otherAt,
  queueHazardAt,
  settleAt,
  shortHazardAt,
  worsenAt,
} from './rate-rows.ts'
import {
  askHomeAt,
  askResettledAt,
  homeAt,
  keepHomeAt,
  keepQueueAt,
  keepResettledAt,
  keepStayAt,
  queueAt,
  returnStayAt,
  settleQueueAt,
  stayAt,
  worsenQueueAt,
} from '../../people/group-block.ts'
import {
  clustered,
  formsOf,
  groups,
  ofSectors,
  resettledForms,
  sectorOf,
  sectors,
  statuses,
  vv,
} from '../../people/groups.ts'

/**
 * Competing exits of a month with rates that hold for the year.
 *
 *     keep = exp(-(a + b + c) / 12),   share that leaves by a = (1 - keep) a / (a + b + c)
 *
 * @param keep written; [lane] share that stays
 * @param first written; share that leaves by the first rate
 * @param otherRate death and other exits that are not followed apart
 */
export const competingExits = overLanes(
  'competingExits',
  (keep: Column, first: Column, firstRate: Column, otherRate: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const a = firstRate[lane]!
      const rate = a + otherRate[lane]!
      const stays = exp(rate * lessAMonth)
      keep[lane] = stays
      first[lane] = rate > 0 ? ((1 - stays) / rate) * a : 0
    }
  },
)

/** Competing exits with two rates that are followed. */
export const competingExitsByTwo = overLanes(
  'competingExitsByTwo',
  (keep: Column, first: Column, firstRate: Column, otherRate: Column, second: Column, secondRate: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const a = firstRate[lane]!
      const b = secondRate[lane]!
      const rate = a + b + otherRate[lane]!
      const stays = exp(rate * lessAMonth)
      const leaving = rate > 0 ? (1 - stays) / rate : 0
      keep[lane] = stays
      first[lane] = leaving * a
      second[lane] = leaving * b
    }
  },
)
const lessAMonth = -1 / 12

/** Scratch: factors on asking and worsening this year. */
const asking = sharedColumn()
const answered = sharedColumn()
const sinceStart = sharedColumn()
const pressure = sharedColumn()
const goingBack = sharedColumn()
/** Rows that a group needs while its rates are worked out: factor on hazards, exits, a rate scaled, and nothing. */
const scratch = sharedColumns(5).block
const exitsAt = stride
const scaledAt = 2 * stride
const nothingAt = 3 * stride
const settlesAt = 4 * stride

const otherExitIds = ofSectors('exit.other')
const homeHazardIds = ofSectors('hazard.home')
const queueHazardIds = ofSectors('hazard.queue')
const settleIds = statuses.map((status) => `settle.${status}` as const)
const worsenIds = statuses.map((status) => (status === 'urgent' ? undefined : (`worsen.${status}` as const)))

/**
 * The rates of a year for every group.
 *
 * Deaths: the group's mean hazard follows its ages; states divide it in the proportions of the base year. So moving
 * people home moves no deaths. Asking and worsening rise with the overload of carers and fall with what policy does.
 */
export function ratesYear(course: WaitingCourse, year: number): void {
  const { drift, inputs, parameter: p, state, work } = course
  const between = inputs.lever('tussenvormen', year)
  // Rates of asking are those of the start: what they answered to then is taken off.
  difference(sinceStart, work.waitingPressure, course.base.waitingPressure)
  answer(answered, sinceStart, p.of('ask.waiting'), -1)
  answer(work.settling, work.waitingPressure, p.of('settle.waiting'), 1)
  multiply(answered, work.askingAtHome)
  wantingAndWorsening(asking, pressure, work.overload, drift.ask[year]!, {
    answered,
    askEffect: p.of('informal.ask'),
    worsenEffect: p.of('informal.worsen'),
    stayHome: inputs.lever('langer-thuis', year),
    between,
    betweenEffect: inputs.isSet('tussenvormen') ? inputs.effect('tussenvormen') : between,
    right: inputs.lever('recht-op-verblijf', year),
  })
  crisisYear(course, year)
  multiply(work.settlingUrgent[vv]!, work.settling)
  goingBack.set(inputs.lever('terug-naar-huis', year))
  for (let group = 0; group < groups.length; group++) {
    const s = sectorOf[group]!
    const of = {
      asking,
      pressure,
      goingBack,
      settling: work.settling,
      settlingUrgent: work.settlingUrgent[s]!,
      askAgain: p.of('ask.again'),
    }
    ratesOfGroup(state.groups[group]!.block, work.rates[s]!.block, work.groupHazard[group]!, of, formsOf(s), scratch)
  }
}

/** Factors of carers and policy on the rate of asking for verblijf, and on the rate at which people who wait get worse. */
const wantingAndWorsening = overLanes(
  'wantingAndWorsening',
  (
    asking: Column,
    pressure: Column,
    overloadIndex: Column,
    strayed: Column,
    of: {
      answered: Column
      askEffect: Column
      worsenEffect: Column
      stayHome: Column
      between: Column
      betweenEffect: Column
      right: Column
    },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const overload = overloadIndex[lane]! - 1
      const wanting =
        Math.max(1 + of.askEffect[lane]! * overload, 0) *
        (1 - of.stayHome[lane]!) *
        Math.max(1 - of.between[lane]! * of.betweenEffect[lane]!, 0)
      asking[lane] = wanting * (1 - of.right[lane]!) * of.answered[lane]! * exp(strayed[lane]!)
      pressure[lane] = Math.max(1 + of.worsenEffect[lane]! * overload, 0)
    }
  },
)

/** The rates of the sectors that hold for all years. */
export function startRates({ base, parameter: p, work }: WaitingCourse): void {
  for (let s = 0; s < sectors.length; s++) {
    const { shortHazard, longHazard, askRate } = base.sectors[s]!
    const rows = [p.of(homeHazardIds[s]!), p.of(queueHazardIds[s]!), shortHazard, longHazard, p.of(otherExitIds[s]!)]
    const byStatus = [...settleIds, ...worsenIds].map((id) => (id === undefined ? noWorse : p.of(id)))
    for (const [row, rate] of [...rows, ...byStatus, ...askRate].entries()) work.rates[s]![row]!.set(rate)
  }
}
/** Rate of worsening of people who wait urgently: zero, because there is no more pressing status. */
const noWorse = column()

/**
 * The monthly shares of a group, in the order of its states.
 *
 * @param rates of its sector, by row
 * @param hazard [lane] mean death rate of the group
 */
const ratesOfGroup = overLanes(
  'ratesOfGroup',
  (
    group: Table,
    rates: Table,
    hazard: Column,
    of: {
      asking: Column
      pressure: Column
      goingBack: Column
      settling: Column
      settlingUrgent: Column
      askAgain: Column
    },
    forms: number,
    scratch: Table,
  ): void => {
    const isVv = forms > clustered
    const exits = scratch.subarray(exitsAt)
    const scaled = scratch.subarray(scaledAt)
    const nothing = scratch.subarray(nothingAt)
    const settles = scratch.subarray(settlesAt)
    factorOfStates(scratch, group, rates, hazard)
    otherExits(exits, rates.subarray(homeHazardAt), scratch, rates)
    for (let row = 0; row < forms * stride; row += stride) {
      if (isVv) {
        scale(scaled, rates.subarray(askAt + row), of.asking)
        competingExits(group.subarray(keepHomeAt + row), group.subarray(askHomeAt + row), scaled, exits)
      } else
        competingExits(
          group.subarray(keepHomeAt + row),
          group.subarray(askHomeAt + row),
          rates.subarray(askAt + row),
          exits,
        )
    }
    if (isVv)
      for (let row = 0; row < resettledForms * stride; row += stride) {
        scale(scaled, rates.subarray(askAt + row), of.asking)
        scale(scaled, scaled, of.askAgain)
        competingExits(group.subarray(keepResettledAt + row), group.subarray(askResettledAt + row), scaled, exits)
      }
    otherExits(exits, rates.subarray(queueHazardAt), scratch, rates)
    scale(settles, rates.subarray(settleAt), of.settlingUrgent)
    competingExits(group.subarray(keepQueueAt), group.subarray(settleQueueAt), settles, exits)
    for (let row = stride; row < statuses.length * stride; row += stride) {
      if (isVv) {
        scale(settles, rates.subarray(settleAt + row), of.settling)
        scale(scaled, rates.subarray(worsenAt + row), of.pressure)
        competingExitsByTwo(
          group.subarray(keepQueueAt + row),
          group.subarray(settleQueueAt + row),
          settles,
          exits,
          group.subarray(worsenQueueAt + row),
          scaled,
        )
      } else
        competingExitsByTwo(
          group.subarray(keepQueueAt + row),
          group.subarray(settleQueueAt + row),
          rates.subarray(settleAt + row),
          exits,
          group.subarray(worsenQueueAt + row),
          rates.subarray(worsenAt + row),
        )
    }
    if (isVv) {
      otherExits(exits, rates.subarray(shortHazardAt), scratch, rates)
      competingExits(group.subarray(keepStayAt), group.subarray(returnStayAt), nothing, exits)
    }
    otherExits(exits, rates.subarray(longHazardAt), scratch, rates)
    if (isVv)
      competingExits(group.subarray(keepStayAt + stride), group.subarray(returnStayAt + stride), of.goingBack, exits)
    else competingExits(group.subarray(keepStayAt + stride), group.subarray(returnStayAt + stride), nothing, exits)
  },
)

/** Rate of dying and of leaving for another reason, of people in one kind of state. */
const otherExits = overLanes('otherExits', (exits: Column, hazard: Column, factor: Column, rates: Table): void => {
  for (let lane = 0; lane < inUse; lane++) exits[lane] = hazard[lane]! * factor[lane]! + rates[lane + otherAt]!
})

const scale = overLanes('scale', (product: Column, rate: Column, factor: Column): void => {
  for (let lane = 0; lane < inUse; lane++) product[lane] = rate[lane]! * factor[lane]!
})

/** Factor on the base hazards of the states at which the group's deaths are what its ages give. */
const factorOfStates = overLanes(
  'factorOfStates',
  (factor: Column, block: Table, rates: Table, hazard: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      let atHome = 0
      for (let form = homeAt + lane; form < queueAt; form += stride) atHome += block[form]!
      let waiting = 0
      for (let status = queueAt + lane; status < stayAt; status += stride) waiting += block[status]!
      const shortly = block[stayAt + lane]!
      const staying = block[stayAt + stride + lane]!
      const deaths =
        atHome * rates[lane + homeHazardAt]! +
        waiting * rates[lane + queueHazardAt]! +
        shortly * rates[lane + shortHazardAt]! +
        staying * rates[lane + longHazardAt]!
      factor[lane] = deaths > 0 ? (hazard[lane]! * (atHome + waiting + shortly + staying)) / deaths : 1
    }
  },
)
