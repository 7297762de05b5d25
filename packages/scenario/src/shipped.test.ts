import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { catalogue, valueOf } from '../test/fixture.ts'
import { loadScenario, memoryFiles, resolvedYaml } from './index.ts'

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url))
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => name.replace(/\.yaml$/, ''))
const shipped = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}.yaml`)]))
const files = memoryFiles({ scenarios: shipped })
const load = (name: string) => valueOf(loadScenario(name, files, catalogue))

describe('the shipped scenarios', () => {
  it.each(names)('%s is read without a fault and says why', (name) => {
    const scenario = load(name)
    expect(scenario.id).toBe(name)
    expect(scenario.why.length).toBeGreaterThan(80)
    expect(readFileSync(`${folder}/${name}.yaml`, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/scenario\.schema\.json\n/)
  })

  it.each(names)('%s written out in full reads back as the same policy', (name) => {
    const scenario = load(name)
    const text = resolvedYaml(scenario, catalogue)
    const again = valueOf(loadScenario(`eigen/${name}.yaml`, memoryFiles({ scenarios: shipped, eigen: { [name]: text } }), catalogue))
    expect(again.policy).toEqual(scenario.policy)
    expect([again.title, again.why, again.draws, again.seed]).toEqual([scenario.title, scenario.why, scenario.draws, scenario.seed])
  })
})
