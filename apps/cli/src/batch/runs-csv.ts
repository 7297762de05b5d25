import type { Batch } from '@wlz/study'
import { columnName } from '@wlz/study'
import { csvWriter, type CsvValue } from '../output/csv.ts'

/** Every run that the plan asks, one a line; `number` is the same in the results, and equal ones share their `run`. */
export const runsCsv = (batch: Batch): Iterable<string> => ({ [Symbol.iterator]: () => piecesOf(batch) })

function* piecesOf({ runs }: Batch): Generator<string, void> {
  const writer = csvWriter(
    ['number', 'plan_set', 'scenario', ...runs.inputs.map(({ id }) => columnName(id)), 'run'],
    'plain',
  )
  yield writer.header()
  let lines: CsvValue[][] = []
  for (const { number, set, scenario, values, hash } of runs.all()) {
    lines.push([number, set, scenario, ...values.map((value) => value ?? ''), hash])
    if (lines.length === 1_000) {
      yield writer.rows(lines)
      lines = []
    }
  }
  yield writer.rows(lines)
}
