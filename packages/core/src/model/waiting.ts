import { column, lanes, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import {
  askHomeAt,
  clusteredAt,
  entrantsAt,
  entryHomeAt,
  entryVerblijfAt,
  exitsAt,
  homeAt,
  keepHomeAt,
  keepQueueAt,
  keepStayAt,
  mptAt,
  noneAt,
  pgbAt,
  queueAt,
  returnStayAt,
  settleQueueAt,
  settleVptAt,
  shortShareAt,
  statusShareAt,
  stayAt,
  voorzorgAt,
  vptAt,
  worsenedAt,
  worsenQueueAt,
} from './group-block.ts'
import { clustered, formsOf, groups, groupsOf, long, ofSectors, sectorOf, sectors, short, statuses, urgent, voorkeur, vv } from './groups.ts'
import {
  acceptanceAt,
  clientsAt,
  closedShareAt,
  freePlacesAt,
  housedAt,
  newcomersAt,
  placedAt,
  placedShareAt,
  placesAt,
  poolAt,
  queuedAt,
  staffedShareAt,
} from './sector-block.ts'

/**
 * Competing exits of a month with rates that hold for the year.
 *
 *     keep = exp(-(a + b + c) / 12),   share that leaves by a = (1 - keep) a / (a + b + c)
 *
 * @param keep written; [lane] share that stays
 * @param first written; share that leaves by the first rate; the same for second where it is asked
 * @param otherRate death and what else is not followed
 */
export function competingExits(keep: Column, first: Column, firstRate: Column, otherRate: Column, second?: Column, secondRate?: Column): void {
  if (second === undefined || secondRate === undefined) {
    for (let lane = 0; lane < lanes; lane++) {
      const a = firstRate[lane]!
      const rate = a + otherRate[lane]!
      const stays = exp(rate * lessAMonth)
      keep[lane] = stays
      first[lane] = rate > 0 ? ((1 - stays) / rate) * a : 0
    }
    return
  }
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
}
const lessAMonth = -1 / 12

/** Of one call; columns are not made anew every year. */
const asking = column()
const pressure = column()
const exits = column()
const product = column()
const nothing = column()

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
  const { inputs, parameter: p, base, work } = course
  const askEffect = p('informal.ask')
  const worsenEffect = p('informal.worsen')
  const stayHome = inputs.lever('langer-thuis', year)
  const between = inputs.lever('tussenvormen', year)
  const betweenEffect = inputs.isSet('tussenvormen') ? inputs.effect('tussenvormen') : between
  const right = inputs.lever('recht-op-verblijf', year)
  const crisis = inputs.lever('crisisbedden', year)
  const crisisEffect = inputs.isSet('crisisbedden') ? inputs.effect('crisisbedden') : crisis
  const crisisFull = p('crisis.beds')
  for (let lane = 0; lane < lanes; lane++) {
    const overload = work.overload[lane]! - 1
    const wanting = Math.max(1 + askEffect[lane]! * overload, 0) * (1 - stayHome[lane]!) * Math.max(1 - between[lane]! * betweenEffect[lane]!, 0)
    asking[lane] = wanting * (1 - right[lane]!)
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
    otherExits(p(homeHazardIds[s]!), factor, other)
    for (let form = 0; form < formsOf(s); form++)
      competingExits(rates.keepHome[form]!, rates.askHome[form]!, s === vv ? scaled(sector.askRate[form]!, asking) : sector.askRate[form]!, exits)
    otherExits(p(queueHazardIds[s]!), factor, other)
    for (let status = 0; status < statuses.length; status++) {
      const [keep, settle, settleRate] = [rates.keepQueue[status]!, rates.settleQueue[status]!, p(settleIds[status]!)]
      if (status === urgent) competingExits(keep, settle, settleRate, exits)
      else {
        const worsen = p(worsenIds[status]!)
        competingExits(keep, settle, settleRate, exits, rates.worsenQueue[status]!, s === vv ? scaled(worsen, pressure) : worsen)
      }
    }
    for (let phase = s === vv ? short : long; phase <= long; phase++) {
      otherExits(phase === short ? sector.shortHazard : sector.longHazard, factor, other)
      competingExits(rates.keepStay[phase]!, rates.returnStay[phase]!, s === vv && phase === long ? back : nothing, exits)
    }
  }
}

/** Rate of dying and of leaving for another reason, of people in one kind of state. */
function otherExits(hazard: Column, factor: Column, other: Column): void {
  for (let lane = 0; lane < lanes; lane++) exits[lane] = hazard[lane]! * factor[lane]! + other[lane]!
}

function scaled(rate: Column, factor: Column): Column {
  for (let lane = 0; lane < lanes; lane++) product[lane] = rate[lane]! * factor[lane]!
  return product
}

/** Factor on the base hazards of the states at which the group's deaths are what its ages give. */
function hazardFactor(course: Course, group: number): Column {
  const { base, parameter: p, state, work } = course
  const sector = base.sectors[sectorOf[group]!]!
  const homeHazard = p(homeHazardIds[sectorOf[group]!]!)
  const queueHazard = p(queueHazardIds[sectorOf[group]!]!)
  const { block } = state.groups[group]!
  const hazard = work.groupHazard[group]!
  const factor = work.hazardFactor
  for (let lane = 0; lane < lanes; lane++) {
    let atHome = 0
    for (let form = homeAt + lane; form < queueAt; form += lanes) atHome += block[form]!
    let waiting = 0
    for (let status = queueAt + lane; status < stayAt; status += lanes) waiting += block[status]!
    const shortly = block[stayAt + lane]!
    const staying = block[stayAt + lanes + lane]!
    const deaths =
      atHome * homeHazard[lane]! + waiting * queueHazard[lane]! + shortly * sector.shortHazard[lane]! + staying * sector.longHazard[lane]!
    factor[lane] = deaths > 0 ? (hazard[lane]! * (atHome + waiting + shortly + staying)) / deaths : 1
  }
  return factor
}

/**
 * The share of each queue that accepts some free place in a month, for a year.
 *
 * Raised by mediation, by volume at wanted providers and by a top-up for a good plan.
 */
export function acceptanceYear(course: Course, year: number): void {
  const { inputs, base, work } = course
  const lever = (id: string) => ({ value: inputs.lever(id, year), effect: inputs.isSet(id) ? inputs.effect(id) : undefined })
  const mediation = lever('zorgbemiddeling')
  const wanted = lever('volume-gewenste-aanbieders')
  const topUp = lever('tariefopslag')
  for (let s = 0; s < sectors.length; s++) {
    for (let status = 0; status < statuses.length; status++) {
      const acceptance = work.acceptance[s]![status]!
      const given = base.sectors[s]!.acceptance[status]!
      for (let lane = 0; lane < lanes; lane++) {
        // A wait that is shorter by a share x is an outflow that is larger by 1 / (1 - x).
        let factor = mediation.effect === undefined ? 1 : 1 / (1 - Math.min(mediation.value[lane]! * mediation.effect[lane]!, 0.9))
        if (wanted.effect !== undefined && status === voorkeur) factor *= Math.max(1 + wanted.value[lane]! * wanted.effect[lane]!, 0)
        if (topUp.effect !== undefined) factor *= Math.max(1 + (topUp.value[lane]! / 0.05) * topUp.effect[lane]!, 0)
        const share = given[lane]! * factor
        acceptance[lane] = share < 1 ? share : 1
      }
    }
  }
}

/**
 * What chance takes off the mean field where few places are free and few clients would take one.
 *
 *     share = x / (x + 1.65),   x = F + 1.2 W
 *
 * A rational fit (rms error 0.10 over 22 pools, F 0.1-30 and W 0.06-22) to the ratio of simulated single clients to
 * `F (1 - exp(-W / F))`; the test beside it redoes the simulation. Where hundreds are free it takes nothing off.
 *
 * @param free places free in the pool, F
 * @param willing clients of the pool for whom some free place will do, W = phi Q
 */
export function smallPoolShare(free: number, willing: number): number {
  const near = free + willingWeight * willing
  return near / (near + smallPoolHalf)
}
const willingWeight = 1.2
const smallPoolHalf = 1.65

/**
 * A month at home and in verblijf, before placement: some die or leave, some come to ask for verblijf, some return home,
 * entrants settle or ask; who asks joins the queue of a status.
 *
 *     stays = people x keep,   asks = people x ask,   the rest leaves the Wlz
 *
 * @param block the care group
 * @param sector its sector, which learns who came to ask, who waits and who lives in verblijf
 * @param forms number of home forms of the sector
 */
export function monthAtHome(block: Float64Array, sector: Float64Array, forms: number): void {
  const hasAll = forms > clustered
  for (let lane = 0; lane < lanes; lane++) {
    const entrants = block[lane + entrantsAt]!

    const withVpt = block[lane + vptAt]!
    const withMpt = block[lane + mptAt]!
    const withPgb = block[lane + pgbAt]!
    const without = block[lane + noneAt]!
    const vptStays = withVpt * block[lane + (keepHomeAt + vptAt)]!
    const mptStays = withMpt * block[lane + (keepHomeAt + mptAt)]!
    const pgbStays = withPgb * block[lane + (keepHomeAt + pgbAt)]!
    const noneStays = without * block[lane + (keepHomeAt + noneAt)]!
    const vptAsks = withVpt * block[lane + (askHomeAt + vptAt)]!
    const mptAsks = withMpt * block[lane + (askHomeAt + mptAt)]!
    const pgbAsks = withPgb * block[lane + (askHomeAt + pgbAt)]!
    const noneAsks = without * block[lane + (askHomeAt + noneAt)]!
    let asking = entrants * block[lane + entryVerblijfAt]! + (vptAsks + mptAsks) + (pgbAsks + noneAsks)
    let exits = withVpt - vptStays - vptAsks + (withMpt - mptStays - mptAsks) + (withPgb - pgbStays - pgbAsks) + (without - noneStays - noneAsks)
    block[lane + pgbAt] = pgbStays + entrants * block[lane + (entryHomeAt + pgbAt)]!
    block[lane + noneAt] = noneStays + entrants * block[lane + (entryHomeAt + noneAt)]!

    if (hasAll) {
      const inDwelling = block[lane + clusteredAt]!
      const precaution = block[lane + voorzorgAt]!
      const dwellingStays = inDwelling * block[lane + (keepHomeAt + clusteredAt)]!
      const precautionStays = precaution * block[lane + (keepHomeAt + voorzorgAt)]!
      const dwellingAsks = inDwelling * block[lane + (askHomeAt + clusteredAt)]!
      const precautionAsks = precaution * block[lane + (askHomeAt + voorzorgAt)]!
      asking += dwellingAsks + precautionAsks
      exits += inDwelling - dwellingStays - dwellingAsks + (precaution - precautionStays - precautionAsks)
      block[lane + clusteredAt] = dwellingStays + entrants * block[lane + (entryHomeAt + clusteredAt)]!
      block[lane + voorzorgAt] = precautionStays + entrants * block[lane + (entryHomeAt + voorzorgAt)]!
    }

    const shortly = block[lane + stayAt]!
    const staying = block[lane + (stayAt + lanes)]!
    const shortStays = shortly * block[lane + keepStayAt]!
    const longStays = staying * block[lane + (keepStayAt + lanes)]!
    const shortReturns = shortly * block[lane + returnStayAt]!
    const longReturns = staying * block[lane + (returnStayAt + lanes)]!
    block[lane + stayAt] = shortStays
    block[lane + (stayAt + lanes)] = longStays
    block[lane + exitsAt]! += exits + (shortly - shortStays - shortReturns) + (staying - longStays - longReturns)
    const returned = shortReturns + longReturns
    const returnsToVpt = returned * block[lane + settleVptAt]!
    block[lane + vptAt] = vptStays + entrants * block[lane + (entryHomeAt + vptAt)]! + returnsToVpt
    block[lane + mptAt] = mptStays + entrants * block[lane + (entryHomeAt + mptAt)]! + (returned - returnsToVpt)

    const first = block[lane + queueAt]! + asking * block[lane + statusShareAt]!
    const second = block[lane + (queueAt + lanes)]! + asking * block[lane + (statusShareAt + lanes)]!
    const third = block[lane + (queueAt + 2 * lanes)]! + asking * block[lane + (statusShareAt + 2 * lanes)]!
    block[lane + queueAt] = first
    block[lane + (queueAt + lanes)] = second
    block[lane + (queueAt + 2 * lanes)] = third
    sector[lane + queuedAt]! += first
    sector[lane + (queuedAt + lanes)]! += second
    sector[lane + (queuedAt + 2 * lanes)]! += third
    sector[lane + housedAt]! += shortStays + longStays
    sector[lane + newcomersAt]! += asking
  }
}

/**
 * Placement of a month with friction, most pressing status first.
 *
 *     F      = places x share with staff - people who live in them, never less than nothing
 *     placed = F (1 - exp(-phi Q / F)) x small pool
 *
 * `F` are the free places left, `phi` the share of the queue for whom some free place will do. Empty places carry over.
 *
 * @param sector the sector; written: placed part of each queue, people placed, what is left free
 * @param closed [lane] people of the closed groups in verblijf
 */
export function placeQueues(sector: Float64Array, closed: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    const taken = sector[lane + housedAt]! + closed[lane]! * sector[lane + closedShareAt]!
    const open = sector[lane + placesAt]! * sector[lane + staffedShareAt]! - taken
    sector[lane + freePlacesAt] = open > 0 ? open : 0
  }
  for (let status = 0; status < statuses.length * lanes; status += lanes) placeQueue(sector, status)
}

/** One status; a pass of its own, so that lanes do not wait for each other's exponential. */
function placeQueue(sector: Float64Array, status: number): void {
  for (let lane = 0; lane < lanes; lane++) {
    const free = sector[lane + freePlacesAt]!
    const people = sector[lane + status + queuedAt]!
    const willing = sector[lane + status + acceptanceAt]! * people
    const pool = sector[lane + poolAt]!
    const isAny = free > 0 && people > 0
    const placed = isAny ? free * (1 - exp(-willing / free)) * smallPoolShare(free * pool, willing * pool) : 0
    sector[lane + status + placedShareAt] = isAny ? placed / people : 0
    sector[lane + status + placedAt]! += placed
    sector[lane + freePlacesAt] = free - placed
  }
}

/**
 * The queues of a group after placement: who is placed, and of the rest who stays, settles at home, gets a more pressing
 * status or leaves; those placed go to the short or the long phase of verblijf.
 *
 * @param block the care group
 * @param sector its sector, which knows the placed part of each queue
 */
export function monthInQueues(block: Float64Array, sector: Float64Array): void {
  for (let lane = 0; lane < lanes; lane++) {
    const inUrgent = block[lane + queueAt]!
    const inActief = block[lane + (queueAt + lanes)]!
    const inVoorkeur = block[lane + (queueAt + 2 * lanes)]!
    const urgentPlaced = inUrgent * sector[lane + placedShareAt]!
    const actiefPlaced = inActief * sector[lane + (placedShareAt + lanes)]!
    const voorkeurPlaced = inVoorkeur * sector[lane + (placedShareAt + 2 * lanes)]!
    const urgentRest = inUrgent - urgentPlaced
    const actiefRest = inActief - actiefPlaced
    const voorkeurRest = inVoorkeur - voorkeurPlaced
    const urgentStays = urgentRest * block[lane + keepQueueAt]!
    const actiefStays = actiefRest * block[lane + (keepQueueAt + lanes)]!
    const voorkeurStays = voorkeurRest * block[lane + (keepQueueAt + 2 * lanes)]!
    const urgentSettles = urgentRest * block[lane + settleQueueAt]!
    const actiefSettles = actiefRest * block[lane + (settleQueueAt + lanes)]!
    const voorkeurSettles = voorkeurRest * block[lane + (settleQueueAt + 2 * lanes)]!
    // Who gets worse waits a month in the more pressing status.
    const actiefWorsens = actiefRest * block[lane + (worsenQueueAt + lanes)]!
    const voorkeurWorsens = voorkeurRest * block[lane + (worsenQueueAt + 2 * lanes)]!
    block[lane + queueAt] = urgentStays + actiefWorsens
    block[lane + (queueAt + lanes)] = actiefStays + voorkeurWorsens
    block[lane + (queueAt + 2 * lanes)] = voorkeurStays
    block[lane + worsenedAt]! += actiefWorsens
    block[lane + (worsenedAt + lanes)]! += voorkeurWorsens
    block[lane + exitsAt]! +=
      urgentRest -
      urgentStays -
      urgentSettles +
      (actiefRest - actiefStays - actiefSettles - actiefWorsens) +
      (voorkeurRest - voorkeurStays - voorkeurSettles - voorkeurWorsens)

    const placed = urgentPlaced + actiefPlaced + voorkeurPlaced
    const shortly = placed * block[lane + shortShareAt]!
    block[lane + stayAt]! += shortly
    block[lane + (stayAt + lanes)]! += placed - shortly
    const settled = urgentSettles + actiefSettles + voorkeurSettles
    const withVpt = settled * block[lane + settleVptAt]!
    block[lane + vptAt]! += withVpt
    block[lane + mptAt]! += settled - withVpt
  }
}

/** One month of waiting and placement for every group, sector by sector. */
export function waitingMonth(course: Course): void {
  const { state } = course
  for (let s = 0; s < sectors.length; s++) {
    const members = groupsOf[s]!
    const sector = state.sectors[s]!.block
    sector.fill(0, housedAt, clientsAt)
    for (const group of members) monthAtHome(state.groups[group]!.block, sector, formsOf(s))
    placeQueues(sector, state.closed.stay)
    for (const group of members) monthInQueues(state.groups[group]!.block, sector)
  }
  monthClosed(course)
}

function monthClosed(course: Course): void {
  const { stay, home } = course.state.closed
  const keep = course.work.keepClosed
  const exits = course.work.closedExits
  for (let lane = 0; lane < lanes; lane++) {
    exits[lane]! += (stay[lane]! + home[lane]!) * (1 - keep[lane]!)
    stay[lane]! *= keep[lane]!
    home[lane]! *= keep[lane]!
  }
}
