import { noStart } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, expect, it } from 'vitest'
import { builtPack, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'
import { compareStudy, inlinePool, keptDraws, runStudy, StudyError, type CompareStudy, type Pool } from '../../index.ts'

let pack: Pack
let study: Omit<CompareStudy, 'draws'>
beforeAll(() => {
  pack = builtPack()
  study = {
    start: noStart,
    base: scenarioOf('a'),
    others: [
      scenarioOf('b', nationalPolicy(pack, { respijtzorg: 0.5 })),
      scenarioOf('c', nationalPolicy(pack, { valpreventie: 0.5 })),
    ],
    regions: ['5505'],
    indicators: ['waiting.total', 'zorgplicht.tijdig', 'cost.total'],
    seed: 'wlz',
    engine: 'test',
    label: (id) => id,
  }
})

async function first<Result>(results: AsyncIterable<Result>): Promise<Result> {
  for await (const result of results) return result
  throw new Error('no result')
}

/** A pool that counts the draws that were run under some policy. */
function counting() {
  const draws = new Map<string, number>()
  const inline = inlinePool(pack)
  const pool: Pool = {
    ...inline,
    run: (job) => {
      for (const policy of job.policies) {
        const key = JSON.stringify(policy)
        draws.set(key, (draws.get(key) ?? 0) + job.draws)
      }
      return inline.run(job)
    },
  }
  return { pool, drawsOf: ({ policy }: { policy: unknown }) => draws.get(JSON.stringify(policy)) ?? 0 }
}

it.each([['5505'], ['NL']])(
  'compares with a base whose draws are kept, and gives what it would without: %s',
  async (region) => {
    const { pool, drawsOf } = counting()
    const keptBase = keptDraws(2)
    for (const other of study.others) {
      const kept = keptDraws()
      for (const draws of [8, 24]) {
        const asked = { ...study, regions: [region], others: [other], draws, levels: true }
        const found = await first(compareStudy(pack, pool, { ...asked, kept, keptBase }))
        expect(found).toEqual(await first(compareStudy(pack, inlinePool(pack), asked)))
      }
      expect(drawsOf(other)).toBe(24)
    }
    expect(drawsOf(study.base)).toBe(24)
  },
)

it.each([40, 300])('gives the bands of each scenario as a run of it would, of %i draws', async (draws) => {
  const { others } = await first(compareStudy(pack, inlinePool(pack), { ...study, draws, levels: true }))
  for (const [index, scenario] of study.others.entries()) {
    const run = await first(runStudy(pack, inlinePool(pack), { ...study, scenario, draws }))
    for (const [id, { level, mean }] of Object.entries(others[index]!.indicators)) {
      expect(level).toEqual(run.indicators[id])
      expect(mean).toEqual(level!.mean)
    }
  }
  const plain = await first(compareStudy(pack, inlinePool(pack), { ...study, draws }))
  expect(plain.others[0]!.indicators['waiting.total']).not.toHaveProperty('level')
})

it('keeps what is discounted with its base', async () => {
  const [other] = study.others
  const dearer = { ...other!, policy: { ...other!.policy, parameters: { 'money.discount': 0.08 } } }
  const asked = { ...study, others: [dearer], indicators: ['npv.total', 'waiting.total'], draws: 64 }
  const found = await first(
    compareStudy(pack, inlinePool(pack), { ...asked, kept: keptDraws(), keptBase: keptDraws(2) }),
  )
  expect(found).toEqual(await first(compareStudy(pack, inlinePool(pack), asked)))
})

it('names the scenario that failed, though it ran apart from its base', async () => {
  const inline = inlinePool(pack)
  const failing: Pool = {
    ...inline,
    run: async (job) =>
      JSON.stringify(job.policies[0]) === JSON.stringify(study.others[0]!.policy)
        ? {
            ok: false,
            failure: {
              kind: 'result',
              indicator: 'waiting.total',
              year: 2030,
              draw: 1,
              value: NaN,
              policy: 0,
              region: '5505',
            },
          }
        : inline.run(job),
  }
  const error = await first(
    compareStudy(pack, failing, { ...study, draws: 64, kept: keptDraws(), keptBase: keptDraws(2) }),
  ).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StudyError)
  expect(JSON.stringify((error as StudyError).fault)).toContain('"b"')
})
