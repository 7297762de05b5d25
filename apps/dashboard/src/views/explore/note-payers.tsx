import { presentValues } from '@wlz/core'
import { indicatorWords } from '@wlz/explain'
import type { CompareResult } from '@wlz/study'
import { chanceInShort } from '@wlz/terms'
import { amountsFor } from '../../figures/amounts.ts'
import { useLanguage, useWords } from '../../page.ts'

/** Present value by payer, with its band and the chance that it is cheaper. */
export function NotePayers({ result: { years, others } }: { readonly result: CompareResult }) {
  const words = useWords()
  const language = useLanguage()
  const last = years.length - 1
  const found = presentValues.flatMap((id) => {
    const of = others[0]!.indicators[id]
    return of === undefined ? [] : [{ id, ...of }]
  })
  const { signed } = amountsFor(
    'eur',
    found.flatMap(({ difference }) => [difference.p10[last]!, difference.p90[last]!]),
    language,
  )
  return (
    <section aria-labelledby="note-payers">
      <h2 id="note-payers">{words.note.payers(years[last]!)}</h2>
      <ul className="plain-list">
        {found.map(({ id, difference: { mean, p10, p90 }, pBetter }) => (
          <li key={id}>
            {words.note.payer(
              indicatorWords(id, language).label,
              signed(mean[last]!),
              signed(p10[last]!),
              signed(p90[last]!),
              pBetter === null ? words.compare.dash : chanceInShort(pBetter[last]!, language),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
