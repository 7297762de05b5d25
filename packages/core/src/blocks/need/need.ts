import { exp, ln } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { thirdOfWorlds } from '../../people/structure.ts'
import { inUse, sharedColumn, stride, type Block, type Column, type Table } from '../../engine/columns.ts'
import { band50, band75, band85, bands, cells } from '../../people/groups.ts'
import { leastAtHome } from '../../people/national.ts'
import { sumFrom } from '../../people/tables.ts'

/**
 * People at risk of a first indicatie: alive, not in the Wlz, not in the delay stage.
 *
 *     atRisk(cell) = population - indicated of all groups - delayed x share of the cell among last year's VV entrants
 *
 * @param tables [group, closed last][cell] people indicated
 */
export const peopleAtRisk = overLanes(
  'peopleAtRisk',
  (atRisk: Table, population: Table, tables: Table, delayed: Column, entrantShare: Table): void => {
    for (let row = 0; row < cells * stride; row += stride)
      for (let lane = 0; lane < inUse; lane++) {
        const cell = row + lane
        const inPairs =
          population[cell]! -
          (tables[cell]! + tables[cell + size]!) -
          (tables[cell + 2 * size]! + tables[cell + 3 * size]!) -
          (tables[cell + 4 * size]! + tables[cell + 5 * size]!)
        const left = inPairs - tables[cell + 6 * size]! - delayed[lane]! * entrantShare[cell]!
        atRisk[cell] = left > 0 ? left : 0
      }
  },
)
/** Subtract the table of one group. */
const size = cells * stride

/**
 * People with dementia outside the Wlz, the ones from whom VV-pg enters.
 *
 *     atHome(cell) = population x prevalence x trend of prevalence - in VV-pg, at least a twentieth of the ill
 *
 * @param home written; [cell] people with dementia outside the Wlz
 * @param ill written; [lane] people with dementia in all cells
 * @param people [cell] alive
 * @param inside [cell] in VV-pg
 * @param waiting [cell] share of the cell among last year's VV entrants
 */
export const dementiaAtHome = overLanes(
  'dementiaAtHome',
  (
    home: Table,
    ill: Column,
    people: Table,
    prevalence: Float64Array,
    trend: Column,
    inside: Table,
    delayed: Column,
    waiting: Table,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const growth = trend[lane]!
      const supported = delayed[lane]!
      let all = 0
      for (let cell = 0; cell < cells; cell++) {
        const at = cell * stride + lane
        const withDementia = people[at]! * prevalence[cell]! * growth
        const outside = withDementia - inside[at]! - supported * waiting[at]!
        const least = withDementia * leastAtHome
        all += withDementia
        home[at] = outside > least ? outside : least
      }
      ill[lane] = all
    }
  },
)

/**
 * First indicaties of one group in a year.
 *
 *     entrants(cell) = atRisk(cell) x rate(cell) x (1 + postponed (death rate / death rate of the base year - 1)) x level
 *
 * With `postponed` 1, frailty comes later as death does, and the share of people in the Wlz by age stays as it is. With
 * 0, people become frail at the same age and live longer with it.
 *
 * @param rate [cell] national rate a year at the base year (shape by age and sex)
 * @param level [lane] all that is the same for every cell: level of the draw, use of the region, trend above ageing,
 *   hidden demand, informal care, gates
 * @param frailty [cell] the factor in brackets; none where frailty does not move with death
 */
export const firstIndicaties = overLanes(
  'firstIndicaties',
  (entrants: Table, total: Column, atRisk: Table, rate: Float64Array, level: Column, frailty?: Table): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const atLevel = level[lane]!
      let sum = 0
      for (let cell = 0, at = lane; cell < cells; cell++, at += stride) {
        const wanted = frailty === undefined ? rate[cell]! * atLevel : rate[cell]! * atLevel * frailty[at]!
        const entering = atRisk[at]! * (wanted < 1 ? wanted : 1)
        entrants[at] = entering
        sum += entering
      }
      total[lane] = sum
    }
  },
)

/**
 * Factor by which frailty comes later as death does, by cell; the same for all groups of VV.
 *
 *     frailty = 1 + postponed (death rate / death rate of the base year - 1), never negative
 */
export const frailtyFactor = overLanes(
  'frailtyFactor',
  (frailty: Table, improvement: Float64Array, longevity: Column, postponed: Column): void => {
    for (let cell = 0; cell < cells; cell++) {
      const better = improvement[cell]!
      for (let lane = 0; lane < inUse; lane++) {
        const later = 1 + postponed[lane]! * (better * longevity[lane]! - 1)
        frailty[cell * stride + lane] = later > 0 ? later : 0
      }
    }
  },
)

/**
 * Equivalent years of full growth, this year included, of a growth that fades linearly to zero.
 *
 *     years = n - n (n - 1) / 2 / span,   n = years so far, at most span
 *
 * @param year counted from the first, 0 = first
 * @param span years until the growth is zero; at least one
 */
export function fadedYears(year: number, span: number): number {
  const years = span > 1 ? span : 1
  const n = year + 1 < years ? year + 1 : years
  return n - (n * (n - 1)) / 2 / years
}

/**
 * Years of full growth so far, by the structure of the world: growth that goes on (doorgroei), that fades (uitdoving), and that has
 * ended in the base year (breuk). Each is one third of the draws where nobody states it.
 *
 * @param structure standard score of the world
 */
export function growthYears(structure: number, year: number, span: number): number {
  return structure > thirdOfWorlds ? year + 1 : structure < -thirdOfWorlds ? 0 : fadedYears(year, span)
}

/**
 * Fewer people of 50-74 for each person of 85 and over bring VV indicaties forward.
 *
 *     factor = (potential / potential in the base year) ^ -elasticity
 */
export const informalCareFactor = overLanes(
  'informalCareFactor',
  (factor: Column, potential: Column, base: Column, elasticity: Column): void => {
    for (let lane = 0; lane < inUse; lane++) factor[lane] = exp(-elasticity[lane]! * ln(potential[lane]! / base[lane]!))
  },
)

/** Scratch columns, reused every year so that none is allocated. */
const carers = sharedColumn()
const old = sharedColumn()

/** People of 50-74 for each person of 85 and over, times a world's change in their readiness to care. */
export function carePotential(potential: Column, population: Block, readiness: Column): void {
  sumFrom(carers, population, band50, band75 - 1)
  sumFrom(old, population, band85)
  ratioOfCarers(potential, carers, readiness, old)
}

const ratioOfCarers = overLanes(
  'ratioOfCarers',
  (potential: Column, carers: Column, readiness: Column, old: Column): void => {
    for (let lane = 0; lane < inUse; lane++) potential[lane] = (carers[lane]! * readiness[lane]!) / old[lane]!
  },
)

/**
 * The age table of one group at the end of the year: exits by mortality, this year's entrants, and everybody in the
 * oldest age of a band a band up.
 *
 * Deaths in a cell are population mortality times the group's excess, by the same survival ratio as the population's.
 * Entrants live half a year in the Wlz. The table is scaled to the monthly stocks, which are leading.
 *
 * @param entrants [cell][lane] as planned in January
 * @param arrived [lane] share of them that came in
 * @param scale written; [lane] stock over table before scaling, a checked output
 */
export const ageTable = overLanes(
  'ageTable',
  (
    scale: Column,
    people: Table,
    entrants: Table,
    arrived: Column,
    mortality: Table,
    upward: Table,
    excess: Column,
    otherExit: Column,
    stock: Column,
  ): void => {
    const bandsAt = bands * stride
    for (let lane = 0; lane < inUse; lane++) {
      const extra = excess[lane]! / 2
      const other = otherExit[lane]! / 2
      const came = arrived[lane]! / 2
      let men = 0
      let women = 0
      let menArriving = 0 // from the band below
      let womenArriving = 0
      for (let man = lane, woman = bandsAt + lane; man < bandsAt; man += stride, woman += stride) {
        const menHalf = mortality[man]! * extra + other
        const womenHalf = mortality[woman]! * extra + other
        const menSurvive = menHalf < 1 ? (1 - menHalf) / (1 + menHalf) : 0
        const womenSurvive = womenHalf < 1 ? (1 - womenHalf) / (1 + womenHalf) : 0
        const menAged = people[man]! * menSurvive + entrants[man]! * came * (1 + menSurvive)
        const womenAged = people[woman]! * womenSurvive + entrants[woman]! * came * (1 + womenSurvive)
        const menLeaving = menAged * upward[man]!
        const womenLeaving = womenAged * upward[woman]!
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
      for (let cell = lane; cell < cells * stride; cell += stride) people[cell]! *= factor
      scale[lane] = factor
    }
  },
)
