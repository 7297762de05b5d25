import { beforeAll, describe, expect, it } from 'vitest'
import { structures, type Policy } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { compareStudy, firstTold, inlinePool, runStudy, tellingFigure, type RunResult } from '../../index.ts'
import { builtPack, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

const worlds = { doorgroei: 1, uitdoving: 0, breuk: -1 }
const run = async (policy: Policy, more: { readonly regions?: readonly string[]; readonly draws?: number } = {}) => {
  const list: RunResult[] = []
  const request = {
    scenario: scenarioOf('own', policy),
    regions: more.regions ?? ['5515'],
    start: {},
    indicators: ['waiting.total', tellingFigure],
    draws: more.draws ?? 48,
    seed: 'worlds',
    engine: 'test',
    label: (id: string) => id,
    byStructure: true,
  }
  for await (const result of runStudy(pack, inlinePool(pack), request)) list.push(result)
  return list
}

describe('structures of the world apart', () => {
  it('divide the draws: their means, weighted, are the mean of all, however the study is cut', async () => {
    for (const regions of [['5515'], ['5515', '5516', '5517', '5518', '5519']]) {
      const results = await run(nationalPolicy(pack, {}), { regions })
      for (const { indicators, structures: apart } of results) {
        const last = indicators['waiting.total']!.mean.length - 1
        const means = structures.map((name) => apart![name]['waiting.total']!.mean[last]!)
        // 48 draws of a Latin hypercube: 16 in each third.
        expect(means.reduce((sum, mean) => sum + mean / 3, 0)).toBeCloseTo(indicators['waiting.total']!.mean[last]!, 6)
        expect(new Set(means).size).toBe(3)
      }
    }
  })

  it('are those that the engine runs: where all draws are in one world, that world has the mean of its own draws', async () => {
    const none = nationalPolicy(pack, {})
    const [free] = await run(none, { draws: 1 })
    expect(free!.structures).toBeUndefined() // one draw is in one world
    const [all] = await run(none)
    for (const name of structures) {
      const [chosen] = await run({ ...none, context: { structuur: [[{ year: 2024, value: worlds[name] }]] } })
      expect(chosen!.structures).toBeUndefined()
      const { p05, p95 } = chosen!.indicators[tellingFigure]!
      const last = p05.length - 1
      const own = all!.structures![name][tellingFigure]!
      expect(own.mean[last]).toBeGreaterThan(p05[last]!)
      expect(own.mean[last]).toBeLessThan(p95[last]!)
      // Nearer to the mean of its own world than to those of the others.
      const off = structures.map((other) =>
        Math.abs(all!.structures![other][tellingFigure]!.mean[last]! - chosen!.indicators[tellingFigure]!.mean[last]!),
      )
      expect(Math.min(...off)).toBe(off[structures.indexOf(name)])
    }
  })
})

describe('a comparison', () => {
  it('gives those of its base as a run does, where they are asked', async () => {
    const none = nationalPolicy(pack, {})
    const [alone] = await run(none)
    const request = {
      base: scenarioOf('own', none),
      others: [scenarioOf('other', nationalPolicy(pack, { 'langer-thuis': 0.2 }))],
      regions: ['5515'],
      start: {},
      indicators: ['waiting.total', tellingFigure],
      draws: 48,
      seed: 'worlds',
      engine: 'test',
      label: (id: string) => id,
    }
    for (const byStructure of [true, false])
      for await (const { base } of compareStudy(pack, inlinePool(pack), { ...request, byStructure }))
        expect(base.structures).toEqual(byStructure ? alone!.structures : undefined)
  })
})

describe('the figure that tells structures apart', () => {
  const at = (mean: number[], p10: number[], p90: number[]) => ({ [tellingFigure]: { mean, p10, p90 } })
  const result = (doorgroei: ReturnType<typeof at>, breuk: ReturnType<typeof at>) =>
    ({ years: [2026, 2027], structures: { doorgroei, uitdoving: breuk, breuk } }) as unknown as RunResult

  it('does so in the first year in which one is outside the 80% of the other', () => {
    const ended = at([0.45, 0.45], [0.4, 0.4], [0.5, 0.5])
    expect(firstTold(result(at([0.42, 0.39], [0.2, 0.2], [0.6, 0.6]), ended))).toBe(2027)
    expect(firstTold(result(at([0.42, 0.41], [0.2, 0.2], [0.6, 0.6]), ended))).toBeUndefined()
    expect(firstTold({ years: [2026] } as unknown as RunResult)).toBeUndefined()
  })
})
