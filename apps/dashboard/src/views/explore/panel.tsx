import { memo, useState } from 'react'
import type { FanInput } from '@wlz/charts'
import type { RunResult } from '@wlz/study'
import { FanFigure } from '../../figures/fan-figure.tsx'
import { bareName } from '../../figures/use-indicator.ts'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { parentIdOf } from '../../state/current.ts'
import { useTitles } from '../../state/use-titles.ts'
import { panels, type PanelId } from './panels.ts'

interface Props {
  readonly id: PanelId
  readonly isShownNarrow: boolean
  readonly result: RunResult | undefined
  readonly reference: RunResult | undefined
  /** Not yet of all draws, of itself and of the reference: to look at, not to take along. */
  readonly isEarly: boolean
  readonly starts: FanInput['starts']
}

/** One of the four figures, with a choice of what it shows. */
export const Panel = memo(function Panel({ id, isShownNarrow, result, reference, isEarly, starts }: Props) {
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const { library } = usePage()
  const current = usePick(({ history }) => history.present.current)
  const parentId = usePick((state) => parentIdOf(library, state))
  const [indicator, setIndicator] = useState<string>(panels[id][0])
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
      <FanFigure
        indicator={indicator}
        result={result}
        fanLabel={current === 'basispad' ? words.start.basispad : words.explore.thisScenario}
        savedLabel={titleOf(current)}
        reference={
          reference && { label: parentId === 'basispad' ? words.start.basispad : titleOf(parentId), result: reference }
        }
        starts={starts}
        isEarly={isEarly}
        isStale={false} // the view as a whole says so: four figures need not be drawn again for it
        level={2}
      />
    </section>
  )
})
