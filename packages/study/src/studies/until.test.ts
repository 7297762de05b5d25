import { noStart } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, nationalPolicy, scenarioOf } from '../../test/fixture.ts'
import {
  compareMoves,
  compareStudy,
  inlinePool,
  runMoves,
  runStudy,
  tippingMoves,
  tippingStudy,
  untilSteady,
  type Norm,
  type Settled,
} from '../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})
const request = {
  regions: ['5517'],
  indicators: ['wlz.indicated'],
  start: noStart,
  engine: 'test',
  label: (id: string) => id,
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

describe('until the answer stands still', () => {
  const run = (draws: number) =>
    runStudy(pack, inlinePool(pack), { ...request, scenario: scenarioOf('basispad'), draws })

  const sized = ({ draws }: { draws: number }) => run(draws)

  it('gives the study with that many draws, to the bit, and its error is within what was asked', async () => {
    let end: Settled | undefined
    const found = await collect(
      untilSteady(sized, runMoves, { precision: 0.02, mostDraws: 4096 }, (settled) => (end = settled)),
    )
    expect(end!.isSteady).toBe(true)
    expect(end!.draws).toBeGreaterThanOrEqual(128)
    expect(found).toEqual(await collect(run(end!.draws)))
    const { mean, mcse } = found[0]!.indicators['wlz.indicated']!
    expect(mcse.every((error, year) => error! <= 0.02 * Math.max(mean[year]!, 0))).toBe(true)
    expect(end!.moves).toBeLessThanOrEqual(0.02)
  })

  it('stops at the most draws and says that it was not reached', async () => {
    let end: Settled | undefined
    await collect(untilSteady(sized, runMoves, { precision: 1e-6, mostDraws: 150 }, (settled) => (end = settled)))
    expect(end).toMatchObject({ draws: 150, isSteady: false })
  })

  it('asks more of a difference than of nothing', async () => {
    const compare = (levers: Record<string, number>) => (draws: number) =>
      compareStudy(pack, inlinePool(pack), {
        ...request,
        base: scenarioOf('a'),
        others: [scenarioOf('b', nationalPolicy(pack, levers))],
        draws,
      })
    const at = async (levers: Record<string, number>) =>
      compareMoves(await collect(compare(levers)(128)), await collect(compare(levers)(64)))
    const [none, some] = [await at({}), await at({ respijtzorg: 0.5 })]
    const base = runMoves(await collect(run(128)), await collect(run(64)))
    expect(none).toBe(base)
    expect(some).toBeGreaterThan(base)
  })
})

describe('draws go on', () => {
  /** A pool that counts the draws it runs, of a policy. */
  const counting = () => {
    const pool = inlinePool(pack)
    const ran = new Map<string, number>()
    const run: typeof pool.run = (job) => {
      for (let draw = job.fromDraw; draw < job.fromDraw + job.draws; draw++) {
        const key = `${job.regions.join()} ${draw}`
        ran.set(key, (ran.get(key) ?? 0) + 1)
      }
      return pool.run(job)
    }
    return { pool: { ...pool, run }, most: () => Math.max(...ran.values()) }
  }
  const never = { precision: 1e-9, mostDraws: 300 }
  const ended = () => undefined

  it.each([['one region', ['5517']] as const, ['all', ['all']] as const])(
    'in a projection of %s: none is run twice, and the result is that of 300 at once',
    async (_, regions) => {
      const { pool, most } = counting()
      const study = { ...request, regions, scenario: scenarioOf('basispad') }
      const found = await collect(
        untilSteady((more) => runStudy(pack, pool, { ...study, ...more }), runMoves, never, ended),
      )
      expect(most()).toBe(1)
      expect(found).toEqual(await collect(runStudy(pack, inlinePool(pack), { ...study, draws: 300 })))
    },
  )

  it('in a comparison, and in a study of tipping years', async () => {
    const others = [scenarioOf('b', nationalPolicy(pack, { respijtzorg: 0.5 }))]
    const compared = counting()
    const compare = { ...request, base: scenarioOf('a'), others }
    const found = await collect(
      untilSteady((more) => compareStudy(pack, compared.pool, { ...compare, ...more }), compareMoves, never, ended),
    )
    expect(compared.most()).toBe(1)
    expect(found).toEqual(await collect(compareStudy(pack, inlinePool(pack), { ...compare, draws: 300 })))

    const tipped = counting()
    const norms: Norm[] = [{ indicator: 'waiting.total', side: 'most', value: 900, of: 'amount' }]
    const tip = { ...request, base: scenarioOf('a'), others, norms, stay: 2 }
    const years = await collect(
      untilSteady((more) => tippingStudy(pack, tipped.pool, { ...tip, ...more }), tippingMoves, never, ended),
    )
    expect(tipped.most()).toBe(1)
    expect(years).toEqual(await collect(tippingStudy(pack, inlinePool(pack), { ...tip, draws: 300 })))
  })
})
