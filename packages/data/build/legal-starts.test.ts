import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leverById } from '@wlz/core'
import { describe, expect, it } from 'vitest'
import { legalStartOf } from '../src/index.ts'
import { parseLegalRules, readLegalRules } from './legal-starts.ts'
import { ownDirectory, ownTables } from './own-tables.ts'
import { readSources } from './records.ts'

const sources = new Set(readSources(ownTables).map(({ id }) => id))
const path = join(ownDirectory, 'rules/legal-starts.yaml')

describe('rules of law about levers', () => {
  it('start where their source says', () => {
    const starts = readLegalRules(path, ownTables, sources).map((rule) => {
      const { from, certainty, source } = legalStartOf(rule)
      return [rule.lever, from, certainty, source[0]]
    })
    expect(starts).toEqual([
      ['zorgkantoor-medefinanciering', '2026-02-04', 'published', 'STB-2026-24'],
      ['recht-op-verblijf', '2028-01-01', 'assumed', 'HLO-2025'],
    ])
  })

  it('stand in the data and no longer in the catalogue of the engine', () => {
    expect([...leverById.values()].filter((lever) => 'legalFrom' in lever)).toEqual([])
  })

  const text = readFileSync(path, 'utf8')
  it.each([
    [
      'a lever that is not there',
      'lever: recht-op-verblijf',
      'lever: recht-op-alles',
      'recht-op-alles: is not a lever',
    ],
    ['a lever twice', 'lever: recht-op-verblijf', 'lever: zorgkantoor-medefinanciering', 'stands twice'],
    ['dates that fall', 'from: 2028-01-01', 'from: 2014-01-01', 'dates do not rise'],
    ['half a date', 'from: 2028-01-01', 'from: "2028"', '"from" must be a date'],
    ['a source that is not there', 'HLO-2025, ASSUME', 'HLO-2031', 'source "HLO-2031"'],
    ['a row that is not there', 'norm_id: N24', 'norm_id: N99', '0 rows with norm_id=N99'],
    [
      'a lever that is never allowed',
      'allowed: true\n      certainty: assumed',
      'allowed: false\n      certainty: assumed',
      'is never allowed',
    ],
    ['an unknown key', 'certainty: assumed', 'certainty: assumed\n      colour: red', 'unknown key "colour"'],
  ])('refuse %s', (_, from, to, message) => {
    expect(text).toContain(from)
    expect(() => parseLegalRules('f.yaml', text.replace(from, to), ownTables, sources)).toThrow(message)
  })
})
