import { describe, expect, it } from 'vitest'
import { stream, uniform, withDesign } from '@wlz/exact'
import { readPack } from '../../test/pack.ts'
import { indicatorValues } from '../outcome.ts'
import { sizeOf, strayingRates } from '../people/drift.ts'
import { noPolicy, noStart, type Policy, type Track } from '../engine/policy.ts'
import { runRegions } from '../run.ts'
import { chancesOf, streamNames } from './chances.ts'

const { evidence } = readPack()
const uncertain: Track = [[{ year: 2027, value: { low: 0, central: 0.1, high: 0.2, as: 0.8 } }]]
const policy: Policy = {
  levers: {
    'vpt-verschuiving': evidence.regions.map(() => uncertain),
    behoud: evidence.regions.map((): Track => [[{ year: 2027, value: 0.01 }]]),
  },
  effects: { 'casemanagement-dementie': { low: 0, central: 1, high: 3, as: 0.8 } },
  context: { levensduur: [[{ year: 2024, value: { low: -1, central: 0, high: 1, as: 0.8 } }]] },
  parameters: {},
}
const names = streamNames(evidence, [policy])
const run = (seed: string, fromDraw: number, draws: number) =>
  indicatorValues(
    runRegions({ evidence, policy, start: noStart, seed, regions: [3], fromDraw, draws })[0]!,
    'waiting.total',
  )

describe('a design', () => {
  it('that lays down what would be drawn gives the same bits', () => {
    const draws = 3
    const uniforms = Float64Array.from(
      names.flatMap((name) => Array.from({ length: draws }, (_, draw) => uniform(stream('wlz', name), 5 + draw))),
    )
    const laid = withDesign({ seed: 'design', names, fromDraw: 5, draws, uniforms }, () => run('design', 5, draws))
    expect(laid).toEqual(run('wlz', 5, draws))
  })

  it('at one half everywhere is the central run', () => {
    const uniforms = new Float64Array(names.length).fill(0.5)
    const laid = withDesign({ seed: 'middle', names, fromDraw: 0, draws: 1, uniforms }, () => run('middle', 0, 1))
    const central = runRegions({
      evidence,
      policy,
      start: noStart,
      seed: 'x',
      regions: [3],
      fromDraw: 0,
      draws: 1,
      central: true,
    })
    expect(laid).toEqual(indicatorValues(central[0]!, 'waiting.total'))
  })

  it('that forgets a name is refused, and leaves nothing behind', () => {
    const short = {
      seed: 'short',
      names: names.filter((name) => name !== 'lever:behoud'),
      fromDraw: 0,
      draws: 1,
      uniforms: new Float64Array(names.length).fill(0.5),
    }
    expect(() => withDesign(short, () => run('short', 0, 1))).toThrow('lays down no')
    expect(stream('short', 'x').laid).toBeUndefined()
  })
})

describe('what is uncertain', () => {
  const all = chancesOf(evidence, [policy])
  const ids = (kind: string) => all.filter((chance) => chance.kind === kind).map(({ id }) => id)

  it('are the parameters with spread, and what a policy leaves open', () => {
    const spread = Object.values(evidence.parameters).filter(({ low, high }) => low < high)
    expect(ids('parameter').length).toBeGreaterThan(100)
    const rates: readonly string[] = strayingRates.map(sizeOf)
    expect(ids('parameter').every((id) => rates.includes(id) || spread.some((parameter) => parameter.id === id))).toBe(
      true,
    )
    expect(all.find(({ id }) => id === 'drift.need.vv')!.names).toHaveLength(1 + evidence.years)
    expect(ids('shared')).toEqual(['effect.uitstel'])
    expect([ids('lever'), ids('effect'), ids('context')]).toEqual([
      ['vpt-verschuiving'],
      ['casemanagement-dementie'],
      ['levensduur'],
    ])
    expect(chancesOf(evidence, [noPolicy]).filter(({ kind }) => ['lever', 'effect', 'context'].includes(kind))).toEqual(
      [],
    )
  })

  it('are names that a run reads, each of one thing', () => {
    const read = all.flatMap((chance) => chance.names)
    expect(new Set(read).size).toBe(read.length)
    expect(read.filter((name) => !names.includes(name))).toEqual([])
  })
})
