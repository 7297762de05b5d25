import type { z } from 'zod'

import { clip, type Fact, type Issue, type Shape } from './issue.ts'
import { isSamePath, type KeyPath } from './key-path.ts'
import { likeliest } from './likeliest.ts'
import { withNearest } from './nearest.ts'
import { numberHint } from './numbers.ts'
import { boundsOf, keysOf, optionsOf, schemasAt, type Schema } from './schema-parts.ts'
import type { Tree } from './tree.ts'

type ZodIssue = z.core.$ZodIssue

/** One fault with the path it belongs to, before it has a place. */
interface Found {
  readonly path: KeyPath
  readonly fact: Fact
  readonly part?: 'key'
}

/** Facts of one kind of file that its schema does not hold; undefined leaves a fault to the general words. */
export interface Dialect {
  /** A key that is not known in the map at `around`. */
  unknownKey(key: string, around: KeyPath): Fact | undefined
  /** Unit of the number at a place. */
  unitAt(path: KeyPath): string | undefined
  /** Text or number that is none of the allowed ones. */
  notAmong(allowed: readonly string[], path: KeyPath, found: string, actual: unknown): Fact | undefined
  /** Text that does not have the form asked. */
  badText(path: KeyPath, found: unknown): Fact | undefined
}

/** Faults of the schema as facts, each at its place; a place that the notation already refused is left alone. */
export function schemaIssues(zodIssues: readonly ZodIssue[], schema: Schema, tree: Tree, dialect: Dialect): Issue[] {
  const context: Context = { tree, dialect }
  const found = zodIssues.flatMap((issue) => explain(issue, schema, [], context))
  return found
    .filter(({ path }) => !path.some((_, index) => tree.isFaulty(path.slice(0, index + 1))))
    .filter((one) => !isMistyped(one, found) && !isBesideWrongType(one, found) && !isOnlyFaulty(one, found))
    .map(({ path, fact, part }) => ({ ...tree.place(path, part), ...fact }))
}

/** Report a key that is missing because of a typing error only once, at the error. */
const isMistyped = ({ path, fact }: Found, all: readonly Found[]): boolean =>
  fact.code === 'missing-key' &&
  all.some(
    (other) =>
      other.fact.code === 'unknown-key' &&
      other.fact.nearest === fact.missing &&
      isSamePath(other.path.slice(0, -1), path),
  )

/** The length of text or a list is checked by zod even where something else stands. */
const isBesideWrongType = ({ path, fact }: Found, all: readonly Found[]): boolean =>
  (fact.code === 'list-empty' || fact.code === 'text-too-long' || fact.code === 'text-empty') &&
  all.some((other) => other.fact.code === 'wrong-type' && isSamePath(other.path, path))

/** A map of which every key is refused is not empty. */
const isOnlyFaulty = ({ path, fact }: Found, all: readonly Found[]): boolean =>
  fact.code === 'nothing-varies' &&
  all.some((other) => other.path.length > path.length && isSamePath(other.path.slice(0, path.length), path))

interface Context {
  readonly tree: Tree
  readonly dialect: Dialect
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
      return issue.keys.map((key) => ({
        path: [...path, key],
        part: 'key' as const,
        fact: unknownKey(key, path, allowed, context),
      }))
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
  if (typeof found === 'number' && issue.expected === 'int')
    return { path, fact: { code: 'not-whole', found: foundText(path, context) } }
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
  const hint =
    foundShape === 'text' && shapes.includes('number')
      ? numberHint(written?.text ?? '', written?.quoted ?? false)
      : undefined
  return {
    path,
    fact: {
      code: 'wrong-type',
      found: clip(written?.text ?? ''),
      foundShape,
      expected: shapes,
      ...(hint === undefined ? {} : { hint }),
    },
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
    if (
      best.length === 0 ||
      keys.filter((key) => written.has(key)).length > best.filter((key) => written.has(key)).length
    )
      best = keys
  }
  return best
}

function unknownKey(key: string, around: KeyPath, allowed: readonly string[], { dialect }: Context): Fact {
  return (
    dialect.unknownKey(key, around) ?? { code: 'unknown-key', found: clip(key), allowed, ...withNearest(key, allowed) }
  )
}

function tooFar(
  issue: Extract<ZodIssue, { code: 'too_small' | 'too_big' }>,
  candidates: readonly Schema[],
  path: KeyPath,
  context: Context,
): Fact {
  if (issue.origin === 'array') return { code: 'list-empty' }
  if (path.at(-1) === 'as') return { code: 'bad-share', found: foundText(path, context) }
  if (issue.origin === 'string') return { code: 'text-too-long', max: Number((issue as { maximum?: number }).maximum) }
  const bounds = candidates.flatMap((schema) => boundsOf(schema) ?? [])[0]
  const unit = context.dialect.unitAt(path)
  return {
    code: 'out-of-bounds',
    found: foundText(path, context),
    min: bounds?.min ?? Number((issue as { minimum?: number }).minimum),
    max: bounds?.max ?? Number((issue as { maximum?: number }).maximum),
    ...(unit === undefined ? {} : { unit }),
  }
}

function notAmong(values: readonly unknown[], path: KeyPath, context: Context): Fact {
  const fact = context.dialect.notAmong(
    values.map(String),
    path,
    foundText(path, context),
    valueAt(context.tree.value, path),
  )
  return fact ?? ofType(path, ['string'], context).fact
}

function badText(path: KeyPath, context: Context): Fact {
  const found = valueAt(context.tree.value, path)
  const fact = context.dialect.badText(path, found)
  if (fact !== undefined) return fact
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
