import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Row } from './study-rows.ts'

const whole = new Set(['year', 'draws', 'stay', 'trajectories', 'rows'])
const text = new Set([
  'base',
  'scenario',
  'region',
  'indicator',
  'unit',
  'axis',
  'seed',
  'engine',
  'data',
  'hash',
  'beyond_evidence',
  'own_effects',
  'own_parameters',
  'own_figures',
  'shares',
  'norm',
  'against',
  'input',
  'kind',
])

/** Rows as one Parquet file: text as UTF-8, years and draws as 32-bit integers, all else as doubles. */
export function parquetFile(columns: readonly string[], rows: readonly Row[]): Uint8Array {
  const columnData = columns.map((name, index) => {
    const values = rows.map((row) => row[index] ?? null)
    if (text.has(name)) return { name, data: values, type: 'STRING' as const, nullable: false }
    if (whole.has(name)) return { name, data: values, type: 'INT32' as const, nullable: false }
    return { name, data: values, type: 'DOUBLE' as const, nullable: true }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
