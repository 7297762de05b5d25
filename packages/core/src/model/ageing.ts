import { inUse, lanes, sharedColumn, sharedColumns, type Block, type Column, type Table } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { sharedArray } from '../lanes/memory.ts'
import { overLanes } from '../lanes/over-lanes.ts'
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
    for (let lane = 0; lane < inUse; lane++) alive[person * lanes + lane] = evidence.population[regions[lane]! * persons + person]!

  const table = { population: blocks(years + 1), mortality: blocks(years), upward: blocks(years), longevity: [] as Column[] }
  for (let year = 0; year < years; year++) {
    const spread = evidence.longevitySpread[year]!
    for (let lane = 0; lane < inUse; lane++) {
      factor[lane] = exp(longevity[year]![lane]! * spread)
      extra[lane] = migration[year]![lane]! * regionShare[lane]!
    }
    summarise(evidence, alive, ofYear(evidence.mortality, year))
    table.population[year]!.block.set(inCells.block)
    table.mortality[year]!.block.set(dying.block)
    table.upward[year]!.block.set(growing.block)
    table.longevity.push(factor.slice())
    survive(evidence, year, regions, alive, next)
    ;[alive, next] = [next, alive]
  }
  countByCell(evidence, alive, table.population[years]!.block)
  return table
}

/** Bring the people of a year into the column's own room, where compiled loops reach them. */
export function ageingYear({ ageing, work }: Course, year: number): void {
  work.population.block.set(ageing.population[year]!.block)
  work.mortality.block.set(ageing.mortality[year]!.block)
  work.upward.block.set(ageing.upward[year]!.block)
  work.populationAfter.block.set(ageing.population[year + 1]!.block)
  work.longevity.set(ageing.longevity[year]!)
}

/** Stocks of the population: people alive by single age and sex. They stand apart from the state, since no lever moves them. */
export const populationColumns = persons

/** Of one call. [person][lane] at the start of a year and at its end; [cell] of a year, as in `Ageing`. */
const peopleNow = sharedArray(persons * lanes)
const peopleNext = sharedArray(persons * lanes)
const inCells = sharedColumns(cells)
const dying = sharedColumns(cells)
const growing = sharedColumns(cells)
/** Factor on death rates, and migrants beside the central path per standard score. */
const factor = sharedColumn()
const extra = sharedColumn()

/** [person] of one year of a table by year. */
const ofYear = (table: Float64Array, year: number): Float64Array => table.subarray(year * persons, (year + 1) * persons)

/** Tables by cell, one after the other in one piece of memory. */
function blocks(count: number): Block[] {
  const all = new Float64Array(count * cells * lanes)
  return Array.from({ length: count }, (_, index) => ({ block: all.subarray(index * cells * lanes, (index + 1) * cells * lanes) }))
}

function survive(evidence: Evidence, year: number, regions: Int32Array, alive: Float64Array, next: Float64Array): void {
  const { migration, newborns, years } = evidence
  for (let sex = 0; sex < 2; sex++)
    for (let lane = 0; lane < inUse; lane++) next[sex * ages * lanes + lane] = newborns[(regions[lane]! * years + year) * 2 + sex]!
  const isOneRegion = regions.every((region) => region === regions[0])
  if (!isOneRegion)
    for (let person = 0; person < persons; person++)
      for (let lane = 0; lane < inUse; lane++) netOfLanes[person * lanes + lane] = migration[(regions[lane]! * years + year) * persons + person]!
  const net = ofYear(migration, regions[0]! * years + year)
  const spread = ofYear(evidence.migrationSpread, year)
  surviveAll(next, alive, ofYear(evidence.mortality, year), factor, extra, spread, net, isOneRegion ? undefined : netOfLanes)
}

/** Of one call: [person][lane] net migration, where lanes are of several regions. */
const netOfLanes = sharedArray(persons * lanes)

/** Everybody a year on; the oldest stay together. */
const surviveAll = overLanes(
  'surviveAll',
  (
    next: Float64Array,
    alive: Float64Array,
    mortality: Float64Array,
    factor: Column,
    extra: Column,
    spread: Float64Array,
    net: Float64Array,
    netOfLanes?: Float64Array,
  ): void => {
    for (let youngest = 0; youngest < persons; youngest += ages) {
      const oldest = youngest + ages - 1
      for (let person = youngest; person < oldest; person++) {
        const half = mortality[person]! / 2
        const more = spread[person + 1]!
        const from = person * lanes
        for (let lane = 0; lane < inUse; lane++) {
          const moving = netOfLanes === undefined ? net[person + 1]! : netOfLanes[from + lanes + lane]!
          const people = alive[from + lane]! * survival(half * factor[lane]!) + (moving + extra[lane]! * more)
          next[from + lanes + lane] = Math.max(people, 0)
        }
      }
      const half = mortality[oldest]! / 2
      const from = oldest * lanes
      for (let lane = 0; lane < inUse; lane++) next[from + lane]! += alive[from + lane]! * survival(half * factor[lane]!)
    }
  },
)

/** Part that lives through a year in which half a year's deaths are `half` of those alive: (1 - half) / (1 + half). */
const survival = (half: number): number => 2 / (1 + half) - 1

function summarise(evidence: Evidence, alive: Float64Array, rate: Float64Array): void {
  for (let cell = 0; cell < cells; cell++) {
    const [first, last] = personsOf(evidence, cell)
    const rest = last + 1 - ((last + 1 - first) % 4)
    summariseCell(inCells[cell]!, dying[cell]!, growing[cell]!, alive, rate, factor, first, rest, last)
    if (cell % bands === bands - 1) growing[cell]!.fill(0)
  }
}

/** People of a cell, their mean death rate and the part in the oldest age; four ages at once, since sums wait for each other. */
const summariseCell = overLanes(
  'summariseCell',
  (
    population: Column,
    mortality: Column,
    upward: Column,
    alive: Table,
    rate: Float64Array,
    factor: Column,
    first: number,
    rest: number,
    last: number,
  ): void => {
    for (let lane = 0; lane < inUse; lane++) {
      let people = 0
      let deaths = 0
      for (let person = first; person < rest; person += 4) {
        const from = person * lanes
        const a = alive[from + lane]!
        const b = alive[from + lanes + lane]!
        const c = alive[from + 2 * lanes + lane]!
        const d = alive[from + 3 * lanes + lane]!
        people += a + b + (c + d)
        deaths += a * rate[person]! + b * rate[person + 1]! + (c * rate[person + 2]! + d * rate[person + 3]!)
      }
      for (let person = rest; person <= last; person++) {
        const here = alive[person * lanes + lane]!
        people += here
        deaths += here * rate[person]!
      }
      const inverse = people > 0 ? 1 / people : 0
      population[lane] = people
      mortality[lane] = deaths * inverse * factor[lane]!
      upward[lane] = alive[last * lanes + lane]! * inverse
    }
  },
)

function countByCell(evidence: Evidence, alive: Float64Array, population: Float64Array): void {
  for (let cell = 0; cell < cells; cell++) {
    const [first, last] = personsOf(evidence, cell)
    for (let person = first; person <= last; person++)
      for (let lane = 0; lane < inUse; lane++) population[cell * lanes + lane]! += alive[person * lanes + lane]!
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
