import type { Course } from './course.ts'
import { ModelError } from './fault.ts'
import { monthlyColumns, yearlyColumns, type NamedColumn } from './state.ts'

const namedOf = new WeakMap<Course['state'], { monthly: NamedColumn[]; yearly: NamedColumn[] }>()

/**
 * Look once a year at every stock of the lanes in use.
 *
 * @throws ModelError naming block, region, year and draw of the first NaN or negative stock
 */
export function checkColumn(course: Course, year: number, used: number): void {
  let named = namedOf.get(course.state)
  if (named === undefined) namedOf.set(course.state, (named = { monthly: monthlyColumns(course.state), yearly: yearlyColumns(course.state) }))
  for (const part of [named.monthly, named.yearly])
    for (const { block, values } of part)
      for (let lane = 0; lane < used; lane++) {
        const value = values[lane]!
        if (value >= -tolerance && value < Number.POSITIVE_INFINITY) continue
        throw new ModelError({
          code: value < 0 ? 'negative-stock' : 'not-finite', block, region: course.evidence.regions[course.regionOf[lane]!]!.code,
          year: course.firstYear + year, month: 12, draw: course.list.draws[lane]!, value,
        })
      }
}

/** Rounding of a sum of people that should be zero; a person is a person from a millionth on. */
const tolerance = 1e-6
