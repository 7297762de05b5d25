import { leverCatalogue } from '@wlz/core'
import { expect, it } from 'vitest'
import { ownParameters, ownParametersById } from '../own-tables.ts'
import { ParameterFaults, parseParameters } from './load.ts'

const known = new Set(['W39'])
const read = (...texts: string[]) =>
  parseParameters(
    texts.map((text, index) => ({ file: `${'ab'[index]}.yaml`, text })),
    known,
  )

const entry = (changes: Record<string, string | undefined> = {}) => {
  const fields: Record<string, string | undefined> = {
    id: 'stay.mean',
    unit: 'years',
    central: '2.7',
    low: '2.4',
    high: '3.2',
    as: '0.8',
    min: '1',
    max: '6',
    certainty: 'assumed',
    source: '[W39]',
    assumption: 'A1',
    quality: 'fair',
    impact: 'high',
    label: '{ nl: Verblijfsduur, en: Length of stay }',
    reason: '{ nl: Uit sterfte, en: From deaths }',
    ...changes,
  }
  const [first, ...rest] = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return `- ${first}\n${rest.map((line) => `  ${line}\n`).join('')}`
}
const parse = (changes: Record<string, string | undefined>) => () => read(entry(changes))

it('reads a complete entry', () => {
  expect(read(entry())[0]).toMatchObject({
    id: 'stay.mean',
    low: 2.4,
    central: 2.7,
    high: 3.2,
    as: 0.8,
    source: ['W39'],
    assumption: 'A1',
  })
})

it('reads a value without a spread', () => {
  const [only] = read(
    entry({
      central: undefined,
      low: undefined,
      high: undefined,
      as: undefined,
      min: undefined,
      max: undefined,
      value: '3',
    }),
  )
  expect(only).toMatchObject({ low: 3, central: 3, high: 3, min: 3, max: 3 })
})

it.each([
  [{ low: '2.8' }, 'a.yaml:1, stay.mean: needs min <= low <= central <= high <= max'],
  [{ max: '3' }, 'needs min <= low <= central <= high <= max'],
  [{ as: '80' }, '"as" must lie between 0 and 1'],
  [{ as: '80%' }, '"as" must be a number'],
  [{ central: undefined }, '"central" must be a number'],
  [{ value: '2' }, 'has both "value" and "central"'],
  [{ colour: 'red' }, 'unknown key "colour"'],
  [{ certainty: 'sure' }, '"certainty" must be one of published, derived, assumed'],
  [{ quality: undefined }, '"quality" must be one of good, fair, poor'],
  [{ assumption: undefined }, '"assumption" must be a text'],
  [{ assumption: 'first' }, 'must be a letter and a number'],
  [{ source: 'W39' }, '"source" must be a list'],
  [{ label: '{ nl: Verblijfsduur }' }, '"en" must be a text'],
  [{ reason: '{ nl: a, en: b, de: c }' }, '"reason" holds only nl and en'],
  [{ builtIn: 'no' }, '"builtIn" is true or absent'],
  [{ grade: 'E' }, '"grade" must be one of A, B, C, D'],
])('refuses %o', (changes, message) => {
  expect(parse(changes)).toThrow(message)
})

it('names the line of a later entry and of broken YAML', () => {
  expect(() => read(entry() + entry({ id: 'b', assumption: 'A2', unit: undefined }))).toThrow(
    'a.yaml:16, b: "unit" must be a text',
  )
  expect(() => read('a: [')).toThrow(/^a\.yaml:1/)
  expect(() => read('id: stay.mean\n')).toThrow('is not a list of parameters')
  expect(read('')).toEqual([])
})

it('refuses an id or an assumption that is used twice, across files, and a source that is not known', () => {
  expect(() => read(entry(), entry({ assumption: 'A2' }))).toThrow(
    'b.yaml:1, stay.mean: id stay.mean is used already by a.yaml',
  )
  expect(() => read(entry(), entry({ id: 'stay.other' }))).toThrow(
    'assumption A1 is used already by a.yaml (stay.mean)',
  )
  expect(() => read(entry({ source: '[W39, W40]' }))).toThrow('source "W40" is not in sources.csv')
})

it('names all faults at once', () => {
  const faults = () => {
    try {
      read(entry({ low: '9', source: '[W1]' }) + entry({ id: 'other', source: '[W1, W2]' }), 'x')
      return []
    } catch (error) {
      return error instanceof ParameterFaults ? error.faults.map((each) => `${each.file} ${each.id}`) : [String(error)]
    }
  }
  expect(faults()).toEqual(['a.yaml stay.mean', 'b.yaml file', 'a.yaml other', 'a.yaml other'])
})

it('says for every assumption how good it is and what hangs on it', () => {
  const assumed = ownParameters.filter((each) => each.certainty === 'assumed')
  expect(assumed.length).toBeGreaterThan(20)
  for (const each of assumed)
    expect([each.assumption, each.quality, each.impact, each.reason.nl]).not.toContain(undefined)
})

it('has every effect that a lever takes from the evidence, in its unit and bounds, with zero inside and a grade', () => {
  const effects = leverCatalogue.flatMap((lever) => (lever.effect.kind === 'evidence' ? [lever.effect] : []))
  expect(effects.length).toBeGreaterThan(5)
  for (const effect of effects) {
    const found = ownParametersById[effect.parameter]!
    expect(found, effect.parameter).toMatchObject({ unit: effect.unit, min: effect.min, max: effect.max })
    expect(found.low).toBeLessThanOrEqual(0)
    expect(found.grade).toMatch(/^[A-D]$/)
  }
})
