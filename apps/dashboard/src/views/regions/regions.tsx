import { useState } from 'react'
import { shownIn } from '@wlz/core'
import { formatNumber } from '@wlz/terms'
import { studied, useAnswer } from '../../engine/use-answer.ts'
import { bareName } from '../../figures/use-indicator.ts'
import { useCurrent, useLanguage, usePage, usePageState, useWords } from '../../page.ts'
import { MarksNote } from '../../explain/marks-note.tsx'
import { Failure } from '../../shell/failure.tsx'
import { ScenarioFaults } from '../../shell/scenario-faults.tsx'
import { useTitles } from '../../state/use-titles.ts'
import { OwnData } from './own-data-panel.tsx'
import { RegionFigure } from './region-figure.tsx'
import { RegionPage } from './region-page.tsx'
import { RegionTable } from './region-table.tsx'
import { stay, toldNorms } from './norms.ts'

/** Choices on the map. */
const regionIndicators = shownIn('map')

/** As many as the other views, so that one outcome is one number everywhere. */
const mostDraws = 1024
const mostNormDraws = 128

/** The regions beside each other on a map and in a table, when the norm fails in each, and one region in full. */
export function Regions() {
  const words = useWords()
  const language = useLanguage()
  const { year, region } = usePageState()
  const titleOf = useTitles()
  const { parsed, id } = useCurrent()
  const [indicator, setIndicator] = useState<string>(regionIndicators[0])
  const [isMapped, setMapped] = useState(false)
  const scenario = parsed.ok ? parsed.value : undefined
  const draws = Math.min(mostDraws, scenario?.draws ?? mostDraws)
  const normDraws = Math.min(mostNormDraws, draws)
  const count = (value: number) => formatNumber(value, { language })
  const codes = usePage().pack.regions.map(({ code }) => code)
  const { answer, steps, isStale, isFilling, failure } = useAnswer<'run'>(
    scenario && {
      kind: 'run',
      scenario: studied(scenario),
      regions: codes,
      indicators: regionIndicators,
      steps: draws > 64 && !isMapped ? [8, draws] : [draws], // a map of few draws is better than none, not than the one before
      shownYear: year,
      seed: scenario.seed,
    },
  )
  if (answer !== undefined && !isMapped) setMapped(true)
  // A study of all regions takes both hands: first what the map shows, then when the norm fails.
  const tipping = useAnswer<'tipping'>(
    scenario === undefined || isFilling
      ? undefined
      : {
          kind: 'tipping',
          base: studied(scenario),
          norms: toldNorms,
          stay,
          regions: codes,
          indicators: [],
          steps: [normDraws],
          seed: scenario.seed,
        },
    false,
  )
  // Years of tipping belong to the map beside them: grey together, then new together.
  const tippingYears = isStale || !tipping.isStale ? tipping.answer?.results : undefined
  // An answer on the way may not have a year that was chosen since.
  const results = steps.findLast((step) => step.results[0]!.years.includes(year))?.results
  return (
    <div className="regions">
      <div>
        <h1>{words.views.regios}</h1>
        <p className="lead">{words.regions.lead(titleOf(id))}</p>
      </div>
      {!parsed.ok && <ScenarioFaults parsed={parsed} />}
      {failure !== undefined && <Failure failure={failure} />}
      <label className="compare-choice">
        <span>{words.compare.indicator}</span>
        <select value={indicator} onChange={({ target }) => setIndicator(target.value)}>
          {regionIndicators.map((each) => (
            <option key={each} value={each}>
              {bareName(each, language)}
            </option>
          ))}
        </select>
      </label>
      <div className="bar" aria-hidden="true" data-busy={isFilling} />
      {results !== undefined && (
        <p className="quiet">
          {isFilling ? words.updating : words.regions.drawn(count(results[0]!.run.draws), count(normDraws))}
        </p>
      )}
      {results === undefined ? (
        <p className="quiet">{words.computing}</p>
      ) : (
        <div className={`region-columns${isStale ? ' is-stale' : ''}`}>
          <RegionFigure indicator={indicator} year={year} results={results} />
          <RegionTable indicator={indicator} year={year} results={results} tipping={tippingYears} />
        </div>
      )}
      {region === 'NL' && results !== undefined && <MarksNote results={results.map(({ run }) => run)} />}
      {region !== 'NL' && <RegionPage key={region} />}
      <OwnData />
    </div>
  )
}
