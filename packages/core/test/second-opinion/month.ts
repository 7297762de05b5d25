import { exp } from '@wlz/exact'
import {
  between,
  branchNames,
  clientsOf,
  fill,
  sectorNames,
  statusNames,
  type Clients,
  type Place,
  type Queue,
  type SectorName,
} from './place.ts'
import { total } from './sums.ts'
import type { Delay, Entry, StaffYear } from './year-plan.ts'
import type { Need, Rates } from './year-start.ts'

/** Sums over the twelve months. */
export interface Sums {
  /** [group] people who came into the Wlz; [group, closed last] people who left it. */
  arrived: number[]
  exits: number[]
  newcomers: Record<SectorName, number>
  placed: Record<SectorName, Queue>
  worsened: Record<SectorName, Queue>
  delayedMonths: number
  clientMonths: Record<SectorName, Clients>
  clientsNow: Record<SectorName, Clients>
  /** Sums over the months of VV clients waiting, and in verblijf. */
  waitingMonths: number
  verblijfMonths: number
  staff: { required: number; available: number; hired: number; short: number; absence: number; heads: number }[]
  /** Of the last month: free places left, and the placed part of each queue. */
  free: Record<SectorName, number>
  placedShare: Record<SectorName, Queue>
}

export const noSums = (): Sums => ({
  arrived: Array.from({ length: 6 }, () => 0),
  exits: Array.from({ length: 7 }, () => 0),
  newcomers: fill(sectorNames, () => 0),
  placed: bySector(() => fill(statusNames, () => 0)),
  worsened: bySector(() => fill(statusNames, () => 0)),
  delayedMonths: 0,
  clientMonths: bySector(() => ({ verblijf: 0, vpt: 0, mpt: 0, pgb: 0 })),
  clientsNow: bySector(() => ({ verblijf: 0, vpt: 0, mpt: 0, pgb: 0 })),
  waitingMonths: 0,
  verblijfMonths: 0,
  staff: branchNames.map(() => ({ required: 0, available: 0, hired: 0, short: 0, absence: 0, heads: 0 })),
  free: fill(sectorNames, () => 0),
  placedShare: bySector(() => fill(statusNames, () => 0)),
})
const bySector = <T>(make: () => T) =>
  Object.fromEntries(sectorNames.map((sector) => [sector, make()])) as Record<SectorName, T>

/** Share of placements that chance leaves where few places are free and few would take one. */
export function chance(free: number, willing: number): number {
  const near = free + 1.2 * willing
  return near / (near + 1.65)
}

/** VV clients waiting per client in verblijf. */
export function waitingRatio(groups: Place['groups']): number {
  const vv = groups.filter(({ sector }) => sector === 'vv')
  return total(vv.map(({ queue }) => total(Object.values(queue)))) / total(vv.map(({ short, long }) => short + long))
}

/** All that was settled on 1 January. */
export interface YearPlan {
  readonly need: Need
  readonly rates: readonly Rates[]
  readonly delay: readonly Delay[]
  readonly entry: Record<SectorName, Entry>
  readonly acceptance: Record<SectorName, Queue>
  readonly ready: readonly number[]
  readonly ceiling: number
  readonly staff: readonly StaffYear[]
  readonly awardCapacity: number
  readonly noticeCapacity: number
  /** Share of the closed groups that stays in a month. */
  readonly closedKeep: number
  /** Share of vacated rooms that a shortage of staff may close. */
  readonly mayClose: number
}

export function month(place: Place, plan: YearPlan, sums: Sums): void {
  const entrants = plan.need.inflow.map((inflow, group) => {
    let flow = inflow / 12
    if (group < 2) flow = throughDelay(place, group, flow, plan.delay[group]!)
    sums.arrived[group]! += flow
    return flow
  })
  for (const sector of sectorNames) wait(place, plan, sums, sector, entrants)
  const keep = plan.closedKeep
  sums.exits[6]! += (place.closed.stay + place.closed.home) * (1 - keep)
  place.closed.stay *= keep
  place.closed.home *= keep
  build(place, plan)
  branchNames.forEach((_, index) => work(place, plan, sums, index))
  const awards = total(entrants.map((flow, group) => flow * plan.entry[place.groups[group]!.sector].home.pgb))
  place.pgbWork = Math.max(place.pgbWork + awards - plan.awardCapacity, 0)
  place.noticeWork = Math.max(place.noticeWork + total(entrants) - plan.noticeCapacity, 0)
  for (const { queue, short, long } of place.groups.filter(({ sector }) => sector === 'vv')) {
    sums.waitingMonths += total(Object.values(queue))
    sums.verblijfMonths += short + long
  }
  sums.delayedMonths += place.delayed[0] + place.delayed[1]
}

function throughDelay(place: Place, group: number, flow: number, { helped, keep, gain, enters }: Delay): number {
  const before = place.delayed[group as 0 | 1]
  const after = before * keep + flow * helped * gain
  place.delayed[group as 0 | 1] = after
  return flow * (1 - helped) + (before + flow * helped - after) * enters
}

function wait(place: Place, plan: YearPlan, sums: Sums, sector: SectorName, entrants: readonly number[]): void {
  const { world, start } = place
  const entry = plan.entry[sector]
  const toVpt = world.value(`settle.vpt.${sector}`)
  const members = place.groups.map((group, index) => ({ group, index })).filter(({ group }) => group.sector === sector)
  const settle = (home: { vpt: number; mpt: number }, people: number) => {
    home.vpt += people * toVpt
    home.mpt += people * (1 - toVpt)
  }
  const lived = total(members.map(({ group }) => group.short + group.long))
  for (const { group, index } of members) {
    const rates = plan.rates[index]!
    let asking = entrants[index]! * entry.verblijf
    for (const form of Object.keys(group.home) as (keyof typeof group.home)[]) {
      const again = sector === 'vv' && (form === 'vpt' || form === 'mpt') ? group.again[form] : 0
      const first = group.home[form] - again
      const late = again > 0 ? rates.again[form as 'vpt' | 'mpt'] : rates.home[form]
      asking += first * rates.home[form].by['ask']! + again * late.by['ask']!
      sums.exits[index]! += first * rates.home[form].by['die']! + again * late.by['die']!
      group.home[form] = first * rates.home[form].stay + again * late.stay + entrants[index]! * entry.home[form]
      if (form === 'vpt' || form === 'mpt') group.again[form] = again * late.stay
    }
    sums.newcomers[sector] += asking
    for (const status of statusNames) group.queue[status] += asking * start.sectors[sector].statusShare[status]
    sums.exits[index]! += group.short * rates.short.by['die']! + group.long * rates.long.by['die']!
    const returned = group.long * rates.long.by['back']!
    group.short *= rates.short.stay
    group.long *= rates.long.stay
    settle(group.home, returned)
  }

  const vacated = lived - total(members.map(({ group }) => group.short + group.long))
  const taken =
    total(members.map(({ group }) => group.short + group.long)) +
    place.closed.stay * world.value(`aflopend.share.${sector}`)
  const branch = place.staff[sectorNames.indexOf(sector)]!
  const empty = Math.max(place.places[sector] - taken, 0)
  const staffed = place.places[sector] * branch.staffed - taken
  let free = 0
  const pool = world.value(`pool.${sector}`)
  for (const status of statusNames) {
    const queue = total(members.map(({ group }) => group.queue[status]))
    const willing = plan.acceptance[sector][status] * queue
    let placed = 0
    if (status === 'urgent') {
      placed = Math.min(willing, Math.max(staffed, vacated), empty)
      free = Math.min(Math.max(staffed - placed, (1 - plan.mayClose) * (vacated - placed), 0), empty - placed) + placed
    } else if (free > 0 && queue > 0) {
      const luck = chance(free * pool, willing * pool) / place.fixed.pool[sector][status]
      placed = Math.min(free * (1 - exp(-willing / free)) * luck, free, willing)
    }
    free = Math.max(free - placed, 0)
    sums.placed[sector][status] += placed
    sums.placedShare[sector][status] = queue > 0 ? placed / queue : 0
  }
  sums.free[sector] = free

  for (const { group, index } of members) {
    const rates = plan.rates[index]!
    const worse = { urgent: 0, actief: 0, voorkeur: 0 }
    let moved = 0
    let settled = 0
    for (const status of statusNames) {
      const placed = group.queue[status] * sums.placedShare[sector][status]
      const rest = group.queue[status] - placed
      const { stay, by } = rates.queue[status]
      moved += placed
      settled += rest * by['settle']!
      worse[status] = rest * by['worsen']!
      sums.exits[index]! += rest * by['die']!
      group.queue[status] = rest * stay
    }
    group.queue.urgent += worse.actief
    group.queue.actief += worse.voorkeur
    sums.worsened[sector].urgent += worse.actief
    sums.worsened[sector].actief += worse.voorkeur
    settle(group.home, settled)
    settle(group.again, settled)
    const short = sector === 'vv' ? world.value('stay.short.share.vv') : 0
    group.short += moved * short
    group.long += moved * (1 - short)
  }
}

function build(place: Place, { ready, ceiling }: YearPlan): void {
  const closing = place.world.value('places.closing') / 12
  sectorNames.forEach((sector, index) => {
    const before = place.places[sector]
    const after = before + ready[index]! / 12
    place.places[sector] = sector === 'vv' ? Math.min(after, Math.max(ceiling, before * (1 - closing))) : after
  })
  place.dwellings += ready[3]! / 12
}

/** One month of a branch: hours asked and there, what gives way, and who comes and goes. */
function work(place: Place, plan: YearPlan, sums: Sums, index: number): void {
  const { world, fixed } = place
  const p = (id: string) => world.value(id)
  const sector = sectorNames[index]!
  const year = plan.staff[index]!
  const from = fixed.staff[index]!
  const branch = place.staff[index]!
  const sum = sums.staff[index]!
  const clients = clientsOf(place, sector)
  sums.clientsNow[sector] = clients
  for (const form of Object.keys(clients) as (keyof Clients)[]) sums.clientMonths[sector][form] += clients[form]
  const required =
    year.level *
      (clients.verblijf * year.norm +
        clients.vpt * p('hours.vpt') +
        clients.mpt * year.mpt +
        clients.pgb * p('hours.pgb')) +
    year.outside
  const heads = branch.young + branch.middle + branch.old
  const absenceAtBase = p(`staff.absence.${branchNames[index]!}`)
  const own = (heads * year.productive * (1 - branch.absence)) / (1 - absenceAtBase)
  const available = own + Math.max(year.exchange, -own / 2)
  const gap = required - available
  const room = year.hiredRoom * available
  const hired = gap <= 0 ? Math.min(room, 0) : Math.min(gap, room)
  const there = (available + hired) / required
  const floor = from.supply * (1 - p('staff.dilution'))
  branch.staffed = Math.min(there / floor, 1)
  sum.required += required
  sum.available += available
  sum.hired += hired
  sum.short += Math.max(required - available - hired, 0)
  sum.absence += branch.absence * heads
  sum.heads += heads

  const lag = Math.max(p('staff.lag'), 1)
  branch.felt += (required / available - branch.felt) / lag
  const pressure = branch.felt / from.workload - 1
  branch.absence +=
    (between(year.absence * (1 + p('staff.absence.elasticity') * pressure), 0.01, 0.5) - branch.absence) / lag
  const leaving = between(
    (p('staff.leaving') * (1 + p('staff.leaving.elasticity') * pressure) - year.retention) / 12,
    0,
    0.05,
  )
  const entering = (year.entering * (1 + p('staff.entering.follows') * (heads / from.heads - 1))) / 12
  const { young, middle, old } = branch
  branch.young = young * (1 - leaving - 1 / 180) + 0.6 * entering
  branch.middle = middle * (1 - leaving - 1 / 240) + young / 180 + 0.3 * entering
  branch.old = old * (1 - leaving - p('staff.retiring') / 12) + middle / 240 + 0.1 * entering
}
