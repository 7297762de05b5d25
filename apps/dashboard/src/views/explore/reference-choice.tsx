import { referenceScenario } from '@wlz/scenario'
import { usePage, usePick, usePageState, useWords } from '../../page.ts'
import { parentIdOf } from '../../state/current.ts'
import { parentChoice, referenceIdOf } from '../../state/use-reference.ts'
import { useTitles } from '../../state/use-titles.ts'

/** Choice of what results are held against: the reference, the parent, or any scenario there is. */
export function ReferenceChoice() {
  const { library, store } = usePage()
  const state = usePageState()
  const words = useWords()
  const titleOf = useTitles()
  const shown = usePick((now) => referenceIdOf(library, now))
  const { current, drafts } = state.history.present
  const parent = parentIdOf(library, state)
  const ids = [...drafts, ...library.shipped].map(({ id }) => id).filter((id) => id !== current)
  const others = [...new Set(ids)].filter((id) => id !== referenceScenario)
  const isParent = state.reference === parentChoice && shown === parent
  return (
    <label className="year-choice reference-choice">
      <span>{words.headline.comparedWith}</span>
      <select
        value={isParent ? parentChoice : (shown ?? '')}
        onChange={({ target }) => store.stand({ reference: target.value })}
      >
        {shown === undefined && <option value="">{words.headline.nothing}</option>}
        {current !== referenceScenario && <option value={referenceScenario}>{titleOf(referenceScenario)}</option>}
        {parent !== current && parent !== referenceScenario && (
          <option value={parentChoice}>{words.headline.parent(titleOf(parent))}</option>
        )}
        {others.map((id) => (
          <option key={id} value={id}>
            {titleOf(id)}
          </option>
        ))}
      </select>
    </label>
  )
}
