import type { MeasuredProbe, Screening } from '@wlz/data'

/** A lever that measurably moves an outcome, at the setting of its two that moves it most. */
export interface Mover {
  readonly probe: MeasuredProbe
  readonly difference: number
  /** Part of the mean of the basispad; undefined where that mean is zero. */
  readonly relative: number | undefined
  /** The outcome is on both sides of zero, under one lever or another: a percentage of it says little. */
  readonly isAroundZero: boolean
}

type Measured = Pick<Screening, 'base' | 'years' | 'probes'>

/** Levers that measurably move an outcome in a year, the largest first. */
export function moversOf(
  { probes, base, years }: Measured,
  indicator: string,
  year: number,
  isAroundZero = goesThroughZero({ probes, base, years }, indicator, year),
): Mover[] {
  const place = years.indexOf(year)
  const middle = base[indicator]?.[place] ?? 0
  const largest = new Map<string, Mover>()
  for (const probe of probes) {
    const [difference, error] = probe.moves[indicator]?.[place] ?? [0, 0]
    if (!isMeasured(difference, error)) continue
    const before = largest.get(probe.lever)
    if (before !== undefined && Math.abs(before.difference) >= Math.abs(difference)) continue
    const relative = middle === 0 ? undefined : difference / Math.abs(middle)
    largest.set(probe.lever, { probe, difference, relative, isAroundZero })
  }
  return [...largest.values()].sort(
    (one, two) => Math.abs(two.difference) - Math.abs(one.difference) || (one.probe.lever < two.probe.lever ? -1 : 1),
  )
}

/** Tells if any measured lever takes an outcome to the other side of zero. */
function goesThroughZero({ probes, base, years }: Measured, indicator: string, year: number): boolean {
  const place = years.indexOf(year)
  const middle = base[indicator]?.[place] ?? 0
  return probes.some(({ moves }) => middle * (middle + (moves[indicator]?.[place]?.[0] ?? 0)) < 0)
}

/** Outcomes that a lever measurably moves in a year, the largest part of the basispad first. */
export function movedBy(
  { probes, base, years }: Measured,
  lever: string,
  year: number,
): (Mover & { readonly indicator: string })[] {
  const own = { base, years, probes: probes.filter((probe) => probe.lever === lever) }
  return [...new Set(own.probes.flatMap(({ moves }) => Object.keys(moves)))]
    .flatMap((indicator) =>
      moversOf(own, indicator, year, goesThroughZero({ probes, base, years }, indicator, year)).map((mover) => ({
        ...mover,
        indicator,
      })),
    )
    .sort(
      (one, two) =>
        Math.abs(two.relative ?? 0) - Math.abs(one.relative ?? 0) || (one.indicator < two.indicator ? -1 : 1),
    )
}

/** Told apart from chance: the difference is more than twice its Monte Carlo error. */
export const isMeasured = (difference: number, error: number): boolean =>
  difference !== 0 && Math.abs(difference) > 2 * error
