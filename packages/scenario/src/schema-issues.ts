import type { z } from 'zod'

import { scenarioSchemaVersion, type ScenarioCatalogue } from './catalogue.ts'
import { clip, type Fact, type Issue, type Shape } from './issue.ts'
import { isSamePath, type KeyPath } from './key-path.ts'
import { likeliest } from './likeliest.ts'
import { withNearest } from './nearest.ts'
import { numberHint } from './numbers.ts'
import { elsewhere } from './parameters.ts'
import { boundsOf, keysOf, optionsOf, schemasAt, type Schema } from './schema-parts.ts'
import type { Tree } from './tree.ts'

type ZodIssue = z.core.$ZodIssue

/** One fault with the path it belongs to, before it has a place. */
interface Found {
  readonly path: KeyPath
  readonly fact: Fact
  readonly part?: 'key'
}

/** Faults of the schema as facts, each at its place; a place that the notation already refused is left alone. */
export function schemaIssues(zodIssues: readonly ZodIssue[], schema: Schema, tree: Tree, catalogue: ScenarioCatalogue): Issue[] {
  const context: Context = { tree, catalogue }
  const found = zodIssues.flatMap((issue) => explain(issue, schema, [], context))
  return found
    .filter(({ path }) => !path.some((_, index) => tree.isFaulty(path.slice(0, index + 1))))
    .filter((one) => !isMistyped(one, found) && !isBesideWrongType(one, found))
    .map(({ path, fact, part }) => ({ ...tree.place(path, part), ...fact }))
}

/** A key that is missing because it stands there with a typing error is told once, at the error. */
const isMistyped = ({ path, fact }: Found, all: readonly Found[]): boolean =>
  fact.code === 'missing-key' &&
  all.some((other) => other.fact.code === 'unknown-key' && other.fact.nearest === fact.missing && isSamePath(other.path.slice(0, -1), path))

/** The length of text or a list is checked by zod even where something else stands. */
const isBesideWrongType = ({ path, fact }: Found, all: readonly Found[]): boolean =>
  (fact.code === 'list-empty' || fact.code === 'text-too-long' || fact.code === 'text-empty') &&
  all.some((other) => other.fact.code === 'wrong-type' && isSamePath(other.path, path))

interface Context {
  readonly tree: Tree
  readonly catalogue: ScenarioCatalogue
}

/** `from` is the path of the value that `schema` describes; paths in the issue start there. */
function explain(issue: ZodIssue, schema: Schema, from: KeyPath, context: Context): Found[] {
  const inside = issue.path as KeyPath
  const path = [...from, ...inside]
  if (issue.code !== 'custom' && isAbsent(path, context))
    return [{ path: path.slice(0, -1), fact: { code: 'missing-key', missing: String(path.at(-1)) } }]
  switch (issue.code) {
    case 'invalid_union': {
      const union = schemasAt(schema, inside).find((candidate) => optionsOf(candidate)?.length === issue.errors.length)
      const options = union === undefined ? [] : optionsOf(union)!
      const chosen = likeliest(issue.errors)
      return chosen === undefined
        ? [ofType(path, issue.errors.flatMap(expectedShapes), context)]
        : issue.errors[chosen]!.flatMap((nested) => explain(nested, options[chosen]!, path, context))
    }
    case 'unrecognized_keys': {
      const allowed = keysMeant(schemasAt(schema, inside), valueAt(context.tree.value, path))
      return issue.keys.map((key) => ({ path: [...path, key], part: 'key' as const, fact: unknownKey(key, path, allowed, context) }))
    }
    case 'custom':
      return [{ path, fact: issue.params!['fact'] as Fact }]
    case 'invalid_type':
      return [wholeOrType(issue, path, context)]
    case 'too_small':
    case 'too_big':
      return [{ path, fact: tooFar(issue, schemasAt(schema, inside), path, context) }]
    case 'invalid_value':
      return [{ path, fact: notAmong(issue.values, path, context) }]
    case 'invalid_format':
      return [{ path, fact: badText(path, context) }]
    default:
      return [ofType(path, [], context)]
  }
}

/** The last part of the path is a key that the map around it lacks. */
const isAbsent = (path: KeyPath, { tree }: Context): boolean => path.length > 0 && tree.written(path) === undefined

function wholeOrType(issue: Extract<ZodIssue, { code: 'invalid_type' }>, path: KeyPath, context: Context): Found {
  const found = valueAt(context.tree.value, path)
  if (typeof found === 'number' && issue.expected === 'int') return { path, fact: { code: 'not-whole', found: foundText(path, context) } }
  return ofType(path, [issue.expected as string], context)
}

const shapeNames: Readonly<Record<string, Shape>> = {
  number: 'number',
  int: 'number',
  string: 'text',
  boolean: 'yes-no',
  array: 'list',
  object: 'map',
  record: 'map',
}

/** Shapes that the options of a union ask for at its own place. */
const expectedShapes = (issues: readonly ZodIssue[]): string[] =>
  issues.flatMap((issue) => {
    if (issue.path.length > 0) return []
    if (issue.code === 'invalid_type') return [issue.expected as string]
    if (issue.code === 'invalid_value') return ['string']
    return issue.code === 'invalid_union' ? issue.errors.flatMap(expectedShapes) : []
  })

function ofType(path: KeyPath, expected: readonly string[], { tree }: Context): Found {
  if (path.at(-1) === 'as') return { path, fact: { code: 'bad-share', found: clip(tree.written(path)?.text ?? '') } }
  const written = tree.written(path)
  const shapes = [...new Set(expected.flatMap((name) => shapeNames[name] ?? []))]
  const foundShape = shapeOfValue(valueAt(tree.value, path))
  const hint = foundShape === 'text' && shapes.includes('number') ? numberHint(written?.text ?? '', written?.quoted ?? false) : undefined
  return {
    path,
    fact: { code: 'wrong-type', found: clip(written?.text ?? ''), foundShape, expected: shapes, ...(hint === undefined ? {} : { hint }) },
  }
}

function shapeOfValue(value: unknown): Shape {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'number':
      return 'number'
    case 'string':
      return 'text'
    case 'boolean':
      return 'yes-no'
    default:
      return 'map'
  }
}

/** Of the maps that could stand here, the keys of the one that the file comes closest to. */
function keysMeant(candidates: readonly Schema[], value: unknown): string[] {
  const written = new Set(Object.keys(value ?? {}))
  let best: string[] = []
  for (const candidate of candidates) {
    const keys = keysOf(candidate)
    if (best.length === 0 || keys.filter((key) => written.has(key)).length > best.filter((key) => written.has(key)).length) best = keys
  }
  return best
}

function unknownKey(key: string, around: KeyPath, allowed: readonly string[], { catalogue }: Context): Fact {
  const found = clip(key)
  const levers = catalogue.levers.map((lever) => lever.id)
  const items = catalogue.context.map((item) => item.id)
  const isParameter = Object.hasOwn(catalogue.parameters, key) ? { isParameter: true } : {}
  if (around.length === 1 && around[0] === 'levers') {
    return { code: 'unknown-lever', found, ...(items.includes(key) ? { isContext: true } : {}), ...isParameter }
  }
  if (around.length === 1 && around[0] === 'context') {
    return { code: 'unknown-context', found, allowed: items, ...(levers.includes(key) ? { isLever: true } : {}), ...isParameter }
  }
  if (around.length === 1 && around[0] === 'parameters') return unknownParameter(key, catalogue)
  const lever = around[0] === 'levers' ? catalogue.levers.find((candidate) => candidate.id === around[1]) : undefined
  if (lever?.national === true && key === 'regions') return { code: 'regions-on-national-lever', lever: lever.id }
  if (lever?.effect.kind === 'handle' && key === 'effect') return { code: 'effect-not-allowed', lever: lever.id }
  return { code: 'unknown-key', found, allowed, ...withNearest(key, allowed) }
}

/** A name that is no free parameter: told where it belongs, if anywhere. */
export function unknownParameter(key: string, catalogue: ScenarioCatalogue): Extract<Fact, { code: 'unknown-parameter' }> {
  const home = elsewhere(key, catalogue)
  return { code: 'unknown-parameter', found: clip(key), ...(home === undefined ? {} : { elsewhere: home }) }
}

function tooFar(issue: Extract<ZodIssue, { code: 'too_small' | 'too_big' }>, candidates: readonly Schema[], path: KeyPath, context: Context): Fact {
  if (issue.origin === 'array') return { code: 'list-empty' }
  if (path.at(-1) === 'as') return { code: 'bad-share', found: foundText(path, context) }
  if (issue.origin === 'string') return { code: 'text-too-long', max: Number((issue as { maximum?: number }).maximum) }
  const bounds = candidates.flatMap((schema) => boundsOf(schema) ?? [])[0]
  const unit = unitAt(path, context.catalogue)
  return {
    code: 'out-of-bounds',
    found: foundText(path, context),
    min: bounds?.min ?? Number((issue as { minimum?: number }).minimum),
    max: bounds?.max ?? Number((issue as { maximum?: number }).maximum),
    ...(unit === undefined ? {} : { unit }),
  }
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

function notAmong(values: readonly unknown[], path: KeyPath, context: Context): Fact {
  const found = foundText(path, context)
  if (path.length === 1 && path[0] === 'schema') return { code: 'wrong-schema', found, supported: scenarioSchemaVersion }
  const actual = valueAt(context.tree.value, path)
  if (path[0] === 'context' && typeof actual === 'string') {
    const allowed = values.map(String)
    return { code: 'unknown-world', found, context: String(path[1]), allowed, ...withNearest(actual, allowed) }
  }
  return ofType(path, ['string'], context).fact
}

function badText(path: KeyPath, context: Context): Fact {
  const found = valueAt(context.tree.value, path)
  if (path.length === 1 && path[0] === 'extends' && typeof found === 'string' && found.trim() !== '') {
    const base =
      found
        .replace(/\.ya?ml$/i, '')
        .split(/[/\\]/)
        .at(-1) ?? ''
    return { code: 'extends-is-path', found: clip(found), ...(base === '' || base.includes('..') ? {} : { nearest: clip(base) }) }
  }
  return path.at(-1) === 'as' ? { code: 'bad-share', found: clip(String(found)) } : { code: 'text-empty' }
}

const foundText = (path: KeyPath, { tree }: Context): string => clip(tree.written(path)?.text ?? '')

function valueAt(value: unknown, path: KeyPath): unknown {
  let here = value
  for (const step of path) {
    if (here === null || typeof here !== 'object') return undefined
    here = Object.hasOwn(here, step) ? (here as Record<string | number, unknown>)[step] : undefined
  }
  return here
}
