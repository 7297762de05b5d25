import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { leverById } from '@wlz/core'
import type { LegalRule, LegalValue, Words } from '../src/records.ts'
import { onlyRow, TableError, type Tables } from './tables.ts'

type Fields = Readonly<Record<string, unknown>>
type Fail = (problem: string) => never

/**
 * Rules of law about levers, by date.
 *
 * @throws TableError where a lever, a source or a row does not exist, dates do not rise, or no day allows the lever
 */
export function parseLegalRules(
  file: string,
  text: string,
  tables: Tables,
  sources: ReadonlySet<string>,
): readonly LegalRule[] {
  const entries: unknown = parse(text)
  if (!Array.isArray(entries)) throw new TableError(file, 'is not a list of rules')
  const seen = new Set<unknown>()
  return (entries as readonly Fields[]).map((entry): LegalRule => {
    const { lever, values } = entry
    const fail: Fail = (problem) => {
      throw new TableError(file, `${String(lever)}: ${problem}`)
    }
    if (typeof lever !== 'string' || !leverById.has(lever)) return fail('is not a lever')
    if (seen.has(lever)) fail('stands twice')
    seen.add(lever)
    if (!Array.isArray(values) || values.length === 0) return fail('has no values')
    const rule = {
      lever,
      values: (values as readonly Fields[]).map((value) => legalValue(value, tables, sources, fail)),
    }
    const dates = rule.values.map(({ from }) => from)
    if (dates.some((date, index) => index > 0 && date <= dates[index - 1]!)) fail('dates do not rise')
    if (!rule.values.some(({ allowed }) => allowed)) fail('is never allowed')
    return rule
  })
}

function legalValue(fields: Fields, tables: Tables, sources: ReadonlySet<string>, fail: Fail): LegalValue {
  const { from, allowed, certainty, source, where, reason, ...strangers } = fields
  const stranger = Object.keys(strangers)[0]
  if (stranger !== undefined) fail(`unknown key "${stranger}"`)
  if (typeof from !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(from))
    return fail('"from" must be a date, such as 2026-02-04')
  if (typeof allowed !== 'boolean') return fail('"allowed" must be true or false')
  if (certainty !== 'published' && certainty !== 'assumed') return fail('"certainty" must be published or assumed')
  if (!Array.isArray(source) || source.length === 0) return fail('"source" must be a list of source ids')
  const unknown = (source as readonly string[]).find((id) => !sources.has(id))
  if (unknown !== undefined) fail(`source "${unknown}" is not in sources.csv`)
  if (!isWords(reason)) return fail('"reason" needs nl and en')
  if (where !== undefined) {
    const { table, ...cells } = where as Readonly<Record<string, string>>
    onlyRow(tables.read(table ?? ''), cells)
  }
  return { from, allowed, certainty, source: source as readonly string[], reason }
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  ['nl', 'en'].every((language) => typeof (value as Fields)[language] === 'string')

/** The rules of the package, from their file. */
export const readLegalRules = (path: string, tables: Tables, sources: ReadonlySet<string>): readonly LegalRule[] =>
  parseLegalRules('legal-starts.yaml', readFileSync(path, 'utf8'), tables, sources)
