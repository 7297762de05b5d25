import { backcastValues, type Backcast, type Observable } from '@wlz/core'
import type { Target } from '@wlz/data'

/** Calendar year of a target and the part of it that has gone; 1 January is the end of the year before. */
export interface DayOfYear {
  readonly year: number
  readonly part: number
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

export function dayOf(date: string): DayOfYear {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const gone = daysBefore[month - 1]! + day
  return gone === 1 ? { year: year - 1, part: 1 } : { year, part: gone / 365 > 1 ? 1 : gone / 365 }
}

/** Years with their fraction, for what runs over time. */
export const timeOf = ({ year, part }: DayOfYear): number => year + part

/** [draw] a stock on a day: a straight line between the morning of 1 January, events included, and 31 December. */
function stockAt(backcast: Backcast, name: Observable, { year, part }: DayOfYear): Float64Array {
  const start = backcastValues(backcast, name, year - 1, 'opening')
  return backcastValues(backcast, name, year).map((end, draw) => start[draw]! + part * (end - start[draw]!))
}

/** Ratio of the persons in the year to the stock of the second Friday of November. */
const november = 0.86

/** Adds the drift beside the model to the values of a series, in the order asked. */
export type Besides = (values: Float64Array, series: string, day: DayOfYear, isFlow: boolean) => Float64Array

/** The model alone. */
export const nothingBesides: Besides = (values) => values

/**
 * [draw] modelled value of a published figure, without the error of its row.
 *
 * @param besides drift of each series beside the model
 */
export function readOff(backcast: Backcast, target: Target, besides: Besides = nothingBesides): Float64Array {
  const day = dayOf(target.date)
  const stock = (name: Observable, at = day) => stockAt(backcast, name, at)
  const whole = () => {
    const parts = Object.keys(target.parts ?? {}) as Observable[]
    const sums = new Float64Array(backcast.draws)
    for (const part of parts) besides(stock(part), part, day, false).forEach((value, draw) => (sums[draw]! += value))
    return sums
  }
  switch (target.kind) {
    case 'stock':
      return target.parts === undefined ? besides(stock(target.observable), target.series, day, false) : whole()
    case 'flow':
      return besides(backcastValues(backcast, target.observable, day.year).slice(), target.series, day, true)
    case 'share': {
      const over = whole()
      return besides(stock(target.observable), target.observable, day, false).map((value, draw) => value / over[draw]!)
    }
    case 'turnover': {
      const start = backcastValues(backcast, target.observable, day.year - 1, 'opening')
      const entered = backcastValues(backcast, target.entered!, day.year)
      const ratio = stock(target.observable, { year: day.year, part: november }).map(
        (value, draw) => (start[draw]! + entered[draw]!) / value,
      )
      return besides(ratio, target.series, day, true)
    }
  }
}
