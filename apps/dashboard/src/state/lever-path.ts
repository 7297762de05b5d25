import { lastProjectedYear, type Lever } from '@wlz/core'
import { writtenEntries, type WrittenEntry, type WrittenScenario, type WrittenValue } from '@wlz/scenario'
import { withEntries } from './lever-entry.ts'

/** A year of a path and what the lever is then. */
export interface PathPoint {
  readonly year: number
  readonly value: WrittenValue
}

type Bounds = Pick<Lever, 'min' | 'max'>

export const centralOf = (value: WrittenValue): number => (typeof value === 'number' ? value : value.central)

/** Points of an entry; a bare value stands from the first year that new policy can start. */
export function pointsOf({ path, value }: WrittenEntry, newFrom: number): readonly PathPoint[] {
  if (path !== undefined && path.length > 0) return path
  return value === undefined || typeof value === 'string' ? [] : [{ year: newFrom, value }]
}

/** An entry with this path; its place, reason and effect stay. */
export function withPath(
  written: WrittenScenario,
  id: string,
  index: number,
  points: readonly PathPoint[],
): WrittenScenario {
  const entries = writtenEntries(written.levers?.[id]).map((entry, place): WrittenEntry => {
    if (place !== index) return entry
    const { path: _, value: __, ...rest } = entry
    return { path: points.map(({ year, value }) => ({ year, value })), ...rest }
  })
  return withEntries(written, id, entries)
}

/** A value that keeps its spread as it moves, within the bounds of its lever. */
export function movedValue(value: WrittenValue, to: number, { min, max }: Bounds): WrittenValue {
  const central = within(to, min, max)
  if (typeof value === 'number') return central
  const by = central - value.central
  return {
    ...value,
    low: within(clean(value.low + by), min, central),
    central,
    high: within(clean(value.high + by), central, max),
  }
}

/** A point put elsewhere: its year stays between those of its neighbours, its value within the bounds. */
export function movedPoint(
  points: readonly PathPoint[],
  index: number,
  to: Readonly<{ year: number; value: number }>,
  bounds: Bounds,
  firstYear: number,
): readonly PathPoint[] {
  const least = index === 0 ? firstYear : points[index - 1]!.year + 1
  const most = index === points.length - 1 ? lastProjectedYear : points[index + 1]!.year - 1
  return points.map((point, place) =>
    place === index
      ? { year: within(Math.round(to.year), least, most), value: movedValue(point.value, to.value, bounds) }
      : point,
  )
}

/** One point more, in the middle of the widest gap that has room; the line does not change by it. */
export function withPointAdded(points: readonly PathPoint[]): readonly PathPoint[] {
  const ends = [...points.map(({ year }) => year), lastProjectedYear]
  const gaps = points.map((_, index) => ends[index + 1]! - ends[index]!)
  const widest = gaps.indexOf(Math.max(...gaps))
  if (gaps[widest]! < 2) return points
  const [before, after] = [points[widest]!, points[widest + 1]]
  const year = before.year + Math.floor(gaps[widest]! / 2)
  const from = centralOf(before.value)
  const part = after === undefined ? 0 : (year - before.year) / (after.year - before.year)
  const value = after === undefined ? before.value : clean(from + (centralOf(after.value) - from) * part)
  return [...points.slice(0, widest + 1), { year, value }, ...points.slice(widest + 1)]
}

/** The last point stays: a path without points is no path. */
export const withoutPoint = (points: readonly PathPoint[], index: number): readonly PathPoint[] =>
  points.length <= 1 ? points : points.filter((_, place) => place !== index)

/** The value of the last point as an interval of eight in ten, or as one number. */
export function withInterval(
  points: readonly PathPoint[],
  interval: Readonly<{ low: number; high: number }> | undefined,
): readonly PathPoint[] {
  return points.map((point, index) => {
    if (index < points.length - 1) return point
    const central = centralOf(point.value)
    if (interval === undefined) return { ...point, value: central }
    const { low, high } = interval
    return { ...point, value: { low: Math.min(low, central), central, high: Math.max(high, central), as: '80%' } }
  })
}

/** Free of the dust of binary fractions. */
const clean = (value: number): number => Number(value.toFixed(6))
const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))
