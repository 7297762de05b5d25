import { indicatorCatalogue, leverById, leverCatalogue, noStart } from '@wlz/core'
import { screening } from '@wlz/data'
import { loadScenario, memoryFiles } from '@wlz/scenario'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPack } from '../../../test/fixture.ts'
import { compareStudy } from '../compare/compare-study.ts'
import { indicatorFacts, leverExplanation } from '@wlz/explain'
import { inlinePool } from '../../jobs/pool.ts'
import type { StudyScenario } from '../../ask/request.ts'
import { scenarioCatalogue } from '@wlz/scenario'
import { probesOf, withProbe } from './probes.ts'
import { screeningMark } from './screen.ts'
import { moversOf } from '@wlz/explain'

const pack = builtPack()
let base: StudyScenario
beforeAll(() => {
  const textOf = (name: string) =>
    readFileSync(new URL(`../../../../../scenarios/${name}.yaml`, import.meta.url), 'utf8')
  const scenarios = { basispad: textOf('basispad'), 'basispad-2023': textOf('basispad-2023') }
  const loaded = loadScenario('basispad', memoryFiles({ scenarios }), scenarioCatalogue(pack.evidence))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
  base = loaded.value
})

describe('the shipped screening', () => {
  it('is of this engine and this evidence: else npm run refresh', async () => {
    expect(screening.mark).toBe(await screeningMark(pack, inlinePool(pack), base.policy))
  })

  it('has every setting of every lever', () => {
    const without = screening.probes.map((probe) => ({ ...probe, moves: undefined }))
    expect(new Set(without.map((probe) => JSON.stringify(probe)))).toEqual(
      new Set(probesOf(pack, base.policy).map((probe) => JSON.stringify(probe))),
    )
    expect(new Set(without.map(({ lever }) => lever))).toEqual(new Set(leverCatalogue.map(({ id }) => id)))
    for (const { lever, value, isShift } of without) {
      const { min, max } = leverById.get(lever)!
      if (!isShift) expect([lever, value >= min && value <= max]).toEqual([lever, true])
    }
  })

  it('says what a comparison says', async () => {
    const probe = screening.probes.find(({ lever, value }) => lever === 'vpt-verschuiving' && value === 0.4)!
    const policy = withProbe(base.policy, probe, pack.evidence)
    const sized = { ...base, draws: screening.draws, seed: screening.seed }
    const request = {
      base: sized,
      others: [{ ...sized, id: 'probe', policy }],
      regions: ['NL'],
      start: noStart,
      engine: '',
      label: String,
    }
    for await (const { others, years } of compareStudy(pack, inlinePool(pack), request)) {
      for (const id of ['clients.verblijf', 'waiting.total', 'cost.zvw'] as const) {
        const expected = others[0]!.indicators[id]!.difference.mean[years.indexOf(2040)]!
        expect(probe.moves[id]![1]![0]).toBeCloseTo(expected, -Math.floor(Math.log10(Math.abs(expected))) + 2)
      }
    }
  })
})

describe('what moves an outcome', () => {
  const known = { pack, language: 'nl', screening } as const
  const factsOf = (id: string) =>
    Object.fromEntries(
      indicatorFacts(
        indicatorCatalogue.find((each) => each.id === id)!,
        known,
      ).facts.map(([name, text]) => [name, text]),
    )

  it('is measured: levers that move it, by size, and none that do not', () => {
    expect(moversOf(screening, 'dementia.persons', 2040)).toEqual([])
    expect(factsOf('dementia.persons')['Gemeten invloed van maatregelen in 2040']).toBe('geen invloed gemeten')
    const wmo = moversOf(screening, 'cost.wmo', 2040).map(({ probe }) => probe.lever)
    expect(wmo).toContain('valpreventie') // municipalities pay for it, and its equation is in another block
    expect(wmo).not.toContain('materiele-controle') // the work of the zorgkantoor, in the block of money
    const sizes = moversOf(screening, 'cost.wmo', 2040).map(({ difference }) => Math.abs(difference))
    expect(sizes).toEqual(sizes.toSorted((one, two) => two - one))
  })

  it('of a signal is the mean over the regions, for the country shows the worst only', () => {
    expect(moversOf(screening, 'zorgplicht.tijdig', 2040).length).toBeGreaterThan(3)
    expect(factsOf('zorgplicht.tijdig')['Zo gemeten']).toContain('gemiddeld over de regio’s')
  })

  it('says what had to be supposed, and what stands beside it', () => {
    const text = (lever: string) =>
      leverExplanation(leverById.get(lever)!, known).facts.find(([name]) => name.startsWith('Beweegt'))![1]
    expect(text('vroeg-contact')).toContain('veronderstelde werking van 2,4 maanden')
    expect(text('evaluatiepoort')).toContain('naast domeinoverstijgend-arrangement')
    expect(text('valpreventie')).not.toContain('veronderstelde')
  })

  it('keeps the larger of two settings and leaves out what chance may be', () => {
    const probe = { lever: 'behoud', value: 1, isShift: false, ground: 'bounds', from: 2027 } as const
    const own = {
      years: [2030],
      base: { 'waiting.total': [200] },
      probes: [
        { ...probe, moves: { 'waiting.total': [[-10, 1] as const] } },
        { ...probe, value: 2, moves: { 'waiting.total': [[30, 1] as const] } },
        { ...probe, lever: 'verzuim', moves: { 'waiting.total': [[30, 15] as const] } },
      ],
    }
    expect(moversOf(own, 'waiting.total', 2030)).toEqual([
      { probe: own.probes[1], difference: 30, relative: 0.15, isAroundZero: false },
    ])
  })

  it('gives no percentage of an outcome that a lever takes to the other side of zero', () => {
    const fact = (about: ReturnType<typeof indicatorFacts>['facts']) =>
      about.find(([name]) => /^(Gemeten invloed|Beweegt)/.test(name))![1]
    const gap = fact(
      indicatorFacts(
        indicatorCatalogue.find(({ id }) => id === 'budget.gap')!,
        known,
      ).facts,
    )
    expect(gap).toMatch(/kadergroei bij basispad \+0,015: -€/)
    expect(gap).not.toContain('%')
    const lever = fact(leverExplanation(leverById.get('kadergroei')!, known).facts)
    expect(lever).toMatch(/budget\.gap bij basispad [-+]0,0\d+: [-+]€ [\d,]+ mld(;|$)/)
    expect(lever).toMatch(/%\)/)
  })
})
