import { isApart } from '@wlz/analysis'
import type { CompareResult, RegionsResult, RunResult, TippingResult } from '@wlz/study'
import { perPeople } from './map-outcome.ts'

/** One region on the map. */
export interface Place {
  /** Undefined where it never comes: the year of a norm that does not fail in half of the draws. */
  readonly value: number | undefined
  /** Ends of the 80% band; undefined where they lie beyond the last year. */
  readonly low: number | undefined
  readonly high: number | undefined
  /** Differs from the country, or a difference from nothing, in at least nine of ten draws; undefined while that is not known. */
  readonly isApart: boolean | undefined
}

export type Places = ReadonlyMap<string, Place>

/** Everything of a region's years, for a scale that is that of all years. */
export interface Mapped {
  readonly places: Places
  /** Values of all regions in all years that are known. */
  readonly scale: readonly number[]
}

/** Factor from an amount to that of so many people; 1 where it is not divided. */
const factorOf = (indicators: RunResult['indicators'], index: number, people: number | undefined): number =>
  people === undefined ? 1 : people / indicators[perPeople]!.mean[index]!

/**
 * An outcome in a year by region.
 * @param people amounts are told of so many people; undefined: as they are
 */
export function levelMapped(
  results: readonly RunResult[],
  indicator: string,
  year: number,
  people: number | undefined,
  sides: readonly RegionsResult[] = [],
): Mapped {
  const apart = new Map(sides.map((each) => [each.run.region, each]))
  const places = results.map(({ run, years, indicators }): [string, Place] => {
    const index = years.indexOf(year)
    const { mean, p10, p90 } = indicators[indicator]!
    const factor = factorOf(indicators, index, people)
    const own = apart.get(run.region)
    const of = own?.indicators[indicator]
    const at = own?.years.indexOf(year) ?? -1
    return [
      run.region,
      {
        value: mean[index]! * factor,
        low: p10[index]! * factor,
        high: p90[index]! * factor,
        isApart: of === undefined || at < 0 ? undefined : isApart(of.above[at]!, of.below[at]!),
      },
    ]
  })
  const scale = results.flatMap(({ indicators }) =>
    indicators[indicator]!.mean.map((value, index) => value * factorOf(indicators, index, people)),
  )
  return { places: new Map(places), scale }
}

/** The paired difference with the base of a comparison in a year, by region. */
export function differenceMapped(
  results: readonly CompareResult[],
  indicator: string,
  year: number,
  people: number | undefined,
): Mapped {
  const found = results.map(({ run, years, base, others }) => {
    const { difference } = others[0]!.indicators[indicator]!
    return { region: run.region, index: years.indexOf(year), base: base.indicators, difference }
  })
  const places = found.map(({ region, index, base, difference: { mean, p10, p90 } }): [string, Place] => {
    const factor = factorOf(base, index, people)
    const [low, high] = [p10[index]! * factor, p90[index]! * factor]
    return [region, { value: mean[index]! * factor, low, high, isApart: low > 0 || high < 0 }]
  })
  const scale = found.flatMap(({ base, difference }) =>
    difference.mean.map((value, index) => value * factorOf(base, index, people)),
  )
  return { places: new Map(places), scale }
}

/** The year by which a norm has failed in half of the draws, by region, for the last scenario of the study. */
export function yearMapped(results: readonly TippingResult[], norm: number): Mapped {
  const places = results.map(({ run, scenarios }): [string, Place] => {
    const { p10, p50, p90, besideRegions } = scenarios.at(-1)!.norms[norm]!
    return [
      run.region,
      {
        value: p50 ?? undefined,
        low: p10 ?? undefined,
        high: p90 ?? undefined,
        isApart: besideRegions && isApart(besideRegions.later, besideRegions.earlier),
      },
    ]
  })
  return { places: new Map(places), scale: places.flatMap(([, { value }]) => value ?? []) }
}

/** Share of the draws in which a norm fails later than under the base, less the share in which it fails earlier, by region. */
export function laterMapped(results: readonly TippingResult[], norm: number): Mapped {
  const places = results.flatMap(({ run, scenarios }): [string, Place][] => {
    const shift = scenarios.at(-1)!.norms[norm]!.shift
    if (shift === undefined) return []
    const { later, earlier } = shift
    return [
      [
        run.region,
        { value: later - earlier, low: undefined, high: undefined, isApart: later + earlier > 0 && later !== earlier },
      ],
    ]
  })
  return { places: new Map(places), scale: places.flatMap(([, { value }]) => value ?? []) }
}
