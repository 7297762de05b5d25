import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { dataPackage } from './datapackage.ts'
import { certaintyOf, quantityColumns, readDescription, sourcesOf, unitOf } from './describe.ts'
import { ownDirectory, ownSources, ownTables } from './own-tables.ts'
import { optionalNumber, parseTable, textOf, type Row } from './tables.ts'

const optionalText = (row: Row, column: string) =>
  Number.isFinite(Number(textOf(row, column))) ? textOf(row, column) : ''
const description = readDescription(ownTables.directory)
const written = JSON.parse(readFileSync(`${ownDirectory}/datapackage.json`, 'utf8')) as ReturnType<typeof dataPackage>

it('describes every table and no other', () => {
  const files = readdirSync(ownTables.directory)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.slice(0, -4))
  expect(description.tables.map((each) => each.name).sort()).toEqual(files.sort())
})

describe.each(description.tables)('$name', (table) => {
  const { rows, columns } = ownTables.read(table.name)

  it('resolves every source', () => {
    const document = typeof table.source === 'object'
    for (const row of rows)
      for (const id of sourcesOf(row, table)) expect(document || ownSources.has(id), `${row.line}: ${id}`).toBe(true)
  })

  it('gives every number a unit and a certainty', () => {
    const quantities = quantityColumns(ownTables.read(table.name), table)
    const units = rows.flatMap((row) =>
      quantities.filter((column) => optionalText(row, column) !== '').map((column) => unitOf(row, column, table)),
    )
    expect(units).not.toContain('')
    expect(rows.map((row) => certaintyOf(row, table))).not.toContain('')
  })

  it('has unique keys', () => {
    if (!table.key) return
    for (const column of table.key) expect(columns).toContain(column)
    const keys = rows.map((row) => table.key!.map((column) => textOf(row, column)).join('|'))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

it('counts every number as a quantity, a key or a date: none goes without a unit by accident', () => {
  const plain = new Set([
    'year',
    'age',
    'ref_year',
    'age_min',
    'age_max',
    'age_from',
    'region_code',
    'wmo_year',
    'wlz_year',
    'valid_from',
    'date',
    'vintage',
    'section',
    'note',
  ])
  const strangers = description.tables.flatMap((table) => {
    const quantities = new Set(quantityColumns(ownTables.read(table.name), table))
    const { fields } = written.resources.find((each) => each.path.endsWith(`/${table.name}.csv`))!.schema
    return fields
      .filter(({ name, type }) => type !== 'string' && !quantities.has(name) && !plain.has(name))
      .map(({ name }) => `${table.name}.${name}`)
  })
  expect(strangers).toEqual([])
})

it('refuses a number without a unit, a row without certainty or source', () => {
  const row = parseTable('t.csv', 'value,unit,confidence,source_id\n5,,,\n').rows[0]!
  const table = { name: 't', title: '', source: 'column', certainty: { column: 'confidence' }, licence: [] }
  expect(() => unitOf(row, 'value', table)).toThrow('t.csv:2, column "value": a number without a unit')
  expect(() => certaintyOf(row, table)).toThrow('t.csv:2: says nothing of its certainty')
  expect(() => sourcesOf(row, table)).toThrow('t.csv:2: names no source')
})

it('keeps blanks blank: what was not found is still not found', () => {
  const effects = ownTables.read('lever_effects')
  const blanks = effects.rows
    .filter((row) => optionalNumber(row, 'central') === undefined)
    .map((row) => textOf(row, 'row'))
  expect(blanks).toEqual(['L03', 'L09', 'L10', 'L14', 'L22', 'L30', 'L34', 'L43', 'L51', 'L56', 'L59', 'L61', 'L62'])
})

describe('datapackage.json', () => {
  it('holds what a Frictionless tabular data package needs', () => {
    expect(written).toMatchObject({ profile: 'tabular-data-package', name: expect.stringMatching(/^[-a-z0-9._/]+$/) })
    for (const resource of written.resources) {
      expect(resource.name).toMatch(/^[-a-z0-9._/]+$/)
      expect(resource.profile).toBe('tabular-data-resource')
      expect(
        resource.licenses.every((licence) => licence.name !== undefined && licence.path !== undefined),
        resource.name,
      ).toBe(true)
      expect(resource.schema.fields.map((field) => field.name)).toEqual(
        ownTables.read(resource.path.slice(7, -4)).columns,
      )
    }
  })

  it('gives every cell the type of its field', () => {
    const faults = written.resources.flatMap((resource) =>
      resource.schema.fields.flatMap((field) => {
        if (field.type === 'string') return []
        const values = ownTables.read(resource.path.slice(7, -4)).rows.map((row) => optionalNumber(row, field.name))
        const isRight = (value: number | undefined) =>
          value === undefined || field.type === 'number' || Number.isInteger(value)
        return values.every(isRight) ? [] : [`${resource.name}.${field.name}`]
      }),
    )
    expect(faults).toEqual([])
  })
})

it('has parts of a row that stay within the whole: the eight holders of 2019', () => {
  for (const row of ownTables.read('zorgkantoren_2019').rows) {
    const parts = ['pct_vv', 'pct_ghz', 'pct_other'].map((column) => optionalNumber(row, column)!)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100)
  }
})
