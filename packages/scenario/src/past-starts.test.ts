import { expect, it } from 'vitest'

import { catalogue, valueOf } from '../test/fixture.ts'
import { firstPolicyYear, loadScenario, memoryFiles, setLevers } from './index.ts'

const root = 'schema: 1\ntitle: R\nwhy: W\nlevers:\n  kadergroei: { path: [{ year: 2024, value: 0.02 }] }\n'
const child = (levers: string, parent = 'basispad') =>
  `schema: 1\ntitle: T\nextends: ${parent}\nwhy: W\nlevers:\n${levers}\n`
const load = (files: Record<string, string>, name = 'x') =>
  valueOf(loadScenario(name, memoryFiles({ scenarios: { basispad: root, ...files } }), catalogue))
const startsOf = (levers: string) => load({ x: child(levers) }).pastStarts.map(({ lever, year }) => [lever, year])

it.each([
  ['a path from the first year', '  langer-thuis: { path: [{ year: 2024, value: 0.1 }] }', [['langer-thuis', 2024]]],
  [
    'a line that leaves zero in the past',
    '  langer-thuis: { path: [{ year: 2025, value: 0 }, { year: 2030, value: 0.1 }] }',
    [['langer-thuis', 2026]],
  ],
  [
    'a line that leaves zero in the first year of new policy',
    '  langer-thuis: { path: [{ year: 2026, value: 0 }, { year: 2030, value: 0.1 }] }',
    [],
  ],
  [
    'the value of the parent in the past',
    '  kadergroei: { path: [{ year: 2024, value: 0.02 }, { year: 2026, value: 0.02 }, { year: 2030, value: 0 }] }',
    [],
  ],
  ['one region', '  langer-thuis: { path: [{ year: 2026, value: 0.1 }], regions: [Twente] }', [['langer-thuis', 2026]]],
  [
    'a spread around zero',
    '  administratie: { path: [{ year: 2025, value: { low: -0.01, central: 0, high: 0.01, as: 80% } }] }',
    [['administratie', 2025]],
  ],
  ['a value without a year', '  langer-thuis: 0.1', []],
])('a lever that moves before new policy can is told: %s', (_, levers, starts) => {
  expect(startsOf(levers)).toEqual(starts)
})

it('tells those of the parents, with their file, and not those of the policy of record', () => {
  const past = '  langer-thuis: { path: [{ year: 2025, value: 0.1 }] }'
  const { pastStarts } = load({ y: child(past), x: child('  kadergroei: 0.01', 'y') })
  expect(pastStarts).toEqual([{ lever: 'langer-thuis', year: 2025, file: 'scenarios/y.yaml' }])
  expect(load({ 'vtv-2018': child(past) }, 'vtv-2018').pastStarts).toEqual([])
})

it('a value without a year begins when new policy can, and no sooner than the law allows', () => {
  const scenario = valueOf(
    setLevers(load({ x: child('  langer-thuis: 0.1\n  recht-op-verblijf: 0.1') }), ['terug-naar-huis=0.1'], catalogue),
  )
  const first = (id: string) => scenario.policy.levers[id]![0]!.at(-1)![0]!.year
  expect(['langer-thuis', 'recht-op-verblijf', 'terug-naar-huis'].map(first)).toEqual([
    firstPolicyYear,
    2028,
    firstPolicyYear,
  ])
})
