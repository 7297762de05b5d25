import { contextCatalogue, indicatorCatalogue, leverCatalogue, noPolicy, noStart, type Policy } from '@wlz/core'
import { stream, uniform } from '@wlz/exact'
import type { Pack } from '@wlz/data'
import { modelFaultText } from '@wlz/explain'
import { freeParameters, scenarioCatalogue } from '@wlz/scenario'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, nationalPolicy } from '../../test/fixture.ts'
import { executeJob, nationalArea, type Job, type JobResult } from '../index.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

/** People, places and weeks are never below zero; money may come back. */
const counted = indicatorCatalogue.filter(({ unit }) => unit !== 'eur').map(({ id }) => id)

function run(policy: Policy, draws = 2): JobResult {
  const regions = pack.evidence.regions.map((_, region) => region)
  const job: Job = {
    policies: [policy],
    start: noStart,
    seed: 'wlz-extremes',
    fromDraw: 0,
    draws,
    regions,
    areas: [3],
    national: 'sum',
    indicators: counted,
    from: 2024,
    to: 2050,
    answer: 'values',
  }
  return executeJob(pack, job)
}

/**
 * Levers with an effect where it must be stated, worlds and parameters, each at one of its bounds: as many as the share
 * says.
 */
function corner(number: number, share: number): Policy {
  const chance = stream('extremes', `corner ${number}`)
  let drawn = 0
  const next = () => uniform(chance, drawn++)
  const boundOf = ({ min, max }: { readonly min: number; readonly max: number }) => (next() < 0.5 ? min : max)
  const some = <Item>(items: readonly Item[]) => items.filter(() => next() < share)
  const levers = some(leverCatalogue)
  const worlds = some(contextCatalogue)
  const parameters = some(freeParameters(scenarioCatalogue(pack.evidence)))
  return {
    ...noPolicy,
    levers: Object.fromEntries(
      levers.map((lever) => {
        const value = boundOf(lever)
        return [lever.id, pack.evidence.regions.map(() => [[{ year: 2025, value }]])]
      }),
    ),
    effects: Object.fromEntries(
      levers.flatMap(({ id, effect }) => (effect.kind === 'handle' ? [] : [[id, boundOf(effect)]])),
    ),
    context: Object.fromEntries(worlds.map((world) => [world.id, [[{ year: 2024, value: boundOf(world) }]]])),
    parameters: Object.fromEntries(parameters.map((parameter) => [parameter.id, boundOf(parameter)])),
  }
}

function leastOf(result: JobResult): number {
  if (!result.ok) throw new Error('the run failed')
  expect(result.areas.map(({ area }) => area)).toEqual([3, nationalArea])
  let least = 0
  for (const answer of result.areas) {
    if (answer.kind !== 'values') throw new Error(answer.kind)
    for (const values of answer.values) for (const value of values) if (!(value >= least)) least = value
  }
  return least
}

function without(policy: Policy, key: string): Policy {
  const less = <Kept>(all: Readonly<Record<string, Kept>>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id !== key))
  return {
    levers: less(policy.levers),
    effects: less(policy.effects),
    context: less(policy.context),
    parameters: less(policy.parameters),
  }
}

describe('where all is at a bound, NL and a region to 2050', () => {
  it.each([
    ['eigen-bijdrage', 0, 1],
    ['eigen-bijdrage', 3, -1],
  ])('%s at %d with effect %d leaves nobody who asks, and every number a number', (id, value, effect) => {
    const levers = { [id]: pack.evidence.regions.map(() => [[{ year: 2025, value }]]) }
    expect(leastOf(run({ ...noPolicy, levers, effects: { [id]: effect } }, 8))).toBeGreaterThanOrEqual(-1e-6)
  })

  it.each(Array.from({ length: 30 }, (_, number) => number))(
    'corner %d holds, or names the values that break it and the way out',
    (number) => {
      const policy = corner(number, [0.05, 0.2, 0.5][number % 3]!)
      const result = run(policy)
      if (result.ok) return expect(leastOf(result)).toBeGreaterThanOrEqual(-1e-6)
      const { failure } = result
      if (failure.kind !== 'model') throw new Error(failure.kind)
      const { causes = [] } = failure.fault
      expect(causes.length).toBeGreaterThan(0)
      for (const language of ['nl', 'en'] as const) {
        const text = modelFaultText(failure.fault, language)
        for (const { key, value } of causes.slice(0, 3))
          expect(text).toContain(`${key} = ${Number(value.toPrecision(4))} `)
        expect(text).toMatch(language === 'nl' ? /kies .*dichter bij/ : /choose .*nearer to/)
      }
    },
  )

  it('finds the few that break a run among many that do not, and each of them is needed', () => {
    const harmless = nationalPolicy(pack, {
      valpreventie: 0.5,
      zorgbemiddeling: 0.5,
      verzuim: 0.01,
      technologie: 0.01,
      kadergroei: 0.02,
    })
    const policy: Policy = {
      ...harmless,
      context: {
        levensduur: [[{ year: 2024, value: 6 }]],
        dementie: [[{ year: 2024, value: 0.02 }]],
        mantelzorg: [[{ year: 2024, value: 0.01 }]],
      },
    }
    expect(run(harmless, 16).ok).toBe(true)
    const result = run(policy, 16)
    if (result.ok || result.failure.kind !== 'model')
      throw new Error('a run with very long lives and more dementia should stop')
    expect(result.failure.fault.causes).toEqual([
      { key: 'levensduur', value: 6, usual: 0 },
      { key: 'dementie', value: 0.02, usual: pack.evidence.parameters['world.dementie']!.central },
    ])
    for (const key of ['levensduur', 'dementie']) expect(run(without(policy, key), 16).ok).toBe(true)
  })
})
