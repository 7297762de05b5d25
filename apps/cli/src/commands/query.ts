import { resolve } from 'node:path'
import { ask, BadQuestion, RefusedQuestion, type Answer } from '../query/duckdb.ts'
import { listedFiles } from '../batch/listed.ts'
import { InputFaults } from '../exit.ts'
import type { OutputOptions } from '../read/options.ts'
import { writeAnswer } from '../output/answer.ts'
import { readFormat } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'
import { cliBatch, type CliBatch } from '../words/cli-words.ts'

/** `wlz query`: a question in SQL to the results of a batch. */
export async function act(
  session: Session,
  [sql = '', folder]: readonly string[],
  options: OutputOptions,
): Promise<void> {
  const words = cliBatch(session.language)
  const faults: string[] = []
  const format = readFormat(options, ['table', 'json', 'ndjson', 'csv'], session.messages, faults)
  const files = folder === undefined ? undefined : listedFiles(resolve(folder))
  const target = readTarget(
    options.out,
    files === undefined ? [] : [...files.results, files.runs],
    session.messages,
    faults,
  )
  if (sql.trim() === '') faults.push(session.messages.emptyValue('query'))
  if (folder !== undefined && files === undefined) faults.push(words.noBatch(oneLine(folder, 160)))
  if (files?.results.length === 0) faults.push(words.nothingReady(oneLine(folder!, 160), files.asked))
  if (faults.length > 0) throw new InputFaults(faults)
  if (files !== undefined && files.ready < files.asked)
    session.warn(words.unfinished(oneLine(folder!, 160), files.ready, files.asked))
  const use = (answer: Answer) =>
    writeTo(target, session.messages, (sink) => writeAnswer(answer, format, sink, words, session.csv))
  try {
    await ask(sql, files, session, use)
  } catch (error) {
    throw new InputFaults(faultsOf(error, sql, folder, words))
  }
}

function faultsOf(error: unknown, sql: string, folder: string | undefined, words: CliBatch): string[] {
  if (error instanceof RefusedQuestion) return [error.kind === 'several' ? words.oneStatement : words.onlyReading]
  if (!(error instanceof BadQuestion)) throw error
  const isFenced = /disabled by configuration/i.test(error.message)
  const isAboutBatch = folder === undefined && (isFenced || /\b(results|runs)\b/i.test(sql))
  const reason = isFenced ? words.fenced : words.badSql(oneLine(error.message))
  return [reason, ...(isAboutBatch ? [words.nameBatch] : [])]
}
