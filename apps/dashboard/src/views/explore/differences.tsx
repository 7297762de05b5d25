import { leverById } from '@wlz/core'
import { leverEntries } from '@wlz/scenario'
import { leverWords } from '@wlz/explain'
import { dictionary } from '@wlz/terms'
import { worldName } from '../../figures/world-name.ts'
import { useCurrent, useLanguage, useWords } from '../../page.ts'
import { withoutLever } from '../../state/lever-entry.ts'
import { useEdit } from '../../state/use-edit.ts'
import { worldOf, withWorld } from '../../state/context-entry.ts'
import { usePage, usePageState } from '../../page.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { useTitles } from '../../state/use-titles.ts'
import { Explained } from '../../explain/explained.tsx'
import { withoutParameter } from '../../state/parameter-entry.ts'
import { chipText } from './chip-text.ts'
import { openLever } from './open-lever.ts'

/** Differences of this scenario from its parent: each opens its lever, each can be put back. */
export function Differences() {
  const { library, pack } = usePage()
  const { drafts, current } = usePageState().history.present
  const { parentId, id } = useCurrent()
  const language = useLanguage()
  const words = useWords()
  const titleOf = useTitles()
  const edit = useEdit()
  const regionName = useRegionName()
  const written = library.find(current, drafts)?.written
  if (written === undefined || id === parentId) return <p className="quiet">{words.explore.noDifferences}</p>
  const levers = Object.keys(written.levers ?? {})
  const worlds = Object.keys(written.context ?? {})
  const parameters = Object.keys(written.parameters ?? {})
  const valueOf = (id: string) => {
    const lever = library.catalogue.levers.find((each) => each.id === id)
    const entries = leverEntries(written.levers?.[id], library.catalogue.regions)
    return lever === undefined ? '' : chipText(lever, entries, { words, language, regionName })
  }
  const contexts: Readonly<Record<string, { readonly label: string }>> = dictionary(language).context
  const worldText = (item: string): string => {
    const world = worldOf(written, item)
    return world === undefined || world === 'own' ? words.explore.ownPath : worldName(item, world, language)
  }
  return (
    <section className="differences" aria-labelledby="differences-title">
      <h2 id="differences-title">{words.explore.differsFrom(titleOf(parentId))}</h2>
      {levers.length + worlds.length + parameters.length === 0 && (
        <p className="quiet">{words.explore.nothingDiffers}</p>
      )}
      <ul className="chips">
        {levers.map((lever) => (
          <li key={lever} className="chip">
            <button type="button" className="text-button" onClick={() => openLever(leverById.get(lever)!)}>
              {leverWords(lever, language).label}
              <span className="chip-value">{valueOf(lever)}</span>
            </button>
            <button
              type="button"
              className="chip-away"
              aria-label={words.explore.putBack(leverWords(lever, language).label)}
              onClick={() => edit((before) => withoutLever(before, lever))}
            >
              ×
            </button>
          </li>
        ))}
        {worlds.map((item) => (
          <li key={item} className="chip">
            <button type="button" className="text-button" onClick={() => openLever({ family: 'wereld', id: item })}>
              {`${contexts[item]?.label ?? item}: ${worldText(item)}`}
            </button>
            <button
              type="button"
              className="chip-away"
              aria-label={words.explore.putBack(contexts[item]?.label ?? item)}
              onClick={() => edit((before) => withWorld(before, item, undefined))}
            >
              ×
            </button>
          </li>
        ))}
        {parameters.map((id) => {
          const label = pack.parameters.find((each) => each.id === id)?.label[language] ?? id
          return (
            <li key={id} className="chip">
              <Explained id={id}>{label}</Explained>
              <button
                type="button"
                className="chip-away"
                aria-label={words.explore.putBack(label)}
                onClick={() => edit((before) => withoutParameter(before, id))}
              >
                ×
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
