import type { Course } from './course.ts'
import { recordClients } from './record/clients.ts'
import { recordIndicated } from './record/indicated.ts'
import { recordInformal } from './record/informal.ts'
import { recordMoney } from './record/money.ts'
import { recordPlaces } from './record/places.ts'
import { recordPopulation } from './record/population.ts'
import type { Put } from './record/put.ts'
import { recordQuality } from './record/quality.ts'
import { recordWaiting } from './record/waiting.ts'
import { recordWorkforce } from './record/workforce.ts'

/** What the model reports of a year: stocks of 31 December, flows and means of the year. */
export function recordYear(course: Course, year: number, put: Put): void {
  recordPopulation(course, put)
  recordIndicated(course, put)
  recordClients(course, put)
  recordWaiting(course, put)
  recordPlaces(course, put)
  recordWorkforce(course, put)
  recordInformal(course, year, put)
  recordMoney(course, put)
  recordQuality(course, put)
}
