import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leverCatalogue } from '@wlz/core'
import { afterAll, expect, it } from 'vitest'
import { ownParameters, ownParametersById } from '../own-tables.ts'
import { loadParameters, parseParameters } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'parameters-'))
afterAll(() => rmSync(folder, { recursive: true }))

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
  const [first, ...rest] = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
  return `- ${first}\n${rest.map((line) => `  ${line}\n`).join('')}`
}
const parse = (changes: Record<string, string | undefined>) => () => parseParameters('stay.yaml', entry(changes))

it('reads a complete entry', () => {
  expect(parseParameters('stay.yaml', entry())[0]).toMatchObject({
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
  const [only] = parseParameters(
    'a.yaml',
    entry({ central: undefined, low: undefined, high: undefined, as: undefined, min: undefined, max: undefined, value: '3' }),
  )
  expect(only).toMatchObject({ low: 3, central: 3, high: 3, min: 3, max: 3 })
})

it.each([
  [{ low: '2.8' }, 'stay.yaml:1, stay.mean: needs min <= low <= central <= high <= max'],
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
  [{ grade: 'E' }, '"grade" must be one of A, B, C, D'],
])('refuses %o', (changes, message) => {
  expect(parse(changes)).toThrow(message)
})

it('names the line of a later entry and of broken YAML', () => {
  expect(() => parseParameters('stay.yaml', entry() + entry({ unit: undefined }))).toThrow('stay.yaml:16, stay.mean: "unit" must be a text')
  expect(() => parseParameters('stay.yaml', 'a: [')).toThrow(/^stay\.yaml:1/)
  expect(() => parseParameters('stay.yaml', 'id: stay.mean\n')).toThrow('is not a list of parameters')
})

it('refuses an id or an assumption that is used twice, across files, and a source that is not known', () => {
  writeFileSync(join(folder, 'a.yaml'), entry())
  writeFileSync(join(folder, 'b.yaml'), entry({ assumption: 'A2' }))
  expect(() => loadParameters(folder, new Set(['W39']))).toThrow('id stay.mean is used already by a.yaml')
  writeFileSync(join(folder, 'b.yaml'), entry({ id: 'stay.other' }))
  expect(() => loadParameters(folder, new Set(['W39']))).toThrow('assumption A1 is used already by a.yaml (stay.mean)')
  expect(() => loadParameters(folder, new Set(['W40']))).toThrow('source "W39" is not in sources.csv')
})

it('says for every assumption how good it is and what hangs on it', () => {
  const assumed = ownParameters.filter((each) => each.certainty === 'assumed')
  expect(assumed.length).toBeGreaterThan(20)
  for (const each of assumed) expect([each.assumption, each.quality, each.impact, each.reason.nl]).not.toContain(undefined)
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
