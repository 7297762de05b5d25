import { lanes, sharedColumn, type Column, type Table } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { homeAt, queueAt, stayAt } from './group-block.ts'
import { formsOf, groups, long, ofSectors, sectorOf, short, statuses, urgent, vv } from './groups.ts'

/**
 * Competing exits of a month with rates that hold for the year.
 *
 *     keep = exp(-(a + b + c) / 12),   share that leaves by a = (1 - keep) a / (a + b + c)
 *
 * @param keep written; [lane] share that stays
 * @param first written; share that leaves by the first rate
 * @param otherRate death and what else is not followed
 */
export const competingExits = overLanes('competingExits', (keep: Column, first: Column, firstRate: Column, otherRate: Column): void => {
  for (let lane = 0; lane < lanes; lane++) {
    const a = firstRate[lane]!
    const rate = a + otherRate[lane]!
    const stays = exp(rate * lessAMonth)
    keep[lane] = stays
    first[lane] = rate > 0 ? ((1 - stays) / rate) * a : 0
  }
})

/** The same with two rates that are followed. */
export const competingExitsByTwo = overLanes('competingExitsByTwo', (keep: Column, first: Column, firstRate: Column, otherRate: Column, second: Column, secondRate: Column): void => {
  for (let lane = 0; lane < lanes; lane++) {
    const a = firstRate[lane]!
    const b = secondRate[lane]!
    const rate = a + b + otherRate[lane]!
    const stays = exp(rate * lessAMonth)
    const leaving = rate > 0 ? (1 - stays) / rate : 0
    keep[lane] = stays
    first[lane] = leaving * a
    second[lane] = leaving * b
  }
})
const lessAMonth = -1 / 12

/** Of one call; columns are not made anew every year. */
const asking = sharedColumn()
const pressure = sharedColumn()
const exits = sharedColumn()
const product = sharedColumn()
const nothing = sharedColumn()

const otherExitIds = ofSectors('exit.other')
const homeHazardIds = ofSectors('hazard.home')
const queueHazardIds = ofSectors('hazard.queue')
const settleIds = statuses.map((status) => `settle.${status}`)
const worsenIds = statuses.map((status) => `worsen.${status}`)

/**
 * The rates of a year for every group.
 *
 * Deaths: the group's mean hazard follows its ages; states divide it in the proportions of the base year. So moving
 * people home moves no deaths. Asking and worsening rise with the overload of carers and fall with what policy does.
 */
export function ratesYear(course: Course, year: number): void {
  const { drift, inputs, parameter: p, base, work } = course
  const askEffect = p('informal.ask')
  const worsenEffect = p('informal.worsen')
  const stayHome = inputs.lever('langer-thuis', year)
  const between = inputs.lever('tussenvormen', year)
  const betweenEffect = inputs.isSet('tussenvormen') ? inputs.effect('tussenvormen') : between
  const right = inputs.lever('recht-op-verblijf', year)
  const crisis = inputs.lever('crisisbedden', year)
  const crisisEffect = inputs.isSet('crisisbedden') ? inputs.effect('crisisbedden') : crisis
  const crisisFull = p('crisis.beds')
  const strayed = drift.ask[year]!
  for (let lane = 0; lane < lanes; lane++) {
    const overload = work.overload[lane]! - 1
    const wanting = Math.max(1 + askEffect[lane]! * overload, 0) * (1 - stayHome[lane]!) * Math.max(1 - between[lane]! * betweenEffect[lane]!, 0)
    asking[lane] = wanting * (1 - right[lane]!) * exp(strayed[lane]!)
    const beds = Math.min(crisis[lane]! / crisisFull[lane]!, 1)
    pressure[lane] = Math.max(1 + worsenEffect[lane]! * overload, 0) * Math.max(1 - beds * crisisEffect[lane]!, 0)
  }
  const back = inputs.lever('terug-naar-huis', year)
  for (let group = 0; group < groups.length; group++) {
    const s = sectorOf[group]!
    const sector = base.sectors[s]!
    const other = p(otherExitIds[s]!)
    const factor = hazardFactor(course, group)
    const rates = course.state.groups[group]!
    otherExits(exits, p(homeHazardIds[s]!), factor, other)
    for (let form = 0; form < formsOf(s); form++)
      competingExits(rates.keepHome[form]!, rates.askHome[form]!, s === vv ? scaled(sector.askRate[form]!, asking) : sector.askRate[form]!, exits)
    otherExits(exits, p(queueHazardIds[s]!), factor, other)
    for (let status = 0; status < statuses.length; status++) {
      const [keep, settle, settleRate] = [rates.keepQueue[status]!, rates.settleQueue[status]!, p(settleIds[status]!)]
      if (status === urgent) competingExits(keep, settle, settleRate, exits)
      else {
        const worsen = p(worsenIds[status]!)
        competingExitsByTwo(keep, settle, settleRate, exits, rates.worsenQueue[status]!, s === vv ? scaled(worsen, pressure) : worsen)
      }
    }
    for (let phase = s === vv ? short : long; phase <= long; phase++) {
      otherExits(exits, phase === short ? sector.shortHazard : sector.longHazard, factor, other)
      competingExits(rates.keepStay[phase]!, rates.returnStay[phase]!, s === vv && phase === long ? back : nothing, exits)
    }
  }
}

/** Rate of dying and of leaving for another reason, of people in one kind of state. */
const otherExits = overLanes('otherExits', (exits: Column, hazard: Column, factor: Column, other: Column): void => {
  for (let lane = 0; lane < lanes; lane++) exits[lane] = hazard[lane]! * factor[lane]! + other[lane]!
})

function scaled(rate: Column, factor: Column): Column {
  scale(product, rate, factor)
  return product
}
const scale = overLanes('scale', (product: Column, rate: Column, factor: Column): void => {
  for (let lane = 0; lane < lanes; lane++) product[lane] = rate[lane]! * factor[lane]!
})

/** Factor on the base hazards of the states at which the group's deaths are what its ages give. */
function hazardFactor(course: Course, group: number): Column {
  const { base, parameter: p, state, work } = course
  const sector = base.sectors[sectorOf[group]!]!
  const homeHazard = p(homeHazardIds[sectorOf[group]!]!)
  const queueHazard = p(queueHazardIds[sectorOf[group]!]!)
  const hazard = work.groupHazard[group]!
  factorOfStates(work.hazardFactor, state.groups[group]!.block, hazard, homeHazard, queueHazard, sector.shortHazard, sector.longHazard)
  return work.hazardFactor
}

const factorOfStates = overLanes('factorOfStates', (
  factor: Column,
  block: Table,
  hazard: Column,
  homeHazard: Column,
  queueHazard: Column,
  shortHazard: Column,
  longHazard: Column,
): void => {
  for (let lane = 0; lane < lanes; lane++) {
    let atHome = 0
    for (let form = homeAt + lane; form < queueAt; form += lanes) atHome += block[form]!
    let waiting = 0
    for (let status = queueAt + lane; status < stayAt; status += lanes) waiting += block[status]!
    const shortly = block[stayAt + lane]!
    const staying = block[stayAt + lanes + lane]!
    const deaths =
      atHome * homeHazard[lane]! + waiting * queueHazard[lane]! + shortly * shortHazard[lane]! + staying * longHazard[lane]!
    factor[lane] = deaths > 0 ? (hazard[lane]! * (atHome + waiting + shortly + staying)) / deaths : 1
  }
})
