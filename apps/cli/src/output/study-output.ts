import type { CsvStyle } from '@wlz/terms'
import type { CsvValue } from './csv.ts'
import type { Format } from './formats.ts'
import type { Sink } from './sink.ts'
import type { Row } from './study-rows.ts'

/** How results of one kind become rows and text. */
export interface Shape<Result> {
  readonly columns: readonly string[]
  rows(result: Result): Row[]
  /** All results as text for a person. */
  table(results: readonly Result[]): string
}

/**
 * Write results as they come, in their order.
 * @param isList more than one region was asked: JSON is an array then
 */
export async function writeResults<Result>(
  results: AsyncIterable<Result>,
  format: Format,
  isList: boolean,
  shape: Shape<Result>,
  sink: Sink,
  csv: CsvStyle,
): Promise<void> {
  switch (format) {
    case 'ndjson':
      for await (const result of results) await sink.write(`${JSON.stringify(result)}\n`)
      return
    case 'json':
      return writeJson(results, isList, sink)
    case 'csv': {
      const { csvWriter } = await import('./csv.ts')
      const writer = csvWriter(shape.columns, csv)
      await sink.write(writer.header())
      for await (const result of results) await sink.write(writer.rows(shape.rows(result).map((row) => row.map((value): CsvValue => value ?? ''))))
      return
    }
    case 'parquet': {
      const { parquetFile } = await import('./parquet.ts')
      const rows: Row[] = []
      for await (const result of results) rows.push(...shape.rows(result))
      return sink.write(parquetFile(shape.columns, rows))
    }
    case 'table': {
      const all: Result[] = []
      for await (const result of results) all.push(result)
      return sink.write(shape.table(all))
    }
  }
}

/** An array is written in one piece: half of one is no JSON. */
async function writeJson<Result>(results: AsyncIterable<Result>, isList: boolean, sink: Sink): Promise<void> {
  const all: string[] = []
  for await (const result of results) all.push(JSON.stringify(result))
  return sink.write(isList ? `[\n${all.join(',\n')}\n]\n` : `${all.join('\n')}\n`)
}
