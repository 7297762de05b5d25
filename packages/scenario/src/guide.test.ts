import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { firstProjectedYear, lastProjectedYear } from '@wlz/core'
import { expect, it } from 'vitest'

import { catalogue, valueOf } from '../test/fixture.ts'
import { limits, loadScenario, memoryFiles } from './index.ts'

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url))
const fileOf = (name: string) => readFileSync(`${folder}/${name}.yaml`)
const guide = readFileSync(`${folder}/README.md`, 'utf8')

it('the example of the guide is a scenario', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(guide)![1]!
  const scenario = valueOf(
    loadScenario(
      'x',
      memoryFiles({
        scenarios: { 'basispad-2023': fileOf('basispad-2023'), basispad: fileOf('basispad'), x: example },
      }),
      catalogue,
    ),
  )
  expect(scenario.differences.map((difference) => ('id' in difference ? difference.id : difference.kind))).toEqual([
    'vpt-verschuiving',
    'casemanagement-dementie',
    'respijtzorg',
    'casemanagement-dementie',
    'respijtzorg',
    'levensduur',
    'signal.tijdig',
    'seed',
  ])
})

it('the guide names every shipped scenario', () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})

it('a path runs over the years that the engine projects', () => {
  expect(limits.years).toEqual({ min: firstProjectedYear, max: lastProjectedYear })
})
