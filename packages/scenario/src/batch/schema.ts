import { z } from 'zod'

import { limits } from '../catalogue.ts'
import type { Fact } from '../issue.ts'
import { always, factParams, isNumber, listed, parentName, regionList, text } from '../schema.ts'
import { batchInputs, worldsOf, type BatchInput, type Level } from './inputs.ts'
import { sampleMethods, type BatchCatalogue, type SampleMethod } from './plan.ts'

/** The structure of the plan that this version reads. */
export const batchSchemaVersion = 1

/** Limits of a plan. */
export const batchLimits = { runs: 1_000_000, sample: 100_000, sets: 100, nameLength: 60 } as const

/** Areas that are no region of the evidence. */
export const wholeAreas = [
  { code: 'NL', name: 'Nederland' },
  { code: 'all', name: 'alle' },
] as const

interface WrittenRange {
  readonly min?: number
  readonly max?: number
}
type WrittenChoice = Level | readonly Level[] | WrittenRange
export type WrittenCondition = Readonly<Record<string, WrittenChoice | string | readonly string[] | undefined>>

export interface WrittenSet {
  readonly name: string
  readonly scenarios?: string | readonly string[]
  readonly ramp?: { readonly from: number; readonly to: number }
  readonly grid?: Readonly<Record<string, readonly Level[]>>
  readonly list?: readonly Readonly<Record<string, Level>>[]
  readonly sample?: {
    readonly method: SampleMethod
    readonly runs: number
    readonly seed?: string
    readonly over: Readonly<Record<string, { readonly min: number; readonly max: number } | readonly Level[]>>
  }
  readonly only?: readonly WrittenCondition[]
  readonly skip?: readonly WrittenCondition[]
}

/** The file after the check. */
export interface WrittenBatch {
  readonly title: string
  readonly why: string
  readonly regions?: readonly (string | number)[]
  readonly indicators?: readonly string[]
  readonly statistics?: readonly string[]
  readonly years?: { readonly from?: number; readonly to?: number }
  readonly uncertainty?: { readonly draws?: number; readonly seed?: string }
  readonly sets: readonly WrittenSet[]
}

const year = () => z.int().min(limits.years.min).max(limits.years.max)
const names = (allowed: readonly string[]) => z.array(z.enum(allowed as [string, ...string[]])).min(1)

/** A map with some of the inputs as keys; each kind of entry stands once in the JSON Schema. */
function byInput(inputs: readonly BatchInput[], entry: (level: z.ZodType<Level>, input: BatchInput) => z.ZodType) {
  return z
    .strictObject(Object.fromEntries(inputs.map((input) => [input.id, entry(level(input), input).optional()])))
    .superRefine((written, context) => {
      if (typeof written === 'object' && written !== null && Object.keys(written).length === 0)
        context.addIssue(factParams({ code: 'nothing-varies' }))
    }, always)
}

function level(input: BatchInput): z.ZodType<Level> {
  const number = z.number().min(input.min).max(input.max)
  const worlds = worldsOf(input)
  return worlds.length === 0 ? number : z.union([z.enum(worlds as [string, ...string[]]), number])
}

const risesTo = (low: unknown, high: unknown): Fact | undefined =>
  isNumber(low) && isNumber(high) && low >= high ? { code: 'range-order', low, high } : undefined

function between(input: BatchInput) {
  const bound = () => z.number().min(input.min).max(input.max)
  return z.strictObject({ min: bound(), max: bound() }).superRefine((range, context) => {
    const fact = risesTo(range?.min, range?.max)
    if (fact !== undefined) context.addIssue(factParams(fact))
  }, always)
}

const scenarioName = () => z.string().max(100).regex(parentName)
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)])

function condition(inputs: readonly BatchInput[]) {
  const within = (input: BatchInput) =>
    z.strictObject({
      min: z.number().min(input.min).max(input.max).optional(),
      max: z.number().min(input.min).max(input.max).optional(),
    })
  const tests = inputs.map(
    (input) => [input.id, z.union([level(input), z.array(level(input)).min(1), within(input)]).optional()] as const,
  )
  return z.strictObject({ scenario: oneOrMore(scenarioName()).optional(), ...Object.fromEntries(tests) })
}

const kinds = ['grid', 'list', 'sample'] as const

function batchSet(inputs: readonly BatchInput[]) {
  const conditions = z
    .array(condition(inputs).meta({ id: 'condition' }))
    .min(1)
    .optional()
  return z
    .strictObject({
      name: z
        .string()
        .max(batchLimits.nameLength)
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u),
      scenarios: oneOrMore(scenarioName()).optional(),
      grid: byInput(inputs, (item) => z.array(item).min(1)).optional(),
      list: z
        .array(byInput(inputs, (item) => item).meta({ id: 'values' }))
        .min(1)
        .optional(),
      sample: z
        .strictObject({
          method: z.enum(sampleMethods),
          runs: z.int().min(1).max(batchLimits.sample),
          seed: text(limits.seedLength).optional(),
          over: byInput(inputs, (item, input) => z.union([between(input), z.array(item).min(2)])),
        })
        .optional(),
      ramp: z
        .strictObject({ from: year(), to: year() })
        .superRefine((ramp, context) => {
          const fact = risesTo(ramp?.from, ramp?.to)
          if (fact !== undefined) context.addIssue(factParams(fact))
        }, always)
        .optional(),
      only: conditions,
      skip: conditions,
    })
    .superRefine((set, context) => {
      const found = kinds.filter((kind) => typeof set === 'object' && set !== null && set[kind] !== undefined)
      if (found.length > 1) context.addIssue(factParams({ code: 'set-of-two-kinds', found }))
    }, always)
}

/** The schema of a batch plan for these levers, world assumptions, regions, indicators and statistics. */
export function batchSchema(catalogue: BatchCatalogue) {
  z.config({ jitless: true })
  const inputs = batchInputs(catalogue)
  return z.strictObject({
    schema: z.literal(batchSchemaVersion),
    title: text(limits.titleLength),
    why: text(limits.whyLength),
    regions: regionList([...wholeAreas, ...catalogue.regions], 'areas').optional(),
    indicators: names(catalogue.indicators).optional(),
    statistics: names(catalogue.statistics).optional(),
    years: z.strictObject({ from: year().optional(), to: year().optional() }).optional(),
    uncertainty: z
      .strictObject({
        draws: z.int().min(limits.draws.min).max(limits.draws.max).optional(),
        seed: text(limits.seedLength).optional(),
      })
      .optional(),
    sets: z
      .array(batchSet(inputs))
      .min(1)
      .max(batchLimits.sets)
      .superRefine((sets, context) => {
        const seen = new Set<string>()
        for (const [index, set] of listed(sets)) {
          const name =
            typeof set === 'object' && set !== null && 'name' in set && typeof set.name === 'string'
              ? set.name
              : undefined
          if (name === undefined) continue
          if (seen.has(name))
            context.addIssue({ ...factParams({ code: 'duplicate-set', found: name }), path: [index, 'name'] })
          seen.add(name)
        }
      }, always),
  })
}
