import { useMemo, useState } from 'react'
import { referenceScenario } from '@wlz/scenario'
import { formatNumber } from '@wlz/terms'
import { MarksNote } from '../../explain/marks-note.tsx'
import { RunCard } from '../../figures/run-card.tsx'
import { sourceOf } from '../../figures/take-along.tsx'
import { timelyNorm } from '../../figures/norms.ts'
import { useCurrent, useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { Failure } from '../../shell/failure.tsx'
import { ScenarioFaults } from '../../shell/scenario-faults.tsx'
import { useReference } from '../../state/use-reference.ts'
import { useMedia } from '../../shell/use-media.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { useTitles } from '../../state/use-titles.ts'
import { Differences } from './differences.tsx'
import { headlineText } from './headline-text.ts'
import { Headline } from './headline.tsx'
import { LeverPanel } from './lever-panel.tsx'
import { PastStarts } from './past-starts.tsx'
import { Panel } from './panel.tsx'
import { exploredIndicators, panelIds, type PanelId } from './panels.ts'
import { ScenarioHeading } from './scenario-heading.tsx'
import { Signals } from './signals.tsx'
import { Structures } from './structures.tsx'
import { usePair } from './use-pair.ts'
import { usePolicyStarts } from './use-policy-starts.ts'

/** Height of the chart that stays in sight while levers are over the page. */
const heightUnderSheet = 150

/** Levers at the side; what they do as a sentence and four figures. */
export function Explore() {
  const region = usePick((state) => state.region)
  const words = useWords()
  const language = useLanguage()
  const { parsed } = useCurrent()
  const { pack } = usePage()
  const year = usePick((state) => state.year)
  const regionName = useRegionName()
  const titleOf = useTitles()
  const [narrow, setNarrow] = useState<PanelId>('waiting')
  const [isSheet, setSheet] = useState(false)
  const isSmall = useMedia('(max-width: 60rem) and (min-height: 30rem)')
  const scenario = parsed.ok ? parsed.value : undefined
  const reference = useReference()
  const shown = usePair({ scenario, reference, region, indicators: exploredIndicators })
  const starts = usePolicyStarts(scenario)
  const { result, pair } = shown
  const title = reference && (reference.id === referenceScenario ? words.start.basispad : titleOf(reference.id))
  const beside = useMemo(
    () =>
      title === undefined || shown.reference === undefined || pair === undefined
        ? undefined
        : { title, result: shown.reference, pair },
    [title, shown.reference, pair],
  )
  const text =
    result &&
    headlineText(
      {
        result,
        reference: beside,
        year,
        where: region === 'NL' ? words.headline.inNetherlands : words.explore.inRegion(regionName(region)),
        norm: timelyNorm(pack.parameters, result.run),
        regions: pack.regions.length,
        draws: shown.draws,
      },
      words,
      language,
    )
  return (
    <div className="explore">
      <LeverPanel isOpen={isSheet} onOpen={setSheet} />
      <div className="outcome" id="outcome" tabIndex={-1} data-stale={shown.isStale}>
        <div className="headline-block">
          <ScenarioHeading />
          {!parsed.ok && <ScenarioFaults parsed={parsed} />}
          {scenario !== undefined && scenario.pastStarts.length > 0 && <PastStarts starts={scenario.pastStarts} />}
          {shown.failure !== undefined && <Failure failure={shown.failure} />}
          <Headline text={text} draws={shown.draws} isAtRest={shown.isFinal} />
          <div className="bar" aria-hidden="true" data-busy={shown.isFilling} />
          {shown.isStale && result !== undefined && <p className="quiet stale-note">{words.updating}</p>}
        </div>
        <Differences />
        <div className="panel-switch" role="group" aria-label={words.explore.choosePanel}>
          {panelIds.map((panel) => (
            <button
              key={panel}
              type="button"
              className="button"
              aria-pressed={panel === narrow}
              onClick={() => setNarrow(panel)}
            >
              {words.explore.panels[panel]}
            </button>
          ))}
        </div>
        <div className="panels">
          {panelIds.map((panel) => (
            <Panel
              key={panel}
              id={panel}
              isShownNarrow={panel === narrow}
              {...(isSheet && isSmall && { height: heightUnderSheet })}
              result={result}
              reference={beside}
              isEarly={!shown.isFinal}
              starts={starts}
            />
          ))}
        </div>
        {result !== undefined && <MarksNote results={[result.run]} />}
        {result !== undefined && <Signals result={result} reference={beside} />}
        <Structures />
        {pair !== undefined && shown.isFinal && (
          <RunCard source={{ ...sourceOf(pair), seed: pair.run.seed }} indicators={exploredIndicators} />
        )}
        {pair === undefined && result !== undefined && shown.isFinal && (
          <RunCard source={{ ...result.run, scenarios: [result.run] }} indicators={exploredIndicators} />
        )}
        <p className="quiet">
          {result === undefined
            ? words.computing
            : !shown.isEarlyWord
              ? words.explore.bandNote(formatNumber(result.run.draws, { language }))
              : words.explore.earlyNote(
                  formatNumber(shown.draws, { language }),
                  formatNumber(shown.reference!.run.draws, { language }),
                )}
        </p>
      </div>
    </div>
  )
}
