import { classBounds } from '@wlz/charts'

/**
 * Bounds of the classes of a map. Regions that are written alike are in one class, so that no class reads "30% to 30%" and no
 * shade shows a difference that nobody can read.
 */
export function readableBounds(values: readonly number[], write: (value: number) => string): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const firstWrittenAs = (bound: number) => sorted.find((value) => write(value) === write(bound))!
  const bounds = new Set(classBounds(values).map(firstWrittenAs))
  return [...bounds].filter((bound) => bound !== sorted[0])
}

/** As many shades of a ramp as there are classes, from end to end. */
export const shadesOf = (ramp: readonly string[], classes: number): string[] =>
  Array.from(
    { length: classes },
    (_, place) =>
      ramp[classes === 1 ? Math.floor(ramp.length / 2) : Math.round((place * (ramp.length - 1)) / (classes - 1))]!,
  )
