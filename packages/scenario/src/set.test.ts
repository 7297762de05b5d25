import { describe, expect, it } from 'vitest'

import { catalogue, issuesOf, valueOf } from '../test/fixture.ts'
import { loadScenario, memoryFiles, setLevers } from './index.ts'

const files = memoryFiles({
  scenarios: {
    basispad: 'schema: 1\ntitle: B\nwhy: W\nlevers: { langer-thuis: { path: [{ year: 2030, value: 0.5 }] } }\n',
  },
})
const base = valueOf(loadScenario('basispad', files, catalogue))
const set = (...assignments: string[]) => setLevers(base, assignments, catalogue)

describe('--set', () => {
  it('is constant from the first year of new policy, everywhere, over all of the scenario', () => {
    const { policy } = valueOf(set('langer-thuis=0.1', 'recht-op-verblijf=0.2'))
    expect(policy.levers['langer-thuis']).toHaveLength(31)
    expect(policy.levers['langer-thuis']![7]).toEqual([[{ year: 2027, value: 0.1 }]])
    expect(policy.levers['recht-op-verblijf']![0]).toEqual([[{ year: 2028, value: 0.2 }]])
  })

  it('says what it changed', () => {
    expect(valueOf(set('langer-thuis=0.1')).differences).toEqual([
      { kind: 'lever', id: 'langer-thuis', from: [[{ year: 2030, value: 0.5 }]], to: [[{ year: 2027, value: 0.1 }]] },
    ])
  })

  it('changes nothing when the value is the one that was there', () => {
    const once = valueOf(set('langer-thuis=0.1'))
    const twice = valueOf(setLevers(once, ['langer-thuis=0.1'], catalogue))
    expect(twice.policy).toEqual(once.policy)
    expect(twice.differences).toEqual([])
    expect(valueOf(set())).toBe(base)
  })

  it('refuses a name that is set twice: nobody can know which was meant', () => {
    expect(issuesOf(set('langer-thuis=0.1', 'langer-thuis=0.3'))).toEqual([
      { file: '--set', code: 'set-twice', found: 'langer-thuis' },
    ])
    expect(issuesOf(set('valpreventie=0.5', 'valpreventie.effect=0.1', 'valpreventie.effect=0.1'))).toMatchObject([
      { found: 'valpreventie.effect' },
    ])
  })

  it('takes what a program lays over it as the number that it is', () => {
    const lay = (value: number) =>
      setLevers(base, [{ name: 'casemanagement-dementie.effect', value }, 'casemanagement-dementie=0.5'], catalogue)
    expect(valueOf(lay(1.125)).policy.effects).toEqual({ 'casemanagement-dementie': 1.125 })
    expect(issuesOf(lay(1e9))).toContainEqual(expect.objectContaining({ code: 'out-of-bounds', found: '1000000000' }))
  })

  it('reads numbers as people write them', () => {
    for (const written of ['0.25', '0,25', '+0,25', '.25', '2,5e-1'])
      expect(valueOf(set(`langer-thuis=${written}`)).policy.levers['langer-thuis']![0], written).toEqual([
        [{ year: 2027, value: 0.25 }],
      ])
    expect(valueOf(set('langer-thuis=0,125')).policy.levers['langer-thuis']![0]).toEqual([
      [{ year: 2027, value: 0.125 }],
    ])
  })

  it('sets the world by name or by number', () => {
    const { policy, differences } = valueOf(set('structuur=doorgroei', 'levensduur=-1,5'))
    expect(policy.context).toEqual({
      structuur: [[{ year: 2024, value: 1 }]],
      levensduur: [[{ year: 2024, value: -1.5 }]],
    })
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: 'context', id: 'structuur', world: 'doorgroei' }),
    )
    expect(issuesOf(set('structuur=doorgroi'))).toMatchObject([
      { code: 'unknown-world', found: 'doorgroi', context: 'structuur' },
    ])
  })

  it('takes an effect that nobody measured', () => {
    expect(issuesOf(set('casemanagement-dementie=0.5'))).toMatchObject([
      { file: '--set', key: 'casemanagement-dementie', code: 'effect-missing', unit: 'months' },
    ])
    expect(valueOf(set('casemanagement-dementie=0.5', 'casemanagement-dementie.effect=2')).policy.effects).toEqual({
      'casemanagement-dementie': 2,
    })
  })

  it.each([
    ['langer-thuis', { code: 'set-syntax', found: 'langer-thuis' }],
    ['=1', { code: 'set-syntax' }],
    ['langer-thui=1', { code: 'unknown-lever', found: 'langer-thui', nearest: 'langer-thuis' }],
    ['Langer-Thuis=1', { code: 'unknown-lever', nearest: 'langer-thuis' }],
    [
      'levensduur=langer',
      { code: 'unknown-world', context: 'levensduur', allowed: ['centraal', 'hoog', 'laag', 'vtv-2018', 'tno-2019'] },
    ],
    ['levensduur=9', { code: 'out-of-bounds', min: -4, max: 6 }],
    ['langer-thuis=9', { code: 'out-of-bounds', found: '9', min: 0, max: 1 }],
    ['langer-thuis=', { code: 'wrong-type', foundShape: 'empty' }],
    ['langer-thuis=veel', { code: 'wrong-type', found: 'veel' }],
    ['langer-thuis=1.250', { code: 'ambiguous-number', found: '1.250', readings: [1.25, 1250] }],
    ['langer-thuis=1,000', { code: 'ambiguous-number', readings: [1, 1000] }],
    ['langer-thuis=0,1,2', { code: 'ambiguous-number', readings: [] }],
    ['langer-thuis=010', { code: 'odd-number', reads: 10 }],
    ['langer-thuis=10%', { code: 'wrong-type', hint: 'percent' }],
    ['langer-thuis=0x1', { code: 'odd-number', reads: 1 }],
    ['langer-thuis=Infinity', { code: 'not-finite' }],
    ['langer-thuis=NaN', { code: 'not-finite' }],
    ['langer-thuis=1e999', { code: 'not-finite' }],
    ['langer-thuis.effect=1', { code: 'effect-not-allowed', lever: 'langer-thuis' }],
    ['valpreventie.effect=5', { code: 'out-of-bounds', max: 0.5 }],
  ])('refuses %s', (assignment, facts) => {
    expect(issuesOf(set(assignment))).toMatchObject([{ file: '--set', ...facts }])
  })

  it('tells all faults at once', () => {
    expect(issuesOf(set('a=1', 'langer-thuis=9', 'x'))).toHaveLength(3)
  })
})
