import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { ContextItem, Parameter } from '@wlz/core'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'

import { catalogue } from '../test/fixture.ts'
import type { PolicyLever } from './catalogue.ts'
import { withParts } from './json-parts.ts'
import { freeParameters } from './parameters.ts'
import { scenarioJsonSchema } from './json-schema.ts'
import { scenarioSchema } from './schema.ts'

/** The schema as the editor gets it, and the parser, for the same catalogue. */
const editor = new Ajv({ strict: false, allErrors: false }).compile(scenarioJsonSchema(catalogue))
const parser = scenarioSchema(catalogue)

const head = { schema: 1, title: 't', why: 'w' }
const verdicts = (scenario: object) => [editor(scenario), parser.safeParse(scenario).success]
const both = (verdict: boolean) => [verdict, verdict]

interface Sample {
  readonly name: string
  readonly isGood: boolean
  readonly scenario: object
}
interface Bounds {
  readonly min: number
  readonly max: number
}

const beyond = ({ max }: Bounds) => max + 1
const spread = ({ min, max }: Bounds) => ({ low: min, central: (min + max) / 2, high: max, as: '80%' })

/** Forms of a value: a number at both bounds and beyond, and a distribution, within, beyond and of the wrong form. */
function values(bounds: Bounds): readonly (readonly [isGood: boolean, value: unknown])[] {
  const { min, max } = bounds
  return [
    [true, min],
    [true, max],
    [false, min - 1],
    [false, beyond(bounds)],
    [false, String(max)],
    [true, spread(bounds)],
    [false, { ...spread(bounds), high: beyond(bounds) }],
    [false, { ...spread(bounds), low: min - 1 }],
    [false, { ...spread(bounds), as: 80 }],
    [false, { low: min, central: min, high: max }],
    [false, { ...spread(bounds), sd: 1 }],
  ]
}

/** Forms that may stand under a lever or a world assumption, around each form of a value. */
function entries(bounds: Bounds, from: number, neutral = bounds.min) {
  const point = (value: unknown) => [
    { year: from, value: neutral },
    { year: from + 1, value },
  ]
  return values(bounds).flatMap(([isGood, value]) =>
    [value, { value, why: 'w' }, { path: point(value) }, [{ path: point(value) }, { value }]].map(
      (entry) => [isGood, entry] as const,
    ),
  )
}

function leverSamples(lever: PolicyLever): Sample[] {
  const { id, legalFrom: from, neutral, effect, national } = lever
  const good = { path: [{ year: from, value: neutral }] }
  const own = effect.kind === 'handle' ? [] : values(effect)
  const written: (readonly [boolean, unknown])[] = [
    ...entries(lever, from, neutral),
    ...own.map(([isGood, value]) => [isGood, { ...good, effect: value }] as const),
    ...(effect.kind === 'handle' ? [[false, { ...good, effect: 0 }] as const] : []),
    [!national, { ...good, regions: ['Twente'] }],
    [false, { ...good, region: ['Twente'] }],
    [false, { ...good, value: neutral }],
    [false, { path: [] }],
    [false, { path: [{ year: 2000, value: neutral }] }],
    [false, {}],
    [false, []],
  ]
  return written.map(([isGood, value]) => ({ name: id, isGood, scenario: { ...head, levers: { [id]: value } } }))
}

function worldSamples(item: ContextItem): Sample[] {
  const worlds = Object.keys(item.worlds)
  const written: (readonly [boolean, unknown])[] = [
    ...entries(item, 2030),
    ...worlds.flatMap((world) => [[true, world] as const, [true, { value: world }] as const]),
    [true, [{ year: 2030, value: item.max }]],
    [false, [{ year: 2030, value: beyond(item) }]],
    [false, 'nergens'],
    [false, { value: 'nergens' }],
    [false, { path: [{ year: 2030, value: worlds[0] }] }],
  ]
  return written.map(([isGood, value]) => ({
    name: item.id,
    isGood,
    scenario: { ...head, context: { [item.id]: value } },
  }))
}

const parameterSamples = (parameter: Parameter): Sample[] =>
  values(parameter)
    .flatMap(([isGood, value]) => [value, { value, why: 'w' }].map((entry) => [isGood, entry] as const))
    .concat([[false, { path: [{ year: 2030, value: parameter.min }] }]])
    .map(([isGood, value]) => ({
      name: parameter.id,
      isGood,
      scenario: { ...head, parameters: { [parameter.id]: value } },
    }))

describe('the schema that editors read', () => {
  const samples = [
    ...catalogue.levers.flatMap(leverSamples),
    ...catalogue.context.flatMap(worldSamples),
    ...freeParameters(catalogue).flatMap(parameterSamples),
  ]

  it('accepts and refuses what the parser does, in every form of every lever, assumption and parameter', () => {
    expect(samples.length).toBeGreaterThan(3000)
    const wrong = samples.filter(({ isGood, scenario }) => String(verdicts(scenario)) !== String(both(isGood)))
    expect(
      wrong.map(({ name, isGood, scenario }) => [name, isGood, verdicts(scenario), JSON.stringify(scenario)]),
    ).toEqual([])
  })

  it.each([
    ['a sound file', true, head],
    ['draws and a seed', true, { ...head, uncertainty: { draws: 64, seed: 's' } }],
    ['no title', false, { schema: 1, why: 'w' }],
    ['an empty why', false, { ...head, why: ' ' }],
    ['another version', false, { ...head, schema: 2 }],
    ['an unknown key', false, { ...head, levels: {} }],
    ['an unknown lever', false, { ...head, levers: { valpreventje: 1 } }],
    ['a parent by its path', false, { ...head, extends: '../basispad' }],
    ['half a draw', false, { ...head, uncertainty: { draws: 64.5 } }],
  ])('agrees with the parser on %s', (_, verdict, scenario) => {
    expect(verdicts(scenario)).toEqual(both(verdict))
  })
})

describe('the shipped schema', () => {
  const text = readFileSync(fileURLToPath(new URL('../../../scenarios/scenario.schema.json', import.meta.url)), 'utf8')
  const { properties } = JSON.parse(text) as {
    properties: Record<string, { properties: Record<string, { description?: string }> }>
  }

  it('fits in 150 kB', () => expect(text.length).toBeLessThan(150_000))

  it('describes every lever, assumption and parameter beside its key', () => {
    const described = ['levers', 'context', 'parameters'].flatMap((key) => Object.entries(properties[key]!.properties))
    expect(described.length).toBeGreaterThan(300)
    expect(described.filter(([, { description = '' }]) => description.length < 20)).toEqual([])
    expect(properties['levers']!.properties['valpreventie']!.description).toMatch(
      /^preventie: share, 0 t\/m 1, doet niets bij 0; /,
    )
  })
})

describe('parts', () => {
  const number = { type: 'number', minimum: 0, maximum: 1 }

  it('are written once without bounds, which are written once beside them', () => {
    const properties = {
      a: { ...number, part: 'n', bounds: 'b', description: 'A' },
      b: { ...number, part: 'n', bounds: 'b' },
    }
    expect(withParts({ properties })).toEqual({
      properties: {
        a: { description: 'A', allOf: [{ $ref: '#/definitions/n' }, { $ref: '#/definitions/b' }] },
        b: { allOf: [{ $ref: '#/definitions/n' }, { $ref: '#/definitions/b' }] },
      },
      definitions: { n: { type: 'number' }, b: { minimum: 0, maximum: 1 } },
    })
  })

  it('of one name have to be the same, as have the bounds of one name', () => {
    const two = (other: object) => () =>
      withParts({ properties: { a: { ...number, part: 'n', bounds: 'b' }, b: other } })
    expect(two({ type: 'string', part: 'n' })).toThrow('two parts are named n')
    expect(two({ ...number, maximum: 2, part: 'n', bounds: 'b' })).toThrow('two alternatives differ in maximum')
  })
})
