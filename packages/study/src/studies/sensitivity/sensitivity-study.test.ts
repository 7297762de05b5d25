import { noStart, chancesOf, indicatorValues, noPolicy, runRegions, streamNames } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack, contraryPool, nationalPolicy, scenarioOf } from '../../../test/fixture.ts'
import { inlinePool, sensitivityStudy, type Pool, type SensitivityResult, type SensitivityStudy } from '../../index.ts'
import { saltelliDesign, screeningDesign } from './designs.ts'

let pack: Pack
beforeAll(() => {
  pack = builtPack()
})

async function ask(more: Partial<SensitivityStudy> = {}, pool: Pool = inlinePool(pack)): Promise<SensitivityResult[]> {
  const results: SensitivityResult[] = []
  const request = {
    scenario: scenarioOf('basispad'),
    indicators: ['population.80plus'],
    year: 2040,
    trajectories: 1,
    keep: 3,
    rows: 32,
  }
  const study = sensitivityStudy(pack, pool, {
    ...request,
    regions: ['5517'],
    start: noStart,
    engine: 'test',
    label: (id: string) => id,
    ...more,
  })
  for await (const result of study) results.push(result)
  return results
}

describe('sensitivity of a run', () => {
  it('finds that two things alone move the population: how long people live, and migration', async () => {
    const [result] = await ask()
    const [longevity, migration, ...others] = result!.inputs
    expect([longevity!.id, migration!.id]).toEqual(['world.levensduur', 'world.migratie'])
    expect(others.every(({ size }) => size === 0)).toBe(true)
    // nearly a sum of the two, so the shares alone and in all are one, and add up
    expect(longevity!.first!.value + migration!.first!.value).toBeCloseTo(1, 1)
    expect(longevity!.total!.value - longevity!.first!.value).toBeLessThan(0.1)
    expect(result!.rest).toMatchObject({ total: { value: 0 } })
  })

  it('has the ends of a tornado as the model gives them', async () => {
    const [result] = await ask({ trajectories: 1, keep: 1, rows: 2 })
    const central = runRegions({
      evidence: pack.evidence,
      policy: noPolicy,
      start: noStart,
      seed: 'x',
      regions: [regionOf('5517')],
      fromDraw: 0,
      draws: 1,
      central: true,
    })
    expect(result!.middle).toBe(indicatorValues(central[0]!, 'population.80plus')[2040 - 2024])
    const { low, high } = result!.inputs[0]!
    expect(low).toBeLessThan(result!.middle)
    expect(high).toBeGreaterThan(result!.middle)
  })

  it('is the same bits for any pool, and tells a difference when it is held against something', async () => {
    const request = { indicators: ['waiting.total'], against: scenarioOf('basispad'), keep: 2, rows: 4 }
    const scenario = scenarioOf('other', nationalPolicy(pack, { behoud: 0.02 }))
    const text = JSON.stringify(await ask({ ...request, scenario }))
    expect(JSON.stringify(await ask({ ...request, scenario }, contraryPool(pack, 3)))).toBe(text)
    const [same] = await ask({ ...request, scenario: scenarioOf('kopie') })
    expect([same!.middle, same!.deviation, same!.inputs.every(({ size }) => size === 0)]).toEqual([0, 0, true])
  })

  const regionOf = (code: string) => pack.evidence.regions.findIndex((region) => region.code === code)
})

describe('designs', () => {
  it('move one input at a time, and take one input at a time from the other half', () => {
    const inputs = chancesOf(pack.evidence, [noPolicy])
    const base = { seed: 's', names: streamNames(pack.evidence, [noPolicy]), inputs }
    const screened = screeningDesign(base, 2)
    const input = screened.moves.order[0]!
    const changed = base.names.filter((name) => screened.uniform(0, name) !== screened.uniform(1, name))
    expect(changed).toEqual(base.names.filter((name) => inputs[input]!.names.includes(name)))

    const design = saltelliDesign({ ...base, inputs: inputs.slice(0, 2) }, inputs.slice(2), 8)
    const differs = (one: number, two: number) =>
      base.names.filter((name) => design.uniform(one * 8 + 3, name) !== design.uniform(two * 8 + 3, name))
    expect(design.blocks).toBe(5)
    expect(differs(0, 2)).toEqual(inputs[0]!.names)
    expect(differs(0, 3)).toEqual(inputs[1]!.names)
    expect(new Set([...differs(0, 2), ...differs(0, 3), ...differs(0, 4)])).toEqual(new Set(differs(0, 1)))
    expect(differs(0, 1)).toHaveLength(inputs.flatMap(({ names }) => names).length)
  })
})
