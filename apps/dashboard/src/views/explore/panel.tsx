import { memo, useState } from 'react'
import type { FanInput } from '@wlz/charts'
import { referenceScenario } from '@wlz/scenario'
import type { RunResult } from '@wlz/study'
import { EffectSentence } from '../../figures/effect-sentence.tsx'
import { FanFigure } from '../../figures/fan-figure.tsx'
import type { Beside } from '../../figures/beside.ts'
import { bareName } from '../../figures/use-indicator.ts'
import { useLanguage, usePick, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { panels, type PanelId } from './panels.ts'

interface Props {
  readonly id: PanelId
  readonly isShownNarrow: boolean
  /** Height of its chart, where it is not the usual one. */
  readonly height?: number
  readonly result: RunResult | undefined
  readonly reference: Beside | undefined
  /** Not yet of all draws, of itself and of the reference: to look at, not to take along. */
  readonly isEarly: boolean
  readonly starts: FanInput['starts']
}

/** One of the four figures, with a choice of what it shows: the level, or the difference with the reference. */
export const Panel = memo(function Panel({ id, isShownNarrow, height, result, reference, isEarly, starts }: Props) {
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const current = usePick(({ history }) => history.present.current)
  const [indicator, setIndicator] = useState<string>(panels[id][0])
  const [isDifference, setDifference] = useState(false)
  const difference = isDifference && reference?.pair.others[0]?.indicators[indicator]
  return (
    <section className="panel" data-shown-narrow={isShownNarrow} aria-label={words.explore.panels[id]}>
      <label className="panel-choice">
        <span>{words.explore.panels[id]}</span>
        <select value={indicator} onChange={({ target }) => setIndicator(target.value)}>
          {panels[id].map((each) => (
            <option key={each} value={each}>
              {bareName(each, language)}
            </option>
          ))}
        </select>
      </label>
      {reference !== undefined && (
        <div className="two-ways" role="group" aria-label={`${words.effect.show}: ${bareName(indicator, language)}`}>
          {[false, true].map((each) => (
            <button
              key={String(each)}
              type="button"
              className="way"
              aria-pressed={each === isDifference}
              onClick={() => setDifference(each)}
            >
              {each ? words.effect.difference : words.effect.level}
            </button>
          ))}
        </div>
      )}
      <FanFigure
        indicator={indicator}
        result={result}
        {...(difference && { difference, differenceLabel: words.effect.differenceWith(reference!.title) })}
        fanLabel={current === referenceScenario ? words.start.basispad : words.explore.thisScenario}
        savedLabel={titleOf(current)}
        reference={reference && { label: reference.title, result: reference.result }}
        starts={starts}
        {...(reference && { finding: <EffectSentence indicator={indicator} beside={reference} /> })}
        isEarly={isEarly}
        {...(height !== undefined && { height })}
        isStale={false} // the view as a whole says so: four figures need not be drawn again for it
        level={2}
      />
    </section>
  )
})
