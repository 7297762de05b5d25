import { leverById } from '../src/catalogue/levers.ts'
import { lanes } from '../src/engine/columns.ts'
import type { Course } from '../src/course.ts'
import type { Evidence } from '../src/engine/evidence.ts'
import { indicatorValues, measureIndex, type Outcome } from '../src/outcome.ts'
import { noPolicy, noStart, type Policy, type Track } from '../src/engine/policy.ts'
import type { Room } from '../src/room.ts'
import type { RunRequest } from '../src/run.ts'
import { bundledEngine } from './engine.ts'
import type { IndicatorId } from '../src/catalogue/indicators.ts'

export const engine = await bundledEngine()
const { prepareCourse, runRegions, startCourse } = engine

export const seed = 'wlz-core'
/** A small region, the largest and one of the two that take in clients from elsewhere. */
export const threeRegions = [3, 9, 16] as const

/** Effects that somebody might state where none was measured: well inside the bounds, and working. */
export function ownEffect(id: string): number | undefined {
  const effect = leverById.get(id)!.effect
  if (effect.kind !== 'unknown') return undefined
  return effect.unit === 'months'
    ? 6
    : effect.unit === 'elasticity'
      ? -0.1
      : effect.unit === 'persons relieved per bed'
        ? 5
        : 0.3
}

/** Levers at one value from a year on, in every region or in some; unknown effects filled in. */
export function pull(
  evidence: Evidence,
  values: Readonly<Record<string, number>>,
  from = 2025,
  regions?: readonly number[],
): Policy {
  const effects = Object.fromEntries(
    Object.keys(values).flatMap((id) => (ownEffect(id) === undefined ? [] : [[id, ownEffect(id)!]])),
  )
  const levers = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      evidence.regions.map((_, region): Track =>
        regions?.includes(region) === false ? [] : [[{ year: from, value }]],
      ),
    ]),
  )
  return { ...noPolicy, levers, effects }
}

export const inWorld = (context: Readonly<Record<string, number>>): Policy => ({
  ...noPolicy,
  context: Object.fromEntries(Object.entries(context).map(([id, value]) => [id, [[{ year: 2024, value }]]])),
})

type Some = Partial<Omit<RunRequest, 'evidence' | 'policy'>>
export const run = (evidence: Evidence, policy: Policy = noPolicy, some: Some = {}): Outcome[] =>
  runRegions({ evidence, policy, start: noStart, seed, regions: threeRegions, fromDraw: 0, draws: 8, ...some })
export const central = (
  evidence: Evidence,
  policy: Policy = noPolicy,
  regions: readonly number[] = threeRegions,
): Outcome[] => run(evidence, policy, { regions, draws: 1, central: true })

/** One measure in a year, [draw]. */
export function measureIn(outcome: Outcome, id: string, year: number): Float64Array {
  const at = (measureIndex(id) * outcome.years.length + outcome.years.indexOf(year)) * outcome.draws
  return outcome.data.slice(at, at + outcome.draws)
}
/** An indicator of a central run in a year, added over the regions given (or their mean, for a ratio). */
export function centralValue(outcomes: readonly Outcome[], id: IndicatorId, year: number): number {
  return outcomes.reduce((sum, outcome) => sum + indicatorValues(outcome, id)[outcome.years.indexOf(year)]!, 0)
}

/** A column set out on its first day, to step by hand. */
export function course(
  evidence: Evidence,
  policy: Policy = noPolicy,
  some: { regions?: readonly number[]; draws?: number; central?: boolean; room?: Room } = {},
): Course {
  const regions = some.regions ?? threeRegions
  const draws = some.draws ?? 8
  const laneOf = Array.from({ length: lanes }, (_, lane) => {
    const used = Math.min(lane, regions.length * draws - 1)
    return { region: regions[Math.floor(used / draws)]!, outcome: Math.floor(used / draws), draw: used % draws }
  })
  const prepared = prepareCourse(
    {
      evidence,
      policy,
      start: noStart,
      seed,
      regions,
      fromDraw: 0,
      draws,
      ...(some.central === true ? { central: true } : {}),
    },
    laneOf,
    some.room,
  )
  startCourse(prepared)
  return prepared
}
