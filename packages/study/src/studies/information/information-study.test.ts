import { noStart } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, contraryPool, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'
import { informationStudy, inlinePool, type InformationResult, type InformationStudy, type Pool } from '../../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

async function worth(more: Partial<InformationStudy> = {}, pool: Pool = inlinePool(pack)): Promise<InformationResult> {
  const scenarios = [
    scenarioOf('basispad'),
    scenarioOf('other', nationalPolicy(pack, { groeiverzoeken: 0.02, behoud: 0.01 })),
  ] as const
  const request = {
    scenarios,
    indicator: 'cost.total',
    year: 2040,
    draws: 128,
    regions: ['5517'],
    start: noStart,
    engine: 'test',
    label: (id: string) => id,
  }
  const results: InformationResult[] = []
  for await (const result of informationStudy(pack, pool, { ...request, ...more })) results.push(result)
  return results[0]!
}

describe('what a missing figure is worth', () => {
  it('never more than knowing everything, and the chosen scenario has the best mean', async () => {
    const found = await worth()
    const means = found.choices.map(({ mean }) => mean)
    expect(found.best).toBe(found.choices[means.indexOf(Math.min(...means))]!.scenario)
    expect(found.choices.reduce((sum, { bestIn }) => sum + bestIn, 0)).toBeCloseTo(1, 9)
    for (const { value } of found.inputs) expect(value).toBeLessThanOrEqual(found.perfect + 1e-9)
    expect(found.inputs.map(({ value }) => value)).toEqual(
      found.inputs.map(({ value }) => value).toSorted((a, b) => b - a),
    )
  })

  it('of parts of the model together: each figure in one part, never more than everything, nothing for equal choices', async () => {
    const found = await worth()
    expect(found.groups.reduce((sum, { inputs }) => sum + inputs, 0)).toBe(found.inputs.length)
    expect(found.groups.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['need', 'waiting', 'workforce', 'money', 'drift', 'use']),
    )
    for (const { value } of found.groups) expect(value).toBeLessThanOrEqual(found.perfect + 1e-9)
    const same = await worth({ scenarios: [scenarioOf('a'), scenarioOf('b')], draws: 64 })
    expect(same.groups.every(({ value }) => value === 0)).toBe(true)
  })

  it('nothing when the choices are the same, and the same bits for any pool', async () => {
    const same = await worth({ scenarios: [scenarioOf('a'), scenarioOf('b')], draws: 64 })
    expect([same.perfect, same.inputs.every(({ value }) => value === 0)]).toEqual([0, true])
    const text = JSON.stringify(await worth({ draws: 150 }))
    expect(JSON.stringify(await worth({ draws: 150 }, contraryPool(pack, 3)))).toBe(text)
  })

  it('cannot be told for an outcome without a better side, or with nothing to choose', async () => {
    await expect(worth({ indicator: 'wlz.indicated' })).rejects.toThrow('better')
    await expect(worth({ scenarios: [scenarioOf('a')] })).rejects.toThrow('scenario')
  })
})
