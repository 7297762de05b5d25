import { leverById } from '@wlz/core'
import type { Grade, LeverEvidence, LeverRowRole } from '../src/records.ts'
import { sourceIds } from './records.ts'
import { optionalNumber, TableError, textOf, type Row, type Tables } from './tables.ts'

const roles: readonly LeverRowRole[] = ['effect', 'bounds', 'cost', 'context', 'unused']
const grades: readonly Grade[] = ['A', 'B', 'C', 'D']

const oneOf = <T extends string>(row: Row, column: string, allowed: readonly T[]): T => {
  const found = allowed.find((each) => each === textOf(row, column))
  if (found === undefined)
    throw new TableError(row.file, `"${textOf(row, column)}" must be one of ${allowed.join(', ')}`, row.line, column)
  return found
}

/** Keep only keys with a value, so that a blank number is left out and does not become zero. */
const known = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** Line of the map of a lever, checked against the catalogue and the parameters. */
function mapped(map: Row, parameters: ReadonlySet<string>) {
  const lever = textOf(map, 'lever')
  const parameter = textOf(map, 'parameter')
  if (lever !== '' && !leverById.has(lever))
    throw new TableError(map.file, `"${lever}" is not a lever`, map.line, 'lever')
  if (parameter !== '' && !parameters.has(parameter))
    throw new TableError(map.file, `"${parameter}" is not a parameter`, map.line, 'parameter')
  const [nl, en] = [textOf(map, 'nl'), textOf(map, 'en')]
  if (nl === '' || en === '') throw new TableError(map.file, 'needs a reason in both languages', map.line)
  const handle = [optionalNumber(map, 'handle_low'), optionalNumber(map, 'handle_high')]
  const bounds = leverById.get(lever)
  for (const value of handle) {
    if (value !== undefined && (!bounds || value < bounds.min || value > bounds.max))
      throw new TableError(map.file, `${value} is outside the bounds of ${lever || 'no lever'}`, map.line, 'handle_low')
  }
  return {
    lever: lever === '' ? undefined : lever,
    parameter: parameter === '' ? undefined : parameter,
    role: oneOf(map, 'role', roles),
    handleLow: handle[0],
    handleHigh: handle[1],
    reason: { nl, en },
  }
}

type Optional = Pick<
  LeverEvidence,
  'lever' | 'parameter' | 'low' | 'central' | 'high' | 'lagYears' | 'rampYears' | 'handleLow' | 'handleHigh'
>

function fromRow(row: Row, map: Row, parameters: ReadonlySet<string>): LeverEvidence {
  const { role, reason, ...rest } = mapped(map, parameters)
  return {
    row: textOf(row, 'row'),
    role,
    family: textOf(row, 'lever'),
    mechanism: textOf(row, 'mechanism'),
    measured: textOf(row, 'parameter'),
    unit: textOf(row, 'unit'),
    grade: oneOf(row, 'evidence_grade', grades),
    payer: textOf(row, 'payer'),
    beneficiary: textOf(row, 'beneficiary'),
    source: sourceIds(textOf(row, 'source_id')),
    note: textOf(row, 'note'),
    reason,
    ...known<Optional>({
      ...rest,
      low: optionalNumber(row, 'low'),
      central: optionalNumber(row, 'central'),
      high: optionalNumber(row, 'high'),
      lagYears: optionalNumber(row, 'lag_years'),
      rampYears: optionalNumber(row, 'ramp_years'),
    }),
  }
}

/** Lever without a row in the table: reported with grade D. */
function nothingFound(map: Row, parameters: ReadonlySet<string>): LeverEvidence {
  const { lever, role, reason } = mapped(map, parameters)
  if (lever === undefined) throw new TableError(map.file, 'a line without a row needs a lever', map.line, 'lever')
  return {
    row: `none:${lever}`,
    lever,
    role,
    family: leverById.get(lever)!.family,
    mechanism: '',
    measured: 'geen bewijs gevonden',
    unit: '',
    grade: 'D',
    payer: '',
    beneficiary: '',
    source: [],
    note: '',
    reason,
  }
}

/**
 * Every row of lever_effects.csv with the lever or parameter it feeds or the reason why not, and every lever without a row.
 *
 * @param parameters ids that a row may feed
 * @throws TableError where a row or a lever is an orphan, or the two tables name a row differently
 */
export function readLeverEvidence(tables: Tables, parameters: ReadonlySet<string>): readonly LeverEvidence[] {
  const map = tables.read('lever_map')
  const effects = tables.read('lever_effects')
  const fromRows = effects.rows.map((row) => {
    const key = textOf(row, 'row')
    const lines = map.rows.filter((each) => textOf(each, 'row') === key)
    if (lines.length !== 1)
      throw new TableError(map.file, `${lines.length} lines for row ${key} of ${effects.file}, one expected`)
    if (textOf(lines[0]!, 'mechanism') !== textOf(row, 'mechanism'))
      throw new TableError(
        map.file,
        `row ${key} is "${textOf(row, 'mechanism')}" in ${effects.file}`,
        lines[0]!.line,
        'mechanism',
      )
    return fromRow(row, lines[0]!, parameters)
  })
  const without = map.rows
    .filter((each) => textOf(each, 'row') === 'none')
    .map((each) => nothingFound(each, parameters))
  const all = [...fromRows, ...without]
  if (map.rows.length !== all.length)
    throw new TableError(map.file, `has lines for rows that are not in ${effects.file}`)
  for (const lever of leverById.keys()) {
    const count = all.filter((each) => each.lever === lever)
    if (count.length === 0) throw new TableError(map.file, `lever ${lever} has no row and is not said to have none`)
    if (count.length > 1 && count.some((each) => each.row.startsWith('none:')))
      throw new TableError(map.file, `lever ${lever} has rows and is said to have none`)
  }
  return all
}
