import { area, line } from 'd3-shape'
import type { Axis } from './domain.ts'

/** Path of a line through values by year. */
export function linePath(years: readonly number[], values: readonly number[], x: Axis, y: Axis): string {
  const path = line<number>()
    .x((_, index) => x.at(years[index]!))
    .y((value) => y.at(value))
    .digits(2)
  return path(values as number[]) ?? ''
}

/** Path of the area between two lines. */
export function bandPath(
  years: readonly number[],
  low: readonly number[],
  high: readonly number[],
  x: Axis,
  y: Axis,
): string {
  const path = area<number>()
    .x((_, index) => x.at(years[index]!))
    .y0((value) => y.at(value))
    .y1((_, index) => y.at(high[index]!))
    .digits(2)
  return path(low as number[]) ?? ''
}
