import type { Pack } from '@wlz/data'
import { licenceIn, sourceWords, type Language } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { SourceTitle } from '../../explain/source-title.tsx'
import { useLanguage, usePage, useWords } from '../../page.ts'
import { useFilter } from './use-filter.ts'
import { useFirst } from './use-first.ts'
import { Scroll } from '../../figures/scroll.tsx'

const publisherLine = (source: Pack['sources'][number], language: Language): string => {
  const { publisher, year } = sourceWords(source, language)
  return `${publisher}, ${year}`
}

/** Every source, with who published it, when, and on what terms. */
export function SourceList() {
  const { pack } = usePage()
  const words = useWords()
  const language = useLanguage()
  const { text, setText, holds } = useFilter()
  const rows = pack.sources.filter((source) =>
    holds(source.id, sourceWords(source, language).title, publisherLine(source, language)),
  )
  const { shown, hidden, showAll } = useFirst(rows)
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{words.trust.sources(pack.sources.length)}</h2>
      <label className="compare-choice">
        <span>{words.trust.find}</span>
        <input value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <Scroll label={words.sources} className="log">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.trust.number}</th>
              <th scope="col" className="text">
                {words.trust.source}
              </th>
              <th scope="col" className="text">
                {words.trust.licence}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  <Explained id={source.id}>{source.id}</Explained>
                </th>
                <td className="text">
                  <SourceTitle source={source} />
                  <br />
                  <span className="quiet">{publisherLine(source, language)}</span>
                </td>
                <td className="text">{licenceIn(source.licence, language)}</td>
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
