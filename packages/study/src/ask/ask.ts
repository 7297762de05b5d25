import {
  firstProjectedYear,
  indicatorCatalogue,
  lastProjectedYear,
  usualIndicators,
  type Evidence,
  type IndicatorId,
  type Policy,
  type Start,
} from '@wlz/core'
import { limits } from '@wlz/scenario'
import { StudyError } from './fault.ts'
import type { StudyRequest, StudyScenario } from './request.ts'
import { indicatorById } from './indicators.ts'

/** A study as numbers: checked, in order, without words. */
export interface Ask {
  /** The base first, or the only one; names go with them to tell who failed. */
  readonly scenarios: readonly StudyScenario[]
  readonly start: Start
  readonly seed: string
  readonly draws: number
  /** Numbers of the regions asked, rising, and whether NL is asked too. */
  readonly regions: readonly number[]
  readonly national: boolean
  /** Code of every region of the evidence. */
  readonly codes: readonly string[]
  readonly indicators: readonly IndicatorId[]
  readonly from: number
  readonly to: number
  readonly isLook: boolean
  /** Bands of the scenarios after the base too. */
  readonly levels?: boolean
  /** The same study with more draws may follow. */
  readonly isContinued: boolean
  /** The structures of the world apart too. */
  readonly byStructure?: boolean
}

/** Check a request against the evidence and the catalogue. */
export function askOf(
  evidence: Evidence,
  request: StudyRequest & { draws?: number; seed?: string; levels?: boolean; byStructure?: boolean },
  scenarios: readonly [StudyScenario, ...StudyScenario[]],
): Ask {
  const codes = evidence.regions.map((region) => region.code)
  const draws = request.draws ?? scenarios[0].draws
  const { min, max } = limits.draws
  if (!Number.isInteger(draws) || draws < min || draws > max)
    throw new StudyError({ code: 'draws', value: draws, min, max })
  const bounds = boundsOf(request)
  return {
    scenarios,
    start: request.start,
    draws,
    codes,
    seed: request.seed ?? scenarios[0].seed,
    ...areasOf(codes, request.regions),
    indicators: indicatorsOf(request.indicators),
    ...bounds,
    isLook: (request.isLook ?? false) && bounds.to < lastProjectedYear,
    levels: request.levels ?? false,
    isContinued: request.kept !== undefined,
    ...(request.byStructure === true && { byStructure: true }),
  }
}

function areasOf(codes: readonly string[], asked: readonly string[]): Pick<Ask, 'regions' | 'national'> {
  if (asked.length === 0) throw new StudyError({ code: 'no-region' })
  const wanted = new Set(asked)
  for (const region of wanted) {
    if (region !== 'NL' && region !== 'all' && !codes.includes(region))
      throw new StudyError({ code: 'unknown-region', region })
  }
  const all = wanted.has('all')
  return {
    regions: codes.flatMap((code, number) => (all || wanted.has(code) ? [number] : [])),
    national: all || wanted.has('NL'),
  }
}

function indicatorsOf(asked: readonly string[] | undefined): IndicatorId[] {
  const known: readonly IndicatorId[] = indicatorCatalogue.map((indicator) => indicator.id)
  if (asked === undefined) return [...usualIndicators]
  for (const indicator of asked)
    if (!indicatorById.has(indicator)) throw new StudyError({ code: 'unknown-indicator', indicator })
  return known.filter((id) => asked.includes(id))
}

function boundsOf({ from = firstProjectedYear, to = lastProjectedYear }: StudyRequest): { from: number; to: number } {
  const sound =
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    firstProjectedYear <= from &&
    from <= to &&
    to <= lastProjectedYear
  if (!sound) throw new StudyError({ code: 'years', from, to, first: firstProjectedYear, last: lastProjectedYear })
  return { from, to }
}

export const policiesOf = (scenarios: readonly StudyScenario[]): Policy[] =>
  scenarios.map((scenario) => scenario.policy)

/** Code of an area as people write it. */
export const codeOf = (ask: Ask, area: number): string => ask.codes[area] ?? 'NL'

/** Number of years that a result shows. */
export const yearCount = (ask: Ask): number => ask.to - ask.from + 1

/** Years that a result shows. */
export const yearsOf = (ask: Ask): number[] => Array.from({ length: yearCount(ask) }, (_, index) => ask.from + index)
