import { exp } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import {
  clear,
  inUse,
  multiply,
  partOf,
  sharedColumn,
  sharedColumns,
  stride,
  sumInto,
  type Column,
  type Table,
} from '../../engine/columns.ts'
import type { NeedCourse } from './course.ts'
import { cells, closedGroup, groups, ofSectors, ghz, sectorOf, vv } from '../../people/groups.ts'
import { everybody } from '../../people/group-block.ts'
import {
  ageTable,
  carePotential,
  dementiaAtHome,
  firstIndicaties,
  frailtyFactor,
  growthYears,
  informalCareFactor,
  peopleAtRisk,
} from './need.ts'
import { sumFrom } from '../../people/tables.ts'
import { pgGroup } from '../../people/national.ts'

/** Cumulative paths of the world: prevalence of dementia by age, and readiness to care. */
export function worldYear(course: NeedCourse, year: number): void {
  const { inputs, state } = course
  const dementia = inputs.context('dementie', year)
  const readiness = inputs.context('mantelzorg', year)
  buildUp(state.paths, dementia, readiness)
}

const buildUp = overLanes(
  'buildUp',
  (paths: { dementia: Column; readiness: Column }, dementia: Column, readiness: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      paths.dementia[lane]! *= 1 + dementia[lane]!
      paths.readiness[lane]! *= 1 + readiness[lane]!
    }
  },
)

/** Scratch columns, reused every year so that none is allocated. */
const delayed = sharedColumn()
const nobody = sharedColumn()
const frailty = sharedColumns(cells)
const otherExitIds = ofSectors('exit.other')
const strayingNeed = ['need.vv', 'need.ghz', 'need.ggz'] as const

/** Set the counts of the year to zero. */
export function openNeed({ work }: NeedCourse): void {
  for (const sum of work.arrived) clear(sum)
}

/** First indicaties of a year for every group. */
export function needYear(course: NeedCourse, year: number): void {
  const { evidence, nation, parameter: p, state, work, firstYear } = course
  const { population } = work
  const { paths } = state
  const fadedIn = p.of('trend.fade')
  const structure = course.inputs.context('structuur', year)
  for (let lane = 0; lane < inUse; lane++) {
    const span = fadedIn[lane]! - firstYear + 1
    work.fadedYears[lane] = growthYears(structure[lane]!, year, span)
    work.fadedYearsBefore[lane] = growthYears(structure[lane]!, year - 1, span)
    delayed[lane] = state.delayed[0]![lane]! + state.delayed[1]![lane]!
  }
  peopleAtRisk(work.atRisk.block, population.block, state.allTables, delayed, state.entrantShare.block)
  dementiaAtHome(
    work.dementiaAtHome.block,
    work.dementiaTotal,
    population.block,
    evidence.dementia,
    paths.dementia,
    state.tables[pgGroup]!.block,
    state.delayed[0]!,
    state.entrantShare.block,
  )
  sumFrom(work.dementiaOutside, work.dementiaAtHome, 0)
  carePotential(work.potential, population, paths.readiness)
  informalCareFactor(work.informalFactor, work.potential, work.basePotential, p.of('need.informal'))

  thresholdYear(course, year)
  frailtyFactor(frailty.block, nation.improvement[year]!, work.longevity, p.of('need.postponed'))
  for (let group = 0; group < groups.length; group++) {
    levelOfGroup(course, group, year)
    firstIndicaties(
      work.entrants[group]!.block,
      work.inflow[group]!,
      (group === pgGroup ? work.dementiaAtHome : work.atRisk).block,
      nation.entryRate[group]!,
      work.level,
      sectorOf[group] === vv ? frailty.block : undefined,
    )
  }
  exchangeBetweenRegions(course, year)
  keptOutOfGgz(course, year)
}

/** Factor that is the same for every cell of a group: level of the draw, use of the region, trend, drift, gates and world. */
function levelOfGroup(course: NeedCourse, group: number, year: number): void {
  const { base, drift, inputs, parameter: p, work } = course
  const sector = sectorOf[group]!
  const trend =
    sector === vv ? inputs.context('trend-boven-vergrijzing', year) : p.of(sector === ghz ? 'trend.ghz' : 'trend.ggz')
  const hidden = inputs.context('verborgen-vraag', year)
  const gate = inputs.lever('ggz-poort', year)
  const use = sector === vv ? work.use[0]! : work.use[1]!
  const inflow = base.inflowLevel[group]!
  const strayed = drift[strayingNeed[sector]!][year]!
  levelOf(work.level, inflow, use, trend, work.fadedYears, strayed, hidden)
  multiply(work.level, work.applying[sector === vv ? 0 : 1]!)
  if (sector === vv) multiply(work.level, work.informalFactor)
  else if (sector !== ghz) shutGate(work.level, gate)
}

const levelOf = overLanes(
  'levelOf',
  (level: Column, inflow: Column, use: Column, trend: Column, years: Column, strayed: Column, hidden: Column): void => {
    for (let lane = 0; lane < inUse; lane++)
      level[lane] = inflow[lane]! * use[lane]! * exp(trend[lane]! * years[lane]! + strayed[lane]!) * hidden[lane]!
  },
)

const shutGate = overLanes('shutGate', (level: Column, gate: Column): void => {
  for (let lane = 0; lane < inUse; lane++) level[lane]! *= 1 - Math.min(gate[lane]!, 0.999)
})

/**
 * The threshold to an indicatie, apart from need: how many apply, over how many would at the threshold of the base year.
 *
 *     VV: exp(need.threshold x years) x (1 + response (eigen-bijdrage - 1)),   others: the second factor
 *
 * Correction for people who come because the threshold is lower: each is less frail and does not ask for verblijf sooner: the choice and the asking at home take
 * the first factor off, so that a change in applications shows in decisions and not on the waiting list.
 */
function thresholdYear({ inputs, parameter: p, work }: NeedCourse, year: number): void {
  const [ofVv, ofOthers] = work.applying as unknown as [Column, Column]
  applySooner(work.sooner, p.of('need.threshold'), year + 1)
  ofVv.set(work.sooner)
  ofOthers.fill(1)
  if (!inputs.isSet('eigen-bijdrage')) return
  const contribution = inputs.lever('eigen-bijdrage', year)
  const response = inputs.effect('eigen-bijdrage')
  for (const applying of work.applying) respond(applying, response, contribution)
}

const applySooner = overLanes('applySooner', (sooner: Column, threshold: Column, years: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    const lower = threshold[lane]! * years
    sooner[lane] = lower === 0 ? 1 : exp(lower)
  }
})

const respond = overLanes('respond', (applying: Column, response: Column, contribution: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    applying[lane]! *= Math.max(1 + response[lane]! * (contribution[lane]! - 1), 0)
})

const vgGroup = groups.indexOf('vg')
const ggzGroup = groups.indexOf('ggz')

/**
 * VG6/7 clients who come to a region from elsewhere, less the share that policy sends back.
 *
 * A fixed key: the two regions of Zorg en Zekerheid take in, all others give by their population; nationally nothing is
 * gained or lost.
 */
function exchangeBetweenRegions(course: NeedCourse, year: number): void {
  const { inputs, parameter: p, work } = course
  if (!inputs.isSet('instroom-vg67')) return
  const back = inputs.lever('instroom-vg67', year)
  const flow = p.of('exchange.vg67')
  const key = work.migrants
  const inflow = work.inflow[vgGroup]!
  for (let lane = 0; lane < inUse; lane++) {
    const before = inflow[lane]!
    const after = Math.max(before - back[lane]! * flow[lane]! * key[lane]!, 0)
    inflow[lane] = after
    if (before > 0) for (const people of work.entrants[vgGroup]!) people[lane]! *= after / before
  }
}

/**
 * People whom the GGZ gate keeps out: gemeente and insurer look after them.
 *
 *     kept out' = kept out (1 - hazard - other exits) + first indicaties x gate / (1 - gate)
 */
function keptOutOfGgz(course: NeedCourse, year: number): void {
  const { inputs, parameter: p, state, work } = course
  if (!inputs.isSet('ggz-poort')) return
  const gate = inputs.lever('ggz-poort', year)
  const exits = p.of('exit.other.ggz')
  const hazard = work.groupHazard[ggzGroup]!
  const inflow = work.inflow[ggzGroup]!
  for (let lane = 0; lane < inUse; lane++) {
    const shut = Math.min(gate[lane]!, 0.999)
    const refused = (inflow[lane]! * shut) / (1 - shut)
    state.paths.keptOut[lane] = state.paths.keptOut[lane]! * (1 - hazard[lane]! - exits[lane]!) + refused
  }
}

const noEntrants = sharedColumns(cells).block

/** The age tables at 31 December, scaled to the monthly stocks. */
export function tablesYear(course: NeedCourse): void {
  const { base, state, work, parameter: p } = course
  const { mortality, upward } = work
  for (let group = 0; group < groups.length; group++) {
    const stock = work.stock[group]!
    everybody(stock, state.groups[group]!.block)
    const planned = work.inflow[group]!
    const arrived = work.arrived[group]!
    const share = work.arrivedShare[group]!
    partOf(share, arrived, planned)
    ageTable(
      work.tableScale[group]!,
      state.tables[group]!.block,
      work.entrants[group]!.block,
      share,
      mortality.block,
      upward.block,
      work.excess[group]!,
      p.of(otherExitIds[sectorOf[group]!]!),
      stock,
    )
  }
  const stock = work.stock[closedGroup]!
  for (let lane = 0; lane < inUse; lane++) stock[lane] = state.closed.stay[lane]! + state.closed.home[lane]!
  ageTable(
    work.tableScale[closedGroup]!,
    state.tables[closedGroup]!.block,
    noEntrants,
    nobody,
    mortality.block,
    upward.block,
    base.excess[closedGroup]!,
    nobody,
    stock,
  )
  entrantsByCell(
    state.entrantShare.block,
    work.entrants[0]!.block,
    work.entrants[1]!.block,
    work.arrived.block,
    work.arrivedShare.block,
  )
}

/** Age and sex of the VV entrants of the year, from which the delay stage takes people next year. */
const entrantsByCell = overLanes(
  'entrantsByCell',
  (share: Table, pg: Table, som: Table, arrived: Table, part: Table): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const total = Math.max(arrived[lane]! + arrived[lane + stride]!, 1e-9)
      const ofPg = part[lane]! / total
      const ofSom = part[lane + stride]! / total
      for (let at = lane; at < cells * stride; at += stride) share[at] = pg[at]! * ofPg + som[at]! * ofSom
    }
  },
)

/** People with an indicatie as a mean of the year, and all who came in. */
export function closeNeed({ state, work }: NeedCourse): void {
  const { inflowTotal, indicatedMean } = work
  sumInto(indicatedMean, work.stock)
  clear(inflowTotal)
  for (let group = 0; group < groups.length; group++)
    meanOfGroup(indicatedMean, inflowTotal, work.arrived[group]!, state.groups[group]!.exits)
  meanOfClosed(indicatedMean, work.closedExits)
}

/** Mean of the year from the stock at its end: half of the year's net entry was not there on average. */
const meanOfGroup = overLanes('meanOfGroup', (mean: Column, inflow: Column, arrived: Column, exits: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    mean[lane]! -= (arrived[lane]! - exits[lane]!) / 2
    inflow[lane]! += arrived[lane]!
  }
})

const meanOfClosed = overLanes('meanOfClosed', (mean: Column, exits: Column): void => {
  for (let lane = 0; lane < inUse; lane++) mean[lane]! += exits[lane]! / 2
})
