import type { Column } from './columns.ts'
import type { Course } from './course.ts'
import { ModelError } from './fault.ts'
import { ledgerCauses, ledgerPayers } from './model/money.ts'
import { monthlyColumns, yearlyColumns, type NamedColumn } from './state.ts'

const namedOf = new WeakMap<Course['state'], { monthly: NamedColumn[]; yearly: NamedColumn[] }>()

/**
 * Look once a year at every stock of the lanes in use, and at the money, which holds no stock that would show a NaN.
 *
 * @throws ModelError naming block, region, year and draw of the first NaN or negative stock
 */
export function checkColumn(course: Course, year: number, used: number): void {
  let named = namedOf.get(course.state)
  if (named === undefined) namedOf.set(course.state, (named = { monthly: monthlyColumns(course.state), yearly: yearlyColumns(course.state) }))
  for (const part of [named.monthly, named.yearly]) for (const { block, values } of part) checkStock(course, year, used, block, values)
  for (const payer of ledgerPayers)
    for (const cause of ledgerCauses) {
      const values = course.ledger[payer][cause]
      for (let lane = 0; lane < used; lane++)
        if (!Number.isFinite(values[lane]!)) throw broken('not-finite', course, year, lane, `money ${payer} ${cause}`, values[lane]!)
    }
}

function checkStock(course: Course, year: number, used: number, block: string, values: Column): void {
  for (let lane = 0; lane < used; lane++) {
    const value = values[lane]!
    if (value >= -tolerance && value < Number.POSITIVE_INFINITY) continue
    throw broken(value < 0 ? 'negative-stock' : 'not-finite', course, year, lane, block, value)
  }
}

const broken = (code: 'not-finite' | 'negative-stock', course: Course, year: number, lane: number, block: string, value: number): ModelError =>
  new ModelError({
    code, block, region: course.evidence.regions[course.regionOf[lane]!]!.code, year: course.firstYear + year, month: 12,
    draw: course.list.draws[lane]!, value,
  })

/** Rounding of a sum of people that should be zero; a person is a person from a millionth on. */
const tolerance = 1e-6
