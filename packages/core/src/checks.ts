import { lanes } from './columns.ts'
import type { Course } from './course.ts'
import { ModelError } from './fault.ts'
import { monthlyColumns, yearlyColumns, type NamedColumn, type State } from './state.ts'

/** The stocks of a state: by name, and as the stretches of memory that hold them. */
interface Stocks {
  readonly named: readonly NamedColumn[]
  readonly stretches: readonly Float64Array[]
}
const stocksOf = new WeakMap<State, Stocks>()

/**
 * Look once a year at every stock of the lanes in use.
 *
 * @throws ModelError naming block, region, year and draw of the first NaN or negative stock
 */
export function checkColumn(course: Course, year: number, used: number): void {
  let stocks = stocksOf.get(course.state)
  if (stocks === undefined) stocksOf.set(course.state, (stocks = findStocks(course.state)))
  if (stocks.stretches.every(areStocks)) return
  for (const { block, values } of stocks.named)
    for (let lane = 0; lane < used; lane++) {
      const value = values[lane]!
      if (isStock(value)) continue
      throw new ModelError({
        code: value < 0 ? 'negative-stock' : 'not-finite', block, region: course.evidence.regions[course.regionOf[lane]!]!.code,
        year: course.firstYear + year, month: 12, draw: course.list.draws[lane]!, value,
      })
    }
}

/** Columns that lie side by side are one stretch. */
function findStocks(state: State): Stocks {
  const named = [...monthlyColumns(state), ...yearlyColumns(state)]
  const stretches: Float64Array[] = []
  for (const { values } of named) {
    const last = stretches.at(-1)
    if (last?.buffer === values.buffer && last.byteOffset + last.byteLength === values.byteOffset)
      stretches[stretches.length - 1] = new Float64Array(last.buffer, last.byteOffset, last.length + lanes)
    else stretches.push(values)
  }
  return { named, stretches }
}

/** Lanes left over repeat the last draw, so that every lane may be looked at. */
function areStocks(values: Float64Array): boolean {
  for (let at = 0; at < values.length; at++) if (!isStock(values[at]!)) return false
  return true
}

const isStock = (value: number): boolean => value >= -tolerance && value < Number.POSITIVE_INFINITY

/** Rounding of a sum of people that should be zero; a person is a person from a millionth on. */
const tolerance = 1e-6
