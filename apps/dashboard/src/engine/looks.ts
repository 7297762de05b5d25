import { firstProjectedYear, lastProjectedYear } from '@wlz/core'
import type { Ask } from './protocol.ts'

/** One answer on the way to the last: how many draws, and of which years. */
export interface Look {
  readonly draws: number
  readonly from: number
  readonly to: number
  readonly isFinal: boolean
}

const allYears = { from: firstProjectedYear, to: lastProjectedYear }

/** Looks that are worked out for a question, in order: fewer draws first, and where one year is shown, of that year alone before all of them. */
export function looksOf(ask: Ask): Look[] {
  const most = ask.steps.at(-1)!
  const shown = ask.shownYear
  const years = shown === undefined ? allYears : { from: shown, to: shown }
  return [
    ...ask.steps.slice(0, -1).map((draws) => ({ draws, ...years, isFinal: false })),
    ...(years.to < lastProjectedYear ? [{ draws: most, ...years, isFinal: false }] : []),
    { draws: most, ...allYears, isFinal: true },
  ]
}
