import { ln } from '@wlz/exact'

/** Fewer waiting per client in verblijf than this counts as this, in the year and in the base year. */
const leastRatio = 0.05
/** Bounds of the logarithm of the pressure: from a fifth of the base year to four and a half times. */
const mostPressure = 1.5

/** Logarithm of a ratio of clients waiting to clients in verblijf over that of the base year, within bounds. */
export const pressureAt = (ratio: number, base: number): number =>
  ratio === base
    ? 0
    : Math.min(
        Math.max(
          ln((ratio > leastRatio ? ratio : leastRatio) / (base > leastRatio ? base : leastRatio)),
          -mostPressure,
        ),
        mostPressure,
      )
