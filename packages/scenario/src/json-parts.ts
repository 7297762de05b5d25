/*
 * Sixty levers, ten world assumptions and hundreds of parameters take the same forms and differ in their bounds. Written out
 * for each key they make half a megabyte. Here every form is written once, without bounds, and every pair of bounds once.
 */

/**
 * Mark of a schema whose form is written once, under the name of `part`. The bounds of all numbers in the form are written
 * once under the name of `bounds`; without one they are left to the part around it.
 */
export interface Part {
  readonly part: string
  readonly bounds?: string
}

type Json = null | boolean | number | string | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json | undefined
}
/** Schema with only the bounds of numbers. */
type Bounds = JsonObject
/** A form without the bounds of its numbers, and those bounds. */
interface Split {
  readonly form: Json
  readonly bounds: Bounds | undefined
}

/**
 * The same schema with every part as a definition (draft 7 calls `definitions` what later drafts call `$defs`).
 * Parts of one name have one form, and bounds of one name agree.
 */
export function withParts(schema: object): Record<string, unknown> {
  const forms = new Map<string, JsonObject>()
  const bounds = new Map<string, Bounds>()
  const defineForm = (name: string, form: JsonObject): JsonObject => {
    const known = forms.get(name)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(form))
      throw new Error(`two parts are named ${name}`)
    forms.set(name, form)
    return reference(name)
  }
  const defineBounds = (name: string, more: Bounds): Bounds => {
    bounds.set(name, merged(bounds.get(name), more)!)
    return reference(name)
  }

  /** The schema with parts as definitions; bounds stay where they are unless a part is around. */
  const place = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(place)
    if (!isObject(node)) return node
    const { description, ...rest } = node
    if (typeof node['part'] !== 'string') return mapped(node, place)
    const found = split(rest)
    // Beside $ref this dialect of JSON Schema ignores every other key, so that a description needs allOf.
    return { ...defined({ description }), allOf: [found.form, ...(found.bounds === undefined ? [] : [found.bounds])] }
  }

  const split = (node: JsonObject): Split => {
    const { part, bounds: name, ...rest } = node
    const { form, bounds } = formOf(rest)
    return {
      form: typeof part === 'string' ? defineForm(part, form) : form,
      bounds: typeof name === 'string' && bounds !== undefined ? defineBounds(name, bounds) : bounds,
    }
  }

  const formOf = (node: JsonObject): { readonly form: JsonObject; readonly bounds: Bounds | undefined } => {
    const { anyOf, items, properties, minimum, maximum, ...rest } = node
    if (node['type'] === 'number') return { form: rest, bounds: defined({ minimum, maximum }) }
    const options = Array.isArray(anyOf) ? anyOf.map((option) => split(option as JsonObject)) : undefined
    const item = isObject(items) ? split(items) : undefined
    const fields = isObject(properties)
      ? Object.entries(properties).map(([key, field]) => [key, split(field as JsonObject)] as const)
      : undefined
    const form = {
      ...node,
      ...(options && { anyOf: options.map((option) => option.form) }),
      ...(item && { items: item.form }),
      ...(fields && { properties: Object.fromEntries(fields.map(([key, field]) => [key, field.form])) }),
    }
    const own = defined({
      items: item?.bounds,
      properties: fields && defined(Object.fromEntries(fields.map(([key, field]) => [key, field.bounds]))),
    })
    return { form, bounds: (options ?? []).map((option) => option.bounds).reduce(merged, own) }
  }

  const { definitions, ...rest } = place(schema as JsonObject) as JsonObject
  return {
    ...rest,
    definitions: { ...(definitions as JsonObject | undefined), ...Object.fromEntries([...forms, ...bounds]) },
  }
}

const reference = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` })

const isObject = (node: Json | undefined): node is JsonObject =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

const mapped = (node: JsonObject, change: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, value === undefined ? undefined : change(value)]))

/** The object without keys that have no value; nothing when no key is left. */
function defined(node: JsonObject): JsonObject | undefined {
  const kept = Object.entries(node).filter(([, value]) => value !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/**
 * Merge the bounds of alternatives. Each keyword concerns one type of value, so alternatives only overlap where they bound
 * the same number, and there they must agree.
 */
function merged(one: Bounds | undefined, other: Bounds | undefined): Bounds | undefined {
  if (one === undefined || other === undefined) return one ?? other
  if (('$ref' in one || '$ref' in other) && JSON.stringify(one) !== JSON.stringify(other))
    throw new Error('a reference has nothing beside it')
  const both = Object.keys(other).map((key) => [key, mergedValue(key, one[key], other[key])] as const)
  return { ...one, ...Object.fromEntries(both) }
}

function mergedValue(key: string, one: Json | undefined, other: Json | undefined): Json | undefined {
  if (isObject(one) && isObject(other)) return merged(one, other)
  if (one !== undefined && one !== other) throw new Error(`two alternatives differ in ${key}`)
  return other
}
