import type { Norm } from '@wlz/charts'
import type { ParameterRecord } from '@wlz/data'
import type { RunResult } from '@wlz/study'
import type { PageWords } from '../words/page-words.ts'

/** Lines of ink in a figure: what spending may be, and from which share on care counts as timely (an assumption, and explained as one). */
export function normsFor(
  indicator: string,
  result: RunResult | undefined,
  parameters: readonly ParameterRecord[],
  words: PageWords,
): readonly Norm[] {
  if (indicator === 'quality.timely') {
    const norm = parameters.find(({ id }) => id === 'signal.tijdig')
    return norm === undefined || result === undefined
      ? []
      : [{ label: words.normLine, values: result.years.map(() => norm.central) }]
  }
  const frame = indicator === 'cost.wlz' ? result?.indicators['budget.frame'] : undefined
  return frame === undefined ? [] : [{ label: words.frameLine, values: frame.mean }]
}
