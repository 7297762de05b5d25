import { join } from 'node:path'
import {
  cutKey,
  fileKey,
  fileName,
  runBatch,
  StudyError,
  studyFailure,
  type Batch,
  type FailedRun,
  type Pool,
} from '@wlz/study'
import { studyFaultText } from '../words/faults.ts'
import type { Session } from '../session.ts'
import type { Folder } from './folder.ts'
import { writeResult } from './result-file.ts'
import type { RunLog } from './run-log.ts'
import { cliBatch } from '../words/cli-words.ts'

interface Work {
  readonly batch: Batch
  readonly folder: Folder
  /** Files to be made, rising. */
  readonly files: readonly number[]
  readonly pool: Pool
  readonly log: RunLog
  readonly session: Session
  readonly isFailFast: boolean
  /** Told how many runs are over. */
  readonly progress: (runs: number) => void
}

/** Failures that are told one by one; the run log has them all. */
const mostTold = 10

/** Do the runs of some files and write each file as it is complete. */
export async function fillFolder({
  batch,
  folder,
  files,
  pool,
  log,
  session,
  isFailFast,
  progress,
}: Work): Promise<{ failed: number; kept: number }> {
  let over = 0
  let failed = 0
  let kept = 0
  let told = 0
  let since = performance.now()
  const known = async (run: number) => {
    const numbers = await folder.known(run)
    if (numbers !== undefined) kept++
    return numbers
  }
  for await (const found of runBatch(batch, pool, { files, known, progress: (runs) => progress((over += runs)) })) {
    for (const bad of found.failed) {
      log.add('failed', { run: batch.runs.run(bad.run), failure: bad.failure })
      if (isFailFast) throw failureOf(batch, bad)
      if (told++ < mostTold) session.note(failedText(batch, bad, session))
    }
    const name = fileName(batch, found.file)
    const facts = {
      key: fileKey(batch, found.file),
      cut: cutKey(batch),
      failed: found.failed.map(({ run }) => batch.runs.run(run).hash),
    }
    writeResult(join(folder.results, name), batch, found, facts)
    failed += found.failed.length
    log.add('file', {
      name,
      runs: found.done.length,
      failed: found.failed.length,
      seconds: Math.round(performance.now() - since) / 1_000,
    })
    since = performance.now()
  }
  return { failed, kept }
}

const failureOf = (batch: Batch, { run, failure }: FailedRun): StudyError =>
  studyFailure(failure, [batch.runs.run(run).scenario])

function failedText(batch: Batch, bad: FailedRun, session: Session): string {
  const { number, set, scenario } = batch.runs.run(bad.run)
  return cliBatch(session.language).runFailed(number, set, scenario, reasonOf(failureOf(batch, bad), session))
}

/** Reason for the failure of a run, in the language of the user. */
export const reasonOf = (error: StudyError, { language }: Session): string =>
  studyFaultText(error.fault, language) ?? error.message
