import { resolve } from 'node:path'
import { cliBatch, type CsvStyle } from '@wlz/terms'
import { ask, BadQuestion, isBatchFolder, type Answer, type AnswerValue } from '../batch/ask.ts'
import { InputFaults } from '../exit.ts'
import type { OutputOptions } from '../options.ts'
import { readFormat, type Format } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import type { Session } from '../session.ts'
import { drawTable } from '../tables/layout.ts'
import { oneLine } from '../text.ts'

/** `wlz query`: a question in SQL to the results of a batch. */
export async function act(session: Session, [sql = '', folder]: readonly string[], options: OutputOptions): Promise<void> {
  const words = cliBatch(session.language)
  const faults: string[] = []
  const format = readFormat(options, ['table', 'json', 'ndjson', 'csv'], session.messages, faults)
  const target = readTarget(options.out, [], session.messages, faults)
  if (sql.trim() === '') faults.push(session.messages.emptyValue('query'))
  if (folder !== undefined && !isBatchFolder(folder)) faults.push(words.noBatch(oneLine(folder, 160)))
  if (faults.length > 0) throw new InputFaults(faults)
  const answer = await answerOf(sql, folder === undefined ? undefined : resolve(folder), session)
  const content = await written(answer, format, words, session.csv)
  await writeTo(target, session.messages, (sink) => sink.write(content))
}

async function answerOf(sql: string, folder: string | undefined, session: Session): Promise<Answer> {
  const words = cliBatch(session.language)
  try {
    return await ask(sql, folder, session)
  } catch (error) {
    if (!(error instanceof BadQuestion)) throw error
    const isAboutBatch = folder === undefined && /\b(results|runs)\b/i.test(sql)
    throw new InputFaults([words.badSql(oneLine(error.message)), ...(isAboutBatch ? [words.nameBatch] : [])])
  }
}

async function written(answer: Answer, format: Exclude<Format, 'parquet'>, words: ReturnType<typeof cliBatch>, csv: CsvStyle): Promise<string> {
  const objects = () => answer.rows.map((row) => Object.fromEntries(answer.columns.map((name, index) => [name, row[index]!])))
  switch (format) {
    case 'json':
      return `${JSON.stringify(objects(), undefined, 1)}\n`
    case 'ndjson':
      return objects()
        .map((object) => `${JSON.stringify(object)}\n`)
        .join('')
    case 'csv': {
      const { csvWriter } = await import('../output/csv.ts')
      const writer = csvWriter(answer.columns, csv)
      return writer.header() + writer.rows(answer.rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : (value ?? '')))))
    }
    case 'table':
      return `${tableOf(answer)}\n${answer.rows.length === 0 ? words.noRows : words.rowCount(answer.rows.length)}\n`
  }
}

const widest = 48

function tableOf({ columns, rows }: Answer): string {
  const cells = rows.map((row) => row.map(shown))
  return drawTable(
    columns.map((heading, index) => ({
      heading: oneLine(heading, widest),
      width: Math.min(widest, Math.max(heading.length, 1, ...cells.map((row) => row[index]!.length))),
      align: rows.some((row) => typeof row[index] === 'number') ? 'right' : 'left',
    })),
    cells,
  )
}

/** Seven digits are enough to read; csv and json have them all. */
function shown(value: AnswerValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(7)))
  return oneLine(String(value), widest)
}
