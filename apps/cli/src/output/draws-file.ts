import { extname } from 'node:path'
import type { Pack } from '@wlz/data'
import { columnName, drawsStudy, type DrawsBlock, type DrawsStudy, type Pool, type Progress } from '@wlz/study'
import type { CsvStyle } from '@wlz/terms'
import type { CliMessages } from '../words/cli-words.ts'
import { oneLine } from './text.ts'
import { writeTo, type Sink } from './sink.ts'
import { readTarget, type Target } from './target.ts'

/** File for draws one by one: its place and its form. */
export interface DrawsFile {
  readonly target: Target
  readonly isParquet: boolean
}

/** Look at `--draws-out` before any work is done; a fault is added to the list. */
export function readDrawsFile(
  { drawsOut, out, until }: Readonly<Partial<Record<'drawsOut' | 'out' | 'until', string | undefined>>>,
  inputs: readonly string[],
  words: CliMessages,
  faults: string[],
): DrawsFile | undefined {
  if (drawsOut === undefined) return undefined
  const before = faults.length
  const target = readTarget(drawsOut, inputs, words, faults, '--draws-out: ')
  const end = extname(drawsOut).toLowerCase()
  if (faults.length > before) return undefined
  if (end !== '.csv' && end !== '.parquet') faults.push(words.drawsBadEnding(oneLine(end === '' ? drawsOut : end, 40)))
  else if (until !== undefined) faults.push(words.drawsWithUntil)
  else if (out !== undefined && target.kind === 'file') {
    const other = readTarget(out, [], words, [])
    if (other.kind === 'file' && other.path === target.path) faults.push(words.drawsIsOut(oneLine(out, 160)))
  }
  return { target, isParquet: end === '.parquet' }
}

/**
 * Write every draw: one row per scenario, region, draw and year, one column per outcome. Blocks of draws are written as they
 * come, so that memory does not grow with the number of draws.
 */
export async function writeDraws(
  { target, isParquet }: DrawsFile,
  { pack, pool, csv, words }: Readonly<{ pack: Pack; pool: Pool; csv: CsvStyle; words: CliMessages }>,
  study: DrawsStudy,
  progress: Progress,
): Promise<void> {
  const blocks = drawsStudy(pack, pool, study, progress)
  await writeTo(target, words, (sink) => (isParquet ? parquet(blocks, sink) : commaSeparated(blocks, sink, csv)))
}

const keys = ['scenario', 'region', 'seed', 'draw', 'year']
const columnsOf = ({ indicators }: DrawsBlock): string[] => [...keys, ...indicators.map(columnName)]

async function commaSeparated(blocks: AsyncIterable<DrawsBlock>, sink: Sink, style: CsvStyle): Promise<void> {
  const { csvWriter } = await import('./csv.ts')
  let writer: ReturnType<typeof csvWriter> | undefined
  for await (const block of blocks) {
    if (writer === undefined) {
      writer = csvWriter(columnsOf(block), style)
      await sink.write(writer.header())
    }
    const { scenario, region, seed, years, indicators, fromDraw, draws, values } = block
    const rows = Array.from({ length: draws * years.length }, (_, row) => {
      const [draw, year] = [Math.floor(row / years.length), row % years.length]
      const amounts = indicators.map((_id, index) => values[(index * years.length + year) * draws + draw]!)
      return [scenario, region, seed, fromDraw + draw, years[year]!, ...amounts]
    })
    await sink.write(writer.rows(rows))
  }
}

async function parquet(blocks: AsyncIterable<DrawsBlock>, sink: Sink): Promise<void> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const buffer = new ByteWriter()
  const handOver = async () => {
    const bytes = new Uint8Array(buffer.buffer, 0, buffer.index).slice()
    buffer.index = 0
    await sink.write(bytes)
  }
  let file: InstanceType<typeof ParquetWriter> | undefined
  for await (const block of blocks) {
    const columnData = parquetColumns(block)
    file ??= new ParquetWriter({ writer: buffer, schema: schemaFromColumnData({ columnData }), createdBy: 'wlz' })
    await file.write({ columnData, rowGroupSize: block.draws * block.years.length })
    await handOver()
  }
  await file?.finish()
  await handOver()
}

function parquetColumns({ scenario, region, seed, years, indicators, fromDraw, draws, values }: DrawsBlock) {
  const count = draws * years.length
  const text = (name: string, value: string) => ({
    name,
    data: Array.from({ length: count }, () => value),
    type: 'STRING' as const,
    nullable: false,
  })
  const whole = (name: string, at: (row: number) => number) => ({
    name,
    data: Int32Array.from({ length: count }, (_, row) => at(row)),
    type: 'INT32' as const,
    nullable: false,
  })
  return [
    text('scenario', scenario),
    text('region', region),
    text('seed', seed),
    whole('draw', (row) => fromDraw + Math.floor(row / years.length)),
    whole('year', (row) => years[row % years.length]!),
    ...indicators.map((id, index) => ({
      name: columnName(id),
      data: Float64Array.from(
        { length: count },
        (_, row) => values[(index * years.length + (row % years.length)) * draws + Math.floor(row / years.length)]!,
      ),
      type: 'DOUBLE' as const,
      nullable: false,
      // no two values are alike: looking for repeats, or for a way to pack them, is time lost
      encoding: 'PLAIN' as const,
      codec: 'UNCOMPRESSED' as const,
    })),
  ]
}
