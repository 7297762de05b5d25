import type { IndicatorId, Region } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { StudyError, untilSteady, type KeptDraws, type Marks, type Pool, type Progress } from '@wlz/study'
import { formatNumber, formatPercent } from '@wlz/terms'
import { RunFailure } from '../exit.ts'
import { studyFaultText } from '../words/faults.ts'
import { openPool } from '../host/pool.ts'
import type { Format } from './formats.ts'
import { writeTo, type Sink } from './sink.ts'
import type { Target } from './target.ts'
import { openProgress } from './progress.ts'
import type { Session } from '../session.ts'
import { markLines } from '../tables/sections.ts'
import { indicatorWords } from '@wlz/explain'
import { cliTables } from '../words/cli-words.ts'

/** Words of an indicator in the language of the user, as results carry them. */
export const labelOf =
  ({ language }: Session) =>
  (id: IndicatorId): string =>
    indicatorWords(id, language).label

export const regionNames = (regions: readonly Region[], { language }: Session) => {
  const names = new Map(regions.map(({ code, name }) => [code, name]))
  return (code: string): string =>
    code === 'NL' ? cliTables(language).netherlands : `${names.get(code) ?? code} (${code})`
}

/** Parquet on a screen is noise; tell so before any work is done. */
export const isUnreadable = (format: Format, target: Target): boolean =>
  format === 'parquet' && target.kind === 'standard-output' && process.stdout.isTTY === true

/** Do the work with threads and a progress bar, write what comes out, and leave nothing running. */
export async function carryOut(
  session: Session,
  pack: Pack,
  target: Target,
  work: (pool: Pool, progress: Progress, sink: Sink) => Promise<void>,
): Promise<void> {
  const [pool, bar] = await Promise.all([openPool(pack), openProgress(session)])
  try {
    await writeTo(target, session.messages, (sink) =>
      work(pool, (done, total) => bar.update(done, total), {
        ...sink,
        write: async (piece) => {
          if (target.kind === 'standard-output' && process.stdout.isTTY === true) bar.stop()
          return sink.write(piece)
        },
      }),
    )
  } catch (error) {
    if (!(error instanceof StudyError)) throw error
    const { fault } = error
    const text = studyFaultText(fault, session.language)
    throw text === undefined ? error : new RunFailure(text, { cause: error })
  } finally {
    bar.stop()
    await pool.close()
  }
  if (target.kind === 'file' && !session.isQuiet && process.stderr.isTTY === true)
    process.stderr.write(`${session.messages.written(target.shown)}\n`)
}

/** Outside a table, say on standard error once what the numbers cannot say for themselves. */
export async function* noteMarks<Result>(
  results: AsyncIterable<Result>,
  marksOf: (result: Result) => readonly (Marks & { readonly scenario: string })[],
  format: Format,
  session: Session,
): AsyncGenerator<Result> {
  const said = new Set<string>()
  for await (const result of results) {
    for (const about of format === 'table' ? [] : marksOf(result)) {
      for (const line of markLines(about.scenario, about, session.language)) {
        if (!said.has(line)) session.note(line)
        said.add(line)
      }
    }
    yield result
  }
}

const mostDraws = 8_192

/** The study as asked; with `--until` as often as it takes, and a remark on how it ended. */
export function drawEnough<Result>(
  study: (asked: { readonly draws?: number; readonly kept?: KeptDraws }) => AsyncIterable<Result>,
  moves: Parameters<typeof untilSteady<Result>>[1],
  { until, draws }: { readonly until?: number; readonly draws?: number },
  { language, messages, note }: Session,
): AsyncIterable<Result> {
  if (until === undefined) return study(draws === undefined ? {} : { draws })
  const percent = (share: number) => formatPercent(share, { language, digits: share < 0.1 ? 2 : 0 })
  return untilSteady(study, moves, { precision: until, mostDraws: draws ?? mostDraws }, (end) => {
    const draws = formatNumber(end.draws, { language })
    if (end.moves === Infinity) note(messages.notEnoughToTell(draws, percent(until)))
    else note((end.isSteady ? messages.steadyAt : messages.notSteady)(draws, percent(end.moves), percent(until)))
  })
}
