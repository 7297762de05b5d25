import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { fileRows, type Batch, type FileDone, type RunNumbers } from '@wlz/study'
import { parquetMetadata, parquetRead } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { writeWhole } from './atomic.ts'

/** What a result file says of itself, in the metadata of Parquet. */
export interface FileFacts {
  /** Names its content: equal key, equal rows. */
  readonly key: string
  /** Names what is kept of a run. */
  readonly cut: string
  /** Hashes of runs that should be in it but failed. */
  readonly failed: readonly string[]
}

const metadataKey = 'wlz'
const types = { text: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const

/** The runs of a file as Parquet: text as UTF-8, whole numbers in 32 bits, all else as doubles. */
export function resultBytes(batch: Batch, { done }: Pick<FileDone, 'done'>, facts: FileFacts): Uint8Array {
  const columnData = fileRows(batch, done).map(({ column, values }) => ({
    name: column.name,
    data: values as never,
    type: types[column.type],
    nullable: column.isNullable,
    // no two numbers of a statistic are alike: looking for repeats, or for a way to pack them, is time lost
    ...(column.kind === 'statistic' && !column.isNullable ? ({ encoding: 'PLAIN', codec: 'UNCOMPRESSED' } as const) : {}),
  }))
  const rows = done.length * batch.regions.length * batch.years.length
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      rowGroupSize: Math.max(1, rows),
      pageSize: 1 << 24,
      kvMetadata: [{ key: metadataKey, value: JSON.stringify(facts) }],
      createdBy: 'wlz',
    }),
  )
}

export const writeResult = (path: string, batch: Batch, done: FileDone, facts: FileFacts): void => writeWhole(path, [resultBytes(batch, done, facts)])

/** What a file says of itself; undefined where it is no whole result of a batch. */
export function readFacts(path: string): FileFacts | undefined {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const read = (from: number, length: number) => {
      const bytes = new Uint8Array(length)
      return readSync(file, bytes, 0, length, from) === length ? bytes.buffer : undefined
    }
    const end = size < 12 ? undefined : read(size - 8, 8)
    if (end === undefined) return undefined
    const length = new DataView(end).getUint32(0, true) + 8
    const footer = length > size ? undefined : read(size - length, length)
    if (footer === undefined) return undefined
    const text = parquetMetadata(footer).key_value_metadata?.find(({ key }) => key === metadataKey)?.value
    const facts = JSON.parse(text ?? 'null') as Partial<FileFacts> | null
    return typeof facts?.key === 'string' && typeof facts.cut === 'string' && Array.isArray(facts.failed) ? (facts as FileFacts) : undefined
  } catch {
    return undefined // no Parquet, or a damaged one: it says nothing
  } finally {
    closeSync(file)
  }
}

/** Hashes of the runs in a file, in its order. */
export async function readRuns(path: string): Promise<string[]> {
  const hashes: string[] = []
  await readColumns(path, ['run'], (values) => {
    for (const value of values) if (hashes.at(-1) !== value) hashes.push(value as string)
  })
  return hashes
}

/** Numbers of every run in a file of the same cut, by the hash of the run. */
export async function readNumbers(path: string, batch: Batch): Promise<Map<string, RunNumbers>> {
  const { columns, regions, years } = batch
  const hashes = await readRuns(path)
  const statistics = columns.flatMap((column) => (column.kind === 'statistic' && !column.isNullable ? [column] : []))
  const size = batch.ask.indicators.length * batch.summaryLength * years.length
  const numbers = hashes.map(() => regions.map(() => new Float64Array(size)))
  for (const column of statistics) {
    const from = (column.indicator * batch.summaryLength + column.statistic) * years.length
    await readColumns(path, [column.name], (values) => {
      for (let row = 0; row < values.length; row++) {
        const [year, place] = [row % years.length, Math.floor(row / years.length)]
        numbers[Math.floor(place / regions.length)]![place % regions.length]![from + year] = values[row] as number
      }
    })
  }
  return new Map(hashes.map((hash, run) => [hash, numbers[run]!]))
}

async function readColumns(path: string, columns: string[], use: (values: readonly unknown[]) => void): Promise<void> {
  const bytes = readFileSync(path)
  const file = new Uint8Array(bytes).buffer
  const rows: unknown[] = []
  await parquetRead({ file, columns, onComplete: (found: unknown[][]) => void rows.push(...found.map(([value]) => value)) })
  use(rows)
}
