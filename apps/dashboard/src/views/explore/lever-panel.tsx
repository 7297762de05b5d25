import { startTransition, useDeferredValue, useEffect, useMemo, useState, type ToggleEvent } from 'react'
import { contextCatalogue, leverCatalogue, type LeverFamily } from '@wlz/core'
import { leverWords } from '@wlz/explain'
import { dictionary } from '@wlz/terms'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { findLevers } from './find-lever.ts'
import { LeverCard } from './lever-card.tsx'
import { LeverSearch } from './lever-search.tsx'
import { onOpenLever } from './open-lever.ts'
import { WorldCard } from './world-card.tsx'

/** Cards shown of a search that finds more. */
const mostFound = 10

const families = [...new Set(leverCatalogue.map(({ family }) => family))]

interface Props {
  /** On a narrow screen: the sheet is over the page. */
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** Every lever, by family, and what policy cannot steer below them. */
export function LeverPanel({ isOpen, onOpen: setOpen }: Props) {
  const words = useWords()
  const { library } = usePage()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  useEffect(
    () =>
      onOpenLever(() => {
        setTyped('')
        setOpen(true)
      }),
    [setOpen],
  )
  const wanted = useDeferredValue(typed.trim())
  const found = useMemo(
    () =>
      wanted === ''
        ? undefined
        : findLevers(
            wanted,
            library.catalogue.levers.map(({ id }) => id),
            language,
          ),
    [wanted, library, language],
  )
  return (
    <aside className="levers" aria-label={words.explore.levers} data-open={isOpen}>
      <button type="button" className="button sheet-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.explore.closeLevers : words.explore.openLevers}
      </button>
      <div className="levers-body">
        <h2>{words.explore.levers}</h2>
        <LeverSearch typed={typed} found={found?.length} onType={setTyped} />
        {found?.slice(0, mostFound).map((id) => (
          <LeverCard key={id} lever={library.catalogue.levers.find((lever) => lever.id === id)!} />
        ))}
        {found === undefined && families.map((family) => <Family key={family} family={family} />)}
        <h2>{words.explore.world}</h2>
        <p className="quiet">{words.explore.worldNote}</p>
        <World />
      </div>
    </aside>
  )
}

/** True while a fold is open; what is in it is made in slices, since a dozen sliders at once would hold the page up. */
function useFold() {
  const [isOpen, setOpen] = useState(false)
  const onToggle = ({ currentTarget: { open } }: ToggleEvent<HTMLDetailsElement>) =>
    startTransition(() => setOpen(open))
  return { isOpen, onToggle }
}

function Family({ family }: { readonly family: LeverFamily }) {
  const { library } = usePage()
  const language = useLanguage()
  const words = useWords()
  const { isOpen, onToggle } = useFold()
  const levers = library.catalogue.levers.filter((lever) => lever.family === family)
  const set = usePick(({ history: { present } }) => {
    const written = library.find(present.current, present.drafts)?.written.levers ?? {}
    return levers.flatMap(({ id }) => (written[id] === undefined ? [] : [leverWords(id, language).label])).join(', ')
  })
  return (
    <details id={`family-${family}`} className="family" onToggle={onToggle}>
      <summary>
        <span className="family-name">{dictionary(language).families[family]}</span>
        <span className="family-set">
          {set === '' ? words.explore.count(levers.length) : words.explore.setHere(set)}
        </span>
      </summary>
      {isOpen && levers.map((lever) => <LeverCard key={lever.id} lever={lever} />)}
    </details>
  )
}

function World() {
  const words = useWords()
  const { isOpen, onToggle } = useFold()
  return (
    <details id="family-wereld" className="family" onToggle={onToggle}>
      <summary>
        <span className="family-name">{words.explore.worldFold}</span>
        <span className="family-set">{words.explore.count(contextCatalogue.length)}</span>
      </summary>
      {isOpen && contextCatalogue.map((item) => <WorldCard key={item.id} item={item} />)}
    </details>
  )
}
