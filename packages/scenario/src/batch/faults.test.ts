import { describe, expect, it } from 'vitest'
import { catalogue as names, issuesOf } from '../../test/fixture.ts'
import { issueCodes, loadBatchPlan, memoryFiles, type BatchCatalogue, type IssueCode } from '../index.ts'

const catalogue: BatchCatalogue = {
  ...names,
  indicators: ['waiting.total', 'cost.wlz'],
  usualIndicators: ['waiting.total'],
  statistics: ['mean', 'p50'],
}
const root = 'schema: 1\ntitle: Basispad\nwhy: W\n'
const files = memoryFiles({ scenarios: { basispad: root } })
const bytes = (text: string) => new TextEncoder().encode(text)
const plan = (sets: string, more = '') => `schema: 1\ntitle: T\nwhy: W\n${more}sets:\n${sets}\n`
const grid = (inside: string, more = '') => plan(`  - name: a\n    grid: { ${inside} }${more}`)
const faultsOf = (text: string) =>
  issuesOf(
    loadBatchPlan({ file: 'plan.yaml', folder: '', name: 'plan', bytes: bytes(text) }, 'plan.yaml', files, catalogue),
  )

type Facts = Readonly<Record<string, unknown>> & { readonly code: IssueCode }
/** [what, plan, facts of the one fault that is expected] */
const cases: readonly (readonly [string, string, Facts])[] = [
  [
    'an indicator that does not exist',
    plan('  - name: a', 'indicators: [wating.total]\n'),
    { code: 'unknown-indicator', found: 'wating.total', nearest: 'waiting.total', line: 4 },
  ],
  [
    'an outcome that nobody models',
    plan('  - name: a', 'indicators: [zorgplicht.continuiteit]\n'),
    { code: 'not-modelled', found: 'zorgplicht.continuiteit', line: 4 },
  ],
  [
    'a statistic that does not exist',
    plan('  - name: a', 'statistics: [median]\n'),
    { code: 'unknown-name', found: 'median', allowed: ['mean', 'p50'], line: 4 },
  ],
  [
    'a lever that does not exist',
    grid('vpt-verschuving: [0, 0.1]'),
    { code: 'unknown-input', found: 'vpt-verschuving', nearest: 'vpt-verschuiving', line: 6 },
  ],
  ['a grid of nothing', grid(''), { code: 'nothing-varies', line: 6 }],
  [
    'a grid that is also a list',
    grid('vpt-verschuiving: [0, 0.1]', '\n    list: [{ vpt-verschuiving: 0.1 }]'),
    { code: 'set-of-two-kinds', found: ['grid', 'list'] },
  ],
  ['a name of a set with a space', plan('  - name: rööster 1'), { code: 'bad-set-name', found: 'rööster 1', line: 5 }],
  ['two sets of one name', plan('  - name: a\n  - name: a'), { code: 'duplicate-set', found: 'a', line: 6 }],
  [
    'a range that falls',
    plan('  - name: a\n    sample: { method: sobol, runs: 4, over: { vpt-verschuiving: { min: 0.2, max: 0.1 } } }'),
    { code: 'range-order', low: 0.2, high: 0.1, line: 6 },
  ],
  [
    'more runs than a plan may have',
    grid(`vpt-verschuiving: [${'0,'.repeat(1001)}], geclusterd-wonen: [${'1,'.repeat(1001)}]`),
    { code: 'too-many-runs', found: 1_002_001, max: 1_000_000 },
  ],
  [
    'a filter on what does not differ',
    grid('vpt-verschuiving: [0, 0.1]', '\n    skip: [{ geclusterd-wonen: 1 }]'),
    { code: 'does-not-vary', found: 'geclusterd-wonen', line: 7 },
  ],
  [
    'a scenario that is not there',
    plan('  - name: a\n    scenarios: [basispd]'),
    { code: 'scenario-not-found', found: 'basispd', nearest: 'basispad', line: 6 },
  ],
]

describe('a batch plan with one fault', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(faultsOf(text)).toMatchObject([expected])
  })

  it('is told for every fault that only a plan can have', () => {
    const own: readonly IssueCode[] = issueCodes.slice(
      issueCodes.indexOf('unknown-name'),
      issueCodes.indexOf('scenario-not-found') + 1,
    )
    expect(own.filter((code) => !cases.some(([, , expected]) => expected.code === code))).toEqual([])
  })

  it('tells all faults at once', () => {
    const codes = faultsOf(plan('  - name: a\n    grid: { onbekend: [1] }\n  - name: a', 'indicators: [niets]\n')).map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['unknown-indicator', 'unknown-input', 'duplicate-set'])
  })
})
