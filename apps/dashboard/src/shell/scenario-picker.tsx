import { usePage, usePageState, useWords } from '../page.ts'
import { grouped } from './scenario-groups.ts'
import { useTitles } from '../state/use-titles.ts'

/** Which scenario is worked on: own ones first, then what comes with the page. */
export function ScenarioPicker() {
  const { library, store } = usePage()
  const { drafts, current } = usePageState().history.present
  const words = useWords()
  const titleOf = useTitles()
  return (
    <label className="picker picker-scenario">
      <span>{words.scenario}</span>
      <select value={current} onChange={({ target }) => store.edit((work) => ({ ...work, current: target.value }))}>
        {drafts.length > 0 && (
          <optgroup label={words.ownScenarios}>
            {drafts.map(({ id }) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </optgroup>
        )}
        {grouped(library.shipped.map(({ id }) => id)).map(([group, ids]) => (
          <optgroup key={group} label={words.scenarioGroups[group]}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
