import { lanes, sharedColumn, sharedColumns, type Block, type Column } from '../columns.ts'
import { exp } from '../exact/exp.ts'
import { ln } from '../exact/ln.ts'
import { overLanes } from '../lanes/over-lanes.ts'
import { band50, band75, band85, bands, cells } from './groups.ts'
import { leastAtHome } from './national.ts'

const nobody: Block = sharedColumns(cells)

/** Sum of cells from one band up, both sexes. */
export function sumFrom(sum: Column, table: Block, firstBand: number, lastBand = bands - 1): void {
  sumRows(sum, table, firstBand * lanes, (lastBand + 1) * lanes)
}

const sumRows = overLanes('sumRows', (sum: Column, table: Block, first: number, end: number): void => {
  const block = table.block
  for (let lane = 0; lane < lanes; lane++) {
    let people = 0
    for (let at = first + lane; at < end; at += lanes) people += block[at]! + block[at + bands * lanes]!
    sum[lane] = people
  }
})

/**
 * People at risk of a first indicatie: alive, not in the Wlz, not in the delay stage.
 *
 *     atRisk(cell) = population - indicated of all groups - delayed x share of the cell among last year's VV entrants
 */
export function peopleAtRisk(atRisk: Block, population: Block, tables: readonly Block[], delayed: Column, entrantShare: Block): void {
  atRisk.block.set(population.block)
  for (let table = 0; table < tables.length; table += 2) takeOut(atRisk, tables[table]!, tables[table + 1] ?? nobody)
  takeOutDelayed(atRisk, delayed, entrantShare)
}

const takeOut = overLanes('takeOut', (atRisk: Block, inside: Block, other: Block): void => {
  const people = atRisk.block
  const first = inside.block
  const second = other.block
  for (let row = 0; row < cells * lanes; row += lanes)
    for (let lane = 0; lane < lanes; lane++) people[row + lane]! -= first[row + lane]! + second[row + lane]!
})

const takeOutDelayed = overLanes('takeOutDelayed', (atRisk: Block, delayed: Column, entrantShare: Block): void => {
  const people = atRisk.block
  const share = entrantShare.block
  for (let row = 0; row < cells * lanes; row += lanes)
    for (let lane = 0; lane < lanes; lane++) {
      const left = people[row + lane]! - delayed[lane]! * share[row + lane]!
      people[row + lane] = left > 0 ? left : 0
    }
})

/**
 * People with dementia outside the Wlz, the ones from whom VV-pg enters.
 *
 *     atHome(cell) = population x prevalence x trend of prevalence - in VV-pg, at least a twentieth of the ill
 *
 * @param ill written; [lane] people with dementia in all cells
 */
export const dementiaAtHome = overLanes('dementiaAtHome', (
  atHome: Block,
  ill: Column,
  population: Block,
  prevalence: Float64Array,
  trend: Column,
  inWlz: Block,
  delayed: Column,
  entrantShare: Block,
): void => {
  const home = atHome.block
  const people = population.block
  const inside = inWlz.block
  const waiting = entrantShare.block
  for (let lane = 0; lane < lanes; lane++) {
    const growth = trend[lane]!
    const supported = delayed[lane]!
    let all = 0
    for (let cell = 0; cell < cells; cell++) {
      const at = cell * lanes + lane
      const withDementia = people[at]! * prevalence[cell]! * growth
      const outside = withDementia - inside[at]! - supported * waiting[at]!
      const least = withDementia * leastAtHome
      all += withDementia
      home[at] = outside > least ? outside : least
    }
    ill[lane] = all
  }
})

/**
 * First indicaties of one group in a year.
 *
 *     entrants(cell) = atRisk(cell) x rate(cell) x (1 + postponed (death rate / death rate of the base year - 1)) x level
 *
 * With `postponed` one, frailty comes later as death does and the share of people in the Wlz by age stays as it is; with
 * zero people fall frail at the same age and live longer with it.
 *
 * @param rate [cell] national rate a year at the base year (shape by age and sex)
 * @param level [lane] all that is the same for every cell: level of the draw, use of the region, trend above ageing,
 *   hidden demand, informal care, gates
 * @param frailty [cell] the factor in brackets; none where frailty does not move with death
 */
export const firstIndicaties = overLanes('firstIndicaties', (entrants: Block, total: Column, atRisk: Block, rate: Float64Array, level: Column, frailty?: Block): void => {
  const people = atRisk.block
  const flow = entrants.block
  const later = frailty?.block
  for (let lane = 0; lane < lanes; lane++) {
    const atLevel = level[lane]!
    let sum = 0
    for (let cell = 0, at = lane; cell < cells; cell++, at += lanes) {
      const wanted = later === undefined ? rate[cell]! * atLevel : rate[cell]! * atLevel * later[at]!
      const entering = people[at]! * (wanted < 1 ? wanted : 1)
      flow[at] = entering
      sum += entering
    }
    total[lane] = sum
  }
})

/**
 * By how much frailty comes later as death does, by cell; the same for all groups of VV.
 *
 *     frailty = 1 + postponed (death rate / death rate of the base year - 1), never negative
 */
export const frailtyFactor = overLanes('frailtyFactor', (frailty: Block, improvement: Float64Array, longevity: Column, postponed: Column): void => {
  const block = frailty.block
  for (let cell = 0; cell < cells; cell++) {
    const better = improvement[cell]!
    for (let lane = 0; lane < lanes; lane++) {
      const later = 1 + postponed[lane]! * (better * longevity[lane]! - 1)
      block[cell * lanes + lane] = later > 0 ? later : 0
    }
  }
})

/**
 * Years of full growth that a growth amounts to which fades on a straight line to nothing, this year included.
 *
 *     years = n - n (n - 1) / 2 / span,   n = years so far, at most span
 *
 * @param year counted from the first, 0 = first
 * @param span years until nothing is left of it; at least one
 */
export function fadedYears(year: number, span: number): number {
  const years = span > 1 ? span : 1
  const n = year + 1 < years ? year + 1 : years
  return n - (n * (n - 1)) / 2 / years
}

/**
 * Fewer people of 50-74 for each person of 85 and over bring VV indicaties forward.
 *
 *     factor = (potential / potential in the base year) ^ -elasticity
 */
export const informalCareFactor = overLanes('informalCareFactor', (factor: Column, potential: Column, base: Column, elasticity: Column): void => {
  for (let lane = 0; lane < lanes; lane++) factor[lane] = exp(-elasticity[lane]! * ln(potential[lane]! / base[lane]!))
})

/** Of one call; columns are not made anew every year. */
const carers = sharedColumn()
const old = sharedColumn()

/** People of 50-74 for each person of 85 and over, times a world's change in their readiness to care. */
export function carePotential(potential: Column, population: Block, readiness: Column): void {
  sumFrom(carers, population, band50, band75 - 1)
  sumFrom(old, population, band85)
  ratioOfCarers(potential, carers, readiness, old)
}

const ratioOfCarers = overLanes('ratioOfCarers', (potential: Column, carers: Column, readiness: Column, old: Column): void => {
  for (let lane = 0; lane < lanes; lane++) potential[lane] = (carers[lane]! * readiness[lane]!) / old[lane]!
})

/**
 * The age table of one group at the end of the year: exits by mortality, this year's entrants, and everybody in the
 * oldest age of a band a band up.
 *
 * Deaths in a cell are population mortality times the group's excess, by the same survival ratio as the population's.
 * Entrants live half a year in the Wlz. The monthly stocks are the truth: the table is scaled to them.
 *
 * @param entrants [cell][lane] as planned in January
 * @param arrived [lane] share of them that came in
 * @param scale written; [lane] stock over table before scaling, a checked output
 */
export const ageTable = overLanes('ageTable', (
  scale: Column,
  table: Block,
  entrants: Block,
  arrived: Column,
  mortality: Block,
  upward: Block,
  excess: Column,
  otherExit: Column,
  stock: Column,
): void => {
  const people = table.block
  const flow = entrants.block
  const rate = mortality.block
  const share = upward.block
  const bandsAt = bands * lanes
  for (let lane = 0; lane < lanes; lane++) {
    const extra = excess[lane]! / 2
    const other = otherExit[lane]! / 2
    const came = arrived[lane]! / 2
    let men = 0
    let women = 0
    let menArriving = 0 // from the band below
    let womenArriving = 0
    for (let man = lane, woman = bandsAt + lane; man < bandsAt; man += lanes, woman += lanes) {
      const menHalf = rate[man]! * extra + other
      const womenHalf = rate[woman]! * extra + other
      const menSurvive = menHalf < 1 ? (1 - menHalf) / (1 + menHalf) : 0
      const womenSurvive = womenHalf < 1 ? (1 - womenHalf) / (1 + womenHalf) : 0
      const menAged = people[man]! * menSurvive + flow[man]! * came * (1 + menSurvive)
      const womenAged = people[woman]! * womenSurvive + flow[woman]! * came * (1 + womenSurvive)
      const menLeaving = menAged * share[man]!
      const womenLeaving = womenAged * share[woman]!
      const menHere = menAged - menLeaving + menArriving
      const womenHere = womenAged - womenLeaving + womenArriving
      people[man] = menHere
      people[woman] = womenHere
      men += menHere
      women += womenHere
      menArriving = menLeaving
      womenArriving = womenLeaving
    }
    const total = men + women
    const factor = total > 0 ? stock[lane]! / total : 1
    for (let cell = lane; cell < cells * lanes; cell += lanes) people[cell]! *= factor
    scale[lane] = factor
  }
})
