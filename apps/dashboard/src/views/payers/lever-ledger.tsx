import { useState } from 'react'
import type { Scenario } from '@wlz/scenario'
import type { CompareResult } from '@wlz/study'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { amountsFor } from '../../figures/amounts.ts'
import { useLanguage, usePageState, useWords } from '../../page.ts'
import { causeName } from '../compare/cause-name.ts'
import { endOn } from '../compare/end-on.ts'
import { netLedger, payerIndicators } from './net-ledger.ts'
import { payerName } from './payer-name.ts'
import { Scroll } from '../../figures/scroll.tsx'

interface Props {
  readonly base: Scenario
  readonly other: Scenario
  /** The comparison that the rest of the view shows; what measures do adds up to its mean. */
  readonly shown: CompareResult | undefined
}

/** The same ledger by measure: which of them moves the money of whom. Worked out when asked, for it takes many runs. */
export function LeverLedger({ base, other, shown }: Props) {
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
      {result !== undefined && shown !== undefined && <LeverTable result={result} shown={shown} year={year} />}
    </section>
  )
}

interface TableProps {
  readonly result: CompareResult
  readonly shown: CompareResult
  readonly year: number
}

function LeverTable({ result, shown, year }: TableProps) {
  const language = useLanguage()
  const words = useWords()
  const index = result.years.indexOf(year)
  const found = result.others[0]!.indicators
  const whole = netLedger((id) => shown.others[0]!.indicators[id]!.difference.mean)
  const parts = payerIndicators.map((id) =>
    endOn(found[id]!.shares ?? {}, shown.others[0]!.indicators[id]!.difference.mean),
  )
  const causes = Object.keys(parts[0]!)
  const byCause = causes.map((cause) => ({
    cause,
    net: netLedger((id) => parts[payerIndicators.indexOf(id)]![cause]!),
  }))
  const none = whole['cost.total'].map(() => 0)
  const together = netLedger((id) => found[id]!.alone?.['interaction'] ?? none)
  const { signed } = amountsFor(
    'eur',
    payerIndicators.map((id) => whole[id][index]!),
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
                {payerName(id, words, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...byCause, { cause: 'interaction', net: together }, { cause: 'total', net: whole }].map(
            ({ cause, net }) => (
              <tr key={cause}>
                <th scope="row">{cause === 'total' ? words.compare.total : causeName(cause, language)}</th>
                {payerIndicators.map((id) => (
                  <td key={id}>{signed(net[id][index]!)}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Scroll>
  )
}
