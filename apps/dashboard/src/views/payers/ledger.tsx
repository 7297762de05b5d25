import type { CompareResult } from '@wlz/study'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { useLanguage, useWords } from '../../page.ts'
import { netLedger, payerIndicators } from './net-ledger.ts'
import { payerName } from './payer-name.ts'
import { Scroll } from '../../figures/scroll.tsx'

/** The ledger by year: what each payer bears more or less than in the parent. */
export function Ledger({ result }: { readonly result: CompareResult }) {
  const language = useLanguage()
  const words = useWords()
  const found = result.others[0]!.indicators
  const net = netLedger((id) => found[id]!.difference.mean)
  const { signed } = amountsFor('eur', Object.values(net).flat(), language)
  return (
    <details className="twin">
      <summary>{words.payers.allYears}</summary>
      <Scroll label={words.payers.allYears}>
        <table>
          <caption>{words.payers.ledgerCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {payerIndicators.map((id) => (
                <th key={id} scope="col">
                  <Explained id={id}>{payerName(id, words, language)}</Explained>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.years.map((year, index) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {payerIndicators.map((id) => (
                  <td key={id}>{signed(net[id][index]!)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
