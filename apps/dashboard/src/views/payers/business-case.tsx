import { presentValues } from '@wlz/core'
import { indicatorWords } from '@wlz/explain'
import type { CompareResult, DifferenceResult } from '@wlz/study'
import { chanceInShort } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { useLanguage, useWords } from '../../page.ts'
import { Omitted } from './omitted.tsx'
import { paybackOf } from './payback.ts'
import { fairTransfer } from './transfer.ts'
import { Scroll } from '../../figures/scroll.tsx'

/** Net present value by payer, when it is earned back and how sure that is, and what has to be passed on for nobody to lose. */
export function BusinessCase({ result }: { readonly result: CompareResult }) {
  const language = useLanguage()
  const words = useWords()
  const found: Readonly<Record<string, DifferenceResult | undefined>> = result.others[0]!.indicators
  const rows = presentValues.flatMap((id) => (found[id] === undefined ? [] : [{ id, found: found[id] }]))
  if (rows.length === 0) return <p className="quiet">{words.payers.noCase}</p>
  const last = result.years.length - 1
  const { signed, write } = amountsFor(
    'eur',
    rows.flatMap(({ found: { difference } }) => [difference.p10[last]!, difference.p90[last]!]),
    language,
  )
  const told = {
    unmoved: words.compare.dash,
    'pays-nothing': words.payers.paysNothing,
    'not-yet': words.payers.notPaidBack,
  }
  const transfer = fairTransfer(
    rows
      .filter(({ id }) => id !== 'npv.total')
      .map(({ id, found: { difference } }) => ({ id, change: difference.mean[last]! })),
  )
  return (
    <section aria-labelledby="case-title">
      <h2 id="case-title">{words.payers.caseTitle(result.years[last]!)}</h2>
      <p className="quiet">{words.payers.caseNote}</p>
      <Scroll label={words.payers.caseTitle(result.years[last]!)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.payers.payer}</th>
              <th scope="col">{words.mean}</th>
              <th scope="col">{words.low80}</th>
              <th scope="col">{words.high80}</th>
              <th scope="col">{words.payers.cheaper}</th>
              <th scope="col">{words.payers.paidBack}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, found: { difference, pBetter } }) => {
              const payback = paybackOf(difference.mean, pBetter ?? [])
              return (
                <tr key={id}>
                  <th scope="row">
                    <Explained id={id}>{indicatorWords(id, language).label}</Explained>
                    {id === 'npv.total' && <Omitted result={result} />}
                  </th>
                  <td>{signed(difference.mean[last]!)}</td>
                  <td>{signed(difference.p10[last]!)}</td>
                  <td>{signed(difference.p90[last]!)}</td>
                  <td>{pBetter === null ? words.compare.dash : chanceInShort(pBetter[last]!, language)}</td>
                  <td>{payback.kind === 'from' ? result.years[payback.index] : told[payback.kind]}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      <h3>{words.payers.transferTitle}</h3>
      {transfer === undefined ? (
        <p>{words.payers.noTransfer}</p>
      ) : (
        <ul className="transfer">
          {transfer.moves
            .filter(({ amount }) => Math.abs(amount) > 0)
            .map(({ id, amount }) => (
              <li key={id}>
                {amount > 0
                  ? words.payers.receives(indicatorWords(id, language).label, write(amount))
                  : words.payers.gives(indicatorWords(id, language).label, write(-amount))}
              </li>
            ))}
          <li>{words.payers.left(write(transfer.left))}</li>
        </ul>
      )}
    </section>
  )
}
