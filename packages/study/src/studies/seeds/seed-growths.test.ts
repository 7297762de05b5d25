import { readFileSync } from 'node:fs'
import { seeds } from '@wlz/data'
import { loadScenario, memoryFiles, scenarioCatalogue } from '@wlz/scenario'
import { expect, it } from 'vitest'
import { builtPack } from '../../../test/fixture.ts'
import { inlinePool } from '../../jobs/pool.ts'
import { seedGrowths } from './seed-growths.ts'

const pack = builtPack()
const textOf = (name: string) => readFileSync(new URL(`../../../../../scenarios/${name}.yaml`, import.meta.url), 'utf8')
const scenarios = { basispad: textOf('basispad'), 'basispad-2023': textOf('basispad-2023') }

it('are those of this engine and this evidence: else npm run refresh', async () => {
  const loaded = loadScenario('basispad', memoryFiles({ scenarios }), scenarioCatalogue(pack.evidence))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
  expect(await seedGrowths(pack, inlinePool(pack), loaded.value)).toEqual(seeds)
})

it('stand beside what RIVM printed, with the same people counted in 2015', () => {
  expect(pack.seedFigures.map(({ id, theirs, ours }) => [id, theirs, ours.indicator, ours.base])).toEqual([
    ['seed-65plus', 55, 'population.65plus', expect.closeTo(3_007_293, -2)],
    ['seed-dementia', 117, 'dementia.indicated', 83_700],
  ])
  // 65 and over: nothing but deaths lies between, so that the two must be near
  const [old] = seeds.figures
  expect(old!.mean).toBeGreaterThan(0.5)
  expect(old!.mean).toBeLessThan(0.65)
})
