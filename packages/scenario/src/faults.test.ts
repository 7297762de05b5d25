import { describe, expect, it } from 'vitest'

import { catalogue, issuesOf } from '../test/fixture.ts'
import {
  issueCodes,
  limits,
  loadScenario,
  memoryFiles,
  setLevers,
  type Issue,
  type IssueCode,
  type ScenarioFiles,
} from './index.ts'

const head = 'schema: 1\ntitle: T\nextends: basispad\nwhy: W\n'
const root = 'schema: 1\ntitle: Basispad\nwhy: W\n'
const levers = (lines: string) => `${head}levers:\n${lines}\n`
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))

const faultsOf = (content: string | Uint8Array, others: Record<string, string> = {}): readonly Issue[] =>
  issuesOf(loadScenario('x', memoryFiles({ scenarios: { basispad: root, ...others, x: content } }), catalogue))

/** [what, file, facts of the one fault that is expected] */
type Facts = Readonly<Record<string, unknown>> & { readonly code: IssueCode }
type Case = readonly [what: string, content: string | Uint8Array, ...expected: Facts[]]

const notation: readonly Case[] = [
  ['nothing', '', { code: 'file-empty' }],
  ['nothing but white space', ' \n\n', { code: 'file-empty' }],
  ['nothing but a comment', '# leeg\n', { code: 'file-empty', line: 1, column: 1 }],
  ['more than a megabyte', 'x'.repeat(limits.bytes + 1), { code: 'file-too-large', maxBytes: limits.bytes }],
  ['zeros', bytes(0x50, 0x4b, 3, 4, 0, 0, 0xff), { code: 'file-binary' }],
  ['a control character', `${head}# \u0007`, { code: 'file-binary', line: 5, column: 3 }],
  ['UTF-16 with a mark', bytes(0xff, 0xfe, ...utf16(head)), { code: 'file-utf16' }],
  ['UTF-16 without a mark', utf16(head), { code: 'file-utf16' }],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8(head)), { code: 'file-byte-order-mark' }],
  ['Latin-1', bytes(...utf8('schema: 1\ntitle: '), 0xe9, 0x0a), { code: 'file-not-utf8', line: 2, column: 8 }],
  ['a sequence cut off', bytes(...utf8(`${head}# `), 0xe2, 0x82), { code: 'file-not-utf8', line: 5, column: 3 }],
  ['a list that is not closed', `${head}levers: [`, { code: 'yaml-syntax', line: 5 }],
  ['a tab before a key', levers('\tvpt-verschuiving: 0.1'), { code: 'yaml-tab', line: 6, column: 1 }],
  ['a tab in a text', head.replace('why: W', 'why: "a\\tb"'), { code: 'yaml-tab', line: 4, column: 6, key: 'why' }],
  [
    'an anchor and its alias',
    levers('  vpt-verschuiving: &a 0.1\n  langer-thuis: *a'),
    { code: 'yaml-alias', found: '&a', line: 6, column: 21 },
    { code: 'yaml-alias', found: '*a', line: 7, column: 17 },
  ],
  ['a merge key', levers('  <<: { vpt-verschuiving: 0.1 }'), { code: 'yaml-merge-key', line: 6, column: 3 }],
  ['a tag', levers('  vpt-verschuiving: !!float 0.1'), { code: 'yaml-tag', found: '!!float', line: 6, column: 21 }],
  ['a tag of its own', levers('  vpt-verschuiving: !lever 0.1'), { code: 'yaml-tag', found: '!lever' }],
  ['a directive', `%YAML 1.1\n---\n${head}`, { code: 'yaml-directive', found: '%YAML 1.1', line: 1 }],
  ['two documents', `${head}---\n${head}`, { code: 'yaml-many-documents', line: 5 }],
  ['a hundred levels', `${head}levers: ${'['.repeat(100)}${']'.repeat(100)}`, { code: 'too-deep', max: 32, line: 5 }],
  [
    'thirty-three levels',
    `${head}levers: ${'['.repeat(33)}${']'.repeat(33)}`,
    { code: 'wrong-type', foundShape: 'list' },
    { code: 'too-deep', max: 32, line: 5, column: 41 },
  ],
  [
    'more values than a scenario has',
    `${head}levers: [${'1,'.repeat(100_000)}]`,
    { code: 'too-many-values', max: limits.tokens },
  ],
  [
    'a key twice',
    levers('  vpt-verschuiving: 0.1\n  vpt-verschuiving: 0.2'),
    { code: 'duplicate-key', found: 'vpt-verschuiving', firstLine: 6, line: 7, column: 3 },
  ],
  ['a list as a key', levers('  ? [a, b]\n  : 1'), { code: 'key-not-text', line: 6 }],
  [
    'an escape for the terminal',
    head.replace('title: T', 'title: "\\e[31mrood"'),
    { code: 'control-character', line: 2, column: 8, key: 'title' },
  ],
  [
    'an apostrophe that opens a quote',
    levers("  vpt-verschuiving:\n    regions: ['t Gooi, Twente]\n    value: 0.1\n"),
    { code: 'yaml-syntax', detail: 'MISSING_CHAR', line: 7, column: 15 },
  ],
  [
    'an apostrophe that opens a quote which a later one closes',
    levers("  vpt-verschuiving:\n    regions: ['t Gooi, Twente]\n    why: in 't Gooi\n"),
    { code: 'yaml-syntax', detail: 'MISSING_CHAR', line: 7, column: 15 },
  ],
  [
    'a fixed space in front of a key',
    levers('\u00a0 langer-thuis: 0.1'),
    { code: 'invisible-character', found: 'U+00A0', line: 6, column: 1 },
  ],
  [
    'a fixed space where the notation breaks on it',
    levers('  langer-thuis:\n  \u00a0 value: 0.1\n    why: x'),
    { code: 'invisible-character', found: 'U+00A0', line: 7, column: 3 },
  ],
  [
    'a fixed space behind a key',
    levers('  langer-thuis\u00a0: 0.1'),
    { code: 'invisible-character', found: 'U+00A0', line: 6, column: 15 },
  ],
  [
    'a mark without width in a number',
    levers('  langer-thuis: 0.\u200b1'),
    { code: 'invisible-character', found: 'U+200B', line: 6, column: 19 },
  ],
  [
    'a soft hyphen in a name',
    head.replace('basispad', 'basis\u00adpad'),
    { code: 'invisible-character', found: 'U+00AD', line: 3, column: 15 },
  ],
  [
    'a key that reaches for the prototype',
    levers('  __proto__: { polluted: 1 }'),
    { code: 'unknown-key', found: '__proto__', line: 6, column: 3 },
  ],
  ['a key named constructor', `${head}constructor: 1`, { code: 'unknown-key', found: 'constructor', line: 5 }],
  [
    'a key of a thousand letters',
    `${head}${'k'.repeat(1000)}: 1`,
    { code: 'unknown-key', line: 5, found: `${'k'.repeat(59)}…` },
  ],
]

const structure: readonly Case[] = [
  ['a list', '- 1\n', { code: 'wrong-type', foundShape: 'list', expected: ['map'] }],
  [
    'an unknown key',
    `${head}levrs: {}`,
    { code: 'unknown-key', found: 'levrs', nearest: 'levers', line: 5, column: 1, key: 'levrs' },
  ],
  [
    'an unknown key far below',
    levers('  vpt-verschuiving: { path: [{ year: 2027, value: 0, wy: x }] }'),
    { code: 'unknown-key', found: 'wy', line: 6, column: 54, allowed: ['year', 'value'] },
  ],
  [
    'a missing key',
    'schema: 1\nextends: basispad\nwhy: W\n',
    { code: 'missing-key', missing: 'title', line: 1, column: 1 },
  ],
  [
    'a path without value',
    levers('  vpt-verschuiving: { path: [{ year: 2027 }] }'),
    { code: 'missing-key', missing: 'value', line: 6, key: 'levers.vpt-verschuiving.path[0]' },
  ],
  [
    'text where a number goes',
    levers('  vpt-verschuiving: veel'),
    { code: 'wrong-type', found: 'veel', foundShape: 'text', line: 6, column: 21, key: 'levers.vpt-verschuiving' },
  ],
  ['nothing behind a key', levers('  vpt-verschuiving:'), { code: 'wrong-type', foundShape: 'empty', line: 6 }],
  [
    'nothing behind levers',
    `${head}levers:\n`,
    { code: 'wrong-type', foundShape: 'empty', expected: ['map'], line: 5 },
  ],
  [
    'a number as a title',
    head.replace('title: T', 'title: 2027'),
    { code: 'wrong-type', found: '2027', foundShape: 'number', expected: ['text'] },
  ],
  ['another version', head.replace('schema: 1', 'schema: 2'), { code: 'wrong-schema', found: '2', supported: 1 }],
  ['a version as text', head.replace('schema: 1', "schema: '1'"), { code: 'wrong-schema', found: '1', supported: 1 }],
  ['an empty why', head.replace('why: W', 'why: " "'), { code: 'text-empty', line: 4 }],
  [
    'a novel as a title',
    head.replace('title: T', `title: ${'T'.repeat(300)}`),
    { code: 'text-too-long', max: limits.titleLength },
  ],
  [
    'a path without points',
    levers('  vpt-verschuiving: { path: [] }'),
    { code: 'list-empty', line: 6, key: 'levers.vpt-verschuiving.path' },
  ],
  ['no draws', `${head}uncertainty: { draws: 0 }`, { code: 'out-of-bounds', found: '0', min: 1, max: 100_000 }],
  [
    'too many draws',
    `${head}uncertainty: { draws: 100001 }`,
    { code: 'out-of-bounds', found: '100001', min: 1, max: 100_000 },
  ],
  ['half a draw', `${head}uncertainty: { draws: 10.5 }`, { code: 'not-whole', found: '10.5' }],
  [
    'draws with a thousands mark',
    `${head}uncertainty: { draws: 1.000 }`,
    { code: 'odd-number', found: '1.000', reads: 1 },
  ],
  ['a number as seed', `${head}uncertainty: { seed: 42 }`, { code: 'wrong-type', expected: ['text'] }],
]

const hinted = (written: string, hint: string): Case => [
  `the number ${written}`,
  levers(`  vpt-verschuiving: ${written}`),
  { code: 'wrong-type', hint, line: 6, column: 21 },
]
const odd = (written: string, reads: number): Case => [
  `the number ${written}`,
  levers(`  geclusterd-wonen: ${written}`),
  { code: 'odd-number', found: written, reads, line: 6 },
]

const numbers: readonly Case[] = [
  hinted('"0.1"', 'number-as-text'),
  hinted('0,1', 'decimal-comma'),
  hinted('10%', 'percent'),
  hinted('1_000', 'underscore'),
  hinted('12:30', 'time'),
  hinted('2027-01-01', 'date'),
  hinted('yes', 'yes-no'),
  hinted('€ 100', 'currency'),
  hinted('1.000.000', 'thousands'),
  [
    'a decimal comma in a point',
    levers('  vpt-verschuiving: { path: [{ year: 2027, value: 0,1 }] }'),
    { code: 'wrong-type', found: '0,1', hint: 'decimal-comma', line: 6, column: 51 },
  ],
  ['a truth', levers('  vpt-verschuiving: true'), { code: 'wrong-type', foundShape: 'yes-no' }],
  odd('010', 10),
  odd('0x10', 16),
  odd('0o7', 7),
  odd('.5', 0.5),
  odd('1.', 1),
  [
    'a year as text',
    levers('  vpt-verschuiving: { path: [{ year: "2027", value: 0 }] }'),
    { code: 'wrong-type', hint: 'number-as-text', expected: ['number'] },
  ],
  ['infinity', levers('  vpt-verschuiving: .inf'), { code: 'not-finite', found: '.inf', line: 6 }],
  ['no number', levers('  vpt-verschuiving: .nan'), { code: 'not-finite', found: '.nan' }],
  ['a number beyond all numbers', levers('  vpt-verschuiving: 1e999'), { code: 'not-finite', found: '1e999' }],
  [
    'a lever beyond its bounds',
    levers('  vpt-verschuiving: 9'),
    { code: 'out-of-bounds', found: '9', min: 0, max: 1, unit: 'share', line: 6, column: 21 },
  ],
  [
    'a lever below its bounds',
    levers('  vpt-verschuiving: -0.1'),
    { code: 'out-of-bounds', found: '-0.1', min: 0, max: 1 },
  ],
  [
    'a point beyond the bounds',
    levers('  vpt-verschuiving: { path: [{ year: 2027, value: 1.5 }] }'),
    { code: 'out-of-bounds', found: '1.5', key: 'levers.vpt-verschuiving.path[0].value' },
  ],
  [
    'a world beyond its bounds',
    `${head}context: { levensduur: 7 }`,
    { code: 'out-of-bounds', min: -4, max: 6, unit: 'standard score' },
  ],
  [
    'a distribution beyond the bounds',
    levers('  vpt-verschuiving: { low: 0, central: 0.5, high: 2, as: 80% }'),
    { code: 'out-of-bounds', found: '2', max: 1, key: 'levers.vpt-verschuiving.high' },
  ],
  [
    'a distribution upside down',
    levers('  vpt-verschuiving: { low: 0.3, central: 0.2, high: 0.4, as: 80% }'),
    { code: 'distribution-order', low: 0.3, central: 0.2, high: 0.4 },
  ],
  [
    'a distribution with its middle above its top',
    levers('  vpt-verschuiving: { low: 0.1, central: 0.5, high: 0.4, as: 80% }'),
    { code: 'distribution-order', low: 0.1, central: 0.5, high: 0.4 },
  ],
  [
    'a share of a hundred',
    levers('  vpt-verschuiving: { low: 0, central: 0.2, high: 0.4, as: 100% }'),
    { code: 'bad-share', found: '100%' },
  ],
  [
    'a share as eighty',
    levers('  vpt-verschuiving: { low: 0, central: 0.2, high: 0.4, as: 80 }'),
    { code: 'bad-share', found: '80' },
  ],
  ['a share of nothing', levers('  vpt-verschuiving: { low: 0, central: 0.2, high: 0.4, as: }'), { code: 'bad-share' }],
]

const rules: readonly Case[] = [
  [
    'years that fall',
    levers('  vpt-verschuiving:\n    path:\n      - { year: 2030, value: 0 }\n      - { year: 2029, value: 0.1 }'),
    { code: 'years-not-rising', year: 2029, previous: 2030, line: 9, column: 17 },
  ],
  [
    'years that stand still',
    levers('  vpt-verschuiving: { path: [{ year: 2030, value: 0 }, { year: 2030, value: 0.1 }] }'),
    { code: 'years-not-rising', year: 2030, previous: 2030 },
  ],
  [
    'a year before the projection',
    levers('  vpt-verschuiving: { path: [{ year: 2023, value: 0 }] }'),
    { code: 'out-of-bounds', found: '2023', min: 2024, max: 2050 },
  ],
  [
    'a year after the projection',
    levers('  vpt-verschuiving: { path: [{ year: 2051, value: 0 }] }'),
    { code: 'out-of-bounds', found: '2051', min: 2024, max: 2050 },
  ],
  [
    'half a year',
    levers('  vpt-verschuiving: { path: [{ year: 2027.5, value: 0 }] }'),
    { code: 'not-whole', found: '2027.5' },
  ],
  [
    'a lever before the law',
    levers('  recht-op-verblijf: { path: [{ year: 2026, value: 0.1 }] }'),
    { code: 'before-legal-start', lever: 'recht-op-verblijf', year: 2026, legalFrom: 2028, neutral: 0, line: 6 },
  ],
  [
    'a line that rises before the law',
    levers('  recht-op-verblijf: { path: [{ year: 2025, value: 0 }, { year: 2030, value: 0.1 }] }'),
    { code: 'before-legal-start', year: 2026, legalFrom: 2028, key: 'levers.recht-op-verblijf.path[1].year' },
  ],
  [
    'an unknown lever',
    levers('  vpt-verschuivng: 0.1'),
    { code: 'unknown-lever', found: 'vpt-verschuivng', nearest: 'vpt-verschuiving', line: 6, column: 3 },
  ],
  [
    'an assumption among the levers',
    levers('  levensduur: 1'),
    { code: 'unknown-lever', found: 'levensduur', isContext: true },
  ],
  [
    'an unknown assumption',
    `${head}context: { levensduren: 1 }`,
    { code: 'unknown-context', found: 'levensduren', nearest: 'levensduur' },
  ],
  [
    'a lever among the assumptions',
    `${head}context: { kadergroei: 0 }`,
    { code: 'unknown-context', found: 'kadergroei', isLever: true },
  ],
  [
    'an unknown world',
    `${head}context: { levensduur: vtv2018 }`,
    { code: 'unknown-world', found: 'vtv2018', context: 'levensduur', nearest: 'vtv-2018', line: 5, column: 24 },
  ],
  [
    'an unknown world with a why',
    `${head}context: { levensduur: { value: heel hoog, why: x } }`,
    { code: 'unknown-world', found: 'heel hoog', allowed: ['centraal', 'hoog', 'laag', 'vtv-2018', 'tno-2019'] },
  ],
  [
    'an unknown region',
    levers('  vpt-verschuiving: { value: 0.1, regions: [Tweente] }'),
    { code: 'unknown-region', found: 'Tweente', nearest: 'Twente', line: 6, key: 'levers.vpt-verschuiving.regions[0]' },
  ],
  [
    'the region that was merged',
    levers('  vpt-verschuiving: { value: 0.1, regions: [5522] }'),
    { code: 'unknown-region', found: '5522' },
  ],
  [
    'a region twice',
    levers('  vpt-verschuiving: { value: 0.1, regions: [twente, 5505] }'),
    { code: 'duplicate-region', found: '5505', region: 'Twente' },
  ],
  ['no region', levers('  vpt-verschuiving: { value: 0.1, regions: [] }'), { code: 'list-empty' }],
  [
    'regions on a national lever',
    levers('  kadergroei: { value: 0.02, regions: [Twente] }'),
    { code: 'regions-on-national-lever', lever: 'kadergroei', line: 6, column: 30 },
  ],
  [
    'an effect that nobody measured and nobody states',
    levers('  casemanagement-dementie: 0.5'),
    { code: 'effect-missing', lever: 'casemanagement-dementie', unit: 'months', max: 24, line: 6, column: 3 },
  ],
  [
    'an effect on a handle',
    levers('  vpt-verschuiving: { value: 0.1, effect: 0.5 }'),
    { code: 'effect-not-allowed', lever: 'vpt-verschuiving', line: 6, column: 35 },
  ],
  [
    'an effect beyond its bounds',
    levers('  valpreventie: { value: 0.1, effect: 0.9 }'),
    { code: 'out-of-bounds', max: 0.5, unit: 'share', key: 'levers.valpreventie.effect' },
  ],
  [
    'two effects',
    levers('  valpreventie:\n    - { value: 0.1, effect: 0.1 }\n    - { value: 0.2, regions: [Twente], effect: 0.2 }'),
    { code: 'effect-differs', lever: 'valpreventie', line: 6 },
  ],
  ['no parent', 'schema: 1\ntitle: T\nwhy: W\n', { code: 'extends-missing', line: 1 }],
  [
    'a path as parent',
    head.replace('basispad', '../basispad'),
    { code: 'extends-is-path', found: '../basispad', nearest: 'basispad', line: 3, column: 10 },
  ],
  [
    'a file as parent',
    head.replace('basispad', 'basispad.yaml'),
    { code: 'extends-is-path', found: 'basispad.yaml', nearest: 'basispad' },
  ],
  ['a backslash in the parent', head.replace('basispad', 'map\\basispad'), { code: 'extends-is-path' }],
  [
    'a parent that is not there',
    head.replace('basispad', 'basispd'),
    { code: 'extends-not-found', found: 'basispd', nearest: 'basispad', line: 3, column: 10 },
  ],
  ['itself as parent', head.replace('basispad', 'x'), { code: 'extends-cycle', chain: ['x', 'x'], line: 3 }],
]

const all = [...notation, ...structure, ...numbers, ...rules]

describe('a file with a fault', () => {
  it.each(all.map(([what, content, ...expected]) => ({ what, content, expected })))(
    'with $what',
    ({ content, expected }) => {
      const found = faultsOf(content)
      expect(found).toHaveLength(expected.length)
      for (const [index, facts] of expected.entries())
        expect(found[index]).toMatchObject({ file: 'scenarios/x.yaml', ...facts })
    },
  )

  it('names the chain of a cycle of three', () => {
    const child = (parent: string) => head.replace('basispad', parent)
    expect(faultsOf(child('y'), { y: child('z'), z: child('x') })).toMatchObject([
      { code: 'extends-cycle', chain: ['x', 'y', 'z', 'x'], file: 'scenarios/z.yaml' },
    ])
  })

  it('stops at a chain without end', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`y${index}`, head.replace('basispad', `y${index + 1}`)]),
    )
    expect(faultsOf(head.replace('basispad', 'y0'), chain)).toMatchObject([
      { code: 'extends-too-long', max: limits.chain },
    ])
  })

  it('refuses a parent of the root', () => {
    const files = memoryFiles({ scenarios: { 'basispad-2023': head.replace('basispad', 'y'), y: head } })
    expect(issuesOf(loadScenario('basispad-2023', files, catalogue))).toMatchObject([
      { code: 'extends-not-allowed', line: 3 },
    ])
  })

  it('tells every fault of every file at once, the child first', () => {
    const found = faultsOf(
      levers('  casemanagement-dementie: 0.5\n  vpt-verschuiving: 9\n  langer-thuis: ja').replace('basispad', 'y'),
      {
        y: levers('  kadergroei: 5'),
      },
    )
    expect(found.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['scenarios/x.yaml', 6, 'effect-missing'],
      ['scenarios/x.yaml', 7, 'out-of-bounds'],
      ['scenarios/x.yaml', 8, 'wrong-type'],
      ['scenarios/y.yaml', 6, 'out-of-bounds'],
    ])
  })

  it('tells what is wrong with a path even when a value beside it is wrong', () => {
    const found = faultsOf(
      levers(
        '  vpt-verschuiving: { path: [{ year: 2030, value: veel }, { year: 2029, value: 0.1 }], regions: [Nergens] }',
      ),
    )
    expect(found.map(({ code }) => code).sort()).toEqual(['unknown-region', 'wrong-type', 'years-not-rising'])
  })

  it('shows the first twenty and counts the rest', () => {
    const parsed = loadScenario(
      'x',
      memoryFiles({
        scenarios: {
          basispad: root,
          x: levers(Array.from({ length: 50 }, (_, index) => `  onbekend-${index}: 1`).join('\n')),
        },
      }),
      catalogue,
    )
    expect(parsed).toMatchObject({ ok: false, total: 50 })
    expect(issuesOf(parsed)).toHaveLength(20)
  })

  it('names the keys that fit what stands beside a strange one', () => {
    expect(
      faultsOf(levers('  vpt-verschuiving: { path: [{ year: 2027, value: 9 }], regios: [Twente] }')),
    ).toMatchObject([
      { code: 'out-of-bounds' },
      { code: 'unknown-key', found: 'regios', nearest: 'regions', allowed: ['path', 'regions', 'why'] },
    ])
  })

  it('tells a mistyped key once, not as missing too', () => {
    expect(faultsOf(levers('  vpt-verschuiving: { pth: [{ year: 2027, value: 0 }] }'))).toMatchObject([
      { code: 'unknown-key', found: 'pth', nearest: 'path' },
    ])
  })
})

const refusing = (fault: 'not-found' | 'directory' | 'no-permission' | 'too-large' | 'unreadable'): ScenarioFiles => ({
  shipped: 'scenarios',
  names: () => ['basispad'],
  open: (target) => ({ fault, file: target }),
  read: (name) => ({ fault, file: name }),
})

const openFaults = [
  ['not-found', 'file-not-found'],
  ['directory', 'file-is-directory'],
  ['no-permission', 'file-no-permission'],
  ['too-large', 'file-too-large'],
  ['unreadable', 'file-unreadable'],
] as const

describe('a file that cannot be opened', () => {
  it.each(openFaults)('because of %s', (fault, code) => {
    expect(issuesOf(loadScenario('basispd', refusing(fault), catalogue))).toMatchObject([{ code, file: 'basispd' }])
  })

  it('suggests the shipped scenario that was meant', () => {
    expect(issuesOf(loadScenario('map/basispd.yaml', refusing('not-found'), catalogue))).toMatchObject([
      { nearest: 'basispad' },
    ])
  })
})

it('every code has a case here, or beside batch plans', () => {
  const ofPlans = issueCodes.slice(issueCodes.indexOf('unknown-name'), issueCodes.indexOf('scenario-not-found') + 1)
  const elsewhere = [
    ...ofPlans,
    'unknown-parameter',
    'extends-too-long',
    'extends-not-allowed',
    'set-syntax',
    'set-twice',
    'ambiguous-number',
    ...openFaults.map(([, code]) => code),
  ]
  const seen = new Set<string>([...elsewhere, ...all.flatMap(([, , ...expected]) => expected.map(({ code }) => code))])
  expect(issueCodes.filter((code) => !seen.has(code))).toEqual([])
  const scenario = loadScenario('basispad', memoryFiles({ scenarios: { basispad: root } }), catalogue)
  if (scenario.ok) expect(issuesOf(setLevers(scenario.value, ['x'], catalogue))).toMatchObject([{ code: 'set-syntax' }])
})
