import { linearRegression, meanSimple } from 'simple-statistics'

/** Observations of one series up to a day: years (with their fraction) and values, rising in time. */
export interface Seen {
  readonly at: readonly number[]
  readonly values: readonly number[]
}

/** A forecast without a model: its middle and one standard deviation. */
export interface Naive {
  readonly middle: number
  readonly sd: number
}

/**
 * Persistence forecast: the last value stays. Its spread grows with the root of time, at the yearly movement of the series so far.
 *
 * @param shy relative yearly movement that counts as three more observations, for short series
 */
export function lastValue({ at, values }: Seen, when: number, shy: number): Naive | undefined {
  const last = values.at(-1)
  if (last === undefined) return undefined
  const years = when - at.at(-1)!
  const moves = relativeMoves({ at, values })
  return { middle: last, sd: Math.abs(last) * pooled(moves, shy) * Math.sqrt(Math.max(years, 0.05)) }
}

/** Least-squares line through all observations, at least three. Its spread is that of the line plus its residuals. */
export function linearTrend({ at, values }: Seen, when: number, shy: number): Naive | undefined {
  const count = values.length
  if (count < 3) return undefined
  const [time, level] = [meanSimple([...at]), meanSimple([...values])]
  const slope = linearRegression(at.map((each, index) => [each, values[index]!])).m
  const across = at.reduce((sum, each) => sum + square(each - time), 0)
  const off = values.map((value, index) => value - level - slope * (at[index]! - time))
  const shyness = 3 * square(shy * level)
  const variance = (off.reduce((sum, each) => sum + each * each, 0) + shyness) / (count - 2 + 3)
  return {
    middle: level + slope * (when - time),
    sd: Math.sqrt(variance * (1 + 1 / count + square(when - time) / across)),
  }
}

/** Relative change per root year between neighbours in time. */
function relativeMoves({ at, values }: Seen): number[] {
  return values
    .slice(1)
    .map((value, index) => (value / values[index]! - 1) / Math.sqrt(Math.max(at[index + 1]! - at[index]!, 0.05)))
}

/** Root mean square with three observations of the stated size added. */
function pooled(moves: readonly number[], shy: number): number {
  return Math.sqrt((moves.reduce((sum, move) => sum + move * move, 0) + 3 * shy * shy) / (moves.length + 3))
}

const square = (value: number): number => value * value
