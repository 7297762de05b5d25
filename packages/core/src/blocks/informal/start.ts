import { inUse } from '../../engine/columns.ts'
import type { InformalCourse } from './course.ts'
import { carersOf, peopleLeaning } from './year.ts'
import { carePotential } from '../need/need.ts'

/** Base values that later years are measured against: people who lean on each carer, and people of an age to care. */
export function startInformal(course: InformalCourse): void {
  const { work, state } = course
  peopleLeaning(course, -1, work.population, work.leaning)
  carersOf(course, work.population, work.carers)
  for (let lane = 0; lane < inUse; lane++) work.baseLeaning[lane] = work.leaning[lane]! / work.carers[lane]!
  carePotential(work.basePotential, work.population, state.paths.readiness)
  work.overload.fill(1)
}
