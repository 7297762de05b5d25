import type { Course } from './course.ts'
import { ageingYear } from './model/ageing.ts'
import { startRates } from './model/exits.ts'
import { sectors } from './model/groups.ts'
import { startFromOwnFigures, type TellRange } from './model/own-figures.ts'
import { startPipelines } from './model/places.ts'
import { startCasework } from './start/casework.ts'
import { nationalClients } from './start/clients.ts'
import { startInformal } from './start/informal.ts'
import { startMoney } from './start/money.ts'
import { startPeople } from './start/people.ts'
import { startPlaces } from './start/places.ts'
import { startStaff } from './start/staff.ts'

/** Put the regions of a column in the balanced base year of their draws. */
export function startCourse(course: Course, tell?: TellRange): void {
  const { parameter: p, state } = course
  sectors.forEach((name, s) => {
    const sector = state.sectors[s]!
    sector.closedShare.set(p.of(`aflopend.share.${name}`))
    sector.pool.set(p.of(`pool.${name}`))
    sector.bridgedByVpt.set(p.of(`bridging.vpt.${name}`))
    sector.bridgedWaiting.set(p.of('bridging.waiting'))
    sector.bridgedPrecaution.set(p.of('bridging.voorzorg'))
    sector.dilution.set(p.of('staff.dilution'))
  })
  const { technology, priceGrowth, inflation, discount, caseworkGrowth, readiness, dementia, gateOpen } = state.paths
  for (const factor of [technology, priceGrowth, inflation, discount, caseworkGrowth, readiness, dementia, gateOpen]) factor.fill(1)
  ageingYear(course, 0)
  startRates(course)
  startPeople(course)
  startFromOwnFigures(course, tell)
  startPlaces(course)
  const national = nationalClients(course)
  startStaff(course, national)
  startMoney(course, national)
  startInformal(course)
  startCasework(course)
  startPipelines(course)
}
