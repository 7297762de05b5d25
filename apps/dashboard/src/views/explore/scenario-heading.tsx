import { useId, useState } from 'react'
import { referenceScenario } from '@wlz/scenario'
import { usePage, usePageState, useWords } from '../../page.ts'
import { useEdit } from '../../state/use-edit.ts'
import { useTitles } from '../../state/use-titles.ts'

/** Name of the scenario, to be changed in place; of a shipped one the first change makes a copy. */
export function ScenarioHeading() {
  const { library, store } = usePage()
  const { drafts, current } = usePageState().history.present
  const words = useWords()
  const titleOf = useTitles()
  const edit = useEdit()
  const label = useId()
  /** Text being typed: empty for a while, which the name of a scenario never is. */
  const [typed, setTyped] = useState<string>()
  const found = library.find(current, drafts)
  const isOwn = drafts.some(({ id }) => id === current)
  const parent = found?.written.extends
  return (
    <div className="scenario-heading">
      <h1 className="unseen">{`${words.views.verkennen}: ${titleOf(current)}`}</h1>
      {isOwn ? (
        <>
          <label className="unseen" htmlFor={label}>
            {words.explore.name}
          </label>
          <input
            id={label}
            className="title-input"
            value={typed ?? found?.written.title ?? ''}
            maxLength={200}
            onBlur={() => {
              setTyped(undefined)
              store.settle()
            }}
            onChange={({ target }) => {
              setTyped(target.value)
              if (target.value.trim() !== '')
                edit((written) => ({ ...written, title: target.value }), `title:${current}`)
            }}
          />
        </>
      ) : (
        <p className="scenario-title">{titleOf(current)}</p>
      )}
      {current === referenceScenario && <p className="quiet">{words.explore.isBase}</p>}
      {parent === undefined && <p className="quiet">{words.explore.isRoot}</p>}
    </div>
  )
}
