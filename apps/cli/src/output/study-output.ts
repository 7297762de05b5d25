import type { CsvStyle } from '@wlz/terms'
import type { CsvValue, CsvWriter } from './csv.ts'
import type { Format } from './formats.ts'
import type { Sink } from './sink.ts'
import type { Row } from './study-rows.ts'

/** Functions that turn results of one kind into rows and text. */
export interface Shape<Result> {
  /** Columns, given the first result: there may be one for each cause that it names. */
  columns(first: Result | undefined): readonly string[]
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
      let writer: CsvWriter | undefined
      const begin = (first?: Result) => {
        writer = csvWriter(shape.columns(first), csv)
        return sink.write(writer.header())
      }
      for await (const result of results) {
        if (writer === undefined) await begin(result)
        await sink.write(writer!.rows(shape.rows(result).map((row) => row.map((value): CsvValue => value ?? ''))))
      }
      if (writer === undefined) await begin()
      return
    }
    case 'parquet': {
      const { parquetFile } = await import('./parquet.ts')
      const rows: Row[] = []
      let first: Result | undefined
      for await (const result of results) {
        first ??= result
        rows.push(...shape.rows(result))
      }
      return sink.write(parquetFile(shape.columns(first), rows))
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
