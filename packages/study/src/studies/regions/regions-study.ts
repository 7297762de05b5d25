import { sidesOf, type Sides } from '@wlz/analysis'
import type { IndicatorId } from '@wlz/core'
import { askOf, codeOf, yearCount, yearsOf, type Ask } from '../../ask/ask.ts'
import { indicatorById } from '../../ask/indicators.ts'
import type { StudyPack, StudyRequest, StudyScenario } from '../../ask/request.ts'
import { wholeValues } from '../../jobs/areas.ts'
import { nationalArea, type Pool } from '../../jobs/job.ts'
import { rowOf } from '../../jobs/tables.ts'
import type { AreaDraws } from '../../jobs/values.ts'

/** Regions held against the country under one scenario, draw by draw. */
export interface RegionsStudy extends Omit<StudyRequest, 'regions' | 'indicators' | 'kept'> {
  readonly scenario: StudyScenario
  readonly indicators: readonly IndicatorId[]
  /** Indicator that amounts are divided by, so that a large region does not differ by its size: people of some age. */
  readonly per: IndicatorId
  /** Indicators that are amounts. */
  readonly amounts: readonly IndicatorId[]
  /** Absent: the scenario's own. */
  readonly draws?: number
  readonly seed?: string
}

/** Sides of one region against the country. */
export interface RegionsResult {
  readonly run: Readonly<{ region: string; scenario: string; seed: string; draws: number }>
  readonly years: readonly number[]
  readonly indicators: Readonly<Record<string, Sides>>
}

/**
 * One result for each region, in order. The country is its own outcome, or, of a chance, the share of the regions that meet
 * the signal in the draw: for the country as a whole that is met only where every region meets it.
 */
export async function regionsStudy(pack: StudyPack, pool: Pool, request: RegionsStudy): Promise<RegionsResult[]> {
  const { scenario, indicators, per } = request
  const asked = { ...request, regions: ['all'], indicators: [...new Set([...indicators, per])] }
  const ask = askOf(pack.evidence, asked, [scenario])
  const areas = await wholeValues(ask, [scenario], pool, () => {})
  const regions = areas.filter(({ area }) => area !== nationalArea)
  const national = areas.find(({ area }) => area === nationalArea)!
  const country = new Map(
    indicators.map((id) => [
      id,
      indicatorById.get(id)!.unit === 'chance'
        ? averageOf(regions.map((region) => valuesOf(ask, request, region, id)))
        : valuesOf(ask, request, national, id),
    ]),
  )
  return regions.map((region) => ({
    run: { region: codeOf(ask, region.area), scenario: scenario.id, seed: ask.seed, draws: ask.draws },
    years: yearsOf(ask),
    indicators: Object.fromEntries(
      indicators.map((id) => [id, sidesOf(valuesOf(ask, request, region, id), country.get(id)!, ask.draws)]),
    ),
  }))
}

/** [year][draw] of an indicator in an area; of an amount for each person it is divided by. */
function valuesOf(ask: Ask, { per, amounts }: RegionsStudy, { values }: AreaDraws, id: IndicatorId): Float64Array {
  const size = yearCount(ask) * ask.draws
  const row = (of: IndicatorId) => rowOf(values[0]!, ask.indicators.indexOf(of), size)
  const people = row(per)
  return amounts.includes(id) ? row(id).map((value, place) => value / people[place]!) : row(id)
}

function averageOf(all: readonly Float64Array[]): Float64Array {
  return all[0]!.map((_, place) => all.reduce((sum, values) => sum + values[place]!, 0) / all.length)
}
