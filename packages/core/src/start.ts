import { column, lanes, type Column } from './columns.ts'
import type { Course } from './course.ts'
import { ModelError } from './fault.ts'
import { band75, bands, cells, closedGroup, groups, groupsOf, homeForms, long, pgb, sectorOf, sectors, short, statuses, voorzorg, clustered, vpt, mpt, vv } from './model/groups.ts'
import { carersOf, peopleLeaning } from './model/informal.ts'
import { carePotential, sumFrom } from './model/need.ts'
import { startPipelines } from './model/places.ts'
import { isVv } from './model/regions.ts'
import { countClients, emptyClients, maxStaffLoopGain, staffLoopGain, type Clients } from './model/workforce.ts'
import { weeksPerMonth } from './model/zorgplicht.ts'
import { branches } from './state.ts'

/** Put the regions of a column in the balanced base year of their draws. */
export function startCourse(course: Course): void {
  const { parameter: p, work } = course
  sectors.forEach((sector, s) => {
    work.fixed.closedShare[s]!.set(p(`aflopend.share.${sector}`))
    work.fixed.pool[s]!.set(p(`pool.${sector}`))
    work.fixed.bridgedByVpt[s]!.set(p(`bridging.vpt.${sector}`))
    work.fixed.absence[s]!.set(p(`staff.absence.${branches[s]}`))
  })
  startPeople(course)
  startPlaces(course)
  const national = nationalClients(course)
  startStaff(course, national)
  startMoney(course, national)
  startInformal(course)
  startCasework(course)
  startPipelines(course)
}

/** Regional people: national rates by age and sex on the region's own people, times its use; states by national shares. */
function startPeople(course: Course): void {
  const { nation, base, weights, regionOf, state, work, ageing } = course
  const population = ageing.population[0]!
  for (let group = 0; group <= groups.length; group++) {
    const table = state.tables[group]!
    const use = isVv(group) ? work.use[0]! : work.use[1]!
    const factor = column()
    for (let lane = 0; lane < lanes; lane++) {
      use[lane] = (isVv(group) ? weights.useVv : weights.useOther)[regionOf[lane]!]![lane]!
      factor[lane] = (base.indicated[group]![lane]! * use[lane]!) / weights.norm[group]![lane]!
    }
    for (let cell = 0; cell < cells; cell++) {
      const rate = nation.prevalence[group]![cell]!
      const people = population[cell]!
      for (let lane = 0; lane < lanes; lane++) table[cell]![lane] = people[lane]! * rate * factor[lane]!
    }
    work.prevalenceLevel[group]!.set(factor)
    const total = column()
    sumFrom(total, table, 0, bands - 1)
    if (group === closedGroup) {
      for (let lane = 0; lane < lanes; lane++) {
        state.closed.stay[lane] = total[lane]! * base.closedInVerblijf[lane]!
        state.closed.home[lane] = total[lane]! * (1 - base.closedInVerblijf[lane]!)
      }
      continue
    }
    const sector = base.sectors[sectorOf[group]!]!
    const { home, queue, stay, statusShare, settleVpt, shortShare } = state.groups[group]!
    statusShare.forEach((share, status) => share.set(sector.statusShare[status]!))
    settleVpt.set(course.parameter(`settle.vpt.${sectors[sectorOf[group]!]}`))
    shortShare.set(course.parameter(`stay.short.share.${sectors[sectorOf[group]!]}`))
    for (let lane = 0; lane < lanes; lane++) {
      for (let form = 0; form < homeForms.length; form++) home[form]![lane] = total[lane]! * sector.home[form]![lane]!
      for (let status = 0; status < statuses.length; status++) queue[status]![lane] = total[lane]! * sector.queue[status]![lane]!
      const inVerblijf = total[lane]! * sector.verblijf[lane]!
      stay[short]![lane] = inVerblijf * sector.shortPart[lane]!
      stay[long]![lane] = inVerblijf - stay[short]![lane]!
    }
  }
  for (let cell = 0; cell < cells; cell++) work.entrants[0]![cell]!.fill(0)
}

function startPlaces(course: Course): void {
  const { base, state, work, parameter: p } = course
  for (let s = 0; s < sectors.length; s++) {
    const places = state.places[s]!
    const closed = p(`aflopend.share.${sectors[s]}`)
    places.fill(0)
    for (const group of groupsOf[s]!)
      for (const people of state.groups[group]!.stay) for (let lane = 0; lane < lanes; lane++) places[lane]! += people[lane]!
    const free = work.freePlaces[s]!
    for (let lane = 0; lane < lanes; lane++) {
      const open = places[lane]!
      places[lane] = open * base.sectors[s]!.placesPerVerblijf[lane]! + state.closed.stay[lane]! * closed[lane]!
      free[lane] = open * (base.sectors[s]!.placesPerVerblijf[lane]! - 1)
    }
    work.basePlaces[s]!.set(places)
  }
  const occupied = p('dwellings.occupancy')
  state.dwellings.fill(0)
  for (const group of groupsOf[vv]!) {
    const people = state.groups[group]!.home[clustered]!
    for (let lane = 0; lane < lanes; lane++) state.dwellings[lane]! += people[lane]! / occupied[lane]!
  }
}

/** [sector] clients of the nation by form in the base year, one draw a lane. */
function nationalClients(course: Course): Clients[] {
  const { base, parameter: p } = course
  return sectors.map((name, s) => {
    const clients = emptyClients()
    const sector = base.sectors[s]!
    const closed = base.indicated[closedGroup]!
    const share = p(`aflopend.share.${name}`)
    for (let lane = 0; lane < lanes; lane++) {
      const people = sector.people[lane]!
      let waiting = 0
      for (const queue of sector.queue) waiting += queue[lane]!
      const bridged = waiting * p('bridging.waiting')[lane]! + sector.home[voorzorg]![lane]! * p('bridging.voorzorg')[lane]!
      const byVpt = p(`bridging.vpt.${name}`)[lane]!
      const runOff = closed[lane]! * share[lane]!
      clients.verblijf[lane] = people * sector.verblijf[lane]! + runOff * base.closedInVerblijf[lane]!
      clients.vpt[lane] = people * (sector.home[clustered]![lane]! + sector.home[vpt]![lane]! + bridged * byVpt)
      clients.mpt[lane] = people * (sector.home[mpt]![lane]! + bridged * (1 - byVpt)) + runOff * (1 - base.closedInVerblijf[lane]!)
      clients.pgb[lane] = people * sector.home[pgb]![lane]!
    }
    return clients
  })
}

/** Hours per client are scaled so that the base year balances; every region starts with the nation's tightness. */
function startStaff(course: Course, national: readonly Clients[]): void {
  const { parameter: p, state, work, regionOf, list } = course
  const old = column()
  sumFrom(old, course.ageing.population[0]!, band75)
  work.basePopulation75.set(old)
  const shareOld = shareOfNation(course, band75)
  const shareAll = shareOfNation(course, 0)
  for (let lane = 0; lane < lanes; lane++) {
    const row = regionOf[lane]! * course.evidence.years
    const later = Math.min(15, course.evidence.years - 1)
    work.exchangeKey[lane] = course.evidence.costDriverShare[row + later]! - course.evidence.costDriverShare[row]!
  }
  branches.forEach((branch, s) => {
    const clients = emptyClients()
    countClients(course, s, clients)
    const staff = work.staffYear[s]!
    for (let lane = 0; lane < lanes; lane++) {
      const weight = (of: Clients) =>
        of.verblijf[lane]! + of.vpt[lane]! * p('hours.vpt')[lane]! + of.mpt[lane]! * p('hours.mpt')[lane]! + of.pgb[lane]! * p('hours.pgb')[lane]!
      const wlz = p(`staff.wlz.${branch}`)[lane]!
      const available = p(`staff.available.${branch}`)[lane]!
      const needed = available * (1 + p(`staff.gap.${branch}`)[lane]!)
      const level = wlz / weight(national[s]!)
      const outside = Math.max(needed - wlz, 0) * (s === vv ? shareOld : shareAll)[lane]!
      work.baseFteLevel[s]![lane] = level
      work.baseOutside[s]![lane] = outside
      const required = level * weight(clients) + outside
      const here = required / (1 + p(`staff.gap.${branch}`)[lane]!)
      const heads = here / p(`staff.partTime.${branch}`)[lane]!
      const leaving = p('staff.leaving')[lane]!
      const retiring = p('staff.retiring')[lane]!
      const oldShare = p('staff.old.share')[lane]!
      const youngShare = p('staff.young.share')[lane]!
      const gain = staffLoopGain(p('staff.absence.elasticity')[lane]!, p(`staff.absence.${branch}`)[lane]!, p('staff.leaving.elasticity')[lane]!, leaving, retiring * oldShare)
      if (gain >= maxStaffLoopGain)
        throw new ModelError({ code: 'runaway-loop', loop: 'staff shortage and absence', draw: list.draws[lane]!, gain, max: maxStaffLoopGain })
      work.nationalAvailable[s]![lane] = available
      work.supplyBase[s]![lane] = 1 / (1 + p(`staff.gap.${branch}`)[lane]!)
      work.baseHeads[s]![lane] = heads
      work.baseEntering[s]![lane] = heads * (leaving + retiring * oldShare + p(`staff.growth.${branch}`)[lane]!)
      const branchState = state.staff[s]!
      branchState.heads[0]![lane] = heads * youngShare
      branchState.heads[1]![lane] = heads * (1 - youngShare - oldShare)
      branchState.heads[2]![lane] = heads * oldShare
      branchState.workload[lane] = required / here
      branchState.absence[lane] = p(`staff.absence.${branch}`)[lane]!
      staff.follows[lane] = p('staff.entering.follows')[lane]!
      staff.baseHeads[lane] = heads
      staff.leaving[lane] = leaving
      staff.retiring[lane] = retiring
      staff.baseWorkload[lane] = required / here
      staff.absenceElasticity[lane] = p('staff.absence.elasticity')[lane]!
      staff.leavingElasticity[lane] = p('staff.leaving.elasticity')[lane]!
      staff.lagMonths[lane] = Math.max(p('staff.lag')[lane]!, 1)
      work.staffedShare[s]![lane] = 1
    }
  })
}

function shareOfNation(course: Course, firstBand: number): Column {
  const { nation, regionOf } = course
  const above = (table: Float64Array) => {
    let people = 0
    for (let sex = 0; sex < 2; sex++) for (let band = firstBand; band < bands; band++) people += table[sex * bands + band]!
    return people
  }
  const total = above(nation.population)
  return Float64Array.from(regionOf, (region) => above(nation.regionPopulation[region]!) / total)
}

/** Prices that make base volumes add up to base spending; the region's share of it is its first share of the kader. */
function startMoney(course: Course, national: readonly Clients[]): void {
  const { parameter: p, state, work, base } = course
  const { prices } = work
  const regional = sectors.map((_, s) => {
    const clients = emptyClients()
    countClients(course, s, clients)
    return clients
  })
  const sumOf = (parts: readonly Clients[], form: keyof Clients, lane: number) => parts.reduce((sum, clients) => sum + clients[form][lane]!, 0)
  for (let lane = 0; lane < lanes; lane++) {
    const parts = ['verblijf', 'vpt', 'mpt', 'pgb', 'other'].map((form) => p(`money.${form}`)[lane]!)
    const gross = p('money.gross')[lane]!
    const scale = gross / parts.reduce((sum, part) => sum + part, 0)
    const weighted = sectors.reduce((sum, name, s) => sum + national[s]!.verblijf[lane]! * p(`money.relative.${name}`)[lane]!, 0)
    sectors.forEach((name, s) => (prices.verblijf[s]![lane] = (parts[0]! * scale * p(`money.relative.${name}`)[lane]!) / weighted))
    prices.vpt[lane] = (parts[1]! * scale) / sumOf(national, 'vpt', lane)
    prices.mpt[lane] = (parts[2]! * scale) / sumOf(national, 'mpt', lane)
    prices.pgb[lane] = (parts[3]! * scale) / sumOf(national, 'pgb', lane)
    const indicated = base.indicated.reduce((sum, people) => sum + people[lane]!, 0)
    const meerzorg = gross * p('meerzorg.share')[lane]!
    prices.other[lane] = (parts[4]! * scale) / indicated

    let here = 0
    for (const table of state.tables) for (const people of table) here += people[lane]! * prices.other[lane]!
    sectors.forEach((_, s) => {
      const clients = regional[s]!
      here +=
        clients.verblijf[lane]! * prices.verblijf[s]![lane]! + clients.vpt[lane]! * prices.vpt[lane]! +
        clients.mpt[lane]! * prices.mpt[lane]! + clients.pgb[lane]! * prices.pgb[lane]!
    })
    state.kaderShare[lane] = here / gross
    state.paths.nationalFrame[lane] = gross * (1 + p('budget.baseGap')[lane]!)
    state.tariff[lane] = 1
    work.baseMeerzorg[lane] = meerzorg * state.kaderShare[lane]!
    state.meerzorg[lane] = work.baseMeerzorg[lane]!
    work.averagePrice[lane] = (prices.verblijf[vv]![lane]! * sumOf(regional, 'verblijf', lane) + prices.vpt[lane]! * regional[vv]!.vpt[lane]! + prices.mpt[lane]! * regional[vv]!.mpt[lane]!) /
      (sumOf(regional, 'verblijf', lane) + regional[vv]!.vpt[lane]! + regional[vv]!.mpt[lane]!)
    const atHome = p('contribution.home')[lane]!
    const payers = sumOf(national, 'verblijf', lane) + atHome * (sumOf(national, 'vpt', lane) + sumOf(national, 'mpt', lane) + sumOf(national, 'pgb', lane))
    work.contribution[lane] = p('money.contribution')[lane]! / payers
  }
}

function startInformal(course: Course): void {
  const { work, state, ageing } = course
  peopleLeaning(course, -1, work.leaning)
  carersOf(course, -1, work.carers)
  for (let lane = 0; lane < lanes; lane++) work.baseLeaning[lane] = work.leaning[lane]! / work.carers[lane]!
  carePotential(work.basePotential, ageing.population[0]!, state.paths.readiness)
  work.overload.fill(1)
}

/** Caseworkers decide in the base year as much as comes in, with some weeks of work waiting. */
function startCasework(course: Course): void {
  const { base, state, work, parameter: p } = course
  work.baseAwards.fill(0)
  work.baseNotices.fill(0)
  for (let group = 0; group < groups.length; group++) {
    const sector = base.sectors[sectorOf[group]!]!
    const table = state.tables[group]!
    const people = column()
    sumFrom(people, table, 0, bands - 1)
    for (let lane = 0; lane < lanes; lane++) {
      const entrants = ((people[lane]! / sector.people[lane]!) * sector.entrants[lane]!) / 12
      work.baseNotices[lane]! += entrants
      work.baseAwards[lane]! += entrants * sector.entryHome[pgb]![lane]!
    }
  }
  for (let lane = 0; lane < lanes; lane++) {
    state.pgbWork[lane] = (work.baseAwards[lane]! * Math.max(p('pgb.weeks')[lane]! - p('pgb.handling')[lane]!, 0)) / weeksPerMonth
    state.noticeWork[lane] = (work.baseNotices[lane]! * Math.max(p('notice.weeks')[lane]! - p('notice.handling')[lane]!, 0)) / weeksPerMonth
  }
}
