import { column, lanes, type Column } from '../columns.ts'
import { exp } from '../exact/exp.ts'
import { ln } from '../exact/ln.ts'
import { band50, band75, band85, bands, cells } from './groups.ts'
import { leastAtHome } from './national.ts'

/** Sum of cells from one band up, both sexes. */
export function sumFrom(sum: Column, table: readonly Column[], firstBand: number, lastBand = bands - 1): void {
  sum.fill(0)
  for (let sex = 0; sex < 2; sex++)
    for (let band = firstBand; band <= lastBand; band++) {
      const people = table[sex * bands + band]!
      for (let lane = 0; lane < lanes; lane++) sum[lane]! += people[lane]!
    }
}

/**
 * People at risk of a first indicatie: alive, not in the Wlz, not in the delay stage.
 *
 *     atRisk(cell) = population - indicated of all groups - delayed x share of the cell among last year's VV entrants
 */
export function peopleAtRisk(
  atRisk: readonly Column[],
  population: readonly Column[],
  tables: readonly (readonly Column[])[],
  delayed: Column,
  entrantShare: readonly Column[],
): void {
  for (let cell = 0; cell < cells; cell++) {
    const people = atRisk[cell]!
    const waiting = entrantShare[cell]!
    people.set(population[cell]!)
    for (const table of tables) {
      const inside = table[cell]!
      for (let lane = 0; lane < lanes; lane++) people[lane]! -= inside[lane]!
    }
    for (let lane = 0; lane < lanes; lane++) {
      const left = people[lane]! - delayed[lane]! * waiting[lane]!
      people[lane] = left > 0 ? left : 0
    }
  }
}

/**
 * People with dementia outside the Wlz, the ones from whom VV-pg enters.
 *
 *     atHome(cell) = population x prevalence x trend of prevalence - in VV-pg, at least a twentieth of the ill
 *
 * @param ill written; [lane] people with dementia in all cells
 */
export function dementiaAtHome(
  atHome: readonly Column[],
  ill: Column,
  population: readonly Column[],
  prevalence: Float64Array,
  trend: Column,
  inWlz: readonly Column[],
  delayed: Column,
  entrantShare: readonly Column[],
): void {
  ill.fill(0)
  for (let cell = 0; cell < cells; cell++) {
    const share = prevalence[cell]!
    const home = atHome[cell]!
    const people = population[cell]!
    const inside = inWlz[cell]!
    const waiting = entrantShare[cell]!
    for (let lane = 0; lane < lanes; lane++) {
      const withDementia = people[lane]! * share * trend[lane]!
      const outside = withDementia - inside[lane]! - delayed[lane]! * waiting[lane]!
      const least = withDementia * leastAtHome
      ill[lane]! += withDementia
      home[lane] = outside > least ? outside : least
    }
  }
}

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
 */
export function firstIndicaties(
  entrants: readonly Column[],
  total: Column,
  atRisk: readonly Column[],
  rate: Float64Array,
  level: Column,
  death: { improvement: Float64Array; longevity: Column; postponed: Column },
): void {
  total.fill(0)
  for (let cell = 0; cell < cells; cell++) {
    const people = atRisk[cell]!
    const flow = entrants[cell]!
    const share = rate[cell]!
    const improvement = death.improvement[cell]!
    for (let lane = 0; lane < lanes; lane++) {
      const later = 1 + death.postponed[lane]! * (improvement * death.longevity[lane]! - 1)
      const wanted = share * level[lane]! * later
      flow[lane] = people[lane]! * (wanted < 1 ? wanted : 1)
      total[lane]! += flow[lane]!
    }
  }
}

/**
 * What a yearly growth that fades on a straight line to nothing has added up to, this year included.
 *
 *     sum = growth (n - n (n - 1) / 2 / span),   n = years so far, at most span
 *
 * @param growth a year in the first year
 * @param year counted from the first, 0 = first
 * @param span years until nothing is left of it; at least one
 */
export function fadedSum(growth: number, year: number, span: number): number {
  const years = span > 1 ? span : 1
  const n = year + 1 < years ? year + 1 : years
  return growth * (n - (n * (n - 1)) / 2 / years)
}

/**
 * Fewer people of 50-74 for each person of 85 and over bring VV indicaties forward.
 *
 *     factor = (potential / potential in the base year) ^ -elasticity
 */
export function informalCareFactor(factor: Column, potential: Column, base: Column, elasticity: Column): void {
  for (let lane = 0; lane < lanes; lane++) factor[lane] = exp(-elasticity[lane]! * ln(potential[lane]! / base[lane]!))
}

/** People of 50-74 for each person of 85 and over, times a world's change in their readiness to care. */
export function carePotential(potential: Column, population: readonly Column[], readiness: Column): void {
  const carers = column()
  const old = column()
  sumFrom(carers, population, band50, band75 - 1)
  sumFrom(old, population, band85)
  for (let lane = 0; lane < lanes; lane++) potential[lane] = (carers[lane]! * readiness[lane]!) / old[lane]!
}

/**
 * The age table of one group at the end of the year: exits by mortality, this year's entrants, and everybody in the
 * oldest age of a band a band up.
 *
 * Deaths in a cell are population mortality times the group's excess, by the same survival ratio as the population's.
 * Entrants live half a year in the Wlz. The monthly stocks are the truth: the table is scaled to them.
 *
 * @param scale written; [lane] stock over table before scaling, a checked output
 */
export function ageTable(
  scale: Column,
  table: readonly Column[],
  entrants: readonly Column[],
  mortality: readonly Column[],
  upward: readonly Column[],
  excess: Column,
  otherExit: Column,
  stock: Column,
  aged: readonly Column[],
): void {
  const sum = column()
  for (let cell = 0; cell < cells; cell++) {
    const people = table[cell]!
    const flow = entrants[cell]!
    const rate = mortality[cell]!
    const here = aged[cell]!
    for (let lane = 0; lane < lanes; lane++) {
      const half = (rate[lane]! * excess[lane]! + otherExit[lane]!) / 2
      const survival = half < 1 ? (1 - half) / (1 + half) : 0
      here[lane] = people[lane]! * survival + flow[lane]! * (0.5 + 0.5 * survival)
    }
  }
  for (let cell = cells - 1; cell >= 0; cell--) {
    const isFirst = cell % bands === 0
    const here = aged[cell]!
    const share = upward[cell]!
    const people = table[cell]!
    if (isFirst) for (let lane = 0; lane < lanes; lane++) people[lane] = here[lane]! * (1 - share[lane]!)
    else {
      const below = aged[cell - 1]!
      const shareBelow = upward[cell - 1]!
      for (let lane = 0; lane < lanes; lane++) people[lane] = here[lane]! * (1 - share[lane]!) + below[lane]! * shareBelow[lane]!
    }
    for (let lane = 0; lane < lanes; lane++) sum[lane]! += people[lane]!
  }
  for (let lane = 0; lane < lanes; lane++) scale[lane] = sum[lane]! > 0 ? stock[lane]! / sum[lane]! : 1
  for (let cell = 0; cell < cells; cell++) {
    const people = table[cell]!
    for (let lane = 0; lane < lanes; lane++) people[lane]! *= scale[lane]!
  }
}
