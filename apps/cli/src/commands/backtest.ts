import { noStart } from '@wlz/core'
import {
  backtest,
  besideOthers,
  engineMark,
  neededForOthers,
  type BesideOther,
  type CalibrationFile,
} from '@wlz/calibration'
import { scenarioCatalogue } from '@wlz/scenario'
import { runStudy, type RunResult } from '@wlz/study'
import type { PastPack } from '@wlz/data'
import { InputFaults, RunFailure } from '../exit.ts'
import { loadPast, readCalibration, shippedCalibration } from '../host/calibration-files.ts'
import { engine } from '../host/engine.ts'
import { loadPack } from '../host/pack.ts'
import { diskFiles } from '../host/scenario-files.ts'
import { readFormat } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import { readScenario, takeParsed } from '../read/scenarios.ts'
import type { BacktestOptions } from '../declared/backtest.ts'
import type { Session } from '../session.ts'
import { openPool } from '../host/pool.ts'
import { openProgress } from '../output/progress.ts'
import { labelOf } from '../output/carry-out.ts'
import { oneLine } from '../output/text.ts'
import { backtestTable } from '../tables/trust/backtest-table.ts'
import { othersTable } from '../tables/trust/others-table.ts'
import { pointRows } from '../tables/trust/point-rows.ts'
import { cliTrust } from '../words/cli-words.ts'

/** Draws of the scenarios that stand beside forecasts of others: a band of them is good to a few percent. */
const othersDraws = 64

/** `wlz backtest`: forecasts of the past held against what came, and with --others ours beside those of others. */
export async function act(session: Session, _: readonly string[], options: BacktestOptions): Promise<void> {
  const { messages, language } = session
  const words = cliTrust(language)
  const faults: string[] = []
  const format = readFormat(options, ['table', 'json', 'csv'], messages, faults)
  const path = options.calibration ?? shippedCalibration()
  const target = readTarget(
    options.out,
    options.calibration === undefined ? [] : [options.calibration],
    messages,
    faults,
  )
  const file = path === undefined ? undefined : readCalibration(path)
  if (options.calibration !== undefined && file === undefined)
    faults.push(words.noCalibration(oneLine(options.calibration, 160)))
  if (faults.length > 0) throw new InputFaults(faults)
  const past = loadPast()
  if (past === undefined) throw new RunFailure(words.noPast)
  if (file === undefined) throw new RunFailure(words.noShipped)
  if (file.past !== past.hash || file.engine !== engineMark(past, file.settings.seed)) session.note(words.stale)
  const scores = backtest(past, file)
  const beside = options.others === true ? await others(session, past, file) : undefined
  await writeTo(target, messages, async (sink) => {
    switch (format) {
      case 'json':
        return sink.write(
          `${JSON.stringify({ schema: 'wlz-backtest/1', ...scores, ...(beside === undefined ? {} : { others: beside }) }, undefined, 2)}\n`,
        )
      case 'csv':
        return sink.write(pointRows(scores, language, session.csv))
      case 'table':
        return sink.write(
          `${[backtestTable(scores, file, language), ...(beside === undefined ? [] : [othersTable(beside, language)])].join('\n\n')}\n`,
        )
    }
  })
}

/** Run the scenarios that are asked, for the nation, and set them beside. */
async function others(session: Session, past: PastPack, file: CalibrationFile): Promise<BesideOther[]> {
  const pack = loadPack()
  const { scenarios, indicators } = neededForOthers(past)
  const found = new Map<string, RunResult>()
  const lines: string[] = []
  const [pool, bar] = await Promise.all([openPool(pack), openProgress(session)])
  try {
    for (const name of scenarios) {
      const scenario = takeParsed(
        readScenario(name, [], diskFiles(), scenarioCatalogue(pack.evidence)),
        session,
        lines,
        { more: 0 },
      )
      if (scenario === undefined) throw new InputFaults(lines)
      const results = runStudy(
        pack,
        pool,
        { scenario, regions: ['NL'], start: noStart, indicators, draws: othersDraws, engine, label: labelOf(session) },
        (done, all) => bar.update(found.size * all + done, scenarios.length * all),
      )
      for await (const result of results) found.set(name, result)
    }
  } finally {
    bar.stop()
    await pool.close()
  }
  return besideOthers(past, file, (scenario, indicator, year) => {
    const result = found.get(scenario)!
    const { mean, p10, p90 } = result.indicators[indicator]!
    const at = result.years.indexOf(year)
    return { low80: p10[at]!, mean: mean[at]!, high80: p90[at]! }
  })
}
