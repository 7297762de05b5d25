import { usePage, usePageState, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { maxCompared, toggled } from '../../state/work.ts'

/** Which scenarios stand beside each other, and which of them is the base. */
export function Chosen() {
  const { library, store } = usePage()
  const { compared, drafts } = usePageState().history.present
  const words = useWords()
  const titleOf = useTitles()
  const all = [...drafts, ...library.shipped].map(({ id }) => id)
  const isFull = compared.length >= maxCompared
  return (
    <div className="chosen">
      <fieldset>
        <legend>{words.compare.choose}</legend>
        <ul>
          {all.map((id) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={compared.includes(id)}
                  disabled={isFull && !compared.includes(id)}
                  onChange={() => store.edit((work) => toggled(work, id))}
                />{' '}
                {titleOf(id)}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <label className="compare-choice">
        <span>{words.compare.base}</span>
        <select
          value={compared[0]}
          onChange={({ target }) =>
            store.edit((work) => ({
              ...work,
              compared: [target.value, ...work.compared.filter((id) => id !== target.value)],
            }))
          }
        >
          {compared.map((id) => (
            <option key={id} value={id}>
              {titleOf(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
