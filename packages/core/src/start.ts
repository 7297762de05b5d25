import { addAll, clear, column, inUse, sharedColumn, stride, sumInto, type Column, type Table } from './columns.ts'
import type { Course } from './course.ts'
import { ageingYear } from './model/ageing.ts'
import { startRates } from './model/exits.ts'
import { ModelError } from './fault.ts'
import { overLanes } from './lanes/over-lanes.ts'
import {
  band75,
  bands,
  cells,
  closedGroup,
  groups,
  groupsOf,
  homeForms,
  long,
  pgb,
  sectorOf,
  sectors,
  short,
  statuses,
  voorzorg,
  clustered,
  vpt,
  mpt,
  vv,
} from './model/groups.ts'
import { carersOf, peopleLeaning } from './model/informal.ts'
import { carePotential, sumFrom } from './model/need.ts'
import { startFromOwnFigures } from './model/own-figures.ts'
import { startPipelines } from './model/places.ts'
import { isVv } from './model/regions.ts'
import type { StaffYear } from './model/sector-block.ts'
import { countClients, maxStaffLoopGain, staffLoopGain, type Clients } from './model/workforce.ts'
import { weeksPerMonth } from './model/zorgplicht.ts'
import { branches } from './state.ts'

/** Put the regions of a column in the balanced base year of their draws. */
export function startCourse(course: Course): void {
  const { parameter: p, state } = course
  sectors.forEach((name, s) => {
    const sector = state.sectors[s]!
    sector.closedShare.set(p.of(`aflopend.share.${name}`))
    sector.pool.set(p.of(`pool.${name}`))
    sector.bridgedByVpt.set(p.of(`bridging.vpt.${name}`))
    sector.bridgedWaiting.set(p.of('bridging.waiting'))
    sector.bridgedPrecaution.set(p.of('bridging.voorzorg'))
    sector.dilution.set(p.of('staff.dilution'))
  })
  const { technology, priceGrowth, inflation, discount, caseworkGrowth, readiness, dementia, gateOpen } = state.paths
  for (const factor of [technology, priceGrowth, inflation, discount, caseworkGrowth, readiness, dementia, gateOpen]) factor.fill(1)
  ageingYear(course, 0)
  startRates(course)
  startPeople(course)
  startFromOwnFigures(course)
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
  const { nation, base, weights, regionOf, state, work } = course
  const population = work.population.block
  for (let group = 0; group <= groups.length; group++) {
    const table = state.tables[group]!
    const use = isVv(group) ? work.use[0]! : work.use[1]!
    const factor = column()
    for (let lane = 0; lane < inUse; lane++) {
      use[lane] = (isVv(group) ? weights.useVv : weights.useOther)[regionOf[lane]!]![lane]!
      factor[lane] = (base.indicated[group]![lane]! * use[lane]!) / weights.norm[group]![lane]!
    }
    peopleByCell(table.block, population, nation.prevalence[group]!, factor)
    work.prevalenceLevel[group]!.set(factor)
    sumFrom(total, table, 0, bands - 1)
    if (group === closedGroup) {
      for (let lane = 0; lane < inUse; lane++) {
        state.closed.stay[lane] = total[lane]! * base.closedInVerblijf[lane]!
        state.closed.home[lane] = total[lane]! * (1 - base.closedInVerblijf[lane]!)
      }
      continue
    }
    const sector = base.sectors[sectorOf[group]!]!
    const { home, queue, stay, statusShare, settleVpt, shortShare } = state.groups[group]!
    statusShare.forEach((share, status) => share.set(sector.statusShare[status]!))
    settleVpt.set(course.parameter.of(`settle.vpt.${sectors[sectorOf[group]!]}`))
    shortShare.set(course.parameter.of(`stay.short.share.${sectors[sectorOf[group]!]}`))
    for (let lane = 0; lane < inUse; lane++) {
      for (let form = 0; form < homeForms.length; form++) home[form]![lane] = total[lane]! * sector.home[form]![lane]!
      for (let status = 0; status < statuses.length; status++) queue[status]![lane] = total[lane]! * sector.queue[status]![lane]!
      const inVerblijf = total[lane]! * sector.verblijf[lane]!
      stay[short]![lane] = inVerblijf * sector.shortPart[lane]!
      stay[long]![lane] = inVerblijf - stay[short]![lane]!
    }
  }
}

const peopleByCell = overLanes('peopleByCell', (table: Table, population: Table, rate: Float64Array, factor: Column): void => {
  for (let cell = 0; cell < cells; cell++)
    for (let lane = 0; lane < inUse; lane++) table[cell * stride + lane] = population[cell * stride + lane]! * rate[cell]! * factor[lane]!
})

function startPlaces(course: Course): void {
  const { base, state, work, parameter: p } = course
  for (let s = 0; s < sectors.length; s++) {
    const places = state.places[s]!
    const closed = p.of(`aflopend.share.${sectors[s]}`)
    places.fill(0)
    for (const group of groupsOf[s]!)
      for (const people of state.groups[group]!.stay) for (let lane = 0; lane < inUse; lane++) places[lane]! += people[lane]!
    const free = work.freePlaces[s]!
    for (let lane = 0; lane < inUse; lane++) {
      const open = places[lane]!
      places[lane] = open * base.sectors[s]!.placesPerVerblijf[lane]! + state.closed.stay[lane]! * closed[lane]!
      free[lane] = open * (base.sectors[s]!.placesPerVerblijf[lane]! - 1)
    }
    work.basePlaces[s]!.set(places)
  }
  const occupied = p.of('dwellings.occupancy')
  state.dwellings.fill(0)
  for (const group of groupsOf[vv]!) {
    const people = state.groups[group]!.home[clustered]!
    for (let lane = 0; lane < inUse; lane++) state.dwellings[lane]! += people[lane]! / occupied[lane]!
  }
}

/** [sector] clients of the nation by form in the base year, one draw a lane. */
function nationalClients(course: Course): Clients[] {
  const { base, parameter: p } = course
  const closed = base.indicated[closedGroup]!
  const inVerblijf = base.closedInVerblijf
  const bridgedWaiting = p.of('bridging.waiting')
  const bridgedPrecaution = p.of('bridging.voorzorg')
  return sectors.map((name, s) => {
    const clients: Clients = { verblijf: column(), vpt: column(), mpt: column(), pgb: column() }
    const { people, queue, home, verblijf } = base.sectors[s]!
    const share = p.of(`aflopend.share.${name}`)
    const byVpt = p.of(`bridging.vpt.${name}`)
    for (let lane = 0; lane < inUse; lane++) {
      let waiting = 0
      for (const inQueue of queue) waiting += inQueue[lane]!
      const bridged = waiting * bridgedWaiting[lane]! + home[voorzorg]![lane]! * bridgedPrecaution[lane]!
      const runOff = closed[lane]! * share[lane]!
      clients.verblijf[lane] = people[lane]! * verblijf[lane]! + runOff * inVerblijf[lane]!
      clients.vpt[lane] = people[lane]! * (home[clustered]![lane]! + home[vpt]![lane]! + bridged * byVpt[lane]!)
      clients.mpt[lane] = people[lane]! * (home[mpt]![lane]! + bridged * (1 - byVpt[lane]!)) + runOff * (1 - inVerblijf[lane]!)
      clients.pgb[lane] = people[lane]! * home[pgb]![lane]!
    }
    return clients
  })
}

/** Hours per client are scaled so that the base year balances; every region starts with the nation's tightness. */
function startStaff(course: Course, national: readonly Clients[]): void {
  const { parameter: p, state, work, regionOf } = course
  sumFrom(work.basePopulation75, work.population, band75)
  const shareOld = shareOfNation(course, band75)
  const shareAll = shareOfNation(course, 0)
  for (let lane = 0; lane < inUse; lane++) {
    const row = regionOf[lane]! * course.evidence.years
    const later = Math.min(15, course.evidence.years - 1)
    work.exchangeKey[lane] = course.evidence.costDriverShare[row + later]! - course.evidence.costDriverShare[row]!
  }
  const leaving = p.of('staff.leaving')
  const retiring = p.of('staff.retiring')
  const oldShare = p.of('staff.old.share')
  const youngShare = p.of('staff.young.share')
  const lag = p.of('staff.lag')
  branches.forEach((branch, s) => {
    const here = weighClients(course, countClients(course, s))
    const nation = weighClients(course, national[s]!)
    const { staff, staffYear, supplyBase, staffedShare } = state.sectors[s]!
    const [young, middle, old] = staff.heads as [Column, Column, Column]
    const shareOutside = s === vv ? shareOld : shareAll
    const wlz = p.of(`staff.wlz.${branch}`)
    const available = p.of(`staff.available.${branch}`)
    const gap = p.of(`staff.gap.${branch}`)
    const partTime = p.of(`staff.partTime.${branch}`)
    const growth = p.of(`staff.growth.${branch}`)
    const absence = p.of(`staff.absence.${branch}`)
    boundLoop(course, absence, staffYear)
    for (let lane = 0; lane < inUse; lane++) {
      const needed = available[lane]! * (1 + gap[lane]!)
      const level = wlz[lane]! / nation[lane]!
      const outside = Math.max(needed - wlz[lane]!, 0) * shareOutside[lane]!
      const required = level * here[lane]! + outside
      const supplied = required / (1 + gap[lane]!)
      const heads = supplied / partTime[lane]!
      work.baseFteLevel[s]![lane] = level
      work.baseOutside[s]![lane] = outside
      work.baseHeads[s]![lane] = heads
      work.baseEntering[s]![lane] = heads * (leaving[lane]! + retiring[lane]! * oldShare[lane]! + growth[lane]!)
      supplyBase[lane] = 1 / (1 + gap[lane]!)
      young[lane] = heads * youngShare[lane]!
      middle[lane] = heads * (1 - youngShare[lane]! - oldShare[lane]!)
      old[lane] = heads * oldShare[lane]!
      staff.workload[lane] = required / supplied
      staffYear.perLagMonths[lane] = 1 / Math.max(lag[lane]!, 1)
      staffYear.perWorkload[lane] = supplied / required
      staffYear.perHeads[lane] = 1 / heads
    }
    work.nationalAvailable[s]!.set(available)
    staff.absence.set(absence)
    staffYear.follows.set(p.of('staff.entering.follows'))
    staffYear.leaving.set(leaving)
    staffYear.retiring.set(retiring)
    staffedShare.fill(1)
  })
}

/** Clients in hours of verblijf. */
function weighClients({ parameter: p }: Course, { verblijf, vpt: withVpt, mpt: withMpt, pgb: withPgb }: Clients): Column {
  const byVpt = p.of('hours.vpt')
  const byMpt = p.of('hours.mpt')
  const byPgb = p.of('hours.pgb')
  const weighted = column()
  for (let lane = 0; lane < inUse; lane++)
    weighted[lane] = verblijf[lane]! + withVpt[lane]! * byVpt[lane]! + withMpt[lane]! * byMpt[lane]! + withPgb[lane]! * byPgb[lane]!
  return weighted
}

/**
 * The elasticities of the staff loop of a branch, such that it settles.
 *
 * A draw beyond a bound lies on it, as of every parameter; here the bound is on what the two do together, so both give way
 * alike. Where somebody fixed both, nothing is bent: the run stops and says so.
 */
function boundLoop(course: Course, absence: Column, { absenceElasticity, leavingElasticity }: StaffYear): void {
  const { parameter: p, list } = course
  const ofAbsence = p.of('staff.absence.elasticity')
  const ofLeaving = p.of('staff.leaving.elasticity')
  const leaving = p.of('staff.leaving')
  const retiring = p.of('staff.retiring')
  const oldShare = p.of('staff.old.share')
  const isMeant = course.isFixed('staff.absence.elasticity') && course.isFixed('staff.leaving.elasticity')
  for (let lane = 0; lane < inUse; lane++) {
    const gain = staffLoopGain(ofAbsence[lane]!, absence[lane]!, ofLeaving[lane]!, leaving[lane]!, retiring[lane]! * oldShare[lane]!)
    if (gain >= maxStaffLoopGain && isMeant)
      throw new ModelError({ code: 'runaway-loop', loop: 'staff shortage and absence', draw: list.draws[lane]!, gain, max: maxStaffLoopGain })
    const part = gain > maxStaffLoopGain ? maxStaffLoopGain / gain : 1
    absenceElasticity[lane] = ofAbsence[lane]! * part
    leavingElasticity[lane] = ofLeaving[lane]! * part
  }
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
/** Of one call; columns are not made anew for every column of lanes. */
const total = sharedColumn()
const indicatedHere = sharedColumn()

function startMoney(course: Course, national: readonly Clients[]): void {
  const { parameter: p, state, work, base } = course
  const { prices } = work
  const regional = sectors.map((_, s) => countClients(course, s))
  const spent = {
    verblijf: p.of('money.verblijf'),
    vpt: p.of('money.vpt'),
    mpt: p.of('money.mpt'),
    pgb: p.of('money.pgb'),
    other: p.of('money.other'),
  }
  const gross = p.of('money.gross')
  const relative = sectors.map((name) => p.of(`money.relative.${name}`))
  const meerzorgShare = p.of('meerzorg.share')
  const baseGap = p.of('budget.baseGap')
  const atHome = p.of('contribution.home')
  const contribution = p.of('money.contribution')
  const nation = { verblijf: addUp(national, 'verblijf'), vpt: addUp(national, 'vpt'), mpt: addUp(national, 'mpt'), pgb: addUp(national, 'pgb') }
  const weighted = column()
  for (const [s, { verblijf }] of national.entries())
    for (let lane = 0; lane < inUse; lane++) weighted[lane]! += verblijf[lane]! * relative[s]![lane]!
  const indicated = column()
  sumInto(indicated, base.indicated)
  clear(indicatedHere)
  for (const table of state.tables) addAll(indicatedHere, table)

  const here = column()
  for (let lane = 0; lane < inUse; lane++) {
    const scale = gross[lane]! / (spent.verblijf[lane]! + spent.vpt[lane]! + spent.mpt[lane]! + spent.pgb[lane]! + spent.other[lane]!)
    for (let s = 0; s < sectors.length; s++) prices.verblijf[s]![lane] = (spent.verblijf[lane]! * scale * relative[s]![lane]!) / weighted[lane]!
    prices.vpt[lane] = (spent.vpt[lane]! * scale) / nation.vpt[lane]!
    prices.mpt[lane] = (spent.mpt[lane]! * scale) / nation.mpt[lane]!
    prices.pgb[lane] = (spent.pgb[lane]! * scale) / nation.pgb[lane]!
    prices.other[lane] = (spent.other[lane]! * scale) / indicated[lane]!
    here[lane] = indicatedHere[lane]! * prices.other[lane]!
    const payers = nation.verblijf[lane]! + atHome[lane]! * (nation.vpt[lane]! + nation.mpt[lane]! + nation.pgb[lane]!)
    work.contribution[lane] = contribution[lane]! / payers
  }
  for (const [s, clients] of regional.entries())
    for (let lane = 0; lane < inUse; lane++)
      here[lane]! +=
        clients.verblijf[lane]! * prices.verblijf[s]![lane]! +
        clients.vpt[lane]! * prices.vpt[lane]! +
        clients.mpt[lane]! * prices.mpt[lane]! +
        clients.pgb[lane]! * prices.pgb[lane]!

  const inVerblijf = addUp(regional, 'verblijf')
  const ofVv = regional[vv]!
  for (let lane = 0; lane < inUse; lane++) {
    state.kaderShare[lane] = here[lane]! / gross[lane]!
    state.paths.nationalFrame[lane] = gross[lane]! * (1 + baseGap[lane]!)
    state.tariff[lane] = 1
    work.baseMeerzorg[lane] = gross[lane]! * meerzorgShare[lane]! * state.kaderShare[lane]!
    state.meerzorg[lane] = work.baseMeerzorg[lane]!
    work.averagePrice[lane] =
      (prices.verblijf[vv]![lane]! * inVerblijf[lane]! + prices.vpt[lane]! * ofVv.vpt[lane]! + prices.mpt[lane]! * ofVv.mpt[lane]!) /
      (inVerblijf[lane]! + ofVv.vpt[lane]! + ofVv.mpt[lane]!)
  }
}

function addUp(parts: readonly Clients[], form: keyof Clients): Column {
  const sum = column()
  sumInto(
    sum,
    parts.map((clients) => clients[form]),
  )
  return sum
}

function startInformal(course: Course): void {
  const { work, state } = course
  peopleLeaning(course, -1, work.population, work.leaning)
  carersOf(course, work.population, work.carers)
  for (let lane = 0; lane < inUse; lane++) work.baseLeaning[lane] = work.leaning[lane]! / work.carers[lane]!
  carePotential(work.basePotential, work.population, state.paths.readiness)
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
    sumFrom(total, table, 0, bands - 1)
    for (let lane = 0; lane < inUse; lane++) {
      const entrants = ((total[lane]! / sector.people[lane]!) * sector.entrants[lane]!) / 12
      work.baseNotices[lane]! += entrants
      work.baseAwards[lane]! += entrants * sector.entryHome[pgb]![lane]!
    }
  }
  const weeks = {
    awards: p.of('pgb.weeks'),
    handlingAwards: p.of('pgb.handling'),
    notices: p.of('notice.weeks'),
    handlingNotices: p.of('notice.handling'),
  }
  for (let lane = 0; lane < inUse; lane++) {
    state.pgbWork[lane] = (work.baseAwards[lane]! * Math.max(weeks.awards[lane]! - weeks.handlingAwards[lane]!, 0)) / weeksPerMonth
    state.noticeWork[lane] = (work.baseNotices[lane]! * Math.max(weeks.notices[lane]! - weeks.handlingNotices[lane]!, 0)) / weeksPerMonth
  }
}
