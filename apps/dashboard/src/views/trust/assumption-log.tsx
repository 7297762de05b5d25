import type { ParameterRecord } from '@wlz/data'
import { plain, unitLabel } from '@wlz/explain'
import { dictionary } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { useLanguage, usePage, useWords } from '../../page.ts'
import { useFilter } from './use-filter.ts'
import { useFirst } from './use-first.ts'
import { Scroll } from '../../figures/scroll.tsx'

const rank = { poor: 0, fair: 1, good: 2, high: 0, middle: 1, low: 2 } as const

/** Poor and of high influence first: that is where research goes next. */
const byUrgency = (a: ParameterRecord, b: ParameterRecord): number =>
  rank[a.quality ?? 'good'] + rank[a.impact ?? 'low'] - rank[b.quality ?? 'good'] - rank[b.impact ?? 'low']

/** Every number that nobody has measured, with its reason, its quality and its influence. */
export function AssumptionLog() {
  const { pack } = usePage()
  const language = useLanguage()
  const words = useWords()
  const { text, setText, holds } = useFilter()
  const names = dictionary(language).evidence
  const rows = pack.parameters
    .filter(({ certainty }) => certainty === 'assumed')
    .filter(({ id, label, reason, assumption = '' }) => holds(id, label[language], reason[language], assumption))
    .toSorted(byUrgency)
  const { shown, hidden, showAll } = useFirst(rows)
  return (
    <section aria-labelledby="assumptions-title">
      <h2 id="assumptions-title">
        {words.trust.assumptions(pack.parameters.filter(({ certainty }) => certainty === 'assumed').length)}
      </h2>
      <p className="quiet">{words.trust.assumptionsNote}</p>
      <label className="compare-choice">
        <span>{words.trust.find}</span>
        <input value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <Scroll label={words.trust.assumptionsNote} className="log">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.trust.number}</th>
              <th scope="col" className="text">
                {words.trust.assumption}
              </th>
              <th scope="col">{words.trust.value}</th>
              <th scope="col" className="text">
                {words.trust.quality}
              </th>
              <th scope="col" className="text">
                {words.trust.impact}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Explained id={row.id}>{row.assumption ?? row.id}</Explained>
                </th>
                <td className="text">
                  {row.label[language]}
                  <br />
                  <span className="quiet">{row.reason[language]}</span>
                </td>
                <td>
                  {plain(row.central, language)}
                  <br />
                  <span className="quiet">{`${plain(row.low, language)}–${plain(row.high, language)} ${unitLabel(row.unit, language)}`}</span>
                </td>
                <td className="text">{row.quality === undefined ? '' : names[`quality.${row.quality}`]}</td>
                <td className="text">{row.impact === undefined ? '' : names[`impact.${row.impact}`]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {hidden > 0 && (
        <button type="button" className="button" onClick={showAll}>
          {words.trust.showAll(rows.length)}
        </button>
      )}
    </section>
  )
}
