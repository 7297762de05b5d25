import { z } from 'zod'

import type { ContextItem, Parameter, Region } from '@wlz/core'

import { limits, scenarioSchemaVersion, type PolicyLever, type ScenarioCatalogue } from './catalogue.ts'
import { contextDescription, leverDescription, parameterDescription } from './describe.ts'
import { clip, type Fact } from './issue.ts'
import type { Part } from './json-parts.ts'
import { freeParameters } from './parameters.ts'
import { regionReader } from './regions.ts'

/*
 * Single source of the file format: the parser uses it, and editors use the JSON Schema that is generated from it.
 * Rules that JSON Schema cannot express (order, law, names of regions in any case) are refinements that carry their fact.
 */

/** Name of a parent: a file name, never a path. */
export const parentName = /^(?!.*\.\.)(?!.*\.ya?ml$)[^/\\:.][^/\\:]*$/i

/** Run these checks on valid parts even when other parts are not, so that all faults are reported at once. */
export const always = { when: () => true }
export const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value)
const isPoint = (point: unknown): point is { year: number; value: unknown } =>
  typeof point === 'object' && point !== null && 'year' in point && isNumber(point.year)

export const factParams = (fact: Fact) => ({ code: 'custom' as const, params: { fact } })

/** Name in the JSON Schema of the bounds of a value. */
const within = (min: number, max: number) => `within_${min}_${max}`

/** A part that depends on bounds is made once for each pair of them, when it is first asked for; the JSON Schema says it once. */
function bounded<T extends z.ZodType>(
  part: string,
  make: (min: number, max: number) => T,
  name?: typeof within,
): (min: number, max: number) => T {
  const made = new Map<string, T>()
  return (min, max) => {
    const key = `${min}_${max}`
    const known = made.get(key) ?? make(min, max).meta({ part, ...(name && { bounds: name(min, max) }) } satisfies Part)
    made.set(key, known)
    return known
  }
}

export const text = (max: number) => z.string().max(max).regex(/\S/)
/** A part that is made once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const whyText = once(() => text(limits.whyLength).meta({ id: 'why' }))
const why = () => whyText().optional()

/** The central share that lies between low and high: 80%, or 0.8. */
const share = once(() =>
  z.union([z.string().regex(/^\s*[1-9]\d?(\.\d+)?\s*%\s*$/), z.number().min(0.01).max(0.99)]).meta({ id: 'share' }),
)

const distribution = bounded('distribution', (min, max) => {
  const bound = () => z.number().min(min).max(max)
  return z
    .strictObject({ low: bound(), central: bound(), high: bound(), as: share() })
    .superRefine((written, context) => {
      const { low, central, high } = written ?? {}
      if (isNumber(low) && isNumber(central) && isNumber(high) && (low > central || central > high))
        context.addIssue(factParams({ code: 'distribution-order', low, central, high }))
    }, always)
})

const value = bounded('value', (min, max) => z.union([z.number().min(min).max(max), distribution(min, max)]), within)

const year = () => z.int().min(limits.years.min).max(limits.years.max)

const point = bounded('point', (min, max) => z.strictObject({ year: year(), value: value(min, max) }))

const points = (min: number, max: number) =>
  z
    .array(point(min, max))
    .min(1)
    .superRefine((path, context) => {
      for (const [index, point] of listed(path)) {
        const previous: unknown = path[index - 1]
        if (isPoint(point) && isPoint(previous) && point.year <= previous.year)
          context.addIssue({
            ...factParams({ code: 'years-not-rising', year: point.year, previous: previous.year }),
            path: [index, 'year'],
          })
      }
    }, always)

export const listed = (value: unknown): Iterable<[number, unknown]> => (Array.isArray(value) ? value.entries() : [])

export type WrittenValue = z.infer<ReturnType<typeof value>>
export type WrittenPath = z.infer<ReturnType<typeof points>>

export const beforeLegalStart = ({ id, legalFrom, neutral, legalStart }: PolicyLever, year: number): Fact => ({
  code: 'before-legal-start',
  lever: id,
  year,
  legalFrom,
  neutral,
  ...(legalStart !== undefined && { start: legalStart }),
})

/** Nothing but the neutral value before the law allows more, straight lines between points included. */
function legalPoints(lever: PolicyLever) {
  return points(lever.min, lever.max).superRefine((path, context) => {
    for (const [index, point] of listed(path)) {
      if (!isPoint(point) || point.value === lever.neutral) continue
      const previous: unknown = path[index - 1]
      // on its way to this point the line leaves the neutral value in the year after the point before
      const rises = isPoint(previous) && previous.year < point.year ? previous.year + 1 : point.year
      if (rises >= lever.legalFrom || rises < limits.years.min) continue
      const { legalFrom } = lever
      context.addIssue({
        ...factParams(beforeLegalStart(lever, rises)),
        path: [index, point.year < legalFrom ? 'value' : 'year'],
      })
    }
  }, always)
}

export function regionList(regions: readonly Pick<Region, 'code' | 'name'>[], id: string) {
  const find = regionReader(regions)
  return z
    .array(z.union([z.string(), z.int()]))
    .min(1)
    .superRefine((written, context) => {
      const seen = new Set<string>()
      for (const [index, name] of listed(written)) {
        if (typeof name !== 'string' && !isNumber(name)) continue
        const region = find(name)
        const found = clip(String(name))
        if (region === undefined) context.addIssue({ ...factParams({ code: 'unknown-region', found }), path: [index] })
        else if (seen.has(region.code))
          context.addIssue({ ...factParams({ code: 'duplicate-region', found, region: region.name }), path: [index] })
        else seen.add(region.code)
      }
    }, always)
    .meta({ id })
}

type RegionList = ReturnType<typeof regionList>

/** Everything allowed under the key of a lever. */
function leverEntry(lever: PolicyLever, regions: RegionList) {
  const effect = lever.effect.kind === 'handle' ? undefined : lever.effect
  const rest = {
    ...(lever.national ? {} : { regions: regions.optional() }),
    why: why(),
    ...(effect === undefined ? {} : { effect: value(effect.min, effect.max).optional() }),
  }
  const withPath = z.strictObject({ path: legalPoints(lever), ...rest })
  const withValue = z.strictObject({ value: value(lever.min, lever.max), ...rest })
  const kind = `${lever.national ? 'national' : 'regional'}_lever${effect === undefined ? '' : '_with_effect'}`
  const layers = [withPath, withValue] as const
  return z
    .union([
      z.number().min(lever.min).max(lever.max),
      ...layers,
      distribution(lever.min, lever.max),
      z.array(z.union(layers)).min(1),
    ])
    .optional()
    .meta({
      description: leverDescription(lever),
      part: kind,
      bounds: within(lever.min, lever.max) + (effect === undefined ? '' : `_effect_${effect.min}_${effect.max}`),
    } satisfies Part & { description: string })
}

/** Everything allowed under the key of a world assumption. */
function contextEntry(item: ContextItem) {
  const worlds = Object.keys(item.worlds)
  const world = () => z.enum(worlds as [string, ...string[]])
  const { min, max } = item
  const withPath = z.strictObject({ path: points(min, max), why: why() })
  const written = z.union([world(), z.number().min(min).max(max), distribution(min, max)])
  const part = { part: `world_value_${item.id}`, bounds: within(min, max) } satisfies Part
  const withValue = z.strictObject({ value: written.meta(part), why: why() })
  return z
    .union([
      world(),
      z.number().min(min).max(max),
      withPath,
      withValue,
      distribution(min, max),
      points(min, max),
      z.array(z.union([withPath, withValue])).min(1),
    ])
    .optional()
    .meta({
      description: contextDescription(item),
      part: `world_${item.id}`,
      bounds: within(min, max),
    } satisfies Part & { description: string })
}

const parameterValue = bounded(
  'parameter',
  (min, max) =>
    z.union([
      z.number().min(min).max(max),
      z.strictObject({ value: value(min, max), why: why() }),
      distribution(min, max),
    ]),
  within,
)

/** Everything allowed under the key of a parameter; it holds for all years and regions. */
const parameterEntry = (parameter: Parameter) =>
  parameterValue(parameter.min, parameter.max)
    .optional()
    .meta({ description: parameterDescription(parameter) })

/** An entry with its parts optional, as reading it after the check needs it. */
export interface WrittenEntry {
  readonly path?: WrittenPath
  readonly value?: WrittenValue | string
  readonly regions?: readonly (string | number)[]
  readonly why?: string
  readonly effect?: WrittenValue
}

/** The file after the check. */
export interface WrittenScenario {
  readonly schema: number
  readonly title: string
  readonly extends?: string
  readonly why: string
  readonly levers?: Readonly<Record<string, WrittenValue | WrittenEntry | readonly WrittenEntry[] | undefined>>
  readonly context?: Readonly<
    Record<string, string | WrittenValue | WrittenEntry | WrittenPath | readonly WrittenEntry[] | undefined>
  >
  readonly parameters?: Readonly<Record<string, WrittenValue | WrittenEntry | undefined>>
  readonly uncertainty?: { readonly draws?: number; readonly seed?: string }
}

/** The schema of a scenario file for these levers, world assumptions, parameters and regions. */
export function scenarioSchema(catalogue: ScenarioCatalogue) {
  // zod would probe `new Function`, which a page with a strict content policy refuses; set before the first object is made
  z.config({ jitless: true })
  const regions = regionList(catalogue.regions, 'regions')
  return z.strictObject({
    schema: z.literal(scenarioSchemaVersion),
    title: text(limits.titleLength),
    extends: z.string().max(100).regex(parentName).optional(),
    why: text(limits.whyLength),
    levers: z
      .strictObject(Object.fromEntries(catalogue.levers.map((lever) => [lever.id, leverEntry(lever, regions)])))
      .optional(),
    context: z
      .strictObject(Object.fromEntries(catalogue.context.map((item) => [item.id, contextEntry(item)])))
      .optional(),
    parameters: z
      .strictObject(Object.fromEntries(freeParameters(catalogue).map((each) => [each.id, parameterEntry(each)])))
      .optional(),
    uncertainty: z
      .strictObject({
        draws: z.int().min(limits.draws.min).max(limits.draws.max).optional(),
        seed: text(limits.seedLength).optional(),
      })
      .optional(),
  })
}
