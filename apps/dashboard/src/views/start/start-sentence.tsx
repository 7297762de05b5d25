import type { RunResult } from '@wlz/study'
import { formatNumber, formatRounded } from '@wlz/terms'
import { unitOf } from '../../figures/use-indicator.ts'
import { useLanguage, useWords } from '../../page.ts'

/** The chart in one sentence: now, in 2040, and the band. */
export function StartSentence({ result, indicator }: { readonly result: RunResult; readonly indicator: string }) {
  const words = useWords()
  const language = useLanguage()
  const bands = result.indicators[indicator]
  const index = result.years.indexOf(2040)
  if (bands === undefined || index < 0) return undefined
  const [now, then, low, high] = formatRounded(
    [bands.mean[0]!, bands.mean[index]!, bands.p10[index]!, bands.p90[index]!],
    unitOf(indicator),
    {
      language,
    },
  )
  return (
    <p className="lead">
      {words.start.sentence(now!, then!, low!, high!, formatNumber(result.run.draws, { language }))}
    </p>
  )
}
