import { lanes } from './columns.ts'
import type { Course } from './course.ts'
import { ModelError } from './fault.ts'
import { ledgerCauses, ledgerPayers, type Ledger } from './model/money.ts'
import { monthlyColumns, yearlyColumns, type NamedColumn, type State } from './state.ts'

/** The stocks of a state and the money of a ledger: by name, and as the stretches of memory that hold them. */
interface Checked {
  readonly stocks: readonly NamedColumn[]
  readonly stretches: readonly Float64Array[]
  readonly money: readonly NamedColumn[]
}
const checkedOf = new WeakMap<State, Checked>()

/**
 * Look once a year at every stock of the lanes in use, and at the money, which holds no stock that would show a NaN.
 *
 * @throws ModelError naming block, region, year and draw of the first NaN or negative stock
 */
export function checkColumn(course: Course, year: number, used: number): void {
  let checked = checkedOf.get(course.state)
  if (checked === undefined) checkedOf.set(course.state, (checked = whatToCheck(course.state, course.ledger)))
  if (!checked.stretches.every(areStocks)) refuse(course, year, used, checked.stocks, isStock)
  if (!checked.money.every(isMoney)) refuse(course, year, used, checked.money, Number.isFinite)
}

function refuse(course: Course, year: number, used: number, named: readonly NamedColumn[], isSound: (value: number) => boolean): void {
  for (const { block, values } of named)
    for (let lane = 0; lane < used; lane++) {
      const value = values[lane]!
      if (isSound(value)) continue
      throw new ModelError({
        code: Number.isFinite(value) ? 'negative-stock' : 'not-finite',
        block,
        region: course.evidence.regions[course.regionOf[lane]!]!.code,
        year: course.firstYear + year,
        month: 12,
        draw: course.list.draws[lane]!,
        value,
      })
    }
}

/** Columns that lie side by side are one stretch. */
function whatToCheck(state: State, ledger: Ledger): Checked {
  const stocks = [...monthlyColumns(state), ...yearlyColumns(state)]
  const stretches: Float64Array[] = []
  for (const { values } of stocks) {
    const last = stretches.at(-1)
    if (last?.buffer === values.buffer && last.byteOffset + last.byteLength === values.byteOffset)
      stretches[stretches.length - 1] = new Float64Array(last.buffer, last.byteOffset, last.length + lanes)
    else stretches.push(values)
  }
  const money = ledgerPayers.flatMap((payer) => ledgerCauses.map((cause) => ({ block: `money ${payer} ${cause}`, values: ledger[payer][cause] })))
  return { stocks, stretches, money }
}

/** Lanes left over repeat the last draw, so that every lane may be looked at; four at a time, since lanes are many fours. */
function areStocks(values: Float64Array): boolean {
  for (let at = 0; at < values.length; at += 4)
    if (!(isStock(values[at]!) && isStock(values[at + 1]!) && isStock(values[at + 2]!) && isStock(values[at + 3]!))) return false
  return true
}

const isStock = (value: number): boolean => value >= -tolerance && value < Number.POSITIVE_INFINITY

/** A value less itself is zero, but for what is no number: that stays in the sum. */
function isMoney({ values }: NamedColumn): boolean {
  let zero = 0
  for (let lane = 0; lane < lanes; lane++) zero += values[lane]! - values[lane]!
  return zero === 0
}

/** Rounding of a sum of people that should be zero; a person is a person from a millionth on. */
const tolerance = 1e-6
