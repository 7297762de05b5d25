import { quantiles } from '@wlz/analysis'
import { noStart } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, expect, it } from 'vitest'
import { builtPack, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'
import { compareStudy, drawsStudy, inlinePool, runStudy, type DrawsBlock } from '../../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})
const asked = {
  start: noStart,
  regions: ['5505', '5506'],
  indicators: ['waiting.total', 'cost.total'],
  from: 2030,
  to: 2032,
  draws: 130,
  seed: 'wlz',
  engine: 'test',
  label: (id: string) => id,
}
const blocksOf = async (lever: number) => {
  const blocks: DrawsBlock[] = []
  const scenarios = [scenarioOf('a'), scenarioOf('b', nationalPolicy(pack, { respijtzorg: lever }))] as const
  for await (const block of drawsStudy(pack, inlinePool(pack), { ...asked, scenarios })) blocks.push(block)
  return blocks
}
/** [draw] of an indicator in a year, of one scenario and area, from all blocks. */
const column = (blocks: readonly DrawsBlock[], scenario: string, region: string, indicator: number, year: number) =>
  blocks
    .filter((block) => block.scenario === scenario && block.region === region)
    .flatMap(({ values, draws, years }) => {
      const row = (indicator * years.length + years.indexOf(year)) * draws
      return Array.from(values.subarray(row, row + draws))
    })

it('gives every draw once, whose bands and differences are those of a run and a comparison', async () => {
  const blocks = await blocksOf(0.5)
  expect(blocks.map(({ fromDraw, draws, region, scenario }) => `${fromDraw}+${draws} ${region} ${scenario}`)).toEqual([
    '0+128 5505 a',
    '0+128 5505 b',
    '0+128 5506 a',
    '0+128 5506 b',
    '128+2 5505 a',
    '128+2 5505 b',
    '128+2 5506 a',
    '128+2 5506 b',
  ])
  for await (const run of runStudy(pack, inlinePool(pack), { ...asked, scenario: scenarioOf('a') })) {
    const values = Float64Array.from(column(blocks, 'a', run.run.region, 0, 2031))
    expect(values).toHaveLength(130)
    const { p10, p90 } = run.indicators['waiting.total']!
    expect([...quantiles(values, [0.1, 0.9])]).toEqual([p10[1], p90[1]])
  }
  const others = [scenarioOf('b', nationalPolicy(pack, { respijtzorg: 0.5 }))]
  for await (const { run, others: found } of compareStudy(pack, inlinePool(pack), {
    ...asked,
    base: scenarioOf('a'),
    others,
  })) {
    const [a, b] = ['a', 'b'].map((scenario) => column(blocks, scenario, run.region, 1, 2032))
    const paired = Float64Array.from(a!, (value, draw) => b![draw]! - value)
    expect(quantiles(paired, [0.5])[0]).toBe(found[0]!.indicators['cost.total']!.difference.p50[2])
  }
})
