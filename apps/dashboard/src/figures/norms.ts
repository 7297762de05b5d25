import type { Norm } from '@wlz/charts'
import type { ParameterRecord } from '@wlz/data'
import type { RunInfo, RunResult } from '@wlz/study'
import type { PageWords } from '../words/page-words.ts'

/** Share of those who wait in need that must be within the treeknorm for care to be timely: as somebody set it, else as the evidence has it. */
export function timelyNorm(parameters: readonly ParameterRecord[], { ownParameters = [] }: RunInfo): number {
  const own = ownParameters.find(({ parameter }) => parameter === timely)
  const known = own ?? parameters.find(({ id }) => id === timely)
  if (known === undefined) throw new Error(`the evidence has no ${timely}`)
  return known.central
}

const timely = 'signal.tijdig'

/** Lines of ink in a figure: what spending may be, and from which share on care counts as timely (an assumption, and explained as one). */
export function normsFor(
  indicator: string,
  result: RunResult | undefined,
  parameters: readonly ParameterRecord[],
  words: PageWords,
): readonly Norm[] {
  if (indicator === 'quality.timely') {
    return result === undefined
      ? []
      : [{ label: words.normLine, values: result.years.map(() => timelyNorm(parameters, result.run)) }]
  }
  const frame = indicator === 'cost.wlz' ? result?.indicators['budget.frame'] : undefined
  return frame === undefined ? [] : [{ label: words.frameLine, values: frame.mean }]
}
