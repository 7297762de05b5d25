import { product } from '../../engine/columns.ts'
import type { InformalCourse } from './course.ts'
import { band50, band75, band85 } from '../../people/groups.ts'
import { carersOf, peopleLeaning } from './year.ts'
import { sumFrom } from '../../people/tables.ts'
import type { Put } from '../../record/put.ts'
import { other, scratch } from '../../record/sums.ts'

/** Pressure on informal carers of 31 December against the base year. */
export function recordInformal(course: InformalCourse, year: number, put: Put): void {
  const { work, evidence } = course
  const next = Math.min(year + 1, evidence.years - 1)
  carersOf(course, work.populationAfter, work.carers)
  peopleLeaning(course, next, work.populationAfter, work.leaning)
  put('informal.overload/numerator', work.leaning)
  product(other, work.carers, work.baseLeaning)
  put('informal.overload/denominator', other)
  const population = work.populationAfter
  sumFrom(scratch, population, band50, band75 - 1)
  sumFrom(other, population, band85)
  put('informal.ratio/numerator', scratch)
  put('informal.ratio/denominator', other)
}
