import { notModelledSignals } from '@wlz/core'
import { clip, type Fact } from '../issue.ts'
import type { KeyPath } from '../key-path.ts'
import { withNearest } from '../nearest.ts'
import { pathAsName } from '../scenario-dialect.ts'
import type { Dialect } from '../schema-issues.ts'
import { batchInputs, type BatchInput } from './inputs.ts'
import type { BatchCatalogue } from './plan.ts'
import { batchSchemaVersion } from './schema.ts'

/** Keys and names that a batch plan may hold. */
export function batchDialect(catalogue: BatchCatalogue): Dialect {
  const inputs = new Map(batchInputs(catalogue).map((input) => [input.id, input]))
  return {
    unknownKey: (key, around) => (isOfInputs(around) ? unknownInput(key, catalogue) : undefined),
    unitAt: (path) => inputAt(path, inputs)?.unit,
    notAmong: (allowed, path, found, actual) => notAmong(allowed, path, found, actual, inputs),
    badText: (path, found) => (typeof found === 'string' && found.trim() !== '' ? badName(path, found) : undefined),
  }
}

/** `sets[0].grid`, `sets[0].list[2]`, `sets[0].sample.over`, `sets[0].skip[1]`: maps whose keys are inputs. */
function isOfInputs(path: KeyPath): boolean {
  if (path[0] !== 'sets') return false
  const [part, inside] = [path[2], path[3]]
  if (part === 'grid') return path.length === 3
  if (part === 'sample') return path.length === 4 && inside === 'over'
  return path.length === 4 && (part === 'list' || part === 'only' || part === 'skip')
}

function unknownInput(key: string, { levers }: BatchCatalogue): Fact {
  const lever = key.endsWith('.effect') ? levers.find(({ id }) => id === key.slice(0, -'.effect'.length)) : undefined
  if (lever?.effect.kind === 'handle') return { code: 'effect-not-allowed', lever: lever.id }
  return { code: 'unknown-input', found: clip(key) }
}

const inputAt = (path: KeyPath, inputs: ReadonlyMap<string, BatchInput>): BatchInput | undefined =>
  path
    .map((_, index) => (isOfInputs(path.slice(0, index)) ? inputs.get(String(path[index])) : undefined))
    .find((input) => input !== undefined)

const isDescribed = (id: string): boolean => notModelledSignals.some((signal) => signal === id)

function badName(path: KeyPath, found: string): Fact | undefined {
  if (isScenario(path)) return pathAsName(found)
  return path[0] === 'sets' && path.length === 3 && path[2] === 'name'
    ? { code: 'bad-set-name', found: clip(found) }
    : undefined
}

const isScenario = (path: KeyPath): boolean =>
  path[0] === 'sets' && (path[2] === 'scenarios' || path.slice(3).includes('scenario'))

function notAmong(
  allowed: readonly string[],
  path: KeyPath,
  found: string,
  actual: unknown,
  inputs: ReadonlyMap<string, BatchInput>,
): Fact | undefined {
  if (path.length === 1 && path[0] === 'schema') return { code: 'wrong-schema', found, supported: batchSchemaVersion }
  if (typeof actual !== 'string') return undefined
  if (path[0] === 'indicators') return { code: isDescribed(found) ? 'not-modelled' : 'unknown-indicator', found }
  const input = inputAt(path, inputs)
  if (input !== undefined)
    return { code: 'unknown-world', found, context: input.id, allowed, ...withNearest(actual, allowed) }
  return { code: 'unknown-name', found, allowed, ...withNearest(actual, allowed) }
}
