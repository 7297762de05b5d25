import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileRows, type Batch, type FileDone, type RunNumbers } from '@wlz/study'
import { parquetMetadata, parquetRead } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { writeWhole } from '../output/whole-file.ts'

/** Metadata of a result file, kept in the metadata of Parquet. */
export interface FileFacts {
  /** Names its content: equal key, equal rows. */
  readonly key: string
  /** Names what is kept of a run. */
  readonly cut: string
  /** Hashes of runs that should be in it but failed. */
  readonly failed: readonly string[]
}

const metadataKey = 'wlz'
/** Stands in the place of the digest while the digest is taken: as long as one, so that no byte moves. */
const noDigest = '0'.repeat(64)
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const types = { text: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const

/** The runs of a file as Parquet: text as UTF-8, whole numbers in 32 bits, all else as doubles. */
export function resultBytes(batch: Batch, { done }: Pick<FileDone, 'done'>, facts: FileFacts): Uint8Array {
  const columns = fileRows(batch, done)
  const columnData = columns.map(({ column, values }) => ({
    name: column.name,
    data: values as never,
    type: types[column.type],
    nullable: column.isNullable,
    // no two numbers of a statistic are alike: looking for repeats, or for a way to pack them, is time lost
    ...(column.kind === 'statistic' && !column.isNullable
      ? ({ encoding: 'PLAIN', codec: 'UNCOMPRESSED' } as const)
      : {}),
  }))
  const rows = columns[0]!.values.length
  const bytes = Buffer.from(
    parquetWriteBuffer({
      columnData,
      rowGroupSize: Math.max(1, rows),
      pageSize: 1 << 24,
      kvMetadata: [{ key: metadataKey, value: JSON.stringify({ ...facts, sha256: noDigest }) }],
      createdBy: 'wlz',
    }),
  )
  bytes.write(digestOf(bytes), bytes.lastIndexOf(noDigest), 'latin1')
  return bytes
}

export const writeResult = (path: string, batch: Batch, done: FileDone, facts: FileFacts): void =>
  writeWhole(path, [resultBytes(batch, done, facts)])

/**
 * Read the metadata of a result file. `isSound` is false where its bytes are not those that were written: the digest in
 * the file is the SHA-256 of the whole file with zeros in the place of the digest.
 * @returns undefined where it is no result of a batch, or can no longer be recognised as one
 */
export function readFacts(path: string): (FileFacts & { readonly isSound: boolean }) | undefined {
  try {
    const bytes = readFileSync(path)
    const length = bytes.length < 12 ? Number.NaN : bytes.readUInt32LE(bytes.length - 8) + 8
    if (!(length <= bytes.length)) return undefined
    const footer = new Uint8Array(bytes.subarray(bytes.length - length)).buffer
    const text = parquetMetadata(footer).key_value_metadata?.find(({ key }) => key === metadataKey)?.value
    const facts = JSON.parse(text ?? 'null') as (Partial<FileFacts> & { readonly sha256?: unknown }) | null
    if (typeof facts?.key !== 'string' || typeof facts.cut !== 'string' || !Array.isArray(facts.failed))
      return undefined
    const { key, cut, failed, sha256 } = facts
    return { key, cut, failed, isSound: typeof sha256 === 'string' && isDigest(bytes, sha256) }
  } catch {
    return undefined // no Parquet, or a damaged one: it says nothing
  }
}

function isDigest(bytes: Buffer, digest: string): boolean {
  const at = /^[0-9a-f]{64}$/.test(digest) ? bytes.lastIndexOf(digest) : -1
  if (at < 0) return false
  bytes.write(noDigest, at, 'latin1')
  return digestOf(bytes) === digest
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
  const perPlace = regions.length * years.length
  const statistics = columns.flatMap((column) => (column.kind === 'statistic' && !column.isNullable ? [column] : []))
  const size = batch.ask.indicators.length * batch.summaryLength * years.length
  const numbers = new Map<string, RunNumbers>()
  const from = new Map<string, number>() // [hash] row where its first place begins; equal runs have equal rows
  await readColumns(path, ['run'], (values) => {
    for (let row = 0; row < values.length; row += perPlace) {
      const hash = values[row] as string
      if (from.has(hash)) continue
      from.set(hash, row)
      numbers.set(
        hash,
        regions.map(() => new Float64Array(size)),
      )
    }
  })
  for (const column of statistics) {
    const to = (column.indicator * batch.summaryLength + column.statistic) * years.length
    await readColumns(path, [column.name], (values) => {
      for (const [hash, row] of from)
        for (let at = 0; at < perPlace; at++)
          numbers.get(hash)![Math.floor(at / years.length)]![to + (at % years.length)] = values[row + at] as number
    })
  }
  return numbers
}

async function readColumns(path: string, columns: string[], use: (values: readonly unknown[]) => void): Promise<void> {
  const bytes = readFileSync(path)
  const file = new Uint8Array(bytes).buffer
  const rows: unknown[] = []
  await parquetRead({
    file,
    columns,
    onComplete: (found: unknown[][]) => void rows.push(...found.map(([value]) => value)),
  })
  use(rows)
}
