import type { CsvStyle } from '@wlz/terms'
import type { Answer, AnswerRow, AnswerValue } from '../query/duckdb.ts'
import { drawTable, screenWidth } from '../tables/layout.ts'
import { oneLine } from './text.ts'
import type { Format } from './formats.ts'
import type { Sink } from './sink.ts'
import type { CliBatch } from '../words/cli-words.ts'

/** Write an answer piece by piece, so that a long one is never held whole. */
export async function writeAnswer(
  answer: Answer,
  format: Exclude<Format, 'parquet'>,
  sink: Sink,
  words: CliBatch,
  csv: CsvStyle,
): Promise<void> {
  switch (format) {
    case 'json':
      return writeJson(answer, sink)
    case 'ndjson':
      for await (const rows of answer.pieces)
        await sink.write(rows.map((row) => `${JSON.stringify(objectOf(answer, row))}\n`).join(''))
      return
    case 'csv':
      return writeCsv(answer, sink, csv)
    case 'table':
      return writeTable(answer, sink, words)
  }
}

const objectOf = ({ columns }: Answer, row: AnswerRow) =>
  Object.fromEntries(columns.map((name, index) => [name, row[index]!]))

async function writeJson(answer: Answer, sink: Sink): Promise<void> {
  let before = '['
  for await (const rows of answer.pieces) {
    const texts = rows.map((row) => JSON.stringify([objectOf(answer, row)], undefined, 1).slice(1, -2))
    if (texts.length === 0) continue
    await sink.write(before + texts.join(','))
    before = ','
  }
  await sink.write(before === '[' ? '[]\n' : '\n]\n')
}

async function writeCsv({ columns, pieces }: Answer, sink: Sink, style: CsvStyle): Promise<void> {
  const { csvWriter } = await import('./csv.ts')
  const writer = csvWriter(columns, style)
  await sink.write(writer.header())
  for await (const rows of pieces) {
    await sink.write(
      writer.rows(rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : (value ?? ''))))),
    )
  }
}

const widest = 48

/** Each piece of a long answer is a table whose columns are as wide as those of the first. */
async function writeTable({ columns, pieces }: Answer, sink: Sink, words: CliBatch): Promise<void> {
  let count = 0
  let shape: Shape | undefined
  for await (const rows of pieces) {
    const isFirst = shape === undefined
    shape ??= shapeOf(columns, rows)
    count += rows.length
    await sink.write(tableOf(columns, rows, shape, isFirst))
  }
  if (shape === undefined) await sink.write(tableOf(columns, [], (shape = shapeOf(columns, [])), true))
  const left = columns.length - shape.widths.length
  if (left > 0) await sink.write(`${words.columnsLeft(left)}\n`)
  await sink.write(`${count === 0 ? words.noRows : words.rowCount(count)}\n`)
}

interface Shape {
  readonly widths: readonly number[]
  readonly aligns: readonly ('left' | 'right')[]
}

/** Columns as wide as what is in them; those beyond the edge of the screen are left out. */
function shapeOf(columns: readonly string[], rows: readonly AnswerRow[]): Shape {
  const width = (name: string, index: number) =>
    rows.reduce((most, row) => Math.max(most, shown(row[index]!).length), Math.min(widest, Math.max(1, name.length)))
  const widths: number[] = []
  let used = -1
  for (const [index, name] of columns.entries()) {
    const own = Math.min(widest, width(name, index))
    used += own + 1
    if (used > screenWidth && index > 0) break
    widths.push(own)
  }
  return {
    widths,
    aligns: widths.map((_, index) => (rows.some((row) => typeof row[index] === 'number') ? 'right' : 'left')),
  }
}

function tableOf(
  columns: readonly string[],
  rows: readonly AnswerRow[],
  { widths, aligns }: Shape,
  isFirst: boolean,
): string {
  const table = drawTable(
    widths.map((width, index) => ({ heading: oneLine(columns[index]!, width), width, align: aligns[index]! })),
    rows.map((row) => widths.map((width, index) => oneLine(shown(row[index]!), width))),
  )
  return `${isFirst ? table : table.split('\n').slice(2).join('\n')}\n`
}

/** Seven digits are enough to read; csv and json have them all. */
function shown(value: AnswerValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(7)))
  return oneLine(String(value), widest)
}
