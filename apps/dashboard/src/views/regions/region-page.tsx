import { memo } from 'react'
import { shownIn } from '@wlz/core'
import type { RunResult } from '@wlz/study'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { MarksNote } from '../../explain/marks-note.tsx'
import { Explained } from '../../explain/explained.tsx'
import { FanFigure } from '../../figures/fan-figure.tsx'
import { useCurrent, usePageState, useWords } from '../../page.ts'
import { Failure } from '../../shell/failure.tsx'
import { ownStarts } from '../../state/own-data.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { exploredIndicators } from '../explore/panels.ts'
import { TippingFigure } from './tipping-figure.tsx'
import { Signals } from '../explore/signals.tsx'

const shown = shownIn('region')

/** One region in full. */
export function RegionPage() {
  const { region, ownData } = usePageState()
  const words = useWords()
  const nameOf = useRegionName()
  const { parsed } = useCurrent()
  const scenario = parsed.ok ? parsed.value : undefined
  const { answer, isStale, isFilling, failure } = useAnswer<'run'>(
    scenario && {
      kind: 'run',
      scenario: studied(scenario),
      regions: [region],
      indicators: exploredIndicators,
      steps: stepsTo(scenario.draws),
      seed: scenario.seed,
    },
    false, // after the map above it
  )
  const result = answer?.results[0]
  return (
    <section aria-labelledby="region-title" className="region-page" data-stale={isStale}>
      <h2 id="region-title">
        <Explained id={region}>{nameOf(region)}</Explained>
      </h2>
      {failure !== undefined && <Failure failure={failure} />}
      <p className="quiet">
        {isFilling && failure === undefined ? (result === undefined ? words.computing : words.updating) : ' '}
      </p>
      <p className="quiet">
        {ownStarts(ownData, region).length === 0 ? words.regions.estimated : words.regions.estimatedBesideOwn}
      </p>
      {scenario !== undefined && <TippingFigure scenario={scenario} />}
      <div className="panels">
        {shown.map((indicator) => (
          <div key={indicator} className="panel">
            <Fan indicator={indicator} result={result} isEarly={isFilling} />
          </div>
        ))}
      </div>
      {result !== undefined && <MarksNote results={[result.run]} />}
      {result !== undefined && <Signals result={result} />}
    </section>
  )
}

interface FanProps {
  readonly indicator: string
  readonly result: RunResult | undefined
  readonly isEarly: boolean
}

/** One of the four figures; that it is stale the section says, so that none need be drawn again for it. */
const Fan = memo(function Fan({ indicator, result, isEarly }: FanProps) {
  const words = useWords()
  return (
    <FanFigure
      indicator={indicator}
      result={result}
      fanLabel={words.explore.thisScenario}
      isStale={false}
      isEarly={isEarly}
    />
  )
})
