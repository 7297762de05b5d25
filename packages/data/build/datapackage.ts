import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quantityColumns, readDescription, type Description, type TableDescription } from './describe.ts'
import { openTables, textOf, type Table, type Tables } from './tables.ts'

const patterns = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/ } as const

/** The narrowest type that every filled cell of a column has. */
function typeOf(table: Table, column: string): 'integer' | 'number' | 'string' {
  const filled = table.rows.map((row) => textOf(row, column)).filter((text) => text !== '')
  if (filled.length === 0) return 'string'
  if (filled.every((text) => patterns.integer.test(text))) return 'integer'
  return filled.every((text) => patterns.number.test(text)) ? 'number' : 'string'
}

function resource(tables: Tables, description: TableDescription, licences: Description['licences']) {
  const table = tables.read(description.name)
  const bytes = readFileSync(join(tables.directory, `${description.name}.csv`))
  const quantities = new Set(quantityColumns(table, description))
  return {
    name: description.name.replaceAll('_', '-'),
    path: `tables/${description.name}.csv`,
    profile: 'tabular-data-resource',
    title: description.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses: description.licence.map((id) => licences[id]!),
    certainty: description.certainty,
    schema: {
      fields: table.columns.map((column) => ({
        name: column,
        type: typeOf(table, column),
        ...(quantities.has(column) ? { unit: description.units?.[column] ?? 'see column unit' } : {}),
      })),
      missingValues: [''],
      ...(description.key ? { primaryKey: description.key } : {}),
      ...(description.source === 'column' && !table.rows.some((row) => textOf(row, 'source_id').includes('+'))
        ? { foreignKeys: [{ fields: 'source_id', reference: { resource: 'sources', fields: 'source_id' } }] }
        : {}),
    },
  }
}

/** The Frictionless description of the tables, made from the files and description.yaml. */
export function dataPackage(tables: Tables, { tables: described, licences }: Description) {
  return {
    profile: 'tabular-data-package',
    name: 'wlz-evidence',
    title: 'Evidence on Dutch long-term care (Wlz)',
    description:
      'Population, need, care, money and staff of the Wlz to 31 December 2023, with source and certainty of every number',
    licenses: Object.values(licences),
    sources: tables.read('sources').rows.map((row) => {
      const url = textOf(row, 'url')
      return {
        title: `${textOf(row, 'source_id')}: ${textOf(row, 'title')}`,
        ...(/^https?:\/\/\S+$/.test(url) ? { path: url } : {}),
      }
    }),
    resources: described.map((each) => resource(tables, each, licences)),
  }
}

/** The text of datapackage.json for the folder of the package. */
export function dataPackageText(directory: string): string {
  const tables = openTables(join(directory, 'tables'))
  return `${JSON.stringify(dataPackage(tables, readDescription(tables.directory)), null, 2)}\n`
}
