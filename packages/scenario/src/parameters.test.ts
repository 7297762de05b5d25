import { describe, expect, it } from 'vitest'

import { catalogue, issuesOf, valueOf } from '../test/fixture.ts'
import { freeParameters, loadScenario, memoryFiles, resolvedYaml, setLevers } from './index.ts'

const head = 'schema: 1\ntitle: T\nextends: basispad\nwhy: W\n'
const basispad = 'schema: 1\ntitle: B\nwhy: W\nparameters: { stay.mean: 3 }\n'
const load = (text: string, root = basispad) =>
  loadScenario('x', memoryFiles({ scenarios: { basispad: root, x: text } }), catalogue)
const read = (parameters: string) => valueOf(load(`${head}parameters: ${parameters}\n`))
const faults = (parameters: string) => issuesOf(load(`${head}parameters: ${parameters}\n`))

describe('parameters of a scenario', () => {
  it('are a number, a distribution, or either with a why; a parent may set others', () => {
    const { policy, differences } = read('{ signal.tijdig: { value: 0.6, why: Onze eigen lat } }')
    expect(policy.parameters).toEqual({ 'signal.tijdig': 0.6, 'stay.mean': 3 })
    expect(differences).toEqual([{ kind: 'parameter', id: 'signal.tijdig', to: 0.6, why: 'Onze eigen lat' }])
    expect(read('{ stay.mean: { low: 2, central: 3, high: 5, as: 90% } }').policy.parameters).toEqual({
      'stay.mean': { low: 2, central: 3, high: 5, as: 0.9 },
    })
  })

  it('that say what the evidence says are set by nobody, also to undo a parent', () => {
    expect(
      read('{ signal.tijdig: 0.45, stay.mean: { low: 2.4, central: 2.7, high: 3.2, as: 80% } }').policy.parameters,
    ).toEqual({})
  })

  it('come back when the scenario is written out in full', () => {
    const scenario = read('{ signal.tijdig: { low: 0.3, central: 0.6, high: 0.7, as: 80% } }')
    const again = valueOf(load(resolvedYaml(scenario, catalogue)))
    expect(again.policy).toEqual(scenario.policy)
  })

  it('come from the command line too', () => {
    const scenario = valueOf(setLevers(read('{}'), ['signal.tijdig=0.6'], catalogue))
    expect(scenario.policy.parameters).toEqual({ 'signal.tijdig': 0.6, 'stay.mean': 3 })
    expect(
      issuesOf(setLevers(scenario, ['signal.tijdig=2', 'signal.tydig=0.5', 'growth.vg=0'], catalogue)),
    ).toMatchObject([
      { file: '--set', key: 'signal.tijdig', code: 'out-of-bounds', min: 0, max: 1, unit: 'share' },
      { code: 'unknown-parameter', found: 'signal.tydig', nearest: 'signal.tijdig' },
      { code: 'unknown-parameter', found: 'growth.vg', elsewhere: { kind: 'data' } },
    ])
  })
})

describe('faults', () => {
  it.each([
    [
      '{ signal.tijdig: 1.5 }',
      { code: 'out-of-bounds', min: 0, max: 1, unit: 'share', line: 5, key: 'parameters."signal.tijdig"' },
    ],
    ['{ signal.tijdig: { low: 0.1, central: 3, high: 4, as: 80% } }', { code: 'out-of-bounds', min: 0, max: 1 }],
    ['{ signal.tijdig: hoog }', { code: 'wrong-type', foundShape: 'text' }],
    ['{ signal.tijdig: { path: [{ year: 2030, value: 0.5 }] } }', { code: 'unknown-key', found: 'path' }],
    ['{ signal.tydig: 0.5 }', { code: 'unknown-parameter', found: 'signal.tydig', nearest: 'signal.tijdig' }],
    [
      '{ vpt-verschuiving: 0.5 }',
      { code: 'unknown-parameter', elsewhere: { kind: 'lever', name: 'vpt-verschuiving' } },
    ],
    ['{ levensduur: 0.5 }', { code: 'unknown-parameter', elsewhere: { kind: 'context', name: 'levensduur' } }],
    [
      '{ world.levensduur.vtv2018: 0.5 }',
      { code: 'unknown-parameter', elsewhere: { kind: 'context', name: 'levensduur' } },
    ],
    [
      '{ effect.valpreventie: 0.1 }',
      { code: 'unknown-parameter', elsewhere: { kind: 'effect', name: 'valpreventie' } },
    ],
    ['{ aflopend.share.vv: 0.5 }', { code: 'unknown-parameter', elsewhere: { kind: 'data' } }],
    // nobody stands in these forms outside V&V: a rate of leaving them would be taken and change nothing
    ['{ ask.clustered.ghz: 0.5 }', { code: 'unknown-parameter', elsewhere: { kind: 'data' } }],
    ['{ ask.voorzorg.ghz: 0.5 }', { code: 'unknown-parameter', elsewhere: { kind: 'data' } }],
    ['{ ask.clustered.ggz: 0.5 }', { code: 'unknown-parameter', elsewhere: { kind: 'data' } }],
    ['{ ask.voorzorg.ggz: 0.5 }', { code: 'unknown-parameter', elsewhere: { kind: 'data' } }],
    ['{ growth.vg: 0.05 }', { code: 'unknown-parameter', elsewhere: { kind: 'data' } }],
  ])('%s', (parameters, fact) => {
    expect(faults(parameters)).toContainEqual(expect.objectContaining(fact))
  })

  it('know a parameter that stands among levers or worlds', () => {
    expect(issuesOf(load(`${head}levers: { signal.tijdig: 0.5 }\n`))[0]).toMatchObject({
      code: 'unknown-lever',
      isParameter: true,
    })
    expect(issuesOf(load(`${head}context: { signal.tijdig: 0.5 }\n`))[0]).toMatchObject({
      code: 'unknown-context',
      isParameter: true,
    })
  })
})

it('offers no parameter that has a place of its own, or that no run reads', () => {
  expect(freeParameters(catalogue).map(({ id }) => id)).toEqual(['signal.tijdig', 'stay.mean'])
})
