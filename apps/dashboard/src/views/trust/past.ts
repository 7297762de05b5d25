import { noStart } from '@wlz/core'
import { decodePast, type PastPack } from '@wlz/data'
import {
  backtest,
  besideOthers,
  engineMark,
  neededForOthers,
  type Backtest,
  type BesideOther,
  type CalibrationFile,
} from '@wlz/calibration'
import type { RunResult } from '@wlz/study'
import { askOnce } from '../../engine/ask-once.ts'
import { studied } from '../../engine/use-answer.ts'
import { addresses } from '../../host/addresses.ts'
import type { Page } from '../../page.ts'

/** Forecasts of the past held against what came, as `wlz backtest` works them out. */
export interface Past {
  readonly pack: PastPack
  readonly file: CalibrationFile
  readonly scores: Backtest
  /** The calibration belongs to another model or other data than this page: it says what that one did. */
  readonly isStale: boolean
}

const text = async (address: string): Promise<string> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}

let known: Promise<Past> | undefined

/** Fetched and worked out when somebody first asks how well the model did; what failed is tried again at the next visit. */
export const loadPast = (): Promise<Past> =>
  (known ??= workOut().catch((error: unknown) => {
    known = undefined
    throw error
  }))

async function workOut(): Promise<Past> {
  const [history, calibration] = await Promise.all([text(addresses.history), text(addresses.calibration)])
  const pack = decodePast(history)
  const file = JSON.parse(calibration) as CalibrationFile
  return {
    pack,
    file,
    scores: backtest(pack, file),
    isStale: file.past !== pack.hash || file.engine !== engineMark(pack, file.settings.seed),
  }
}

/** A band beside the forecast of somebody else is good to a few percent. */
const draws = 64

/** Ours beside the forecasts of others; their world views are run as scenarios. */
export async function workOutOthers({ pack, file }: Past, { client, library }: Page): Promise<BesideOther[]> {
  const { scenarios, indicators } = neededForOthers(pack)
  const found = new Map<string, RunResult>()
  for (const id of scenarios) {
    const parsed = library.resolve(id, [])
    if (parsed?.ok !== true) throw new Error(`the shipped scenario ${id} cannot be read`)
    const { value } = parsed
    const [result] = await askOnce<'run'>(
      client,
      {
        kind: 'run',
        scenario: studied(value),
        start: noStart,
        regions: ['NL'],
        indicators,
        steps: [draws],
        seed: value.seed,
      },
      'none',
    )
    found.set(id, result!)
  }
  return besideOthers(pack, file, (scenario, indicator, year) => {
    const { years, indicators: all } = found.get(scenario)!
    const { mean, p10, p90 } = all[indicator]!
    const at = years.indexOf(year)
    return { low80: p10[at]!, mean: mean[at]!, high80: p90[at]! }
  })
}
