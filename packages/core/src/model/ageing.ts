import { column, lanes, type Block, type Column } from '../columns.ts'
import { exp } from '../exact/exp.ts'
import type { Evidence } from '../evidence.ts'
import { ages, bands, cells, persons } from './groups.ts'

/** The population of every year, as the rest of the model needs it: by cell (sex times band). */
export interface Ageing {
  /** [year][cell] alive on 1 January; one year more than there are transitions. */
  readonly population: readonly Block[]
  /** [year][cell] mean death rate in the year of those alive on 1 January. */
  readonly mortality: readonly Block[]
  /** [year][cell] share that leaves the band upwards at the end of the year. */
  readonly upward: readonly Block[]
  /** [year] factor on the central death rates, from longevity. */
  readonly longevity: readonly Column[]
}

/**
 * Cohort-component projection of the regional population.
 *
 *     alive(a + 1, t + 1) = alive(a, t) S(a, t) + net migration(a + 1, t)
 *     S = (1 - m f / 2) / (1 + m f / 2),   f = exp(z s(t))
 *
 * The survival ratio is that of deaths spread evenly over the year, so the step needs one exp a year and no more.
 * Newborns and net migration are the region's own on the central path, raked to the nation when the data were built;
 * migration adds the national spread by the region's share of people. No lever changes any of it.
 *
 * @param regions [lane] index of the region
 * @param longevity [year][lane] standard score; positive lives longer
 * @param migration [year][lane] standard score
 * @see docs/model.md 1
 */
export function projectPopulation(evidence: Evidence, regions: Int32Array, longevity: readonly Column[], migration: readonly Column[]): Ageing {
  const years = evidence.years
  let [alive, next] = [peopleNow, peopleNext]
  const regionShare = shareOfPeople(evidence, regions)
  for (let person = 0; person < persons; person++)
    for (let lane = 0; lane < lanes; lane++) alive[person * lanes + lane] = evidence.population[regions[lane]! * persons + person]!

  const table = { population: blocks(years + 1), mortality: blocks(years), upward: blocks(years), longevity: [] as Column[] }
  const factor = column()
  const extra = column()
  for (let year = 0; year < years; year++) {
    const spread = evidence.longevitySpread[year]!
    for (let lane = 0; lane < lanes; lane++) {
      factor[lane] = exp(longevity[year]![lane]! * spread)
      extra[lane] = migration[year]![lane]! * regionShare[lane]!
    }
    summarise(evidence, year, alive, factor, table.population[year]!.block, table.mortality[year]!.block, table.upward[year]!.block)
    table.longevity.push(factor.slice())
    survive(evidence, year, regions, alive, next, factor, extra)
    ;[alive, next] = [next, alive]
  }
  countByCell(evidence, alive, table.population[years]!.block)
  return table
}

/** Stocks of the population: people alive by single age and sex. They stand apart from the state, since no lever moves them. */
export const populationColumns = persons

/** [person][lane] at the start of a year and at its end; of one call. */
const peopleNow = new Float64Array(persons * lanes)
const peopleNext = new Float64Array(persons * lanes)

/** Tables by cell, one after the other in one piece of memory. */
function blocks(count: number): Block[] {
  const all = new Float64Array(count * cells * lanes)
  return Array.from({ length: count }, (_, index) => ({ block: all.subarray(index * cells * lanes, (index + 1) * cells * lanes) }))
}

/** [lane] where the region's row of a table by year starts; of one call. */
const rowOf = new Int32Array(lanes)
const net = column()

function survive(
  evidence: Evidence,
  year: number,
  regions: Int32Array,
  alive: Float64Array,
  next: Float64Array,
  factor: Column,
  extra: Column,
): void {
  const { mortality, migration, migrationSpread, newborns, years } = evidence
  for (let lane = 0; lane < lanes; lane++) rowOf[lane] = (regions[lane]! * years + year) * persons
  const isOneRegion = rowOf.every((row) => row === rowOf[0])
  for (let sex = 0; sex < 2; sex++) {
    const birth = sex * ages * lanes
    for (let lane = 0; lane < lanes; lane++) next[birth + lane] = newborns[(regions[lane]! * years + year) * 2 + sex]!
    for (let age = 0; age < ages - 1; age++) {
      const person = sex * ages + age
      const half = mortality[year * persons + person]! / 2
      const spread = migrationSpread[year * persons + person + 1]!
      if (isOneRegion) net.fill(migration[rowOf[0]! + person + 1]!)
      else for (let lane = 0; lane < lanes; lane++) net[lane] = migration[rowOf[lane]! + person + 1]!
      surviveRow(alive, next, person * lanes, half, factor, net, extra, spread)
    }
    const oldest = sex * ages + ages - 1
    const half = mortality[year * persons + oldest]! / 2
    for (let lane = 0; lane < lanes; lane++) next[oldest * lanes + lane]! += alive[oldest * lanes + lane]! * survival(half * factor[lane]!)
  }
}

/** Everybody of one age and sex a year on; a function of its own, so that the loop is small enough to stay in registers. */
function surviveRow(
  alive: Float64Array,
  next: Float64Array,
  from: number,
  half: number,
  factor: Column,
  net: Column,
  extra: Column,
  spread: number,
): void {
  for (let lane = 0; lane < lanes; lane++) {
    const people = alive[from + lane]! * survival(half * factor[lane]!) + (net[lane]! + extra[lane]! * spread)
    next[from + lanes + lane] = Math.max(people, 0)
  }
}

/** Part that lives through a year in which half a year's deaths are `half` of those alive: (1 - half) / (1 + half). */
const survival = (half: number): number => 2 / (1 + half) - 1

function summarise(
  evidence: Evidence,
  year: number,
  alive: Float64Array,
  factor: Column,
  population: Float64Array,
  mortality: Float64Array,
  upward: Float64Array,
): void {
  const rate = evidence.mortality.subarray(year * persons, (year + 1) * persons)
  for (let cell = 0; cell < cells; cell++) {
    const [first, last] = personsOf(evidence, cell)
    people.fill(0)
    deaths.fill(0)
    let person = first
    for (; person + 3 <= last; person += 4) countFour(people, deaths, alive, person * lanes, rate, person)
    for (; person <= last; person++)
      for (let lane = 0; lane < lanes; lane++) {
        const here = alive[person * lanes + lane]!
        people[lane]! += here
        deaths[lane]! += here * rate[person]!
      }
    const isOpen = cell % bands === bands - 1
    for (let lane = 0, at = cell * lanes; lane < lanes; lane++, at++) {
      const inverse = people[lane]! > 0 ? 1 / people[lane]! : 0
      population[at] = people[lane]!
      mortality[at] = deaths[lane]! * inverse * factor[lane]!
      upward[at] = isOpen ? 0 : alive[last * lanes + lane]! * inverse
    }
  }
}

/** Of one call. */
const people = column()
const deaths = column()

/** Four ages at once, so that sums are written a quarter as often. */
function countFour(people: Column, deaths: Column, alive: Float64Array, from: number, rate: Float64Array, person: number): void {
  const [first, second, third, fourth] = [rate[person]!, rate[person + 1]!, rate[person + 2]!, rate[person + 3]!]
  for (let lane = 0; lane < lanes; lane++) {
    const a = alive[from + lane]!
    const b = alive[from + lanes + lane]!
    const c = alive[from + 2 * lanes + lane]!
    const d = alive[from + 3 * lanes + lane]!
    people[lane]! += a + b + (c + d)
    deaths[lane]! += a * first + b * second + (c * third + d * fourth)
  }
}

function countByCell(evidence: Evidence, alive: Float64Array, population: Float64Array): void {
  for (let cell = 0; cell < cells; cell++) {
    const [first, last] = personsOf(evidence, cell)
    for (let person = first; person <= last; person++)
      for (let lane = 0; lane < lanes; lane++) population[cell * lanes + lane]! += alive[person * lanes + lane]!
  }
}

/** First and last person of a cell. */
function personsOf(evidence: Evidence, cell: number): readonly [number, number] {
  const [first, last] = agesOf(evidence, cell % bands)
  const sex = Math.floor(cell / bands) * ages
  return [sex + first, sex + last]
}

/** First and last single age of a band. */
export function agesOf(evidence: Evidence, band: number): readonly [number, number] {
  return [evidence.bands[band]!, band === bands - 1 ? ages - 1 : evidence.bands[band + 1]! - 1]
}

function shareOfPeople(evidence: Evidence, regions: Int32Array): Column {
  const totals = evidence.regions.map((_, region) => {
    let sum = 0
    for (let person = 0; person < persons; person++) sum += evidence.population[region * persons + person]!
    return sum
  })
  const nation = totals.reduce((sum, total) => sum + total, 0)
  return Float64Array.from(regions, (region) => totals[region]! / nation)
}
