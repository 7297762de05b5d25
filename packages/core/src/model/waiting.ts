import { column, columns, lanes, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { actief, groups, groupsOf, homeForms, long, mpt, sectorOf, sectors, short, statuses, urgent, voorkeur, vpt, vv } from './groups.ts'

/** Monthly shares of one group in a year: what stays, and where the rest goes. */
export interface GroupRates {
  readonly keepHome: readonly Column[]
  readonly askHome: readonly Column[]
  readonly keepQueue: readonly Column[]
  readonly settleQueue: readonly Column[]
  readonly worsenQueue: readonly Column[]
  readonly keepStay: readonly Column[]
  readonly returnStay: readonly Column[]
}

export function emptyRates(): GroupRates {
  return {
    keepHome: columns(homeForms.length), askHome: columns(homeForms.length),
    keepQueue: columns(statuses.length), settleQueue: columns(statuses.length), worsenQueue: columns(statuses.length),
    keepStay: columns(2), returnStay: columns(2),
  }
}

/**
 * Competing exits of a month with rates that hold for the year.
 *
 *     keep = exp(-(a + b + c) / 12),   share that leaves by a = (1 - keep) a / (a + b + c)
 *
 * @param keep written; [lane] share that stays
 * @param first written; share that leaves by the first rate; the same for second where it is asked
 */
export function competingExits(keep: Column, first: Column, second: Column | undefined, firstRate: Column, secondRate: Column | undefined, otherRate: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    const b = secondRate === undefined ? 0 : secondRate[lane]!
    const rate = firstRate[lane]! + b + otherRate[lane]!
    const stays = exp(rate / -12)
    const leaving = rate > 0 ? (1 - stays) / rate : 0
    keep[lane] = stays
    first[lane] = leaving * firstRate[lane]!
    if (second !== undefined) second[lane] = leaving * b
  }
}

/**
 * The rates of a year for every group.
 *
 * Deaths: the group's mean hazard follows its ages; states divide it in the proportions of the base year. So moving
 * people home moves no deaths. Asking and worsening rise with the overload of carers and fall with what policy does.
 */
export function ratesYear(course: Course, year: number): void {
  const { inputs, parameter: p, base, work } = course
  const asking = column()
  const pressure = column()
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
    asking[lane] = Math.max(1 + askEffect[lane]! * overload, 0) * (1 - stayHome[lane]!) * Math.max(1 - between[lane]! * betweenEffect[lane]!, 0)
    const beds = Math.min(crisis[lane]! / crisisFull[lane]!, 1)
    pressure[lane] = Math.max(1 + worsenEffect[lane]! * overload, 0) * Math.max(1 - beds * crisisEffect[lane]!, 0)
  }
  const rate = column()
  const second = column()
  const exits = column()
  const nothing = column()
  const back = inputs.lever('terug-naar-huis', year)
  for (let group = 0; group < groups.length; group++) {
    const s = sectorOf[group]!
    const sector = base.sectors[s]!
    const other = p(`exit.other.${sectors[s]}`)
    const factor = hazardFactor(course, group)
    const rates = work.rates[group]!
    const homeHazard = p(`hazard.home.${sectors[s]}`)
    const queueHazard = p(`hazard.queue.${sectors[s]}`)
    for (let form = 0; form < homeForms.length; form++) {
      const isVvCare = s === vv
      for (let lane = 0; lane < lanes; lane++) {
        const law = isVvCare ? 1 - right[lane]! : 1
        rate[lane] = sector.askRate[form]![lane]! * (isVvCare ? asking[lane]! * law : 1)
        exits[lane] = homeHazard[lane]! * factor[lane]! + other[lane]!
      }
      competingExits(rates.keepHome[form]!, rates.askHome[form]!, undefined, rate, undefined, exits)
    }
    for (let status = 0; status < statuses.length; status++) {
      const settle = p(`settle.${statuses[status]}`)
      const worsen = status === urgent ? nothing : p(`worsen.${statuses[status]}`)
      for (let lane = 0; lane < lanes; lane++) {
        rate[lane] = settle[lane]!
        second[lane] = worsen[lane]! * (s === vv ? pressure[lane]! : 1)
        exits[lane] = queueHazard[lane]! * factor[lane]! + other[lane]!
      }
      competingExits(rates.keepQueue[status]!, rates.settleQueue[status]!, rates.worsenQueue[status]!, rate, second, exits)
    }
    for (let phase = 0; phase < 2; phase++) {
      const hazard = phase === short ? sector.shortHazard : sector.longHazard
      for (let lane = 0; lane < lanes; lane++) {
        rate[lane] = s === vv && phase === long ? back[lane]! : 0
        exits[lane] = hazard[lane]! * factor[lane]! + other[lane]!
      }
      competingExits(rates.keepStay[phase]!, rates.returnStay[phase]!, undefined, rate, undefined, exits)
    }
  }
}

/** Factor on the base hazards of the states at which the group's deaths are what its ages give. */
function hazardFactor(course: Course, group: number): Column {
  const { base, parameter: p, state, work } = course
  const sector = base.sectors[sectorOf[group]!]!
  const homeHazard = p(`hazard.home.${sectors[sectorOf[group]!]}`)
  const queueHazard = p(`hazard.queue.${sectors[sectorOf[group]!]}`)
  const { home, queue, stay } = state.groups[group]!
  const factor = work.hazardFactor
  for (let lane = 0; lane < lanes; lane++) {
    let atHome = 0
    for (const people of home) atHome += people[lane]!
    let waiting = 0
    for (const people of queue) waiting += people[lane]!
    const people = atHome + waiting + stay[short]![lane]! + stay[long]![lane]!
    const deaths =
      atHome * homeHazard[lane]! + waiting * queueHazard[lane]! + stay[short]![lane]! * sector.shortHazard[lane]! + stay[long]![lane]! * sector.longHazard[lane]!
    factor[lane] = deaths > 0 ? (work.groupHazard[group]![lane]! * people) / deaths : 1
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
 * What chance takes off the mean field where few places are free at a time.
 *
 *     share = F / (F + 0.6)
 *
 * A rational fit to the ratio of simulated single clients to `F (1 - exp(-phi Q / F))`; the test beside it redoes the
 * simulation.
 */
export const smallPoolShare = (free: number): number => (free > 0 ? free / (free + smallPoolHalf) : 0)
const smallPoolHalf = 0.6

/**
 * People at home for a month: some die or leave, some come to ask for verblijf, entrants settle.
 *
 * @param asking added to; [lane] people who ask
 * @param exits added to; [lane] people who leave the Wlz
 */
export function monthAtHome(people: Column, keep: Column, ask: Column, entrants: Column, share: Column, asking: Column, exits: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    const here = people[lane]!
    const stays = here * keep[lane]!
    const asks = here * ask[lane]!
    asking[lane]! += asks
    exits[lane]! += here - stays - asks
    people[lane] = stays + entrants[lane]! * share[lane]!
  }
}

/**
 * Placement of a month with friction, most pressing status first.
 *
 *     placed = F (1 - exp(-phi Q / F))
 *
 * `F` are the free places left, `phi` the share of the queue for whom some free place will do. Empty places carry over.
 *
 * @param free [lane] places free; written: what is left
 * @param share written; [lane] placed part of the queue
 */
export function placeQueue(queue: Column, free: Column, acceptance: Column, small: Column, share: Column, placed: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    const places = free[lane]!
    const people = queue[lane]!
    if (places > 0 && people > 0) {
      const taken = places * (1 - exp((-acceptance[lane]! * people) / places)) * small[lane]!
      free[lane] = places - taken
      placed[lane]! += taken
      share[lane] = taken / people
    } else share[lane] = 0
  }
}

/**
 * A queue after placement: who stays, settles at home, gets a more pressing status or leaves.
 *
 * @param placed added to; [lane] people who go to verblijf
 * @param settled added to; people who settle at home
 * @param worse added to; people who go to the next status
 */
export function monthInQueue(queue: Column, share: Column, keep: Column, settle: Column, worsen: Column, placed: Column, settled: Column, worse: Column, exits: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    const taken = queue[lane]! * share[lane]!
    const rest = queue[lane]! - taken
    const stays = rest * keep[lane]!
    const settles = rest * settle[lane]!
    const worsens = rest * worsen[lane]!
    placed[lane]! += taken
    settled[lane]! += settles
    worse[lane]! += worsens
    exits[lane]! += rest - stays - settles - worsens
    queue[lane] = stays
  }
}

/** Verblijf for a month, before placement: deaths, other exits and returns home of one phase. */
export function monthInStay(stay: Column, keep: Column, back: Column, returned: Column, exits: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    const here = stay[lane]!
    const stays = here * keep[lane]!
    const returns = here * back[lane]!
    returned[lane]! += returns
    exits[lane]! += here - stays - returns
    stay[lane] = stays
  }
}

/** One month of waiting and placement for every group, sector by sector. */
export function waitingMonth(course: Course): void {
  const { state, work } = course
  for (let s = 0; s < sectors.length; s++) {
    const members = groupsOf[s]!
    for (const group of members) leaveAndAsk(course, group, s)
    freePlaces(course, s)
    for (let status = 0; status < statuses.length; status++) {
      const queue = work.sectorQueue
      queue.fill(0)
      for (const group of members) addInto(queue, state.groups[group]!.queue[status]!)
      placeQueue(queue, work.freePlaces[s]!, work.acceptance[s]![status]!, work.smallPool[s]!, work.placedShareEnd[s]![status]!, work.placed[s]![status]!)
    }
    for (const group of members) placeAndSettle(course, group, s)
  }
  monthClosed(course)
}

function leaveAndAsk(course: Course, group: number, s: number): void {
  const { state, work } = course
  const { home, queue, stay } = state.groups[group]!
  const rates = work.rates[group]!
  const entry = work.entry[s]!
  const entrants = work.monthEntrants[group]!
  const exits = work.exits[group]!
  const { asking, returned } = work
  asking.fill(0)
  returned.fill(0)
  for (let form = 0; form < homeForms.length; form++)
    monthAtHome(home[form]!, rates.keepHome[form]!, rates.askHome[form]!, entrants, entry.home[form]!, asking, exits)
  const newcomers = work.newcomers[s]!
  const statusShare = course.base.sectors[s]!.statusShare
  for (let lane = 0; lane < lanes; lane++) {
    asking[lane]! += entrants[lane]! * entry.verblijf[lane]!
    newcomers[lane]! += asking[lane]!
  }
  for (let status = 0; status < statuses.length; status++) {
    const people = queue[status]!
    const share = statusShare[status]!
    for (let lane = 0; lane < lanes; lane++) people[lane]! += asking[lane]! * share[lane]!
  }
  const phases = s === vv ? short : long
  for (let phase = phases; phase <= long; phase++) monthInStay(stay[phase]!, rates.keepStay[phase]!, rates.returnStay[phase]!, returned, exits)
  settleAtHome(home[vpt]!, home[mpt]!, returned, course.parameter(`settle.vpt.${sectors[s]}`))
}

function freePlaces(course: Course, s: number): void {
  const { state, work } = course
  const free = work.freePlaces[s]!
  const places = state.places[s]!
  const staffed = work.staffedShare[s]!
  for (let lane = 0; lane < lanes; lane++) free[lane] = places[lane]! * staffed[lane]!
  for (const group of groupsOf[s]!)
    for (const people of state.groups[group]!.stay) for (let lane = 0; lane < lanes; lane++) free[lane]! -= people[lane]!
  const closedShare = course.parameter(`aflopend.share.${sectors[s]}`)
  const closed = state.closed.stay
  const pool = course.parameter(`pool.${sectors[s]}`)
  const small = work.smallPool[s]!
  for (let lane = 0; lane < lanes; lane++) {
    const left = free[lane]! - closed[lane]! * closedShare[lane]!
    free[lane] = left > 0 ? left : 0
    small[lane] = smallPoolShare(free[lane]! * pool[lane]!)
  }
}

function placeAndSettle(course: Course, group: number, s: number): void {
  const { state, work } = course
  const { home, queue, stay } = state.groups[group]!
  const rates = work.rates[group]!
  const share = work.placedShareEnd[s]!
  const { settled, moved } = work
  const [fromUrgent, fromActief, fromVoorkeur] = work.worse
  const exits = work.exits[group]!
  settled.fill(0)
  moved.fill(0)
  fromActief.fill(0)
  fromVoorkeur.fill(0)
  monthInQueue(queue[urgent]!, share[urgent]!, rates.keepQueue[urgent]!, rates.settleQueue[urgent]!, rates.worsenQueue[urgent]!, moved, settled, fromUrgent, exits)
  monthInQueue(queue[actief]!, share[actief]!, rates.keepQueue[actief]!, rates.settleQueue[actief]!, rates.worsenQueue[actief]!, moved, settled, fromActief, exits)
  monthInQueue(queue[voorkeur]!, share[voorkeur]!, rates.keepQueue[voorkeur]!, rates.settleQueue[voorkeur]!, rates.worsenQueue[voorkeur]!, moved, settled, fromVoorkeur, exits)
  addInto(queue[urgent]!, fromActief)
  addInto(queue[actief]!, fromVoorkeur)
  addInto(work.worsened[s]![urgent]!, fromActief)
  addInto(work.worsened[s]![actief]!, fromVoorkeur)
  settleAtHome(home[vpt]!, home[mpt]!, settled, course.parameter(`settle.vpt.${sectors[s]}`))
  if (s !== vv) {
    addInto(stay[long]!, moved)
    return
  }
  const shortShare = course.parameter('stay.short.share.vv')
  const inShort = stay[short]!
  const inLong = stay[long]!
  for (let lane = 0; lane < lanes; lane++) {
    inShort[lane]! += moved[lane]! * shortShare[lane]!
    inLong[lane]! += moved[lane]! * (1 - shortShare[lane]!)
  }
}

function settleAtHome(withVpt: Column, withMpt: Column, people: Column, share: Column): void {
  for (let lane = 0; lane < lanes; lane++) {
    withVpt[lane]! += people[lane]! * share[lane]!
    withMpt[lane]! += people[lane]! * (1 - share[lane]!)
  }
}

function monthClosed(course: Course): void {
  const { stay, home } = course.state.closed
  const keep = course.work.keepClosed
  const exits = course.work.exits[groups.length]!
  for (let lane = 0; lane < lanes; lane++) {
    exits[lane]! += (stay[lane]! + home[lane]!) * (1 - keep[lane]!)
    stay[lane]! *= keep[lane]!
    home[lane]! *= keep[lane]!
  }
}

export function addInto(sum: Column, part: Column): void {
  for (let lane = 0; lane < lanes; lane++) sum[lane]! += part[lane]!
}

