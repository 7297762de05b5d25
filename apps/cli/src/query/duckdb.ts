import { optional } from '../host/optional.ts'
import type { Session } from '../session.ts'
import type { ListedFiles } from '../batch/listed.ts'

/** Answer to a question: names of the columns, and rows of plain values as they come, some thousands at a time. */
export interface Answer {
  readonly columns: readonly string[]
  readonly pieces: AsyncIterable<readonly AnswerRow[]>
}
export type AnswerRow = readonly AnswerValue[]
export type AnswerValue = string | number | boolean | null

/** DuckDB refuses the question; its own words are English. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion'
}

/** More than one statement, or one that does something else than read. */
export class RefusedQuestion extends Error {
  override readonly name = 'RefusedQuestion'
  readonly kind: 'several' | 'no-reading'
  constructor(kind: 'several' | 'no-reading') {
    super(kind)
    this.kind = kind
  }
}

/**
 * Ask DuckDB, in memory, and hand over the answer while it comes. `results` is a view of the listed result files and
 * `runs` of the runs of the plan. Nothing else can be read, nothing written, and nothing fetched from elsewhere.
 */
export async function ask(
  sql: string,
  files: ListedFiles | undefined,
  session: Session,
  use: (answer: Answer) => Promise<void>,
): Promise<void> {
  const duckdb = await optional('DuckDB (@duckdb/node-api)', () => import('@duckdb/node-api'), session)
  const closed = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' }
  const instance = await duckdb.DuckDBInstance.create(':memory:', closed)
  const connection = await instance.connect()
  try {
    const result = await guarded(async () => {
      // DuckDB looks at a path twice: as it is written in a view, and as it was found on the disk
      const paths = files === undefined ? [] : [...files.results, files.runs].flatMap((path) => [path, literally(path)])
      await connection.run(`set allowed_paths = [${paths.map(text).join(', ')}]`)
      await connection.run('set enable_external_access = false')
      if (files !== undefined) {
        const results = files.results.map(literally).map(text).join(', ')
        await connection.run(`create view results as select * from read_parquet([${results}])`)
        await connection.run(
          `create view runs as select * from read_csv(${text(literally(files.runs))}, header = true)`,
        )
      }
      await connection.run('set lock_configuration = true')
      if ((await connection.extractStatements(sql)).count !== 1) throw new RefusedQuestion('several')
      const statement = await connection.prepare(sql)
      if (statement.statementType !== duckdb.StatementType.SELECT) throw new RefusedQuestion('no-reading')
      return statement.stream()
    })
    const rows = result.yieldRowsJs()
    const pieces = async function* () {
      for (;;) {
        const { done, value } = await guarded(() => rows.next())
        if (done === true) return
        yield value.map((row) => row.map(plain))
      }
    }
    await use({ columns: result.deduplicatedColumnNames(), pieces: pieces() })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** Tells a question that DuckDB refuses from a failure in writing its answer. */
async function guarded<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (cause) {
    if (cause instanceof RefusedQuestion) throw cause
    throw new BadQuestion(cause instanceof Error ? cause.message.split('\n\n')[0]! : String(cause), { cause })
  }
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

/** A path that DuckDB, which reads every path as a pattern, takes as it is. */
const literally = (path: string) => path.replaceAll(/[[?*]/g, '[$&]')

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
