import { noStart, indicatorValues, noPolicy, runRegions } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, contraryPool, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'
import { inlinePool, packageSearch, type PackageSearchResult, type PackageSearch, type Pool } from '../../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

const draws = 6
const handles = [
  { lever: 'langer-thuis', values: [0, 0.3] },
  { lever: 'behoud', values: [0, 0.02] },
  { lever: 'groeiverzoeken', values: [0, 0.02] },
]

function search(more: Partial<PackageSearch> = {}, pool: Pool = inlinePool(pack)): Promise<PackageSearchResult> {
  return packageSearch(pack, pool, {
    worlds: [scenarioOf('basispad')],
    handles,
    norms: [{ indicator: 'waiting.beyondNorm', side: 'most', value: 2, of: 'first-year' }],
    year: 2033,
    chance: 0.7,
    budget: 100,
    lay: (world, settings) => ({
      ...world,
      policy: {
        ...world.policy,
        ...nationalPolicy(pack, Object.fromEntries(settings.map(({ lever, value }) => [lever, value]))),
        context: world.policy.context,
      },
    }),
    draws,
    regions: ['5517'],
    start: noStart,
    engine: 'test',
    label: (id: string) => id,
    ...more,
  })
}

describe('packages of measures', () => {
  it('tries every combination when there are few, and the smallest that holds is the smallest of all', async () => {
    const best = (await search()).nearest.chance
    const found = await search({ chance: best })
    expect(found.run).toMatchObject({ combinations: 8, tried: 8 })
    expect(found.smallest!.chance).toBe(best)
    const fewer = await Promise.all(
      handles.map(({ lever }) => search({ chance: best, handles: handles.filter((handle) => handle.lever !== lever) })),
    )
    for (const { smallest } of fewer)
      expect(smallest === null || smallest.settings.length >= found.smallest!.settings.length).toBe(true)
    // the chance itself, from the runs
    const levers = Object.fromEntries(found.smallest!.settings.map(({ lever, value }) => [lever, value]))
    const regions = [pack.evidence.regions.findIndex(({ code }) => code === '5517')]
    const waiting = [noPolicy, nationalPolicy(pack, levers)].map((policy) =>
      indicatorValues(
        runRegions({
          evidence: pack.evidence,
          policy,
          start: noStart,
          seed: 'wlz-test',
          regions,
          fromDraw: 0,
          draws,
        })[0]!,
        'waiting.beyondNorm',
      ),
    )
    const held = Array.from(
      { length: draws },
      (_, draw) => waiting[1]![(2033 - 2024) * draws + draw]! <= 2 * waiting[0]![draw]!,
    )
    expect(held.filter(Boolean).length / draws).toBe(best)
    const costs = found.frontier.map(({ cost }) => cost)
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  })

  it('searched instead of tried one by one, nothing found beats the frontier of all', async () => {
    const [all, searched] = [await search(), await search({ budget: 7 })]
    expect(searched.run.tried).toBeLessThan(8)
    for (const one of searched.frontier)
      expect(
        all.frontier.some(
          (other) => other.cost <= one.cost && other.volume <= one.volume && other.quality >= one.quality,
        ),
      ).toBe(true)
  })

  it('ends with what it has when time is up, and says so', async () => {
    let asked = 0
    const found = await search({
      handles: [...handles, { lever: 'technologie', values: [0, 0.005, 0.01] }],
      isOutOfTime: () => ++asked > 0,
    })
    expect(found.run).toMatchObject({ combinations: 24, tried: 12, outOfTime: true })
    const searched = await search({ budget: 7, isOutOfTime: () => true })
    expect(searched.run.tried).toBeLessThan((await search({ budget: 7 })).run.tried)
    expect(searched.run.outOfTime).toBe(true)
    expect((await search({ isOutOfTime: () => false })).run).toMatchObject({ tried: 8, outOfTime: false })
  })

  it('tells what each package misses in other worlds, the same bits for any pool', async () => {
    const request = {
      worlds: [scenarioOf('basispad'), scenarioOf('krap', nationalPolicy(pack, { behoud: -0.02 }))] as const,
      handles: handles.slice(0, 2),
      draws: 8,
    }
    const found = await search(request)
    expect(found.robust.length).toBeGreaterThan(1)
    for (const world of [0, 1]) expect(Math.min(...found.robust.map(({ worlds }) => worlds[world]!.regret))).toBe(0)
    for (const { largestRegret, worlds } of found.robust)
      expect(largestRegret).toBe(Math.max(...worlds.map(({ regret }) => regret)))
    expect(JSON.stringify(await search(request, contraryPool(pack, 3)))).toBe(JSON.stringify(found))
  })
})
