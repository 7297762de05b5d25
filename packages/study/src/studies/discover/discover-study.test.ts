import { noStart } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, contraryPool, scenarioOf } from '../../../test/fixture.ts'
import { discoverStudy, inlinePool, type DiscoverResult, type DiscoverStudy, type Pool } from '../../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

async function discover(more: Partial<DiscoverStudy> = {}, pool: Pool = inlinePool(pack)): Promise<DiscoverResult[]> {
  const results: DiscoverResult[] = []
  // twice as many people over 80: with what is known beforehand, that hangs on how long people live
  const norms = [{ indicator: 'population.80plus', side: 'most', value: 1.7, of: 'first-year' }] as const
  const request = {
    scenario: scenarioOf('basispad'),
    norms,
    year: 2045,
    stay: 1,
    draws: 256,
    regions: ['5517'],
    start: noStart,
    engine: 'test',
    label: (id: string) => id,
  }
  for await (const result of discoverStudy(pack, pool, { ...request, ...more })) results.push(result)
  return results
}

describe('circumstances in which a scenario fails', () => {
  it('are found where they are known: too many people over 80 when people live long', async () => {
    const [{ box, failing, tree }] = (await discover()) as [DiscoverResult]
    expect(failing).toBeGreaterThan(0.02)
    expect(failing).toBeLessThan(0.98)
    const longevity = box!.limits.find(({ id }) => id === 'world.levensduur')!
    expect(longevity.to).toBe(1)
    expect(longevity.from).toBeGreaterThan(0.02)
    expect(longevity.low).not.toBeNull()
    expect(longevity.byLuck).toBeLessThan(0.001)
    expect(box!.fresh.density).toBeGreaterThan(failing)
    expect(tree[0]).toBe('world.levensduur')
  })

  it('are none where every draw meets the norm or every draw fails it', async () => {
    const norm = (value: number) => [{ indicator: 'population.80plus', side: 'most', value, of: 'first-year' }] as const
    const [never] = await discover({ norms: norm(9), draws: 16 })
    const [always] = await discover({ norms: norm(0.5), draws: 16 })
    expect([never!.failing, never!.box, always!.failing, always!.box]).toEqual([0, null, 1, null])
  })

  it('are the same bits for any pool', async () => {
    const text = JSON.stringify(await discover({ draws: 150 }))
    expect(JSON.stringify(await discover({ draws: 150 }, contraryPool(pack, 3)))).toBe(text)
  })
})
