import type { Course } from '../course.ts'
import { recordDoctors } from '../blocks/choice/doctors.ts'
import { recordClients } from '../blocks/choice/record.ts'
import { recordProfiles } from '../blocks/choice/record-profiles.ts'
import { recordDecisions, recordIndicated } from '../blocks/need/record.ts'
import { recordInformal } from '../blocks/informal/record.ts'
import { recordKader } from '../blocks/money/record-kader.ts'
import { recordMoney } from '../blocks/money/record.ts'
import { recordPlaces } from '../blocks/places/record.ts'
import { recordPopulation } from '../people/record.ts'
import type { Asks, Put } from './put.ts'
import { recordQuality } from '../blocks/zorgplicht/record.ts'
import { recordCrisis } from '../blocks/waiting/crisis.ts'
import { recordReportedWaiting } from '../blocks/waiting/reported.ts'
import { recordWaiting } from '../blocks/waiting/record.ts'
import { recordWorkforce } from '../blocks/workforce/record.ts'

/**
 * Report of a year: stocks of 31 December, flows and means of the year.
 *
 * @param asks of what is recorded on request: nothing is worked out when it is not asked
 */
export function recordYear(course: Course, year: number, put: Put, asks: Asks): void {
  recordPopulation(course, put)
  recordIndicated(course, put)
  recordDecisions(course, put, asks)
  recordClients(course, put)
  recordProfiles(course, put)
  recordWaiting(course, put)
  recordReportedWaiting(course, put, asks)
  recordDoctors(course, put, asks)
  recordCrisis(course, put, asks)
  recordPlaces(course, put)
  recordWorkforce(course, put)
  recordInformal(course, year, put)
  recordMoney(course, put, asks)
  recordKader(course, year, put, asks)
  recordQuality(course, put, asks)
}
