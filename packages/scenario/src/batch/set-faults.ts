import { clip, type Fact } from '../issue.ts'
import type { KeyPath } from '../key-path.ts'
import { beforeLegalStart } from '../schema.ts'
import { withNearest } from '../nearest.ts'
import type { BatchInput, Level } from './inputs.ts'
import type { BatchSet, Points } from './plan.ts'
import { batchLimits, type WrittenCondition, type WrittenSet } from './schema.ts'

/** Fault inside a set, with its path in the set. */
interface SetFault {
  readonly path: KeyPath
  readonly fact: Fact
  readonly part?: 'key'
}

/** Faults that the schema cannot see: names that must agree, what the law allows, effects that nobody measured. */
export function setFaults(set: BatchSet, written: WrittenSet, names: readonly string[]): SetFault[] {
  return [
    ...countFaults(set),
    ...rampFaults(set),
    ...effectFaults(set),
    ...conditionFaults('only', set, written, names),
    ...conditionFaults('skip', set, written, names),
  ]
}

/** Combinations that a set asks before its filters. */
export function pointCount(points: Points): number {
  switch (points.kind) {
    case 'none':
      return 1
    case 'grid':
      return points.levels.reduce((count, levels) => count * levels.length, 1)
    case 'list':
      return points.rows.length
    case 'sample':
      return points.runs
  }
}

function countFaults({ points, scenarios }: BatchSet): SetFault[] {
  const found = pointCount(points) * scenarios.length
  return found > batchLimits.runs ? [{ path: [], fact: { code: 'too-many-runs', found, max: batchLimits.runs } }] : []
}

/** On its way to its value a lever leaves neutral in the year after the ramp starts. */
function rampFaults({ ramp, inputs }: BatchSet): SetFault[] {
  if (ramp === undefined) return []
  const year = ramp.from + 1
  return inputs.flatMap((input) => {
    if (input.kind !== 'lever' || year >= input.lever.legalFrom) return []
    return [{ path: ['ramp', 'from'], fact: beforeLegalStart(input.lever, year) }]
  })
}

/** A lever whose effect nobody measured needs one: from the plan, or from every scenario it is laid over. */
function effectFaults({ inputs, points, scenarios }: BatchSet): SetFault[] {
  return inputs.flatMap((input, index) => {
    if (input.kind !== 'lever' || input.lever.effect.kind !== 'unknown' || !isPulled(input, index, points)) return []
    const { id, effect } = input.lever
    const isStated = inputs.some((other) => other.kind === 'effect' && other.lever.id === id)
    const hasOwn = (scenario: BatchSet['scenarios'][number]) =>
      scenario.settings.some((setting) => setting.kind === 'effect' && setting.id === id)
    if (isStated || scenarios.every(hasOwn)) return []
    const { unit, min, max } = effect
    return [
      {
        path: pathTo(input, points),
        fact: { code: 'effect-missing', lever: id, unit, min, max } as const,
        part: 'key' as const,
      },
    ]
  })
}

function isPulled(input: BatchInput & { kind: 'lever' }, index: number, points: Points): boolean {
  const pulls = (level: Level | undefined) => level !== undefined && level !== input.lever.neutral
  switch (points.kind) {
    case 'none':
      return false
    case 'grid':
      return points.levels[index]!.some(pulls)
    case 'list':
      return points.rows.some((row) => pulls(row[index]))
    case 'sample': {
      const range = points.over[index]!
      return range.kind === 'between' || range.levels.some(pulls)
    }
  }
}

function pathTo({ id }: BatchInput, points: Points): KeyPath {
  switch (points.kind) {
    case 'none':
      return []
    case 'grid':
      return ['grid', id]
    case 'list':
      return ['list']
    case 'sample':
      return ['sample', 'over', id]
  }
}

/** A condition on what does not vary in this set would never hold, or always. */
function conditionFaults(
  key: 'only' | 'skip',
  { inputs }: BatchSet,
  written: WrittenSet,
  names: readonly string[],
): SetFault[] {
  const ids = inputs.map((input) => input.id)
  return (written[key] ?? []).flatMap((condition: WrittenCondition, index) => {
    const { scenario, ...tests } = condition
    const strangers = Object.keys(tests).filter((id) => !ids.includes(id))
    const unknown = [scenario ?? []]
      .flat()
      .filter((name): name is string => typeof name === 'string' && !names.includes(name))
    return [
      ...strangers.map((id): SetFault => ({
        path: [key, index, id],
        part: 'key',
        fact: { code: 'does-not-vary', found: clip(id), allowed: ids },
      })),
      ...unknown.map((name): SetFault => ({
        path: [key, index, 'scenario'],
        fact: { code: 'unknown-name', found: clip(name), allowed: names, ...withNearest(name, names) },
      })),
    ]
  })
}
