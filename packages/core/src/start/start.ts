import type { Course } from '../course.ts'
import { ageingYear } from '../people/year.ts'
import { startProfiles } from '../blocks/choice/profiles.ts'
import { startDoctors } from '../blocks/choice/doctors.ts'
import { startCrisis } from '../blocks/waiting/crisis.ts'
import { startPressure } from '../blocks/waiting/pressure.ts'
import { startSmallPools } from '../blocks/waiting/start.ts'
import { startRates } from '../blocks/waiting/year.ts'
import { sectors } from '../people/groups.ts'
import { startFromOwnFigures, type TellRange } from './own-figures.ts'
import { startCasework } from '../blocks/zorgplicht/start.ts'
import { nationalClients } from './clients.ts'
import { startInformal } from '../blocks/informal/start.ts'
import { startMoney } from '../blocks/money/start.ts'
import { startPeople } from './people.ts'
import { startPipelines, startPlaces } from '../blocks/places/start.ts'
import { startStaff } from '../blocks/workforce/start.ts'

/** Set the regions of a column to the balanced base year of their draws. */
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
  for (const factor of [technology, priceGrowth, inflation, discount, caseworkGrowth, readiness, dementia, gateOpen])
    factor.fill(1)
  ageingYear(course, 0)
  startRates(course)
  startPeople(course)
  startSmallPools(course)
  startCrisis(course)
  startFromOwnFigures(course, tell)
  startPressure(course)
  startProfiles(course)
  startDoctors(course)
  startPlaces(course)
  const national = nationalClients(course)
  startStaff(course, national)
  startMoney(course, national)
  startInformal(course)
  startCasework(course)
  startPipelines(course)
}
