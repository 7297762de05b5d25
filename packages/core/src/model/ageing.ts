import { column, columns, lanes, type Column, type Rows } from '../columns.ts'
import { exp } from '../exact/exp.ts'
import type { Evidence } from '../evidence.ts'
import { ages, bands, cells, persons } from './groups.ts'

/** The population of every year, as the rest of the model needs it: by cell (sex times band). */
export interface Ageing {
  /** [year][cell] alive on 1 January; one year more than there are transitions. */
  readonly population: readonly Rows[]
  /** [year][cell] mean death rate in the year of those alive on 1 January. */
  readonly mortality: readonly Rows[]
  /** [year][cell] share that leaves the band upwards at the end of the year. */
  readonly upward: readonly Rows[]
  /** [year] factor on the central death rates, from longevity. */
  readonly longevity: readonly Column[]
}

type Table = { readonly [Key in keyof Ageing]: Ageing[Key][number][] }

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
export function projectPopulation(
  evidence: Evidence,
  regions: Int32Array,
  longevity: readonly Column[],
  migration: readonly Column[],
): Ageing {
  const years = evidence.years
  let alive = columns(persons)
  let next = columns(persons)
  const regionShare = shareOfPeople(evidence, regions)
  for (let person = 0; person < persons; person++)
    for (let lane = 0; lane < lanes; lane++) alive[person]![lane] = evidence.population[regions[lane]! * persons + person]!

  const table: Table = { population: [], mortality: [], upward: [], longevity: [] }
  const factor = column()
  const extra = column()
  for (let year = 0; year < years; year++) {
    const spread = evidence.longevitySpread[year]!
    for (let lane = 0; lane < lanes; lane++) {
      factor[lane] = exp(longevity[year]![lane]! * spread)
      extra[lane] = migration[year]![lane]! * regionShare[lane]!
    }
    summarise(evidence, year, alive, factor, table)
    table.longevity.push(factor.slice())
    survive(evidence, year, regions, alive, next, factor, extra)
    ;[alive, next] = [next, alive]
  }
  table.population.push(byCell(evidence, alive))
  return table
}

function survive(
  evidence: Evidence,
  year: number,
  regions: Int32Array,
  alive: readonly Column[],
  next: readonly Column[],
  factor: Column,
  extra: Column,
): void {
  const { mortality, migration, migrationSpread, newborns, years } = evidence
  for (let sex = 0; sex < 2; sex++) {
    const birth = next[sex * ages]!
    for (let lane = 0; lane < lanes; lane++) birth[lane] = newborns[(regions[lane]! * years + year) * 2 + sex]!
    next[sex * ages + ages - 1]!.fill(0)
    for (let age = 0; age < ages; age++) {
      const person = sex * ages + age
      const reached = age < ages - 1 ? person + 1 : person
      const from = alive[person]!
      const to = next[reached]!
      const half = mortality[year * persons + person]! / 2
      const isOpen = age === ages - 1
      if (isOpen) {
        for (let lane = 0; lane < lanes; lane++) {
          const h = half * factor[lane]!
          to[lane] = to[lane]! + (from[lane]! * (1 - h)) / (1 + h)
        }
        continue
      }
      const spread = migrationSpread[year * persons + reached]!
      for (let lane = 0; lane < lanes; lane++) {
        const h = half * factor[lane]!
        const net = migration[(regions[lane]! * years + year) * persons + reached]! + extra[lane]! * spread
        const people = (from[lane]! * (1 - h)) / (1 + h) + net
        to[lane] = people > 0 ? people : 0
      }
    }
  }
}

function summarise(
  evidence: Evidence,
  year: number,
  alive: readonly Column[],
  factor: Column,
  table: Table,
): void {
  const population = byCell(evidence, alive)
  const mortality = columns(cells)
  const upward = columns(cells)
  for (let sex = 0; sex < 2; sex++)
    for (let band = 0; band < bands; band++) {
      const cell = sex * bands + band
      const [first, last] = agesOf(evidence, band)
      const deaths = mortality[cell]!
      for (let age = first; age <= last; age++) {
        const people = alive[sex * ages + age]!
        const rate = evidence.mortality[year * persons + sex * ages + age]!
        for (let lane = 0; lane < lanes; lane++) deaths[lane]! += people[lane]! * rate
      }
      const total = population[cell]!
      const oldest = alive[sex * ages + last]!
      const isOpen = band === bands - 1
      for (let lane = 0; lane < lanes; lane++) {
        const inverse = total[lane]! > 0 ? 1 / total[lane]! : 0
        deaths[lane] = deaths[lane]! * inverse * factor[lane]!
        upward[cell]![lane] = isOpen ? 0 : oldest[lane]! * inverse
      }
    }
  table.population.push(population)
  table.mortality.push(mortality)
  table.upward.push(upward)
}

function byCell(evidence: Evidence, alive: readonly Column[]): Rows {
  const population = columns(cells)
  for (let sex = 0; sex < 2; sex++)
    for (let band = 0; band < bands; band++) {
      const total = population[sex * bands + band]!
      const [first, last] = agesOf(evidence, band)
      for (let age = first; age <= last; age++) {
        const people = alive[sex * ages + age]!
        for (let lane = 0; lane < lanes; lane++) total[lane]! += people[lane]!
      }
    }
  return population
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
