import { firstProjectedYear, lastProjectedYear } from '@wlz/core'
import type { Scenario } from '@wlz/scenario'
import type { CompareResult, RegionsResult, RunResult, TippingResult } from '@wlz/study'
import { useState } from 'react'
import type { Failure } from '../../engine/protocol.ts'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { usePage } from '../../page.ts'
import { mapAmounts, mapIndicators, perPeople } from './map-outcome.ts'
import { stay, toldNorms } from './norms.ts'

/** As many as the other views, so that one outcome is one number everywhere. */
const mostDraws = 1024
/** Of what needs every draw of every region at once. */
const mostJointDraws = 128

export const mapYears = Array.from(
  { length: lastProjectedYear - firstProjectedYear + 1 },
  (_, index) => firstProjectedYear + index,
)

/** Answers about all regions, as far as they are known. */
export interface RegionAnswers {
  readonly levels: readonly RunResult[] | undefined
  /** Asked only where the map shows differences. */
  readonly differences: readonly CompareResult[] | undefined
  readonly tipping: readonly TippingResult[] | undefined
  readonly sides: readonly RegionsResult[] | undefined
  readonly jointDraws: number
  readonly isStale: boolean
  readonly isFilling: boolean
  readonly failure: Failure | undefined
}

interface Asked {
  readonly scenario: Scenario | undefined
  /** The scenario that differences are taken from. */
  readonly reference: Scenario | undefined
  readonly isDifference: boolean
  readonly year: number
}

/** Ask what the map shows first, and then what every draw of every region is needed for. */
export function useRegionAnswers({ scenario, reference, isDifference, year }: Asked): RegionAnswers {
  const [isMapped, setMapped] = useState(false)
  const codes = usePage().pack.regions.map(({ code }) => code)
  const draws = Math.min(mostDraws, scenario?.draws ?? mostDraws)
  const jointDraws = Math.min(mostJointDraws, draws)
  const common = scenario && {
    regions: codes,
    indicators: [...mapIndicators, perPeople],
    steps: draws > 64 && !isMapped ? [8, draws] : [draws], // a map of few draws is better than none, not than the one before
    shownYear: year,
    seed: scenario.seed,
  }
  const levels = useAnswer<'run'>(scenario && common && { ...common, kind: 'run', scenario: studied(scenario) })
  const isPaired = isDifference && reference !== undefined
  const differences = useAnswer<'compare'>(
    scenario && common && isPaired
      ? { ...common, kind: 'compare', base: studied(reference), others: [studied(scenario)], shares: false }
      : undefined,
  )
  if (levels.answer !== undefined && !isMapped) setMapped(true)
  const isFilling = levels.isFilling || (isPaired && differences.isFilling)
  // A study of all regions takes both hands: first what the map shows, then what needs all draws at once.
  const joint =
    scenario === undefined || isFilling ? undefined : { regions: codes, steps: [jointDraws], seed: scenario.seed }
  const tipping = useAnswer<'tipping'>(
    scenario &&
      joint && {
        ...joint,
        kind: 'tipping',
        base: studied(reference ?? scenario),
        others: reference === undefined ? [] : [studied(scenario)],
        norms: toldNorms,
        stay,
        indicators: [],
        besideRegions: true,
      },
    false,
  )
  const sides = useAnswer<'regions'>(
    scenario &&
      joint && {
        ...joint,
        kind: 'regions',
        scenario: studied(scenario),
        indicators: mapIndicators,
        per: perPeople,
        amounts: mapAmounts,
      },
    false,
  )
  const isStale = levels.isStale || (isPaired && differences.isStale)
  // What belongs to the map turns grey with it, and is new with it.
  const beside = <Result>(of: Readonly<{ answer: Results<Result> | undefined; isStale: boolean }>) =>
    isStale || !of.isStale ? of.answer?.results : undefined
  return {
    levels: withYear(levels.steps, year),
    differences: isPaired ? withYear(differences.steps, year) : undefined,
    tipping: beside(tipping),
    sides: beside(sides),
    jointDraws,
    isStale,
    isFilling,
    failure: levels.failure ?? differences.failure,
  }
}

interface Results<Result> {
  readonly results: readonly Result[]
}

/** The last answer that has a year: one on the way may not have a year that was chosen since. */
const withYear = <Result extends { readonly years: readonly number[] }>(
  steps: readonly Results<Result>[],
  year: number,
): readonly Result[] | undefined => steps.findLast(({ results }) => results[0]!.years.includes(year))?.results
