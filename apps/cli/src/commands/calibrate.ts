import { existsSync, rmSync } from 'node:fs'
import { calibrate, type FitSettings } from '@wlz/calibration'
import { limits } from '@wlz/scenario'
import { WriteFailed, writeWhole } from '../output/whole-file.ts'
import { InputFaults, RunFailure } from '../exit.ts'
import { loadPast, readCalibration, readUnderway } from '../host/calibration-files.ts'
import { readWhole } from '../read/options.ts'
import { csvWriter } from '../output/csv.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget, type Target } from '../output/target.ts'
import { openProgress } from '../output/progress.ts'
import type { CalibrateOptions } from '../declared/calibrate.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'
import { calibrationTable } from '../tables/trust/calibration-table.ts'
import { cliTrust } from '../words/cli-words.ts'

const bounds = { draws: { min: 256, max: 8192, usual: 2048 }, rounds: { min: 2, max: 20, usual: 8 } } as const

/** `wlz calibrate`: fit to the past, at every origin and to everything; goes on where it was cut off. */
export async function act(session: Session, _: readonly string[], options: CalibrateOptions): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const whole = (name: 'draws' | 'rounds') =>
    readWhole(`--${name}`, options[name], bounds[name], messages, faults) ?? bounds[name].usual
  const out = options.out ?? 'calibration.json'
  const target = readTarget(out, [], messages, faults)
  if (target.kind === 'file' && existsSync(target.path) && readCalibration(target.path) === undefined)
    faults.push(cliTrust(language).notOverwritten(oneLine(target.shown, 160)))
  const rows: Target | undefined =
    options.rows === undefined ? undefined : readTarget(options.rows, [], messages, faults, '--rows: ')
  const seed = options.seed ?? 'wlz-2026'
  if (seed.trim() === '') faults.push(messages.emptyValue('--seed'))
  if (seed.length > limits.seedLength) faults.push(messages.tooLong('--seed', limits.seedLength))
  const settings: FitSettings = { seed, draws: whole('draws'), rounds: whole('rounds') }
  if (faults.length > 0) throw new InputFaults(faults)
  const words = cliTrust(language)
  const past = loadPast()
  if (past === undefined) throw new RunFailure(words.noPast)

  const part = target.kind === 'file' ? `${target.path}.part` : undefined
  const before = part !== undefined && existsSync(part) ? readUnderway(part) : undefined
  const bar = await openProgress(session)
  try {
    const { file, last, resumed } = await calibrate(
      past,
      settings,
      before,
      async (done, all) => {
        bar.update(done, all)
        await new Promise((resolve) => setImmediate(resolve)) // let an interrupt and the bar have their turn
      },
      (underway) => {
        if (part !== undefined) writeWhole(part, [JSON.stringify(underway)])
      },
    )
    bar.stop()
    await writeTo(target, messages, (sink) => sink.write(`${JSON.stringify(file)}\n`))
    if (rows !== undefined) {
      const names = last.parameters
      const line = csvWriter(['draw', ...names], 'plain')
      const drawn = Array.from({ length: settings.draws }, (_row, draw) => [
        draw,
        ...names.map((name) => last.scores.get(name)![draw]!),
      ])
      await writeTo(rows, messages, (sink) => sink.write(line.header() + line.rows(drawn)))
    }
    if (part !== undefined) rmSync(part, { force: true })
    if (resumed > 0) session.note(words.resumed(resumed))
    if (target.kind === 'file') process.stdout.write(`${calibrationTable(file, language)}\n`)
    if (target.kind === 'file' && !session.isQuiet) process.stderr.write(`${words.calibrated(target.shown)}\n`)
  } catch (error) {
    if (error instanceof WriteFailed) throw new InputFaults([messages.outFailed(oneLine(error.path, 160), error.code)])
    throw error
  } finally {
    bar.stop()
  }
}
