import { indicatorWords, type CompareResult } from '@wlz/study'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { useLanguage, useWords } from '../../page.ts'
import { payerIndicators } from './payer-indicators.ts'
import { Scroll } from '../../figures/scroll.tsx'

/** The ledger by year: what each payer bears more or less than in the parent. */
export function Ledger({ result }: { readonly result: CompareResult }) {
  const language = useLanguage()
  const words = useWords()
  const found = result.others[0]!.indicators
  const { signed } = amountsFor(
    'eur',
    payerIndicators.flatMap((id) => found[id]!.difference.mean),
    language,
  )
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
                  <Explained id={id}>{indicatorWords(id, language).label}</Explained>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.years.map((year, index) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {payerIndicators.map((id) => (
                  <td key={id}>{signed(found[id]!.difference.mean[index]!)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
