import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { catalogue } from '../test/fixture.ts'
import { issueCodes, loadScenario, memoryFiles, setLevers } from './index.ts'

const shipped = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../scenarios/${name}.yaml`, import.meta.url)), 'utf8')
const root = 'schema: 1\ntitle: Basispad\nwhy: W\n'
const load = (content: string | Uint8Array) =>
  loadScenario('x', memoryFiles({ scenarios: { basispad: root, thuis: root, x: content } }), catalogue)

/** Whatever comes in: a scenario, or faults whose facts are complete enough to be told. */
function holds(content: string | Uint8Array): void {
  const parsed = load(content)
  if (parsed.ok) return
  expect(parsed.issues.length).toBeGreaterThan(0)
  expect(parsed.issues.length).toBeLessThanOrEqual(20)
  expect(parsed.total).toBeGreaterThanOrEqual(parsed.issues.length)
  for (const issue of parsed.issues) {
    expect(issueCodes).toContain(issue.code)
    expect(issue.file).toBe('scenarios/x.yaml')
    for (const [name, value] of Object.entries(issue)) {
      expect([name, value], JSON.stringify(issue)).not.toEqual([name, undefined])
      if (typeof value === 'number') expect(Number.isFinite(value), JSON.stringify(issue)).toBe(true)
      if (typeof value === 'string')
        expect(value.length, JSON.stringify(issue)).toBeLessThanOrEqual(name === 'key' ? 100 : 60)
    }
    if (issue.line !== undefined) expect(Math.min(issue.line, issue.column!)).toBeGreaterThanOrEqual(1)
  }
}

const words = [
  'levers',
  'vpt-verschuiving',
  'casemanagement-dementie',
  'kadergroei',
  'context',
  'levensduur',
  'path',
  'value',
  'regions',
  'effect',
  'why',
  'year',
  'as',
  'low',
  'central',
  'high',
  'uncertainty',
  'draws',
  'seed',
  'extends',
  'schema',
  'title',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
]
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    0.1,
    -1,
    9,
    2027,
    2030,
    1e300,
    true,
    null,
    '80%',
    '0.1',
    'twente',
    5505,
    'vtv-2018',
    'basispad',
  ),
  fc.string(),
  fc.double(),
)
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() }),
      tie('node'),
      { maxKeys: 5 },
    ),
  ),
})).node
const fragment = fc.oneof(
  fc.constantFrom(
    '- ',
    ': ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
    '%',
    '010',
    '1_000',
    '.inf',
    'yes',
    '0,1',
    '\u2028',
    '\u0085',
    '\r',
    'é',
    '😀',
  ),
  fc.constantFrom(...words),
)

describe('garbage never throws and is told in finite facts', () => {
  it('bytes', () => fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holds), { numRuns: 120 }))

  it('pieces of YAML', () =>
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), fc.boolean(), (pieces, withHead) => {
        holds(`${withHead ? 'schema: 1\ntitle: T\nextends: basispad\nwhy: W\nlevers: ' : ''}${pieces.join('')}`)
      }),
      { numRuns: 200 },
    ))

  it('any tree of values as the whole file', () =>
    fc.assert(
      fc.property(tree, (value) => holds(JSON.stringify(value) ?? 'null')),
      { numRuns: 120 },
    ))

  it.each(['levers', 'context', 'uncertainty', 'extends', 'schema', 'title'])('any tree of values as %s', (key) =>
    fc.assert(
      fc.property(tree, (value) => {
        holds(JSON.stringify({ schema: 1, title: 'T', extends: 'basispad', why: 'W', [key]: value }))
      }),
      { numRuns: 60 },
    ),
  )

  it.each(['vpt-verschuiving', 'recht-op-verblijf', 'kadergroei', 'casemanagement-dementie'])(
    'any tree of values as lever %s',
    (lever) =>
      fc.assert(
        fc.property(tree, (value) => {
          holds(JSON.stringify({ schema: 1, title: 'T', extends: 'basispad', why: 'W', levers: { [lever]: value } }))
        }),
        { numRuns: 60 },
      ),
  )

  it('a good file with one piece replaced', () => {
    const good = shipped('breed-regiopakket').replace('extends: thuis-met-preventie', 'extends: basispad')
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(12), fragment, (at, cut, piece) =>
        holds(good.slice(0, at) + piece + good.slice(at + cut)),
      ),
      { numRuns: 120 },
    )
  })

  it('any text behind --set', () => {
    const base = load('schema: 1\ntitle: T\nextends: basispad\nwhy: W\n')
    if (!base.ok) throw new Error('the base has a fault')
    const text = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('vpt-verschuiving', 'valpreventie.effect', 'x', '__proto__'), fc.string())
        .map((parts) => parts.join('=')),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (all) => {
        const parsed = setLevers(base.value, all, catalogue)
        if (!parsed.ok) for (const issue of parsed.issues) expect(issue).toMatchObject({ file: '--set' })
      }),
      { numRuns: 80 },
    )
  })

  it('nothing that is read reaches the prototype of objects', () => {
    load(
      '{"schema":1,"__proto__":{"polluted":1},"levers":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
