import { scaleLinear } from 'd3-scale'

/** Classes of a map at most. */
const mostClasses = 5

/** Values that fall in one shade: from `low` up to but not with `high`; a side that is absent is open. */
export interface MapClass {
  readonly low?: number
  readonly high?: number
  readonly colour: string
}

/**
 * Round numbers that part values in at most five classes of equal width. Regions that hardly differ share a class, where
 * classes of equal count would part them.
 * @param isWhole bounds must be whole numbers, as years are
 */
export function roundBounds(values: readonly number[], isWhole = false): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (!(low < high)) return []
  for (let wanted = mostClasses; wanted > 0; wanted--) {
    const bounds = scaleLinear()
      .domain([low, high])
      .ticks(wanted)
      .filter((tick) => tick > low && tick <= high && (!isWhole || Number.isInteger(tick)))
    if (bounds.length < mostClasses) return bounds
  }
  return []
}

/** Round bounds that lie alike on both sides of zero: a class around it, and two on either side, as far as values reach. */
export function boundsAroundZero(values: readonly number[]): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const size = Math.max(-low, high)
  if (!(size > 0)) return []
  const [, step] = scaleLinear().domain([0, size]).ticks(3)
  if (step === undefined) return []
  return [-2 * step, -step, step, 2 * step].filter((bound) => (bound < 0 ? low < bound : high >= bound))
}

/** Shades of a ramp for so many classes, from end to end. */
export const shadesOf = (ramp: readonly string[], classes: number): string[] =>
  Array.from(
    { length: classes },
    (_, place) =>
      ramp[classes === 1 ? Math.floor(ramp.length / 2) : Math.round((place * (ramp.length - 1)) / (classes - 1))]!,
  )

/** Classes between bounds, from the lowest, in the shades of a ramp. */
export const classesOf = (bounds: readonly number[], ramp: readonly string[]): MapClass[] =>
  shadesOf(ramp, bounds.length + 1).map((colour, place) => between(bounds, place, colour))

/** Classes of differences: the class that holds zero is in the middle of the ramp, whichever others there are. */
export function classesAroundZero(bounds: readonly number[], diverging: readonly string[]): MapClass[] {
  const middle = Math.floor(diverging.length / 2)
  const ofZero = bounds.filter((bound) => bound <= 0).length
  return Array.from({ length: bounds.length + 1 }, (_, place) =>
    between(bounds, place, diverging[middle + place - ofZero]!),
  )
}

const between = (bounds: readonly number[], place: number, colour: string): MapClass => {
  const [low, high] = [bounds[place - 1], bounds[place]]
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }), colour }
}

/** Class that a value falls in. */
export const classOf = (value: number, classes: readonly MapClass[]): MapClass | undefined =>
  classes.find(({ low = -Infinity, high = Infinity }) => value >= low && value < high)
