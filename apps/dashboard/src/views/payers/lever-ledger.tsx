import { useState } from 'react'
import type { Scenario } from '@wlz/scenario'
import { indicatorWords, type CompareResult } from '@wlz/study'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { amountsFor } from '../../figures/amounts.ts'
import { useLanguage, usePageState, useWords } from '../../page.ts'
import { causeName } from '../compare/cause-name.ts'
import { payerIndicators } from './payer-indicators.ts'
import { Scroll } from '../../figures/scroll.tsx'

/** The same ledger by measure: which of them moves the money of whom. Worked out when asked, for it takes many runs. */
export function LeverLedger({ base, other }: { readonly base: Scenario; readonly other: Scenario }) {
  const { region, year } = usePageState()
  const words = useWords()
  const [isAsked, setAsked] = useState(false)
  const { answer, isStale, progress } = useAnswer<'compare'>(
    isAsked
      ? {
          kind: 'compare',
          base: studied(base),
          others: [studied(other)],
          regions: [region],
          indicators: payerIndicators,
          steps: [Math.min(base.draws, 256)],
          seed: base.seed,
          shares: true,
        }
      : undefined,
    false,
  )
  const result = isStale ? undefined : answer?.results[0]
  return (
    <section aria-labelledby="lever-ledger-title">
      <h2 id="lever-ledger-title">{words.payers.byLever(year)}</h2>
      {!isAsked && (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {words.payers.workOut}
        </button>
      )}
      {isAsked && result === undefined && (
        <p role="status" className="quiet">
          {words.computing} {progress !== undefined && `${Math.round(progress * 100)}%`}
        </p>
      )}
      {result !== undefined && <LeverTable result={result} year={year} />}
    </section>
  )
}

function LeverTable({ result, year }: { readonly result: CompareResult; readonly year: number }) {
  const language = useLanguage()
  const words = useWords()
  const index = result.years.indexOf(year)
  const found = result.others[0]!.indicators
  const causes = Object.keys(found['cost.total']?.shares ?? {})
  const { signed } = amountsFor(
    'eur',
    payerIndicators.map((id) => found[id]!.difference.mean[index]!),
    language,
  )
  return (
    <Scroll label={words.payers.byLever(year)}>
      <table>
        <caption>{words.payers.byLeverCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.compare.matrixRow}</th>
            {payerIndicators.map((id) => (
              <th key={id} scope="col">
                {indicatorWords(id, language).label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {causes.map((cause) => (
            <tr key={cause}>
              <th scope="row">{causeName(cause, language)}</th>
              {payerIndicators.map((id) => (
                <td key={id}>{signed(found[id]!.shares?.[cause]?.[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
