import type { ContextItem } from '@wlz/core'
import { dictionary } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { worldName } from '../../figures/world-name.ts'
import { useLanguage, usePage, usePageState, useWords } from '../../page.ts'
import { worldOf, withWorld } from '../../state/context-entry.ts'
import { useEdit } from '../../state/use-edit.ts'

/** An assumption about the world: left to the evidence with its spread, or set to a named world. */
export function WorldCard({ item }: { readonly item: ContextItem }) {
  const { library } = usePage()
  const { drafts, current } = usePageState().history.present
  const language = useLanguage()
  const words = useWords()
  const edit = useEdit()
  const contexts: Readonly<Record<string, { readonly label: string; readonly definition: string }>> =
    dictionary(language).context
  const own = contexts[item.id]!
  const written = library.find(current, drafts)?.written
  const world = written === undefined ? undefined : worldOf(written, item.id)
  return (
    <section className="lever" id={`lever-${item.id}`} aria-label={own.label}>
      <h3>
        <Explained id={item.id}>{own.label}</Explained>
      </h3>
      <p className="does">{own.definition}</p>
      <label className="world-choice">
        <span>{words.explore.worldChoice}</span>
        <select
          value={world ?? ''}
          onChange={({ target }) =>
            edit((before) => withWorld(before, item.id, target.value === '' ? undefined : target.value))
          }
        >
          <option value="">{words.explore.fromEvidence}</option>
          {world === 'own' && <option value="own">{words.explore.ownPath}</option>}
          {Object.keys(item.worlds).map((name) => (
            <option key={name} value={name}>
              {worldName(item.id, name, language)}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
