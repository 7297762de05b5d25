import type { RunResult } from '@wlz/study'
import { formatNumber } from '@wlz/terms'
import { amountsFor } from '../../figures/amounts.ts'
import { unitOf } from '../../figures/use-indicator.ts'
import { useLanguage, useWords } from '../../page.ts'

/** The chart in one sentence: now, in 2040, and the band. */
export function StartSentence({ result, indicator }: { readonly result: RunResult; readonly indicator: string }) {
  const words = useWords()
  const language = useLanguage()
  const bands = result.indicators[indicator]
  const index = result.years.indexOf(2040)
  if (bands === undefined || index < 0) return undefined
  const { write } = amountsFor(unitOf(indicator), bands.p95, language)
  return (
    <p className="lead">
      {words.start.sentence(
        write(bands.p50[0]!),
        write(bands.p50[index]!),
        write(bands.p10[index]!),
        write(bands.p90[index]!),
        formatNumber(result.run.draws, { language }),
      )}
    </p>
  )
}
