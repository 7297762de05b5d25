import { accessSync, constants, readFileSync } from 'node:fs'
import { freemem } from 'node:os'
import { dirname, join } from 'node:path'
import { noPolicy, noStart, runRegions } from '@wlz/core'
import { loopReport } from '@wlz/lanes'
import { formatNumber } from '@wlz/terms'
import { InputFaults, RunFailure } from '../exit.ts'
import { scenarioNames } from '../facts/rows.ts'
import { findUpwards } from '../host/find.ts'
import { loadPack } from '../host/pack.ts'
import { sourceStamp } from '../host/source-stamp.ts'
import { workerCount } from '../host/pool.ts'
import { readFormat } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import type { OutputOptions } from '../read/options.ts'
import type { Session } from '../session.ts'
import { drawTable } from '../tables/layout.ts'
import { oneLine } from '../output/text.ts'
import { cliFacts, type CliFacts } from '../words/cli-words.ts'

type CheckId = keyof CliFacts['doctor']

interface Check {
  readonly id: CheckId
  readonly isOk: boolean
  readonly found: string
  readonly advice: string
}

const wantedNode = [20, 19] as const
const neededMemory = 0.5e9

/** `wlz doctor`: is everything there that the command needs, and what to do where it is not. */
export async function act(session: Session, _: readonly string[], options: OutputOptions): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const format = readFormat(options, ['table', 'json'], messages, faults)
  const target = readTarget(options.out, [], messages, faults)
  if (faults.length > 0) throw new InputFaults(faults)
  const words = cliFacts(language)
  const checks = [
    node(words),
    pack(words),
    scenarios(words),
    build(words),
    await threads(words),
    loops(words, session),
    memory(words, session),
    write(words),
  ]
  const bad = checks.filter(({ isOk }) => !isOk)
  const rows = checks.flatMap(({ id, isOk, found, advice }) => [
    [words.doctor[id], isOk ? words.doctorOk : words.doctorBad, found],
    ...(isOk ? [] : [['', words.doctorAdvice, advice]]),
  ])
  const text =
    format === 'json'
      ? `${JSON.stringify(
          checks.map(({ id, isOk, found, advice }) => ({
            id,
            label: words.doctor[id],
            ok: isOk,
            found,
            ...(isOk ? {} : { advice }),
          })),
          undefined,
          2,
        )}\n`
      : `${drawTable(
          [
            { heading: '', width: 25 },
            { heading: '', width: 14 },
            { heading: '', width: 39 },
          ],
          rows,
        )
          .split('\n')
          .slice(1)
          .join('\n')}\n\n${bad.length === 0 ? words.doctorAllOk : words.doctorSome(bad.length)}\n`
  await writeTo(target, messages, (sink) => sink.write(text))
  if (bad.length > 0) throw new RunFailure('') // the report has said it
}

function node(words: CliFacts): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isOk = major > wantedNode[0] || (major === wantedNode[0] && minor >= wantedNode[1])
  return { id: 'node', isOk, found: process.versions.node, advice: words.nodeAdvice(wantedNode.join('.')) }
}

function pack(words: CliFacts): Check {
  try {
    return { id: 'pack', isOk: true, found: words.packOk(`${loadPack().hash.slice(0, 19)}…`), advice: words.packAdvice }
  } catch {
    return { id: 'pack', isOk: false, found: words.packBad, advice: words.packAdvice }
  }
}

function scenarios(words: CliFacts): Check {
  const count = scenarioNames().length
  return {
    id: 'scenarios',
    isOk: count > 0,
    found: count > 0 ? words.scenariosOk(count) : words.scenariosBad,
    advice: words.scenariosAdvice,
  }
}

/**
 * Other sources than the bundle was made of mean that it says something else than the code does; without sources there
 * is nothing to compare.
 */
function build(words: CliFacts): Check {
  const workspace = findUpwards(import.meta.dirname, ['pnpm-workspace.yaml'])
  const stamp = stampOfBuild()
  const isOk = stamp === undefined || workspace === undefined || stamp === sourceStamp(dirname(workspace))
  return { id: 'build', isOk, found: isOk ? words.buildOk : words.buildOld, advice: words.buildAdvice }
}

function stampOfBuild(): string | undefined {
  try {
    return readFileSync(join(import.meta.dirname, 'sources.sha256'), 'utf8').trim()
  } catch {
    return undefined
  }
}

/** Start one worker thread the way a study does. */
async function threads(words: CliFacts): Promise<Check> {
  const { Worker } = await import('node:worker_threads')
  const reason = await new Promise<string | undefined>((resolve) => {
    const worker = new Worker('process.exit(0)', { eval: true })
    worker.once('error', (error: unknown) =>
      resolve(oneLine(error instanceof Error ? error.message : String(error), 80)),
    )
    worker.once('exit', () => resolve(undefined))
  })
  return {
    id: 'threads',
    isOk: reason === undefined,
    found: reason === undefined ? words.threadsOk(workerCount()) : words.threadsBad(reason),
    advice: words.threadsAdvice,
  }
}

/** Run the first region once and ask how its loops ran. Switched off on purpose is no fault. */
function loops(words: CliFacts, { language }: Session): Check {
  try {
    runRegions({
      evidence: loadPack().evidence,
      policy: noPolicy,
      start: noStart,
      seed: 'doctor',
      regions: [0],
      fromDraw: 0,
      draws: 1,
    })
  } catch {
    // the check of the data says it
  }
  const { state, compiled, fellBack, memory } = loopReport()
  const slow = Object.keys(fellBack)
  const megabytes = (bytes: number) => formatNumber(bytes / 1e6, { language, digits: 1 })
  const found = {
    compiled:
      slow.length > 0
        ? words.loopsFellBack(slow.join(', '))
        : words.loopsOk(compiled.length, megabytes(memory.inUse), megabytes(memory.size)),
    off: words.loopsOff,
    'as-written': words.loopsAsWritten,
    refused: words.loopsRefused,
  }[state]
  return {
    id: 'loops',
    isOk: slow.length === 0 && (state === 'compiled' || state === 'off'),
    found,
    advice: words.loopsAdvice,
  }
}

function memory(words: CliFacts, { language }: Session): Check {
  const free = freemem()
  return {
    id: 'memory',
    isOk: free >= neededMemory,
    found: words.memoryOk(formatNumber(free / 1e9, { language, digits: 1 })),
    advice: words.memoryAdvice,
  }
}

function write(words: CliFacts): Check {
  try {
    accessSync(process.cwd(), constants.W_OK)
    return { id: 'write', isOk: true, found: words.writeOk, advice: words.writeAdvice }
  } catch {
    return { id: 'write', isOk: false, found: words.writeBad, advice: words.writeAdvice }
  }
}
