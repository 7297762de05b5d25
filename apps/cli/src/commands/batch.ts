import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Pack } from '@wlz/data'
import { loadBatchPlan, resolvedBatchYaml, type BatchPlan } from '@wlz/scenario'
import { batchCatalogue, openBatch, runsOfFile, StudyError, type Batch } from '@wlz/study'
import { estimateSeconds, timeText } from '../batch/estimate.ts'
import { fillFolder, reasonOf } from '../batch/fill.ts'
import { editedInside, lookAt, prepare, type Found } from '../batch/folder.ts'
import { lockFolder } from '../batch/lock.ts'
import { manifestText } from '../batch/manifest.ts'
import { openLog } from '../batch/run-log.ts'
import { WriteFailed } from '../output/whole-file.ts'
import { InputFaults, RunFailure, SomeFailed } from '../exit.ts'
import { studyFaultText } from '../words/faults.ts'
import { engine } from '../host/engine.ts'
import { loadPack } from '../host/pack.ts'
import { openPool, workerCount } from '../host/pool.ts'
import { diskFiles, isShippedPlan, openPlan, ownNamesake, readsAsScenario, shownPath } from '../host/scenario-files.ts'
import { readStudyOptions } from '../read/options.ts'
import { openProgress } from '../output/progress.ts'
import { readQueueUrl } from '../queue/connection.ts'
import { openQueuePool } from '../queue/queue-pool.ts'
import { inLanguage, takeParsed, type FaultCount } from '../read/scenarios.ts'
import type { BatchOptions } from '../declared/batch.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'
import { cliBatch, type CliBatch } from '../words/cli-words.ts'

/** `wlz batch`: all runs of a plan, into one folder; what is there already is not done again. */
export async function act(session: Session, [target = '']: readonly string[], options: BatchOptions): Promise<void> {
  const words = cliBatch(session.language)
  const faults: string[] = []
  const count: FaultCount = { more: 0 }
  const pack = loadPack()
  const shard = readShard(options.shard, words, faults)
  if (options.keepGoing === true && options.failFast === true) faults.push(words.bothEnds)
  const queue = readQueueUrl(options.queue, session, faults)
  const plan = readPlan(target, options, pack, session, faults, count)
  if (plan === undefined || faults.length > 0) throw new InputFaults(faults, faults.length + count.more)
  keepHeapLow()
  const batch = open(pack, plan, session)
  const path = resolve(options.out ?? `batch-${plan.id}`)
  const found = await lookAt(path, batch, options.force === true, words)
  const edited = isShippedPlan(target, diskFiles())
    ? []
    : editedInside(path, target, batch, batchCatalogue(pack.evidence))
  if (edited.length > 0)
    throw new InputFaults([words.editedInside(edited.map((file) => oneLine(shownPath(file), 160)))])
  if (found.faults.length > 0) throw new InputFaults(found.faults)
  if (options.dryRun === true) {
    const files = filesToMake(batch, shard, found)
    const { title } = inLanguage(plan, isShippedPlan(target, diskFiles()), session.language)
    return sayPlan({ session, words, pack, batch, title, found, files, path: shownPath(path), shard })
  }

  const lock = lockFolder(path, { batch: batchMark(batch), shard: shard.index, shards: shard.count })
  if (!lock.ok)
    throw new InputFaults([words.folderInUse(oneLine(shownPath(path), 160), lock.holder.process, lock.holder.host)])
  try {
    // Another process may have finished in the folder between the first look and the claim.
    await carryOut({
      session,
      words,
      pack,
      batch,
      path,
      shard,
      queue,
      options,
      found: await lookAt(path, batch, options.force === true, words),
    })
  } finally {
    lock.release()
  }
}

/** Names what a folder is filled with: two processes with an equal mark write the same bytes. */
const batchMark = (batch: Batch): string =>
  createHash('sha256')
    .update(`${manifestText(batch)}\n${resolvedBatchYaml(batch.plan)}`)
    .digest('hex')

const filesToMake = (batch: Batch, shard: Shard, found: Found): number[] =>
  Array.from({ length: batch.fileCount }, (_, file) => file).filter(
    (file) => file % shard.count === shard.index - 1 && !found.done.has(file),
  )

/** A Sobol sequence fills its space evenly at powers of two only. */
const unevenSamples = ({ plan }: Batch, words: CliBatch): string[] =>
  plan.sets.flatMap(({ name, points }) =>
    points.kind === 'sample' && points.method === 'sobol' && !Number.isInteger(Math.log2(points.runs))
      ? [words.unevenSobol(name, points.runs, 2 ** Math.round(Math.log2(points.runs)))]
      : [],
  )

interface Work {
  readonly session: Session
  readonly words: CliBatch
  readonly pack: Pack
  readonly batch: Batch
  readonly path: string
  readonly shard: Shard
  readonly queue: string | undefined
  readonly options: BatchOptions
  readonly found: Found
}

async function carryOut({ session, words, pack, batch, path, shard, queue, options, found }: Work): Promise<void> {
  if (found.faults.length > 0) throw new InputFaults(found.faults)
  const { plan } = batch
  const files = filesToMake(batch, shard, found)
  for (const note of [...unevenSamples(batch, words), ...found.notes]) session.note(note)
  const log = openLog(path)
  const start = performance.now()
  const pool = queue === undefined ? await openPool(pack) : await openQueuePool(queue, batch, session)
  const bar = await openProgress(session)
  const total = runCount(batch, files)
  bar.update(0, total)
  try {
    const folder = prepare(path, batch, found, batchCatalogue(pack.evidence), words)
    log.add('start', {
      batch: plan.id,
      engine,
      data: batch.data,
      runs: total,
      files: files.length,
      workers: pool.size,
      shard: options.shard ?? '1/1',
    })
    const { failed, kept } = await fillFolder({
      batch,
      folder,
      files,
      pool,
      log,
      session,
      isFailFast: options.failFast === true,
      progress: (done) => bar.update(done, total),
    })
    bar.stop()
    const isWhole = folder.finish()
    log.add('end', { ...usedSince(start), failed, whole: isWhole })
    if (failed > 0) throw new SomeFailed(words.someFailed(failed))
    if (session.isQuiet) return
    process.stdout.write(`${words.done(total - kept, kept + runCount(batch, [...found.done]), shownPath(path))}\n`)
    process.stdout.write(`${isWhole ? words.askNext(shownPath(path)) : words.shardDone}\n`)
  } catch (error) {
    if (error instanceof SomeFailed || error instanceof InputFaults) throw error
    if (existsSync(join(path, 'manifest.json')))
      log.add('stopped', { reason: error instanceof Error ? oneLine(error.message) : String(error) })
    if (error instanceof WriteFailed)
      throw new RunFailure(words.writeStopped(shownPath(error.path), error.code), { cause: error })
    if (error instanceof StudyError) throw new RunFailure(words.stopped(reasonOf(error, session)), { cause: error })
    throw error
  } finally {
    bar.stop()
    await pool.close()
  }
}

/**
 * Collect garbage once it is a tenth of the heap in use, not when the heap has doubled: a collection takes
 * some milliseconds, and memory stays flat in the number of runs.
 */
const keepHeapLow = (): void => setFlagsFromString('--heap-growing-percent=10')

/** Time, work and memory of this process and its threads. */
function usedSince(start: number) {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return {
    seconds: Math.round(performance.now() - start) / 1_000,
    cpuSeconds: Math.round((userCPUTime + systemCPUTime) / 1_000) / 1_000,
    peakMb: Math.round(maxRSS / 1_024),
  }
}

const runCount = (batch: Batch, files: readonly number[]): number =>
  files.reduce((sum, file) => {
    const { from, to } = runsOfFile(batch, file)
    return sum + to - from
  }, 0)

interface Shard {
  readonly index: number
  readonly count: number
}

function readShard(written: string | undefined, words: CliBatch, faults: string[]): Shard {
  const whole = { index: 1, count: 1 }
  if (written === undefined) return whole
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(written.trim()) ?? []
  if (index !== undefined && Number(index) >= 1 && Number(index) <= Number(count))
    return { index: Number(index), count: Number(count) }
  faults.push(words.badShard(oneLine(written, 40)))
  return whole
}

/** The plan, with the options of the command line before what it says itself. */
function readPlan(
  target: string,
  options: BatchOptions,
  pack: Pack,
  session: Session,
  faults: string[],
  count: FaultCount,
): BatchPlan | undefined {
  const files = diskFiles()
  const asked = readStudyOptions(options, pack.evidence.regions, session.messages, faults)
  if (readsAsScenario(target, files)) {
    faults.push(session.messages.scenarioNoPlan(oneLine(target, 80)))
    return undefined
  }
  const plan = takeParsed(
    loadBatchPlan(openPlan(target, files), target, files, batchCatalogue(pack.evidence)),
    session,
    faults,
    count,
  )
  if (plan === undefined) return undefined
  const namesake = ownNamesake(target, join(files.shipped, 'batches'))
  if (namesake !== undefined) session.note(session.messages.shippedTaken(target, shownPath(namesake)))
  const { regions, indicators, ...rest } = asked
  const merged = {
    ...plan,
    ...rest,
    ...(options.region === undefined ? {} : { regions }),
    ...(indicators === undefined
      ? {}
      : { indicators: batchCatalogue(pack.evidence).indicators.filter((id) => indicators.includes(id)) }),
  }
  if (merged.from > merged.to) faults.push(session.messages.fromAfterTo(merged.from, merged.to))
  return merged
}

function open(pack: Pack, plan: BatchPlan, { language }: Session): Batch {
  try {
    return openBatch(pack.evidence, plan, { engine, data: pack.hash })
  } catch (error) {
    const text = error instanceof StudyError ? studyFaultText(error.fault, language) : undefined
    throw text === undefined ? error : new InputFaults([`${plan.file}: ${text}`])
  }
}

interface Said {
  readonly session: Session
  readonly words: CliBatch
  readonly pack: Pack
  readonly batch: Batch
  readonly title: string
  readonly found: Found
  readonly files: readonly number[]
  readonly path: string
  readonly shard: Shard
}

/** `--dry-run`: what would be done, and how long it would take. */
function sayPlan({ session, words, pack, batch, title, found, files, path, shard }: Said): void {
  const { plan, runs, regions } = batch
  const perSet = new Map(plan.sets.map((set) => [set.name, 0]))
  for (const { set } of runs.all()) perSet.set(set, perSet.get(set)! + 1)
  const left = runCount(batch, files)
  const workers = Math.max(1, workerCount())
  const lines = [
    words.planTitle(title, plan.id),
    ...[...perSet].map(([name, count]) => `  ${words.setCount(name, count)}`),
    words.together(runs.planned, runs.count),
    words.each(plan.draws, regions.length, `${plan.from}-${plan.to}`),
    words.fileCount(batch.fileCount, path),
    ...(shard.count === 1 ? [] : [words.shardPart(shard.index, shard.count)]),
    ...(found.done.size === 0 ? [] : [words.ready(found.done.size, left)]),
    words.estimate(timeText(left === 0 ? 0 : estimateSeconds(pack, batch, left, workers), words), workers),
  ]
  for (const note of [...unevenSamples(batch, words), ...found.notes]) session.note(note)
  process.stdout.write(`${lines.join('\n')}\n`)
}
