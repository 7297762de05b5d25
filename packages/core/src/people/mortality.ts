import { exp, ln } from '@wlz/exact'
import { overLanes } from '@wlz/lanes'
import { inUse, sharedColumn, sharedTables, stride, type Column, type Rows, type Table } from '../engine/columns.ts'
import type { PeopleCourse } from './course.ts'
import { ModelError } from '../engine/fault.ts'
import { band80, bands, cells, closedGroup, groups } from './groups.ts'

/** Sums over the age table of a group for its death rates: people and deaths at the population's rates, all and from 80. */
export interface TableSums {
  readonly people: Column
  readonly deaths: Column
  readonly people80: Column
  readonly deaths80: Column
}
const deathsAt = stride
const people80At = 2 * stride
const deaths80At = 3 * stride
const sumsSize = 4 * stride

/** First row of the second sex in a table by cell. */
const secondSex = bands * stride

/** Sum a table in one pass, with a separate sum per sex, because one sum would be a loop-carried dependency. */
export const sumTable = overLanes('sumTable', (sum: Table, here: Table, rate: Table): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let men = 0
    let women = 0
    let menDying = 0
    let womenDying = 0
    for (let at = band80 * stride + lane; at < secondSex; at += stride) {
      const man = here[at]!
      const woman = here[at + secondSex]!
      men += man
      women += woman
      menDying += man * rate[at]!
      womenDying += woman * rate[at + secondSex]!
    }
    sum[lane + people80At] = men + women
    sum[lane + deaths80At] = menDying + womenDying
    for (let at = lane; at < band80 * stride; at += stride) {
      const man = here[at]!
      const woman = here[at + secondSex]!
      men += man
      women += woman
      menDying += man * rate[at]!
      womenDying += woman * rate[at + secondSex]!
    }
    sum[lane] = men + women
    sum[lane + deathsAt] = menDying + womenDying
  }
})

/** People a group would have at the rates by age and sex of the base year. */
export const expectedPeople = overLanes(
  'expectedPeople',
  (expected: Column, alive: Table, rate: Float64Array): void => {
    for (let lane = 0; lane < inUse; lane++) {
      let men = 0
      let women = 0
      for (let band = 0, at = lane; band < bands; band++, at += stride) {
        men += alive[at]! * rate[band]!
        women += alive[at + secondSex]! * rate[band + bands]!
      }
      expected[lane] = men + women
    }
  },
)

/**
 * Wlz mortality over that of the population, as use by age grows beyond that of the base year.
 *
 *     cover  = people of the group / people it would have at base rates by age and sex
 *     excess = base excess x (1 / cover + (1 - 1 / cover) x marginal),   for cover above one
 *
 * People who come in because use grows faster than ageing are at an earlier stage of frailty, so they die less
 * (`marginal`). Without this the Wlz would soon have more deaths than there are.
 *
 * @param expected [lane] people at the rates of the base year, before the region's own use (`level`)
 */
export const coveredExcess = overLanes(
  'coveredExcess',
  (excess: Column, base: Column, people: Column, expected: Column, level: Column, marginal: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      const here = people[lane]!
      const before = expected[lane]! * level[lane]!
      const part = here > before && here > 0 ? before / here : 1
      excess[lane] = base[lane]! * (part + (1 - part) * marginal[lane]!)
    }
  },
)

/** Mean death rate of a group: population mortality by cell, weighted with its people, times its excess. */
export const groupMortality = overLanes('groupMortality', (mean: Column, sum: Table, excess: Column): void => {
  for (let lane = 0; lane < inUse; lane++)
    mean[lane] = sum[lane]! > 0 ? (sum[lane + deathsAt]! / sum[lane]!) * excess[lane]! : 0
})

/**
 * Death rates of the year for every group, such that deaths outside the Wlz stay believable.
 *
 * Deaths outside are the remainder: those of the population less those in the Wlz. At 80 and over
 *
 *     outside = (deaths outside / people outside) / (deaths of all / people), over the same in the first year
 *
 * never falls below a half (and so is never negative): mortality in VV is lowered to keep it there. Where it would be
 * lowered by more than `mostGivenWay`, the run fails and names the trend that goes too far.
 */
export function hazardsYear(course: PeopleCourse, year: number): void {
  const { nation, base, parameter: p, state, work } = course
  const { population, mortality } = work
  const marginal = p.of('hazard.marginal')
  sumTable(everyoneSums, population.block, mortality.block)
  sumTables(groupSums, state.allTables, mortality.block)
  for (let group = 0; group < groups.length; group++) {
    expectedPeople(expected, population.block, nation.prevalence[group]!)
    coveredExcess(
      work.excess[group]!,
      base.excess[group]!,
      ofGroups[group]!.people,
      expected,
      work.prevalenceLevel[group]!,
      marginal,
    )
  }
  work.excess[closedGroup]!.set(base.excess[closedGroup]!)
  keepDeathsOutside(course, year)
  groupMortalities(work.groupHazard.block, groupSums, work.excess.block)
}

/** Scratch columns, reused every year so that none is allocated. */
const [[everyoneRows], everyoneSums] = sharedTables(1, 4)
const everyone = sumsOf(everyoneRows!)
/** [group, closed last] */
const [groupRows, groupSums] = sharedTables(groups.length + 1, 4)
const ofGroups = groupRows.map(sumsOf)

export function sumsOf(rows: Rows): TableSums {
  return { people: rows[0]!, deaths: rows[1]!, people80: rows[2]!, deaths80: rows[3]! }
}

const sumTables = overLanes('sumTables', (sums: Table, tables: Table, mortality: Table): void => {
  for (let group = 0; group <= closedGroup; group++)
    sumTable(sums.subarray(group * sumsSize), tables.subarray(group * cells * stride), mortality)
})

const groupMortalities = overLanes('groupMortalities', (means: Table, sums: Table, excess: Table): void => {
  for (let group = 0; group <= closedGroup; group++)
    groupMortality(means.subarray(group * stride), sums.subarray(group * sumsSize), excess.subarray(group * stride))
})

const expected = sharedColumn()

/** Minimum of relative mortality outside the Wlz, as a share of that of the first year. */
export const leastOutside = 0.5
/** Maximum by which mortality in VV is lowered to keep that minimum. */
export const mostGivenWay = 0.4

function keepDeathsOutside(course: PeopleCourse, year: number): void {
  const { work, list, regionOf, evidence, inputs } = course
  deathsAtEighty(work.excess)
  const [all, alive] = [everyone.deaths80, everyone.people80]
  for (let lane = 0; lane < inUse; lane++) {
    const mean = all[lane]! / alive[lane]!
    const deaths = all[lane]! - inVv[lane]! - inOther[lane]!
    const relative = deaths / outside[lane]! / mean
    if (year === 0) work.baseOutside80[lane] = relative
    const least = leastOutside * work.baseOutside80[lane]!
    work.outsideMortality[lane] = Math.max(relative, least) / work.baseOutside80[lane]!
    if (!(relative < least)) continue // NaN falls through here; the check of the stocks reports it
    const allowed = all[lane]! - inOther[lane]! - least * mean * outside[lane]!
    const factor = allowed / inVv[lane]!
    if (!(factor >= 1 - mostGivenWay))
      throw new ModelError({
        code: 'mortality-outside-wlz',
        region: evidence.regions[regionOf[lane]!]!.code,
        year: course.firstYear + year,
        draw: list.draws[lane]!,
        trend: inputs.context('dementie', year)[lane]! > 0 ? 'dementie' : 'trend-boven-vergrijzing',
        value: relative / work.baseOutside80[lane]!,
        min: leastOutside,
      })
    work.excess[0]![lane]! *= factor
    work.excess[1]![lane]! *= factor
  }
}

/** At 80 and over: people outside the Wlz, and deaths in VV and in the other groups. */
function deathsAtEighty(excess: readonly Column[]): void {
  outside.set(everyone.people80)
  inVv.fill(0)
  inOther.fill(0)
  for (let group = 0; group <= groups.length; group++) {
    const { people80, deaths80 } = ofGroups[group]!
    const over = excess[group]!
    const dying = group < 2 ? inVv : inOther
    countAtEighty(dying, outside, deaths80, people80, over)
  }
}
const countAtEighty = overLanes(
  'countAtEighty',
  (dying: Column, outside: Column, deaths80: Column, people80: Column, excess: Column): void => {
    for (let lane = 0; lane < inUse; lane++) {
      dying[lane]! += deaths80[lane]! * excess[lane]!
      outside[lane]! -= people80[lane]!
    }
  },
)
const outside = sharedColumn()
const inVv = sharedColumn()
const inOther = sharedColumn()

/**
 * Share of the closed groups that stays in a month.
 *
 *     keep = (people who survive the year / people) ^ (1 / 12)
 *
 * By cell, with the survival ratio of the age table, since the oldest go first and a mean rate would overstate the year.
 */
export function closedKeep(course: PeopleCourse): void {
  const { base, state, work } = course
  keepOfTable(work.keepClosed, state.tables[closedGroup]!.block, work.mortality.block, base.excess[closedGroup]!)
}

const keepOfTable = overLanes('keepOfTable', (keep: Column, people: Table, rate: Table, excess: Column): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let before = 0
    let after = 0
    for (let at = lane; at < cells * stride; at += stride) {
      const half = (rate[at]! * excess[lane]!) / 2
      before += people[at]!
      after += half < 1 ? (people[at]! * (1 - half)) / (1 + half) : 0
    }
    keep[lane] = before > 0 ? exp(ln(after / before) / 12) : 1
  }
})
