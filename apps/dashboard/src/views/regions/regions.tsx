import { useState } from 'react'
import { referenceScenario } from '@wlz/scenario'
import { formatNumber } from '@wlz/terms'
import { MarksNote } from '../../explain/marks-note.tsx'
import { RunCard } from '../../figures/run-card.tsx'
import type { Source } from '../../figures/take-along.tsx'
import { useCurrent, useLanguage, usePageState, useWords } from '../../page.ts'
import { Failure } from '../../shell/failure.tsx'
import { ScenarioFaults } from '../../shell/scenario-faults.tsx'
import { useReference } from '../../state/use-reference.ts'
import { useTitles } from '../../state/use-titles.ts'
import { MapChoices } from './map-choices.tsx'
import { mapIndicators } from './map-outcome.ts'
import { OwnData } from './own-data-panel.tsx'
import { RegionFigure } from './region-figure.tsx'
import { RegionPage } from './region-page.tsx'
import { RegionTable } from './region-table.tsx'
import { useMapped, type MapChoice } from './use-mapped.ts'
import { useRegionAnswers, type RegionAnswers } from './use-region-answers.ts'

/** The regions beside each other on a map and in a table, when the norm fails in each, and one region in full. */
export function Regions() {
  const words = useWords()
  const language = useLanguage()
  const { year, region } = usePageState()
  const titleOf = useTitles()
  const { parsed, id } = useCurrent()
  const reference = useReference()
  const [wanted, setWanted] = useState(levelChoice)
  const [pointed, setPointed] = useState<string>()
  const choice = reference === undefined ? { ...wanted, isDifference: false } : wanted
  const scenario = parsed.ok ? parsed.value : undefined
  const answers = useRegionAnswers({ scenario, reference, isDifference: choice.isDifference, year })
  const shown = useMapped(choice, answers, year)
  const { levels, isStale, isFilling, failure } = answers
  const count = (value: number) => formatNumber(value, { language })
  const title = reference && (reference.id === referenceScenario ? words.start.basispad : titleOf(reference.id))
  const indicator = choice.outcome.kind === 'indicator' ? choice.outcome.id : mapIndicators[0]!
  return (
    <div className="regions">
      <div>
        <h1>{words.views.regios}</h1>
        <p className="lead">{words.regions.lead(titleOf(id))}</p>
      </div>
      {!parsed.ok && <ScenarioFaults parsed={parsed} />}
      {failure !== undefined && <Failure failure={failure} />}
      <MapChoices choice={choice} hasReference={reference !== undefined} onChange={setWanted} />
      <div className="bar" aria-hidden="true" data-busy={isFilling} />
      {levels !== undefined && (
        <p className="quiet">
          {isFilling ? words.updating : words.regions.drawn(count(levels[0]!.run.draws), count(answers.jointDraws))}
        </p>
      )}
      <div className={`region-columns${isStale ? ' is-stale' : ''}`} data-region={region !== 'NL'}>
        <div className="region-map-column">
          {shown === undefined ? (
            <p className="quiet map-wait">{words.computing}</p>
          ) : (
            <RegionFigure
              choice={choice}
              year={year}
              shown={shown}
              reference={title}
              source={sourceOf(choice, answers)}
              isEarly={isFilling}
              pointed={pointed}
            />
          )}
        </div>
        {region !== 'NL' && <RegionPage key={region} />}
        {levels !== undefined && (
          <RegionTable
            indicator={indicator}
            mapped={
              shown === undefined || (shown.people === undefined && !choice.isDifference)
                ? undefined
                : {
                    name: [
                      ...(choice.isDifference ? [words.effect.differenceWith(title!)] : []),
                      ...(shown.people === undefined ? [] : [words.regions.per(shown.people)]),
                    ].join(', '),
                    shown,
                  }
            }
            onPoint={setPointed}
            year={year}
            results={levels}
            tipping={answers.tipping}
          />
        )}
      </div>
      {region === 'NL' && levels !== undefined && <MarksNote results={levels.map(({ run }) => run)} />}
      <OwnData />
      {levels !== undefined && (
        <RunCard
          source={{ ...sourceOf(levelChoice, answers), seed: levels[0]!.run.seed }}
          region="all"
          indicators={mapIndicators}
        />
      )}
    </div>
  )
}

const levelChoice: MapChoice = {
  outcome: { kind: 'indicator', id: mapIndicators[0]! },
  isRate: true,
  isDifference: false,
}

/** Run card of the map. The hash of one region stands for all: they differ by region alone. */
function sourceOf({ outcome, isDifference }: MapChoice, { levels, differences, tipping }: RegionAnswers): Source {
  const about = { region: 'NL', draws: 0, data: '', scenarios: [] }
  if (outcome.kind === 'tipping') {
    const first = tipping?.[0]
    return first === undefined ? about : { ...first.run, region: 'NL', scenarios: first.scenarios }
  }
  if (isDifference) {
    const first = differences?.[0]
    return first === undefined ? about : { ...first.run, region: 'NL', scenarios: [first.base, ...first.others] }
  }
  const first = levels?.[0]
  return first === undefined ? about : { ...first.run, region: 'NL', scenarios: [first.run] }
}
