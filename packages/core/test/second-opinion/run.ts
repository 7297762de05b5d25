import { firstDay } from './first-day.ts'
import { month, noSums, type YearPlan } from './month.ts'
import { fill, groupsIn, sectorNames, statusNames, type Start } from './place.ts'
import { moveProfiles } from './profiles.ts'
import { total } from './sums.ts'
import { report, stocksOf } from './report.ts'
import type { World } from './world.ts'
import { ageTables, closeTheYear, duty, gate, money } from './year-end.ts'
import { building, choice, prevention, staffing } from './year-plan.ts'
import { acceptance, closedKeep, need, ratesOf, tenzij } from './year-start.ts'

export interface YearOfOpinion {
  readonly stocks: Readonly<Record<string, number>>
  readonly measures: Readonly<Record<string, number>>
}

/**
 * A second, slow and plain telling of the model: one region, one draw, numbers with names. It shares parameters, exact
 * functions and the balanced base year with the engine, and not one equation.
 */
export function secondOpinion(world: World, start: Start): YearOfOpinion[] {
  const place = firstDay(world, start)
  return Array.from({ length: world.evidence.years }, (_, year) => {
    const needs = need(place, year)
    tenzij(place, year)
    const rates = ratesOf(place, year, needs)
    const { delay, cost, saved } = prevention(place, year, needs)
    const { ready, ceiling, dwellings } = building(place, year, rates)
    const { entry, movedAsks, withheld } = choice(place, year, needs, dwellings)
    const staff = staffing(place, year)
    place.caseworkGrowth *= 1 + world.value('casework.growth')
    const decides = (base: number, lever: string) =>
      base * place.caseworkGrowth * Math.max(1 + world.lever(lever, year), 0.05)
    const plan: YearPlan = {
      closedKeep: closedKeep(place, year),
      mayClose: world.value('closing.vacated'),
      need: needs,
      rates,
      delay,
      entry,
      ready,
      ceiling,
      staff,
      acceptance: acceptance(place, year),
      awardCapacity: decides(place.fixed.awards, 'behandelcapaciteit-pgb'),
      noticeCapacity: decides(place.fixed.notices, 'behandelcapaciteit-eigen-bijdrage'),
    }
    const placesBefore = sectorNames.map((sector) => place.places[sector])
    const queuesBefore = Object.fromEntries(
      sectorNames.map((sector) => [
        sector,
        fill(statusNames, (status) => total(groupsIn(place, sector).map(({ queue }) => queue[status]))),
      ]),
    )
    const sums = noSums()
    for (let each = 0; each < 12; each++) month(place, plan, sums)
    place.waitingRatio = sums.waitingMonths / sums.verblijfMonths
    ageTables(place, year, plan, sums)
    const end = closeTheYear(place, plan, sums)
    const profilesBefore = moveProfiles(place, plan, sums)
    const bill = money(place, year, plan, sums, end, { ...cost, saved }, placesBefore)
    gate(place, year)
    const duties = duty(place, plan, sums, end, movedAsks + withheld)
    return {
      stocks: stocksOf(place),
      measures: report(place, year, sums, end, bill, duties, queuesBefore, profilesBefore),
    }
  })
}
