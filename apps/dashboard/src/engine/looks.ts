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

/** What is worked out for a question, in order: fewer draws first, and of all draws first the year that is shown. */
export function looksOf(ask: Ask): Look[] {
  const most = ask.steps.at(-1)!
  const shown = ask.kind === 'run' ? (ask.shownYear ?? lastProjectedYear) : lastProjectedYear
  return [
    ...ask.steps.slice(0, -1).map((draws) => ({ draws, ...allYears, isFinal: false })),
    ...(shown < lastProjectedYear ? [{ draws: most, from: shown, to: shown, isFinal: false }] : []),
    { draws: most, ...allYears, isFinal: true },
  ]
}
