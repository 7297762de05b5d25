import { AnalysisError } from './fault.ts'

/** Shares of the draws in which a value lies above another and below it, by year. Draws in which they are equal are in neither. */
export interface Sides {
  readonly above: readonly number[]
  readonly below: readonly number[]
}

/**
 * Sides of one column of values against another in the same draws, by year.
 * @param own [year][draw]
 * @param other [year][draw]
 */
export function sidesOf(own: Float64Array, other: Float64Array, draws: number): Sides {
  if (own.length !== other.length)
    throw new AnalysisError({ code: 'unequal-draws', base: other.length, other: own.length })
  const above: number[] = []
  const below: number[] = []
  for (let from = 0; from < own.length; from += draws) {
    let [more, less] = [0, 0]
    for (let draw = from; draw < from + draws; draw++) {
      if (own[draw]! > other[draw]!) more++
      else if (own[draw]! < other[draw]!) less++
    }
    above.push(more / draws)
    below.push(less / draws)
  }
  return { above, below }
}

/** On one side in at least nine of ten draws: the 80% band of the difference does not hold zero. */
export const isApart = (above: number, below: number): boolean => Math.max(above, below) >= 0.9
