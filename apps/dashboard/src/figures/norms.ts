import type { Norm } from '@wlz/charts'
import type { RunResult } from '@wlz/study'
import type { PageWords } from '@wlz/terms'

/** Lines of ink in a figure: what spending may be, and what staff there is beside what is asked. */
export function normsFor(indicator: string, result: RunResult | undefined, words: PageWords): readonly Norm[] {
  const frame = indicator === 'cost.wlz' ? result?.indicators['budget.frame'] : undefined
  return frame === undefined ? [] : [{ label: words.frameLine, values: frame.p50 }]
}
