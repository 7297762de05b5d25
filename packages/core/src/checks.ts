import { overLanes, sharedPart } from '@wlz/lanes'
import { inUse, lanes, sharedColumns, stride, type Column, type Table } from './engine/columns.ts'
import type { Course } from './course.ts'
import { ModelError } from './engine/fault.ts'
import { ledgerCauses, ledgerPayers, type Ledger } from './blocks/money/ledger.ts'
import { monthlyColumns, yearlyColumns, type NamedColumn, type State } from './state.ts'

/** Stocks of a state and money of a ledger, by name and as the ranges of memory that hold them. */
interface Checked {
  readonly stocks: readonly NamedColumn[]
  readonly stretches: readonly Float64Array[]
  readonly money: readonly NamedColumn[]
  readonly moneyStretches: readonly Float64Array[]
}
const checkedOf = new WeakMap<State, Checked>()

/**
 * Check every stock of the lanes in use once a year, and the money, because no stock would show a NaN in it.
 *
 * @throws ModelError naming block, region, year and draw of the first NaN or negative stock; the month is the last one
 */
export function checkColumn(course: Course, year: number, used: number): void {
  checkStocks(course, year, 12, used)
  const { money, moneyStretches } = checkedFor(course)
  if (!areMoney(moneyStretches)) refuse(course, { year, month: 12 }, used, money, Number.isFinite)
}

/**
 * Check every stock of the lanes in use at the end of a month.
 *
 * @throws ModelError naming block, region, year, month and draw of the first NaN or negative stock
 */
export function checkStocks(course: Course, year: number, month: number, used: number): void {
  const { stocks, stretches } = checkedFor(course)
  if (!areStocks(stretches)) refuse(course, { year, month }, used, stocks, isStock)
}

function checkedFor({ state, ledger }: Course): Checked {
  let checked = checkedOf.get(state)
  if (checked === undefined) checkedOf.set(state, (checked = whatToCheck(state, ledger)))
  return checked
}

interface Moment {
  readonly year: number
  readonly month: number
}

function refuse(
  course: Course,
  { year, month }: Moment,
  used: number,
  named: readonly NamedColumn[],
  isSound: (value: number) => boolean,
): void {
  for (const { block, values } of named)
    for (let lane = 0; lane < used; lane++) {
      const value = values[lane]!
      if (isSound(value)) continue
      throw new ModelError({
        code: Number.isFinite(value) ? 'negative-stock' : 'not-finite',
        block,
        region: course.evidence.regions[course.regionOf[lane]!]!.code,
        year: course.firstYear + year,
        month,
        draw: course.list.draws[lane]!,
        value,
      })
    }
}

function whatToCheck(state: State, ledger: Ledger): Checked {
  const stocks = [...monthlyColumns(state), ...yearlyColumns(state)]
  const money = ledgerPayers.flatMap((payer) =>
    ledgerCauses.map((cause) => ({ block: `money ${payer} ${cause}`, values: ledger[payer][cause] })),
  )
  return { stocks, stretches: stretchesOf(stocks), money, moneyStretches: stretchesOf(money) }
}

/** Merge columns that lie side by side into one range. */
function stretchesOf(columns: readonly NamedColumn[]): Float64Array[] {
  const stretches: Float64Array[] = []
  for (const { values } of columns) {
    const last = stretches.at(-1)
    const isNext =
      last?.buffer === values.buffer &&
      values.byteOffset - last.byteOffset === (last.length + stride - lanes) * last.BYTES_PER_ELEMENT
    if (isNext) stretches[stretches.length - 1] = sharedPart(last, 0, last.length + stride)
    else stretches.push(values)
  }
  return stretches
}

/** Fill an odd last lane with the draw before it, so that every lane in use can be checked. */
function areStocks(stretches: readonly Float64Array[]): boolean {
  look(stretches)
  for (let lane = 0; lane < inUse; lane++) if (!(zero[lane] === 0 && least[lane]! >= -tolerance)) return false
  return true
}

const isStock = (value: number): boolean => value >= -tolerance && value < Number.POSITIVE_INFINITY

function areMoney(stretches: readonly Float64Array[]): boolean {
  look(stretches)
  for (let lane = 0; lane < inUse; lane++) if (zero[lane] !== 0) return false
  return true
}

function look(stretches: readonly Float64Array[]): void {
  found.block.fill(0)
  for (const stretch of stretches) {
    const end = stretch.length + stride - lanes
    lookAt(found.block, stretch, end - (end % (4 * stride)), end)
  }
}

/** Scratch: the minimum, and the sum of (x - x), which is 0 unless some x is NaN or infinite. */
const found = sharedColumns(2)
const [least, zero] = found as unknown as readonly [Column, Column]

/** Four rows at a time up to `rest`, because minimum and sum are loop-carried dependencies; then row by row. */
const lookAt = overLanes('lookAt', (found: Table, values: Table, rest: number, end: number): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let least = found[lane]!
    let zero = found[lane + stride]!
    for (let row = 0; row < rest; row += 4 * stride) {
      const a = values[row + lane]!
      const b = values[row + stride + lane]!
      const c = values[row + 2 * stride + lane]!
      const d = values[row + 3 * stride + lane]!
      const ab = a < b ? a : b
      const cd = c < d ? c : d
      const abcd = ab < cd ? ab : cd
      least = abcd < least ? abcd : least
      zero += a - a + (b - b) + (c - c + (d - d))
    }
    for (let row = rest; row < end; row += stride) {
      const value = values[row + lane]!
      least = value < least ? value : least
      zero += value - value
    }
    found[lane] = least
    found[lane + stride] = zero
  }
})

/** Tolerance for a sum of people that should be zero: a millionth of a person. */
const tolerance = 1e-6
