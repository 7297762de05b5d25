import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, stride, type Column } from '../../engine/columns.ts'
import type { LeverId } from '../../catalogue/levers.ts'
import type { WaitingCourse } from './course.ts'
import {
  askHomeAt,
  askResettledAt,
  clusteredAt,
  entrantsAt,
  entryHomeAt,
  entryVerblijfAt,
  exitsAt,
  keepHomeAt,
  keepQueueAt,
  keepResettledAt,
  keepStayAt,
  mptAt,
  noneAt,
  pgbAt,
  queueAt,
  resettledAt,
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
} from '../../people/group-block.ts'
import { countPressure } from './pressure.ts'
import { clustered, formsOf, sectors, statuses, voorkeur } from '../../people/groups.ts'
import {
  acceptanceAt,
  clientsAt,
  closedShareAt,
  freePlacesAt,
  housedAt,
  mayCloseAt,
  newcomersAt,
  perSmallPoolAt,
  placedAt,
  placedShareAt,
  placesAt,
  poolAt,
  queuedAt,
  staffedShareAt,
  vacatedAt,
} from '../../people/sector-block.ts'

/**
 * The share of each queue that accepts some free place in a month, for a year.
 *
 * Raised by mediation, by volume at wanted providers and by a top-up for a good plan.
 */
export function acceptanceYear(course: WaitingCourse, year: number): void {
  const { inputs, base, work } = course
  const lever = (id: LeverId) => {
    const value = inputs.lever(id, year)
    return inputs.isSet(id) ? { value, effect: inputs.effect(id) } : { value: nothing, effect: nothing }
  }
  const mediation = lever('zorgbemiddeling')
  const wanted = lever('volume-gewenste-aanbieders')
  const none = { value: nothing, effect: nothing }
  const topUp = lever('tariefopslag')
  const central = lever('centrale-toewijzing')
  for (let s = 0; s < sectors.length; s++)
    for (let status = 0; status < statuses.length; status++)
      acceptanceOf(
        work.acceptance[s]![status]!,
        base.sectors[s]!.acceptance[status]!,
        mediation,
        central,
        status === voorkeur ? wanted : none,
        topUp,
      )
}
const nothing = sharedColumn()

/** Factor on the outflow when waits are shorter by a share x: 1 / (1 - x). */
const acceptanceOf = overLanes(
  'acceptanceOf',
  (
    acceptance: Column,
    base: Column,
    mediation: { value: Column; effect: Column },
    central: { value: Column; effect: Column },
    wanted: { value: Column; effect: Column },
    topUp: { value: Column; effect: Column },
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const mediated = 1 / (1 - Math.min(mediation.value[lane]! * mediation.effect[lane]!, 0.9))
      const more = Math.max(1 + wanted.value[lane]! * wanted.effect[lane]!, 0)
      const better = Math.max(1 + (topUp.value[lane]! / 0.05) * topUp.effect[lane]!, 0)
      const matched = 1 / (1 - Math.min(central.value[lane]! * central.effect[lane]!, 0.9))
      const share = base[lane]! * (mediated * matched * more * better)
      acceptance[lane] = share < 1 ? share : 1
    }
  },
)

/**
 * Share that chance takes off the mean field where few places are free and few clients would take one.
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
export const monthAtHome = overLanes(
  'monthAtHome',
  (block: Float64Array, sector: Float64Array, forms: number): void => {
    const hasAll = forms > clustered
    for (let lane = 0; lane < inUse; lane++) {
      const entrants = block[lane + entrantsAt]!

      const withVpt = block[lane + vptAt]!
      const withMpt = block[lane + mptAt]!
      const withPgb = block[lane + pgbAt]!
      const without = block[lane + noneAt]!
      let vptStays = withVpt * block[lane + (keepHomeAt + vptAt)]!
      let mptStays = withMpt * block[lane + (keepHomeAt + mptAt)]!
      const pgbStays = withPgb * block[lane + (keepHomeAt + pgbAt)]!
      const noneStays = without * block[lane + (keepHomeAt + noneAt)]!
      let vptAsks = withVpt * block[lane + (askHomeAt + vptAt)]!
      let mptAsks = withMpt * block[lane + (askHomeAt + mptAt)]!
      const pgbAsks = withPgb * block[lane + (askHomeAt + pgbAt)]!
      const noneAsks = without * block[lane + (askHomeAt + noneAt)]!
      if (hasAll) {
        // Who settled after waiting has rates of their own; the part of them moves by those, the rest by the ordinary ones.
        const vptAgain = block[lane + resettledAt]!
        const mptAgain = block[lane + (resettledAt + stride)]!
        const vptKept = vptAgain * block[lane + keepResettledAt]!
        const mptKept = mptAgain * block[lane + (keepResettledAt + stride)]!
        vptStays += vptKept - vptAgain * block[lane + (keepHomeAt + vptAt)]!
        mptStays += mptKept - mptAgain * block[lane + (keepHomeAt + mptAt)]!
        vptAsks += vptAgain * (block[lane + askResettledAt]! - block[lane + (askHomeAt + vptAt)]!)
        mptAsks += mptAgain * (block[lane + (askResettledAt + stride)]! - block[lane + (askHomeAt + mptAt)]!)
        block[lane + resettledAt] = vptKept
        block[lane + (resettledAt + stride)] = mptKept
      }
      let asking = entrants * block[lane + entryVerblijfAt]! + (vptAsks + mptAsks) + (pgbAsks + noneAsks)
      let exits =
        withVpt -
        vptStays -
        vptAsks +
        (withMpt - mptStays - mptAsks) +
        (withPgb - pgbStays - pgbAsks) +
        (without - noneStays - noneAsks)
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
      const staying = block[lane + (stayAt + stride)]!
      const shortStays = shortly * block[lane + keepStayAt]!
      const longStays = staying * block[lane + (keepStayAt + stride)]!
      const shortReturns = shortly * block[lane + returnStayAt]!
      const longReturns = staying * block[lane + (returnStayAt + stride)]!
      block[lane + stayAt] = shortStays
      block[lane + (stayAt + stride)] = longStays
      block[lane + exitsAt]! += exits + (shortly - shortStays - shortReturns) + (staying - longStays - longReturns)
      const returned = shortReturns + longReturns
      const returnsToVpt = returned * block[lane + settleVptAt]!
      block[lane + vptAt] = vptStays + entrants * block[lane + (entryHomeAt + vptAt)]! + returnsToVpt
      block[lane + mptAt] = mptStays + entrants * block[lane + (entryHomeAt + mptAt)]! + (returned - returnsToVpt)

      const first = block[lane + queueAt]! + asking * block[lane + statusShareAt]!
      const second = block[lane + (queueAt + stride)]! + asking * block[lane + (statusShareAt + stride)]!
      const third = block[lane + (queueAt + 2 * stride)]! + asking * block[lane + (statusShareAt + 2 * stride)]!
      block[lane + queueAt] = first
      block[lane + (queueAt + stride)] = second
      block[lane + (queueAt + 2 * stride)] = third
      sector[lane + queuedAt]! += first
      sector[lane + (queuedAt + stride)]! += second
      sector[lane + (queuedAt + 2 * stride)]! += third
      sector[lane + housedAt]! += shortStays + longStays
      sector[lane + vacatedAt]! += shortly + staying - (shortStays + longStays)
      sector[lane + newcomersAt]! += asking
    }
  },
)

/**
 * Placement of a month with friction, most pressing status first.
 *
 *     empty  = places - people who live in them, never less than nothing
 *     staffed = places x share with staff - people who live in them
 *     urgent:  placed = min(phi Q, max(staffed, vacated this month), empty)
 *     F      = max(staffed - urgent placed, (1 - c) (vacated - urgent placed)), at most what is empty
 *     others:  placed = F (1 - exp(-phi Q / F)) x small pool, and so on with the places that are left
 *
 * `phi` is the share of the queue for whom some free place will do. Too few staff close at most the share `c` of the vacated rooms
 * that no urgent client takes: what is still short is care per client. Empty places carry over.
 *
 * @param sector the sector; written: placed part of each queue, people placed, what is left free
 * @param closed [lane] people of the closed groups in verblijf
 */
export const placeQueues = overLanes('placeQueues', (sector: Float64Array, closed: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const taken = sector[lane + housedAt]! + closed[lane]! * sector[lane + closedShareAt]!
    const vacated = sector[lane + vacatedAt]!
    const empty = Math.max(sector[lane + placesAt]! - taken, 0)
    const staffed = sector[lane + placesAt]! * sector[lane + staffedShareAt]! - taken
    const people = sector[lane + queuedAt]!
    const willing = sector[lane + acceptanceAt]! * people
    const placed = Math.min(willing, Math.min(Math.max(staffed, vacated), empty))
    sector[lane + placedShareAt] = people > 0 ? placed / people : 0
    sector[lane + placedAt]! += placed
    const left = Math.max(staffed - placed, (1 - sector[lane + mayCloseAt]!) * (vacated - placed))
    sector[lane + freePlacesAt] = Math.min(Math.max(left, 0), empty - placed)
  }
  for (let status = stride; status < statuses.length * stride; status += stride) {
    takenOfFree(sector, status)
    placeQueue(sector, status)
  }
})

/** 1 - exp(-phi Q / F) of one status, kept in the row of the placed part. A separate pass, because the rest depends on it. */
const takenOfFree = overLanes('takenOfFree', (sector: Float64Array, status: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const willing = sector[lane + status + acceptanceAt]! * sector[lane + status + queuedAt]!
    sector[lane + status + placedShareAt] = 1 - exp(-willing / sector[lane + freePlacesAt]!)
  }
})

/** Placement of one status. A separate pass, so that lanes do not wait for each other. */
const placeQueue = overLanes('placeQueue', (sector: Float64Array, status: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const free = sector[lane + freePlacesAt]!
    const people = sector[lane + status + queuedAt]!
    const willing = sector[lane + status + acceptanceAt]! * people
    const pool = sector[lane + poolAt]!
    const isAny = free > 0 && people > 0
    const byChance = smallPoolShare(free * pool, willing * pool) * sector[lane + status + perSmallPoolAt]!
    const placed = isAny
      ? Math.min(free * sector[lane + status + placedShareAt]! * byChance, Math.min(free, willing))
      : 0
    sector[lane + status + placedShareAt] = isAny ? placed / people : 0
    sector[lane + status + placedAt]! += placed
    sector[lane + freePlacesAt] = free - placed
  }
})

/**
 * The queues of a group after placement: who is placed, and of the rest who stays, settles at home, gets a more pressing
 * status or leaves; those placed go to the short or the long phase of verblijf.
 *
 * @param block the care group
 * @param sector its sector, which knows the placed part of each queue
 * @param forms number of home forms of the sector
 */
export const monthInQueues = overLanes(
  'monthInQueues',
  (block: Float64Array, sector: Float64Array, forms: number): void => {
    const hasAll = forms > clustered
    for (let lane = 0; lane < inUse; lane++) {
      const inUrgent = block[lane + queueAt]!
      const inActief = block[lane + (queueAt + stride)]!
      const inVoorkeur = block[lane + (queueAt + 2 * stride)]!
      const urgentPlaced = inUrgent * sector[lane + placedShareAt]!
      const actiefPlaced = inActief * sector[lane + (placedShareAt + stride)]!
      const voorkeurPlaced = inVoorkeur * sector[lane + (placedShareAt + 2 * stride)]!
      const urgentRest = inUrgent - urgentPlaced
      const actiefRest = inActief - actiefPlaced
      const voorkeurRest = inVoorkeur - voorkeurPlaced
      const urgentStays = urgentRest * block[lane + keepQueueAt]!
      const actiefStays = actiefRest * block[lane + (keepQueueAt + stride)]!
      const voorkeurStays = voorkeurRest * block[lane + (keepQueueAt + 2 * stride)]!
      const urgentSettles = urgentRest * block[lane + settleQueueAt]!
      const actiefSettles = actiefRest * block[lane + (settleQueueAt + stride)]!
      const voorkeurSettles = voorkeurRest * block[lane + (settleQueueAt + 2 * stride)]!
      // People who get worse wait one month in the more pressing status.
      const actiefWorsens = actiefRest * block[lane + (worsenQueueAt + stride)]!
      const voorkeurWorsens = voorkeurRest * block[lane + (worsenQueueAt + 2 * stride)]!
      block[lane + queueAt] = urgentStays + actiefWorsens
      block[lane + (queueAt + stride)] = actiefStays + voorkeurWorsens
      block[lane + (queueAt + 2 * stride)] = voorkeurStays
      block[lane + worsenedAt]! += actiefWorsens
      block[lane + (worsenedAt + stride)]! += voorkeurWorsens
      block[lane + exitsAt]! +=
        urgentRest -
        urgentStays -
        urgentSettles +
        (actiefRest - actiefStays - actiefSettles - actiefWorsens) +
        (voorkeurRest - voorkeurStays - voorkeurSettles - voorkeurWorsens)

      const placed = urgentPlaced + actiefPlaced + voorkeurPlaced
      const shortly = placed * block[lane + shortShareAt]!
      block[lane + stayAt]! += shortly
      block[lane + (stayAt + stride)]! += placed - shortly
      const settled = urgentSettles + actiefSettles + voorkeurSettles
      const withVpt = settled * block[lane + settleVptAt]!
      block[lane + vptAt]! += withVpt
      block[lane + mptAt]! += settled - withVpt
      if (hasAll) {
        block[lane + resettledAt]! += withVpt
        block[lane + (resettledAt + stride)]! += settled - withVpt
      }
    }
  },
)

/** One month of waiting and placement for every group, sector by sector. */
export function waitingMonth(course: WaitingCourse): void {
  const { state, work } = course
  for (let s = 0; s < sectors.length; s++) {
    const sector = state.sectors[s]!.block
    const [first, second, third] = state.members[s]!
    monthOfSector(sector, state.closed.stay, formsOf(s), first, second, third)
  }
  monthOfClosed(state.closed.stay, state.closed.home, work.keepClosed, work.closedExits)
  countPressure(course)
}

/** One month of a sector. Its groups share places, so all come to ask before anybody is placed. */
const monthOfSector = overLanes(
  'monthOfSector',
  (
    sector: Float64Array,
    closed: Column,
    forms: number,
    first: Float64Array,
    second?: Float64Array,
    third?: Float64Array,
  ): void => {
    for (let row = vacatedAt; row < clientsAt; row += stride)
      for (let lane = 0; lane < inUse; lane++) sector[lane + row] = 0
    monthAtHome(first, sector, forms)
    if (second !== undefined) monthAtHome(second, sector, forms)
    if (third !== undefined) monthAtHome(third, sector, forms)
    placeQueues(sector, closed)
    monthInQueues(first, sector, forms)
    if (second !== undefined) monthInQueues(second, sector, forms)
    if (third !== undefined) monthInQueues(third, sector, forms)
  },
)

/** The closed groups take no one in and run off. */
const monthOfClosed = overLanes('monthOfClosed', (stay: Column, home: Column, keep: Column, exits: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    exits[lane]! += (stay[lane]! + home[lane]!) * (1 - keep[lane]!)
    stay[lane]! *= keep[lane]!
    home[lane]! *= keep[lane]!
  }
})
