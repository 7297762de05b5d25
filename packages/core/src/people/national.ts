import type { Evidence } from '../engine/evidence.ts'
import { agesOf } from './ageing.ts'
import { ages, bands, cells, groups, persons } from './groups.ts'

/** The nation at the start, on the central path, from which every draw and region is scaled. Nothing in it is random. */
export interface Nation {
  /** [cell] people, death rate, share leaving the band upwards. */
  readonly population: Float64Array
  readonly mortality: Float64Array
  readonly upward: Float64Array
  /** [group, closed last][cell] people indicated; [group] their sum and mean population mortality. */
  readonly indicated: readonly Float64Array[]
  readonly total: Float64Array
  readonly meanMortality: Float64Array
  /** [group, closed last][cell] people indicated per head. */
  readonly prevalence: readonly Float64Array[]
  /** [year][cell] central death rate over that of the first year, for the same people. */
  readonly improvement: readonly Float64Array[]
  /** [group] net growth in the base year. */
  readonly growth: Float64Array
  /** [group][cell] first indicaties a year per person at risk, up to one factor per group and draw. */
  readonly entryRate: readonly Float64Array[]
  /** [group] first indicaties a year that these rates give nationally. */
  readonly entrants: Float64Array
  /** [cell] national people, the denominator of a region's share. */
  readonly regionPopulation: readonly Float64Array[]
}

export const pgGroup = 0

export function describeNation(evidence: Evidence): Nation {
  const regionPopulation = evidence.regions.map((_, region) => cellsOfRegion(evidence, region))
  const population = new Float64Array(cells)
  for (const region of regionPopulation) for (let cell = 0; cell < cells; cell++) population[cell]! += region[cell]!
  const mortality = new Float64Array(cells)
  const upward = new Float64Array(cells)
  for (let sex = 0; sex < 2; sex++)
    for (let band = 0; band < bands; band++) {
      const [first, last] = agesOf(evidence, band)
      let deaths = 0
      for (let age = first; age <= last; age++)
        deaths += nationalPeople(evidence, sex, age) * evidence.mortality[sex * ages + age]!
      mortality[sex * bands + band] = deaths / population[sex * bands + band]!
      upward[sex * bands + band] =
        band === bands - 1 ? 0 : nationalPeople(evidence, sex, last) / population[sex * bands + band]!
    }

  const indicated = [...groups, 'aflopend'].map((_, group) =>
    evidence.indicated.slice(group * cells, (group + 1) * cells),
  )
  const total = Float64Array.from(indicated, (table) => table.reduce((sum, people) => sum + people, 0))
  const meanMortality = Float64Array.from(indicated, (table, group) => {
    let deaths = 0
    for (let cell = 0; cell < cells; cell++) deaths += table[cell]! * mortality[cell]!
    return total[group]! > 0 ? deaths / total[group]! : 0
  })
  const growthByCell = groups.map((_, group) => evidence.indicatedGrowth.slice(group * cells, (group + 1) * cells))
  const growth = Float64Array.from(growthByCell, (table) => table.reduce((sum, people) => sum + people, 0))

  const atRisk = peopleAtRisk(population, indicated)
  const entryRate = groups.map((_, group) => {
    const risk = group === pgGroup ? dementiaAtHome(evidence, population, indicated[pgGroup]!) : atRisk
    return entryShape(indicated[group]!, growthByCell[group]!, mortality, upward, meanMortality[group]!, group, risk)
  })
  const entrants = Float64Array.from(entryRate, (rate, group) => {
    const risk = group === pgGroup ? dementiaAtHome(evidence, population, indicated[pgGroup]!) : atRisk
    return rate.reduce((sum, share, cell) => sum + share * risk[cell]!, 0)
  })
  const prevalence = indicated.map((table) => table.map((people, cell) => people / population[cell]!))
  return {
    prevalence,
    improvement: improvementOf(evidence),
    population,
    mortality,
    upward,
    indicated,
    total,
    meanMortality,
    growth,
    entryRate,
    entrants,
    regionPopulation,
  }
}

function improvementOf(evidence: Evidence): Float64Array[] {
  const ratesOf = (year: number) => {
    const deaths = new Float64Array(cells)
    for (let sex = 0; sex < 2; sex++)
      for (let band = 0; band < bands; band++) {
        const [first, last] = agesOf(evidence, band)
        for (let age = first; age <= last; age++)
          deaths[sex * bands + band]! +=
            nationalPeople(evidence, sex, age) * evidence.mortality[year * persons + sex * ages + age]!
      }
    return deaths
  }
  const before = ratesOf(0)
  return Array.from({ length: evidence.years }, (_, year) =>
    ratesOf(year).map((deaths, cell) => deaths / before[cell]!),
  )
}

/**
 * Age and sex of entrants, such that the table of the base year keeps its shape.
 *
 *     entrants(cell) = deaths + growth + leaving upwards - arriving from below, never less than nothing
 *
 * Deaths use a typical excess; the level is set per draw, only the shape stays.
 */
function entryShape(
  people: Float64Array,
  growth: Float64Array,
  mortality: Float64Array,
  upward: Float64Array,
  meanMortality: number,
  group: number,
  risk: Float64Array,
): Float64Array {
  const excess = meanMortality > 0 ? typicalHazard[group]! / meanMortality : 0
  return Float64Array.from(people, (here, cell) => {
    const band = cell % bands
    const dying = Math.min(mortality[cell]! * excess, 1.2)
    const below =
      band === 0 ? 0 : people[cell - 1]! * upward[cell - 1]! * (1 - Math.min(mortality[cell - 1]! * excess, 1))
    const entrants = here * dying + growth[cell]! + here * upward[cell]! * (1 - Math.min(dying, 1)) - below
    return risk[cell]! > 0 ? Math.min(Math.max(entrants, 0) / risk[cell]!, 1) : 0
  })
}

/**
 * Deaths per person a year in each open group: V&V with dementia and somatic, VG, LG, ZG, GGZ. Chosen; that of V&V lies
 * between `hazard.home.vv` (0.19) and the 0.31 in nursing homes (A56). For the shape alone: draws carry their own.
 */
const typicalHazard = [0.29, 0.29, 0.022, 0.03, 0.03, 0.04]

function peopleAtRisk(population: Float64Array, indicated: readonly Float64Array[]): Float64Array {
  return population.map((people, cell) => Math.max(people - indicated.reduce((sum, table) => sum + table[cell]!, 0), 0))
}

/** People with dementia outside the Wlz; at the oldest ages nearly all are inside, a twentieth is kept at risk. */
export function dementiaAtHome(evidence: Evidence, population: Float64Array, inWlz: Float64Array): Float64Array {
  return population.map((people, cell) => {
    const ill = people * evidence.dementia[cell]!
    return Math.max(ill - inWlz[cell]!, ill * leastAtHome)
  })
}
export const leastAtHome = 0.05

function nationalPeople(evidence: Evidence, sex: number, age: number): number {
  let people = 0
  for (let region = 0; region < evidence.regions.length; region++)
    people += evidence.population[region * persons + sex * ages + age]!
  return people
}

function cellsOfRegion(evidence: Evidence, region: number): Float64Array {
  const table = new Float64Array(cells)
  for (let sex = 0; sex < 2; sex++)
    for (let band = 0; band < bands; band++) {
      const [first, last] = agesOf(evidence, band)
      for (let age = first; age <= last; age++)
        table[sex * bands + band]! += evidence.population[region * persons + sex * ages + age]!
    }
  return table
}
