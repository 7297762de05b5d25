import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { optional } from '../host/optional.ts'
import type { Session } from '../session.ts'

/** What a question gives: names of the columns, and rows of plain values. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly AnswerValue[])[]
}
export type AnswerValue = string | number | boolean | null

/** DuckDB refuses the question; its own words are English. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion'
}

/** Is this the folder of a batch? */
export const isBatchFolder = (folder: string): boolean => existsSync(join(folder, 'manifest.json')) && existsSync(join(folder, 'results'))

/**
 * Ask DuckDB, in memory. With a folder, `results` is a view of its results and `runs` of the runs of its plan. Nothing is
 * fetched from elsewhere: extensions that are not built in are not looked for.
 */
export async function ask(sql: string, folder: string | undefined, session: Session): Promise<Answer> {
  const { DuckDBInstance } = await optional('DuckDB (@duckdb/node-api)', () => import('@duckdb/node-api'), session)
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' })
  const connection = await instance.connect()
  try {
    if (folder !== undefined) {
      await connection.run(`create view results as select * from read_parquet(${text(join(folder, 'results', '*.parquet'))})`)
      await connection.run(`create view runs as select * from read_csv(${text(join(folder, 'runs.csv'))}, header = true)`)
    }
    const reader = await connection.runAndReadAll(sql)
    return { columns: reader.deduplicatedColumnNames(), rows: reader.getRowsJS().map((row) => row.map(plain)) }
  } catch (cause) {
    throw new BadQuestion(cause instanceof Error ? cause.message.split('\n\n')[0]! : String(cause), { cause })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

/** A number stays one as long as it is exact; what has no plain form becomes text. */
function plain(value: unknown): AnswerValue {
  if (value === null || value === undefined) return null
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
    case 'number':
      return value - value === 0 ? value : String(value)
    case 'string':
    case 'boolean':
      return value
    default:
      return value instanceof Date
        ? value.toISOString()
        : JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))
  }
}
