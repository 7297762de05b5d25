import { useMemo, useState } from 'react'
import { formatNumber } from '@wlz/terms'
import { earlyWord } from '../../engine/early-word.ts'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { MarksNote } from '../../explain/marks-note.tsx'
import { useCurrent, useLanguage, usePick, useWords } from '../../page.ts'
import { Failure } from '../../shell/failure.tsx'
import { ScenarioFaults } from '../../shell/scenario-faults.tsx'
import { Differences } from './differences.tsx'
import { Headline } from './headline.tsx'
import { LeverPanel } from './lever-panel.tsx'
import { PastStarts } from './past-starts.tsx'
import { Panel } from './panel.tsx'
import { exploredIndicators, panelIds, type PanelId } from './panels.ts'
import { usePolicyStarts } from './use-policy-starts.ts'
import { ScenarioHeading } from './scenario-heading.tsx'
import { Signals } from './signals.tsx'

/** Levers at the side; what they do as a sentence and four figures. */
export function Explore() {
  const region = usePick((state) => state.region)
  const words = useWords()
  const language = useLanguage()
  const { parsed, parent, parentId, id } = useCurrent()
  const [narrow, setNarrow] = useState<PanelId>('waiting')
  const scenario = parsed.ok ? parsed.value : undefined
  const ask = (of: typeof parent) => ({
    kind: 'run' as const,
    scenario: studied(of),
    regions: [region],
    indicators: exploredIndicators,
    steps: stepsTo(scenario?.draws ?? of.draws), // of both the same draws: what differs is the scenario
    seed: of.seed,
  })
  const own = useAnswer<'run'>(scenario && ask(scenario))
  const reference = useAnswer<'run'>(
    id === parentId ? undefined : { ...ask(parent), seed: scenario?.seed ?? parent.seed },
    false,
  )
  const starts = usePolicyStarts(scenario)
  const base = id === parentId || reference.isStale ? undefined : reference
  const beside = base?.answer?.results[0]
  const baseSteps = base?.steps
  const early = useMemo(() => own.answer && baseSteps && earlyWord(own.answer, baseSteps), [own.answer, baseSteps])
  const result = early ?? own.answer?.results[0]
  return (
    <div className="explore">
      <LeverPanel />
      <div className="outcome" data-stale={own.isStale}>
        <div className="headline-block">
          <ScenarioHeading />
          {!parsed.ok && <ScenarioFaults parsed={parsed} />}
          {scenario !== undefined && scenario.pastStarts.length > 0 && <PastStarts starts={scenario.pastStarts} />}
          {own.failure !== undefined && <Failure failure={own.failure} />}
          <Headline result={result} reference={beside} />
          <div className="bar" aria-hidden="true" data-busy={own.isFilling} />
          {own.isStale && result !== undefined && <p className="quiet stale-note">{words.updating}</p>}
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
              result={result}
              reference={beside}
              isEarly={
                early !== undefined ||
                own.answer?.isFinal !== true ||
                (base !== undefined && base.answer?.isFinal !== true)
              }
              starts={starts}
            />
          ))}
        </div>
        {result !== undefined && <MarksNote results={[result.run]} />}
        {result !== undefined && <Signals result={result} />}
        <p className="quiet">
          {result === undefined
            ? words.computing
            : early === undefined
              ? words.explore.bandNote(formatNumber(result.run.draws, { language }))
              : words.explore.earlyNote(
                  formatNumber(early.run.draws, { language }),
                  formatNumber(beside!.run.draws, { language }),
                )}
        </p>
      </div>
    </div>
  )
}
