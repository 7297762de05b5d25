import { scaleLinear } from 'd3-scale'

/** A scale from value to place that knows its ticks. */
export interface Axis {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  readonly low: number
  readonly high: number
}

/**
 * A value axis from zero: stocks and money start there. Differences reach below it. It ends at a round number above all
 * that is shown.
 */
export function valueAxis(values: Iterable<number>, from: number, to: number, wanted = 4): Axis {
  let low = 0
  let high = 0
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low === 0 && high === 0) high = 1
  const scale = scaleLinear().domain([low, high]).nice(wanted).range([from, to])
  const [first, last] = scale.domain() as [number, number]
  return { at: (value) => scale(value), ticks: scale.ticks(wanted), low: first, high: last }
}

/**
 * Axis of years; a year means its last day.
 *
 * @param start first year of the axis, when that is before the first year shown
 */
export function yearAxis(years: readonly number[], from: number, to: number, start = years[0] ?? 2024): Axis {
  const [first, last] = [Math.floor(start), years.at(-1) ?? 2050]
  const scale = scaleLinear().domain([first, last]).range([from, to])
  const round = years.filter((year) => year % 10 === 0 && year - first > 2)
  const begin = years[0] !== undefined && years[0] - first > 3 ? [first, years[0]] : [first]
  return {
    at: (year) => scale(year),
    ticks: [...begin, ...round.filter((year) => year - begin.at(-1)! > 2)],
    low: first,
    high: last,
  }
}

/** The year nearest to a place along the axis. */
export const yearAt = (
  years: readonly number[],
  from: number,
  to: number,
  place: number,
  start = years[0] ?? 0,
): number => {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
  const begin = Math.floor(start)
  const year = Math.round(begin + ((place - from) / (to - from)) * (last - begin))
  return Math.min(last, Math.max(first, year))
}
