import { exp } from '@wlz/exact'
import { overLanes, sharedArray } from '@wlz/lanes'
import {
  clear,
  inUse,
  lanes,
  sharedColumn,
  sharedColumns,
  stride,
  type Block,
  type Column,
  type Table,
} from '../engine/columns.ts'
import type { Evidence } from '../engine/evidence.ts'
import { ages, bands, cells, persons } from './groups.ts'

/** Population of every year for the rest of the model, by cell (sex times band). */
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
 * @param years to project; all of the evidence when absent
 * @param gone ageing that is no longer used: its memory may be overwritten
 * @see docs/model.md 1
 */
export function projectPopulation(
  evidence: Evidence,
  regions: Int32Array,
  longevity: readonly Column[],
  migration: readonly Column[],
  years = evidence.years,
  gone?: Ageing,
): Ageing {
  const table = gone?.longevity.length === years ? gone : emptyAgeing(years)
  shareOfPeople(regionShare, evidence, regions)
  const isOneRegion = regions.every((region) => region === regions[0])
  firstPeople(evidence, regions, isOneRegion)
  for (let year = 0; year < years; year++) {
    factorAndExtra(factor, extra, longevity[year]!, migration[year]!, regionShare, evidence.longevitySpread[year]!)
    summarise(evidence, ofYear(evidence.mortality, year))
    table.population[year]!.block.set(inCells.block)
    table.mortality[year]!.block.set(dying.block)
    table.upward[year]!.block.set(growing.block)
    table.longevity[year]!.set(factor)
    survive(evidence, year, regions, isOneRegion)
  }
  summarise(evidence, ofYear(evidence.mortality, years - 1))
  table.population[years]!.block.set(inCells.block)
  return table
}

function emptyAgeing(years: number): Ageing {
  return {
    population: blocks(years + 1),
    mortality: blocks(years),
    upward: blocks(years),
    longevity: Array.from({ length: years }, () => new Float64Array(lanes)),
  }
}

/** Stocks of the population: people alive by single age and sex. Kept apart from the state, because no lever moves them. */
export const populationColumns = persons

/** Scratch: [person][lane] alive; [cell] of a year, as in `Ageing`. */
const alive = sharedArray(persons * stride)
const inCells = sharedColumns(cells)
const dying = sharedColumns(cells)
const growing = sharedColumns(cells)
/** Factor on death rates, migrants beside the central path per standard score, and the region's share of all people. */
const factor = sharedColumn()
const extra = sharedColumn()
const regionShare = sharedColumn()

const factorAndExtra = overLanes(
  'factorAndExtra',
  (factor: Column, extra: Column, longevity: Column, migration: Column, regionShare: Column, spread: number): void => {
    for (let lane = 0; lane < inUse; lane++) {
      factor[lane] = exp(longevity[lane]! * spread)
      extra[lane] = migration[lane]! * regionShare[lane]!
    }
  },
)

/** [person] of one year of a table by year. */
const ofYear = (table: Float64Array, year: number): Float64Array => table.subarray(year * persons, (year + 1) * persons)

/** Tables by cell, one after the other in one piece of memory. */
function blocks(count: number): Block[] {
  const all = new Float64Array(count * cells * stride)
  return Array.from({ length: count }, (_, index) => ({
    block: all.subarray(index * cells * stride, (index + 1) * cells * stride),
  }))
}

/**
 * People of the first year.
 *
 * @param isOneRegion all lanes are draws of one region, whose people, newborns and migrants are then the same for all
 */
function firstPeople({ population }: Evidence, regions: Int32Array, isOneRegion: boolean): void {
  if (isOneRegion) return spreadPeople(alive, population.subarray(regions[0]! * persons, (regions[0]! + 1) * persons))
  for (let person = 0; person < persons; person++)
    for (let lane = 0; lane < inUse; lane++)
      alive[person * stride + lane] = population[regions[lane]! * persons + person]!
}

const spreadPeople = overLanes('spreadPeople', (alive: Float64Array, people: Float64Array): void => {
  for (let person = 0; person < persons; person++)
    for (let lane = 0; lane < inUse; lane++) alive[person * stride + lane] = people[person]!
})

function survive(evidence: Evidence, year: number, regions: Int32Array, isOneRegion: boolean): void {
  const { migration, newborns, years } = evidence
  if (!isOneRegion)
    for (let person = 0; person < persons; person++)
      for (let lane = 0; lane < inUse; lane++)
        netOfLanes[person * stride + lane] = migration[(regions[lane]! * years + year) * persons + person]!
  const net = ofYear(migration, regions[0]! * years + year)
  const spread = ofYear(evidence.migrationSpread, year)
  surviveAll(
    alive,
    ofYear(evidence.mortality, year),
    factor,
    extra,
    spread,
    net,
    oldestOnes,
    isOneRegion ? undefined : netOfLanes,
  )
  for (let sex = 0; sex < 2; sex++) {
    const from = sex * ages * stride
    const bornIn = (region: number) => newborns[(region * years + year) * 2 + sex]!
    if (isOneRegion) alive.fill(bornIn(regions[0]!), from, from + inUse)
    else for (let lane = 0; lane < inUse; lane++) alive[from + lane] = bornIn(regions[lane]!)
  }
}

/** Scratch: survivors among the oldest, and [person][lane] net migration, where lanes are of several regions. */
const oldestOnes = sharedColumn()
const netOfLanes = sharedArray(persons * stride)

/** Move everybody one year of age up, oldest first because each overwrites the next age. The oldest age is open-ended. */
const surviveAll = overLanes(
  'surviveAll',
  (
    alive: Float64Array,
    mortality: Float64Array,
    factor: Column,
    extra: Column,
    spread: Float64Array,
    net: Float64Array,
    oldestOnes: Column,
    netOfLanes?: Float64Array,
  ): void => {
    for (let youngest = 0; youngest < persons; youngest += ages) {
      const oldest = youngest + ages - 1
      const last = oldest * stride
      const half = mortality[oldest]! / 2
      for (let lane = 0; lane < inUse; lane++) oldestOnes[lane] = alive[last + lane]! * survival(half * factor[lane]!)
      for (let person = oldest - 1; person >= youngest; person--) {
        const half = mortality[person]! / 2
        const more = spread[person + 1]!
        const from = person * stride
        for (let lane = 0; lane < inUse; lane++) {
          const moving = netOfLanes === undefined ? net[person + 1]! : netOfLanes[from + stride + lane]!
          alive[from + stride + lane] = Math.max(
            alive[from + lane]! * survival(half * factor[lane]!) + (moving + extra[lane]! * more),
            0,
          )
        }
      }
      for (let lane = 0; lane < inUse; lane++) alive[last + lane]! += oldestOnes[lane]!
    }
  },
)

/** Share that survives a year, (1 - half) / (1 + half), where `half` is half of the death rate. */
const survival = (half: number): number => 2 / (1 + half) - 1

function summarise(evidence: Evidence, rate: Float64Array): void {
  for (let cell = 0; cell < cells; cell++) {
    const [first, last] = personsOf(evidence, cell)
    const rest = last + 1 - ((last + 1 - first) % 4)
    summariseCell(inCells[cell]!, dying[cell]!, growing[cell]!, alive, rate, factor, first, rest, last)
    if (cell % bands === bands - 1) clear(growing[cell]!)
  }
}

/** People of a cell, their mean death rate and the part in the oldest age. Four ages at a time, because sums are loop-carried. */
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
        const from = person * stride
        const a = alive[from + lane]!
        const b = alive[from + stride + lane]!
        const c = alive[from + 2 * stride + lane]!
        const d = alive[from + 3 * stride + lane]!
        people += a + b + (c + d)
        deaths += a * rate[person]! + b * rate[person + 1]! + (c * rate[person + 2]! + d * rate[person + 3]!)
      }
      for (let person = rest; person <= last; person++) {
        const here = alive[person * stride + lane]!
        people += here
        deaths += here * rate[person]!
      }
      const inverse = people > 0 ? 1 / people : 0
      population[lane] = people
      mortality[lane] = deaths * inverse * factor[lane]!
      upward[lane] = alive[last * stride + lane]! * inverse
    }
  },
)

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

function shareOfPeople(share: Column, evidence: Evidence, regions: Int32Array): void {
  const shares = sharesOfNation(evidence)
  regions.forEach((region, lane) => (share[lane] = shares[region]!))
}

/** [region] share of the nation's people in the first year. */
const sharesOf = new WeakMap<Evidence, Float64Array>()
function sharesOfNation(evidence: Evidence): Float64Array {
  let shares = sharesOf.get(evidence)
  if (shares === undefined) {
    const totals = evidence.regions.map((_, region) => {
      let sum = 0
      for (let person = 0; person < persons; person++) sum += evidence.population[region * persons + person]!
      return sum
    })
    const nation = totals.reduce((sum, total) => sum + total, 0)
    sharesOf.set(evidence, (shares = Float64Array.from(totals, (total) => total / nation)))
  }
  return shares
}
