import { useState } from 'react'
import type { Scenario } from '@wlz/scenario'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { RunCard } from '../../figures/run-card.tsx'
import { sourceOf } from '../../figures/take-along.tsx'
import { bareName } from '../../figures/use-indicator.ts'
import { useLanguage, usePage, usePageState, useWords } from '../../page.ts'
import { MarksNote } from '../../explain/marks-note.tsx'
import { Failure } from '../../shell/failure.tsx'
import { AssumptionMatrix } from './assumption-matrix.tsx'
import { Chosen } from './chosen.tsx'
import { DifferenceFigures } from './difference-figures.tsx'
import { comparedIndicators } from './goals.ts'
import { Judgement } from './judgement.tsx'
import { LevelFigure } from './level-figure.tsx'
import { Waterfall } from './waterfall.tsx'

/** Scenarios beside each other: levels, differences, causes, a judgement on three axes, and who assumed what. */
export function Compare() {
  const { library } = usePage()
  const { history, region } = usePageState()
  const words = useWords()
  const language = useLanguage()
  const [indicator, setIndicator] = useState<string>('waiting.total')
  const { compared, drafts } = history.present
  const scenarios = compared.flatMap((id): Scenario[] => {
    const parsed = library.resolve(id, drafts)
    return parsed?.ok === true ? [parsed.value] : []
  })
  const [base, ...others] = scenarios
  const { answer, isStale, failure } = useAnswer<'compare'>(
    base === undefined || others.length === 0
      ? undefined
      : {
          kind: 'compare',
          base: studied(base),
          others: others.map(studied),
          regions: [region],
          indicators: comparedIndicators,
          steps: stepsTo(Math.min(base.draws, 1024)),
          seed: base.seed,
          shares: false,
        },
  )
  const result = answer?.results[0]
  const isEarly = isStale || answer?.isFinal !== true
  return (
    <div className="compare">
      <div>
        <h1>{words.views.vergelijken}</h1>
        <p className="lead">{words.compare.lead}</p>
      </div>
      <Chosen />
      {failure !== undefined && <Failure failure={failure} />}
      {base === undefined || others.length === 0 ? (
        <p>{words.compare.chooseTwo}</p>
      ) : (
        <>
          <label className="compare-choice">
            <span>{words.compare.indicator}</span>
            <select value={indicator} onChange={({ target }) => setIndicator(target.value)}>
              {comparedIndicators.map((id) => (
                <option key={id} value={id}>
                  {bareName(id, language)}
                </option>
              ))}
            </select>
          </label>
          <LevelFigure indicator={indicator} result={result} isStale={isStale} isEarly={isEarly} />
          <DifferenceFigures indicator={indicator} result={result} isStale={isStale} isEarly={isEarly} />
          {result !== undefined && <Judgement result={result} />}
          {result !== undefined && <MarksNote results={[result.base, ...result.others]} />}
          <Waterfall indicator={indicator} base={base} others={others} shown={isStale ? undefined : result} />
          <AssumptionMatrix scenarios={scenarios} />
          {result !== undefined && (
            <RunCard source={{ ...sourceOf(result), seed: result.run.seed }} indicators={[indicator]} />
          )}
        </>
      )}
    </div>
  )
}
