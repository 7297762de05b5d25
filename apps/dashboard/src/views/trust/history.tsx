import { useEffect, useState } from 'react'
import type { Target } from '@wlz/data'
import type { Backtest, SeriesScore } from '@wlz/calibration'
import { trustWords, formatNumber, formatPercent, type Language } from '@wlz/terms'
import { Scroll } from '../../figures/scroll.tsx'
import { useLanguage, useWords } from '../../page.ts'
import { Others } from './others.tsx'
import { loadPast, type Past } from './past.ts'
import { SourceLinks } from '../../explain/source-links.tsx'
import { verdictLines } from './verdict.ts'

/** Scores of the model on years that it did not know, and the forecasts of others beside ours. */
export function History() {
  const words = useWords()
  const [past, setPast] = useState<Past | 'failed'>()
  useEffect(() => {
    let isWanted = true
    loadPast().then(
      (found) => isWanted && setPast(found),
      () => isWanted && setPast('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return (
    <>
      <section aria-labelledby="test-title">
        <h2 id="test-title">{words.trust.testTitle}</h2>
        {past === undefined && <p className="quiet">{words.computing}</p>}
        {past === 'failed' && <p>{words.trust.noTest}</p>}
        {past !== undefined && past !== 'failed' && <Tested past={past} />}
      </section>
      {past !== undefined && past !== 'failed' && <Others past={past} />}
    </>
  )
}

function Tested({ past: { pack, scores, file, isStale } }: { readonly past: Past }) {
  const language = useLanguage()
  const words = useWords()
  const told = trustWords(language)
  const cutoffs = file.vintages.map(({ cutoff }) => cutoff)
  const whole = (share: number) => formatPercent(share, { language, digits: 0 })
  return (
    <>
      {isStale && <p className="warning">{words.trust.otherModel}</p>}
      <p className="lead">{told.question}</p>
      <p>{told.how(cutoffs.length, Math.min(...cutoffs), Math.max(...cutoffs), scores.points.length)}</p>
      <h3>{told.bands}</h3>
      <Scroll label={told.bands}>
        <table>
          <thead>
            <tr>
              <th scope="col">{told.band}</th>
              <th scope="col">{told.insideBand}</th>
              <th scope="col">{told.mayBe}</th>
              <th scope="col">{told.projected}</th>
              <th scope="col">{told.bare}</th>
            </tr>
          </thead>
          <tbody>
            {scores.coverage.map(({ band, inside, interval: [low, high] }, index) => (
              <tr key={band}>
                <th scope="row">{whole(band)}</th>
                <td>{whole(inside)}</td>
                <td>{`${whole(low)} – ${whole(high)}`}</td>
                <td>{whole(scores.coverageProjected[index]!.inside)}</td>
                <td>{whole(scores.coverageBare[index]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>{told.projectedNote}</p>
      <p className="quiet">
        {told.effective(formatNumber(scores.effective, { language }), scores.points.length, whole(scores.shared))}
      </p>
      <h3>{told.verdict}</h3>
      <ul className="plain-list">
        {verdictLines(scores, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SeriesTable scores={scores} targets={pack.targets} />
      <h3>{told.notScored}</h3>
      <p>{told.notScoredList}</p>
    </>
  )
}

const percent = (value: number | null, language: Language): string =>
  value === null ? '–' : formatNumber(value * 100, { language, digits: 1 })

const nameOf = ({ label, isShare }: SeriesScore, language: Language): string =>
  isShare ? trustWords(language).share(label[language]) : label[language]

interface SeriesProps {
  readonly scores: Backtest
  readonly targets: readonly Target[]
}

function SeriesTable({ scores: { series }, targets }: SeriesProps) {
  const language = useLanguage()
  const words = useWords()
  const told = trustWords(language)
  return (
    <>
      <h3>{told.numbers}</h3>
      <p className="quiet">{told.rivals}</p>
      <Scroll label={told.numbers}>
        <table>
          <thead>
            <tr>
              <th scope="col">{told.series}</th>
              <th scope="col">{told.points}</th>
              <th scope="col">{told.ourError}</th>
              <th scope="col">{told.lastError}</th>
              <th scope="col">{told.trendError}</th>
              <th scope="col">{told.inside}</th>
              <th scope="col" className="text">
                {told.misses}
              </th>
              <th scope="col" className="text">
                {words.sources}
              </th>
            </tr>
          </thead>
          <tbody>
            {series.map((each) => (
              <tr key={`${each.series}${each.isShare}`}>
                <th scope="row">{nameOf(each, language)}</th>
                <td>{each.points}</td>
                <td>{percent(each.error, language)}</td>
                <td>{percent(each.lastError, language)}</td>
                <td>{percent(each.trendError, language)}</td>
                <td>{`${Math.round(each.inside[1]! * each.points)}/${each.points}`}</td>
                <td className="text">{each.isShare ? '' : (told.reasons[each.series] ?? '')}</td>
                <td className="text">
                  <SourceLinks
                    ids={targets
                      .filter(({ series: of, isScored }) => of === each.series && isScored)
                      .flatMap(({ source }) => source)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
