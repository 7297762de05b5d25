import { noStart } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, nationalPolicy, scenarioOf } from '../test/fixture.ts'
import { compareMoves, compareStudy, inlinePool, runMoves, runStudy, untilSteady, type Settled } from './index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})
const request = { regions: ['5517'], indicators: ['wlz.indicated'], start: noStart, engine: 'test', label: (id: string) => id }

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

describe('until the answer stands still', { timeout: 120_000 }, () => {
  const run = (draws: number) => runStudy(pack, inlinePool(pack), { ...request, scenario: scenarioOf('basispad'), draws })

  it('gives the study with that many draws, to the bit, and its error is within what was asked', async () => {
    let end: Settled | undefined
    const found = await collect(untilSteady(run, runMoves, { precision: 0.02, mostDraws: 4096 }, (settled) => (end = settled)))
    expect(end!.isSteady).toBe(true)
    expect(end!.draws).toBeGreaterThanOrEqual(128)
    expect(found).toEqual(await collect(run(end!.draws)))
    const { mean, mcse } = found[0]!.indicators['wlz.indicated']!
    expect(mcse.every((error, year) => error! <= 0.02 * Math.max(mean[year]!, 0))).toBe(true)
    expect(end!.moves).toBeLessThanOrEqual(0.02)
  })

  it('stops at the most draws and says that it was not reached', async () => {
    let end: Settled | undefined
    await collect(untilSteady(run, runMoves, { precision: 1e-6, mostDraws: 150 }, (settled) => (end = settled)))
    expect(end).toMatchObject({ draws: 150, isSteady: false })
  })

  it('asks more of a difference than of nothing', async () => {
    const compare = (levers: Record<string, number>) => (draws: number) =>
      compareStudy(pack, inlinePool(pack), { ...request, base: scenarioOf('a'), others: [scenarioOf('b', nationalPolicy(pack, levers))], draws })
    const at = async (levers: Record<string, number>) => compareMoves(await collect(compare(levers)(128)), await collect(compare(levers)(64)))
    const [none, some] = [await at({}), await at({ respijtzorg: 0.5 })]
    const base = runMoves(await collect(run(128)), await collect(run(64)))
    expect(none).toBe(base)
    expect(some).toBeGreaterThan(base)
  })
})
