import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { catalogue, valueOf } from '../test/fixture.ts'
import { loadScenario, memoryFiles, resolvedYaml } from './index.ts'

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
const shipped = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}.yaml`)]))
const files = memoryFiles({ scenarios: shipped })
const load = (name: string) => valueOf(loadScenario(name, files, catalogue))

describe('the shipped scenarios', () => {
  it.each(names)('%s is read without a fault and says why', (name) => {
    const scenario = load(name)
    expect(scenario.id).toBe(name)
    expect(scenario.why.length).toBeGreaterThan(80)
    expect(readFileSync(`${folder}/${name}.yaml`, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/scenario\.schema\.json\n/,
    )
  })

  it.each(names)('%s written out in full reads back as the same policy', (name) => {
    const scenario = load(name)
    const text = resolvedYaml(scenario, catalogue)
    const again = valueOf(
      loadScenario(`eigen/${name}.yaml`, memoryFiles({ scenarios: shipped, eigen: { [name]: text } }), catalogue),
    )
    expect(again.policy).toEqual(scenario.policy)
    expect([again.title, again.why, again.draws, again.seed]).toEqual([
      scenario.title,
      scenario.why,
      scenario.draws,
      scenario.seed,
    ])
  })
})

describe('the schema for editors', () => {
  const valid = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(`${folder}/scenario.schema.json`, 'utf8')) as object,
  )
  const accepts = (text: string) => valid(parse(text))
  const good =
    'schema: 1\ntitle: T\nextends: basispad\nwhy: W\nlevers:\n  intramuraal-plafond:\n    value: 1\n  kadergroei:\n    value: 0.02\n'

  it.each(names)('accepts %s', (name) =>
    expect([valid(parse(shipped[name]!.toString('utf8'))), valid.errors]).toEqual([true, null]),
  )

  it.each([
    ['an unknown lever', (text: string) => text.replace('kadergroei:', 'kadergroi:')],
    ['a value beyond its bounds', (text: string) => text.replace('value: 0.02', 'value: 2')],
    [
      'regions on a national lever',
      (text: string) => text.replace('value: 0.02', 'regions: [Twente]\n    value: 0.02'),
    ],
    ['a region that is not there', (text: string) => text.replace('value: 1\n', 'regions: [Nergens]\n    value: 1\n')],
    ['an effect on a handle', (text: string) => text.replace('value: 0.02', 'effect: 0.02\n    value: 0.02')],
    ['another version', (text: string) => text.replace('schema: 1', 'schema: 2')],
    ['no why', (text: string) => text.replace(/^why:/m, 'waarom:')],
  ])('refuses %s', (_, spoil) => {
    expect(spoil(good)).not.toBe(good)
    expect([accepts(good), accepts(spoil(good))]).toEqual([true, false])
  })
})
