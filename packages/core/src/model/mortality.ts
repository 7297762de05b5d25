import { column, lanes, type Block, type Column } from '../columns.ts'
import type { Course } from '../course.ts'
import { exp } from '../exact/exp.ts'
import { ln } from '../exact/ln.ts'
import { ModelError } from '../fault.ts'
import { band80, bands, cells, closedGroup, groups } from './groups.ts'

/**
 * Wlz mortality over that of the population, as use by age grows beyond that of the base year.
 *
 *     cover  = people of the group / people it would have at base rates by age and sex
 *     excess = base excess x (1 / cover + (1 - 1 / cover) x marginal),   for cover above one
 *
 * Whoever comes in because use grows faster than ageing comes earlier in the course of frailty than those before, and
 * dies less than they do (`marginal`); else the Wlz would soon take more deaths than there are.
 */
export function coveredExcess(
  excess: Column,
  base: Column,
  table: Block,
  population: Block,
  rate: Float64Array,
  level: Column,
  marginal: Column,
): void {
  const here = table.block
  const alive = population.block
  for (let lane = 0; lane < lanes; lane++) {
    let people = 0
    let expected = 0
    for (let cell = 0; cell < cells; cell++) {
      people += here[cell * lanes + lane]!
      expected += alive[cell * lanes + lane]! * rate[cell]!
    }
    const before = expected * level[lane]!
    const part = people > before && people > 0 ? before / people : 1
    excess[lane] = base[lane]! * (part + (1 - part) * marginal[lane]!)
  }
}

/** Mean death rate of a group: population mortality by cell, weighted with its people, times its excess. */
export function groupMortality(mean: Column, table: Block, mortality: Block, excess: Column): void {
  const here = table.block
  const rate = mortality.block
  for (let lane = 0; lane < lanes; lane++) {
    let deaths = 0
    let people = 0
    for (let at = lane; at < here.length; at += lanes) {
      deaths += here[at]! * rate[at]!
      people += here[at]!
    }
    mean[lane] = people > 0 ? (deaths / people) * excess[lane]! : 0
  }
}

/**
 * Death rates of the year for every group, such that deaths outside the Wlz stay believable.
 *
 * Deaths outside are the remainder: those of the population less those in the Wlz. At 80 and over
 *
 *     outside = (deaths outside / people outside) / (deaths of all / people), over the same in the first year
 *
 * never falls below a half (and so is never negative): before that, mortality in VV gives way. Where it would have to give
 * way by more than `mostGivenWay`, the run stops and names the trend that goes too far.
 */
export function hazardsYear(course: Course, year: number): void {
  const { nation, base, parameter: p, state, work, ageing } = course
  const population = ageing.population[year]!
  const mortality = ageing.mortality[year]!
  const marginal = p('hazard.marginal')
  for (let group = 0; group < groups.length; group++)
    coveredExcess(
      work.excess[group]!,
      base.excess[group]!,
      state.tables[group]!,
      population,
      nation.prevalence[group]!,
      work.prevalenceLevel[group]!,
      marginal,
    )
  work.excess[closedGroup]!.set(base.excess[closedGroup]!)
  keepDeathsOutside(course, year)
  for (let group = 0; group <= groups.length; group++) groupMortality(work.groupHazard[group]!, state.tables[group]!, mortality, work.excess[group]!)
}

/** Least of the first year's relative mortality outside the Wlz that is left. */
export const leastOutside = 0.5
/** Most that mortality in VV gives way to keep it. */
export const mostGivenWay = 0.4

function keepDeathsOutside(course: Course, year: number): void {
  const { work, list, regionOf, evidence, inputs } = course
  const { all, alive, outside, inVv, inOther } = deathsAtEighty(course, year)
  for (let lane = 0; lane < lanes; lane++) {
    const mean = all[lane]! / alive[lane]!
    const deaths = all[lane]! - inVv[lane]! - inOther[lane]!
    const relative = deaths / outside[lane]! / mean
    if (year === 0) work.baseOutside80[lane] = relative
    const least = leastOutside * work.baseOutside80[lane]!
    work.outsideMortality[lane] = Math.max(relative, least) / work.baseOutside80[lane]!
    if (!(relative < least)) continue // what is no number is named by the check of the stocks
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

/** Of one call; columns are not made anew every year. */
const sums = { all: column(), alive: column(), outside: column(), inVv: column(), inOther: column() }

/** Deaths and people at 80 and over: all, outside the Wlz, and deaths in VV and in the other groups. */
function deathsAtEighty(course: Course, year: number) {
  const { state, work, ageing } = course
  const population = ageing.population[year]!.block
  const mortality = ageing.mortality[year]!.block
  const first = band80 * lanes
  const end = bands * lanes
  const { all, alive, outside, inVv, inOther } = sums
  inVv.fill(0)
  inOther.fill(0)
  for (let lane = 0; lane < lanes; lane++) {
    let deaths = 0
    let people = 0
    for (let sex = 0; sex < 2 * end; sex += end)
      for (let at = sex + first + lane; at < sex + end; at += lanes) {
        deaths += population[at]! * mortality[at]!
        people += population[at]!
      }
    all[lane] = deaths
    alive[lane] = people
    outside[lane] = people
  }
  for (let group = 0; group <= groups.length; group++) {
    const here = state.tables[group]!.block
    const excess = work.excess[group]!
    const dying = group < 2 ? inVv : inOther
    for (let lane = 0; lane < lanes; lane++) {
      let deaths = 0
      let people = 0
      for (let sex = 0; sex < 2 * end; sex += end)
        for (let at = sex + first + lane; at < sex + end; at += lanes) {
          deaths += here[at]! * mortality[at]!
          people += here[at]!
        }
      dying[lane]! += deaths * excess[lane]!
      outside[lane]! -= people
    }
  }
  return sums
}

/**
 * Share of the closed groups that stays in a month.
 *
 *     keep = (people who survive the year / people) ^ (1 / 12)
 *
 * By cell, with the survival ratio of the age table, since the oldest go first and a mean rate would overstate the year.
 */
export function closedKeep(course: Course, year: number): void {
  const { base, state, work, ageing } = course
  const people = state.tables[closedGroup]!.block
  const rate = ageing.mortality[year]!.block
  const excess = base.excess[closedGroup]!
  for (let lane = 0; lane < lanes; lane++) {
    let before = 0
    let after = 0
    for (let at = lane; at < people.length; at += lanes) {
      const half = (rate[at]! * excess[lane]!) / 2
      before += people[at]!
      after += half < 1 ? (people[at]! * (1 - half)) / (1 + half) : 0
    }
    work.keepClosed[lane] = before > 0 ? exp(ln(after / before) / 12) : 1
  }
}
