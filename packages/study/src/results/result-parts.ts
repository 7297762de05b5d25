import { firstProjectedYear, structures, type Start } from '@wlz/core'
import { indicatorById } from '../ask/indicators.ts'
import { codeOf, type Ask } from '../ask/ask.ts'
import { runHash } from '../ask/hash.ts'
import type { AreaStatistics, IndicatorStatistics } from '../jobs/job.ts'
import { runRegionsOf } from '../jobs/jobs.ts'
import type { StudyRequest, StudyScenario } from '../ask/request.ts'
import { marksOf, type LeverKnowledge } from './marks.ts'
import type { IndicatorResult, Marks, OwnFigure, RunResult } from './result.ts'

/** Unit, words and axis of an indicator, in the order in which a result writes them. */
export function describe(
  id: Ask['indicators'][number],
  label: StudyRequest['label'],
): Pick<IndicatorResult, 'unit' | 'label' | 'axis'> {
  const { unit, axis } = indicatorById.get(id)!
  return { unit, label: label(id), axis }
}

/** Indicators of one run by id. */
export function indicatorResults(
  ask: Ask,
  label: StudyRequest['label'],
  base: AreaStatistics['base'],
): Record<string, IndicatorResult> {
  return byIndicator(ask, (id, index) => indicatorResult(ask, label, id, base[index]!))
}

export const indicatorResult = (
  ask: Ask,
  label: StudyRequest['label'],
  id: Ask['indicators'][number],
  { bands, mcse }: IndicatorStatistics,
): IndicatorResult => ({ ...describe(id, label), ...bands, mcse, ...tellingOf(ask, id, bands.mean) })

/** The structures of the world apart, where they were asked and nobody chose one. */
export function structuresOf(ask: Ask, base: AreaStatistics['base']): Pick<RunResult, 'structures'> {
  if (base[0]?.byStructure === undefined) return {}
  const apart = structures.map((name, number) => [
    name,
    byIndicator(ask, (_, index) => base[index]!.byStructure![number]!),
  ])
  return { structures: Object.fromEntries(apart) as NonNullable<RunResult['structures']> }
}

/** A signal is a chance: of one and zero in the first year it tells nothing. */
function tellingOf(ask: Ask, id: Ask['indicators'][number], mean: readonly number[]): { telling?: boolean } {
  if (indicatorById.get(id)!.unit !== 'chance' || ask.from !== firstProjectedYear) return {}
  return { telling: mean[0]! > 0 && mean[0]! < 1 }
}

/** An object with one entry per asked indicator, in the order of the catalogue. */
export function byIndicator<T>(ask: Ask, make: (id: Ask['indicators'][number], index: number) => T): Record<string, T> {
  return Object.fromEntries(ask.indicators.map((id, index) => [id, make(id, index)]))
}

export function hashOf(ask: Ask, scenario: StudyScenario, area: number, engine: string, data: string): string {
  return runHash({
    policy: scenario.policy,
    start: ask.start,
    seed: ask.seed,
    draws: ask.draws,
    region: codeOf(ask, area),
    engine,
    data,
  })
}

const ownFiguresOf = (start: Start, number: number, region: string): OwnFigure[] =>
  Object.entries(start).flatMap(([figure, values]) => {
    const value = values[number]
    return value === null || value === undefined ? [] : [{ region, figure, value }]
  })

/** Marks that hold in the area: of a region its own levers, of NL those of all. */
export function areaMarks(pack: LeverKnowledge, ask: Ask, scenario: StudyScenario, area: number): Marks {
  const regions = area in ask.codes ? [area] : runRegionsOf(ask)
  const own = regions.flatMap((region) => ownFiguresOf(ask.start, region, ask.codes[region]!))
  return { ...marksOf(pack, scenario, regions), ...(own.length > 0 && { ownFigures: own }) }
}
