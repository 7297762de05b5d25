import { scenarioSchemaVersion, type ScenarioCatalogue } from './catalogue.ts'
import { clip, type Fact } from './issue.ts'
import type { KeyPath } from './key-path.ts'
import { withNearest } from './nearest.ts'
import { elsewhere } from './parameters.ts'
import type { Dialect } from './schema-issues.ts'

/** Keys and names that a scenario file may hold. */
export const scenarioDialect = (catalogue: ScenarioCatalogue): Dialect => ({
  unknownKey: (key, around) => unknownKey(key, around, catalogue),
  unitAt: (path) => unitAt(path, catalogue),
  notAmong,
  badText: (path, found) =>
    path.length === 1 && path[0] === 'extends' && typeof found === 'string' ? pathAsName(found) : undefined,
})

function unknownKey(key: string, around: KeyPath, catalogue: ScenarioCatalogue): Fact | undefined {
  const found = clip(key)
  const levers = catalogue.levers.map((lever) => lever.id)
  const items = catalogue.context.map((item) => item.id)
  const isParameter = Object.hasOwn(catalogue.parameters, key) ? { isParameter: true } : {}
  if (around.length === 1 && around[0] === 'levers') {
    return { code: 'unknown-lever', found, ...(items.includes(key) ? { isContext: true } : {}), ...isParameter }
  }
  if (around.length === 1 && around[0] === 'context') {
    return {
      code: 'unknown-context',
      found,
      allowed: items,
      ...(levers.includes(key) ? { isLever: true } : {}),
      ...isParameter,
    }
  }
  if (around.length === 1 && around[0] === 'parameters') return unknownParameter(key, catalogue)
  const lever = around[0] === 'levers' ? catalogue.levers.find((candidate) => candidate.id === around[1]) : undefined
  if (lever?.national === true && key === 'regions') return { code: 'regions-on-national-lever', lever: lever.id }
  if (lever?.effect.kind === 'handle' && key === 'effect') return { code: 'effect-not-allowed', lever: lever.id }
  return undefined
}

/** Fault for a name that is no free parameter, with the place where it belongs, if any. */
export function unknownParameter(
  key: string,
  catalogue: ScenarioCatalogue,
): Extract<Fact, { code: 'unknown-parameter' }> {
  const home = elsewhere(key, catalogue)
  return { code: 'unknown-parameter', found: clip(key), ...(home === undefined ? {} : { elsewhere: home }) }
}

function unitAt(path: KeyPath, { levers, context, parameters }: ScenarioCatalogue): string | undefined {
  if (path.at(-1) === 'year') return undefined
  if (path[0] === 'parameters') return parameters[path[1]!]?.unit
  if (path[0] === 'context') return context.find((item) => item.id === path[1])?.unit
  if (path[0] !== 'levers') return undefined
  const lever = levers.find((candidate) => candidate.id === path[1])
  if (!path.includes('effect')) return lever?.unit
  return lever === undefined || lever.effect.kind === 'handle' ? undefined : lever.effect.unit
}

function notAmong(allowed: readonly string[], path: KeyPath, found: string, actual: unknown): Fact | undefined {
  if (path.length === 1 && path[0] === 'schema')
    return { code: 'wrong-schema', found, supported: scenarioSchemaVersion }
  if (path[0] !== 'context' || typeof actual !== 'string') return undefined
  return { code: 'unknown-world', found, context: String(path[1]), allowed, ...withNearest(actual, allowed) }
}

/** A parent is named, never reached by a path; the name that was probably meant is its last part. */
export function pathAsName(found: string): Fact | undefined {
  if (found.trim() === '') return undefined
  const base =
    found
      .replace(/\.ya?ml$/i, '')
      .split(/[/\\]/)
      .at(-1) ?? ''
  return {
    code: 'extends-is-path',
    found: clip(found),
    ...(base === '' || base.includes('..') ? {} : { nearest: clip(base) }),
  }
}
