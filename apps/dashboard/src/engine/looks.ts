import { lastProjectedYear } from '@wlz/core'
import type { Ask } from './protocol.ts'

/** One answer on the way to the last: how many draws, and up to which year. */
export interface Look {
  readonly draws: number
  readonly to: number
  readonly isFinal: boolean
}

/** What is worked out for a question, in order: fewer draws first, and of all draws first the years up to the one that is shown. */
export function looksOf(ask: Ask): Look[] {
  const most = ask.steps.at(-1)!
  const shown = ask.kind === 'run' ? (ask.shownYear ?? lastProjectedYear) : lastProjectedYear
  return [
    ...ask.steps.slice(0, -1).map((draws) => ({ draws, to: lastProjectedYear, isFinal: false })),
    ...(shown < lastProjectedYear ? [{ draws: most, to: shown, isFinal: false }] : []),
    { draws: most, to: lastProjectedYear, isFinal: true },
  ]
}
