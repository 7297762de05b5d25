import { useState } from 'react'
import { useLanguage, usePage, usePick, useWords } from '../page.ts'
import { announce } from './announcer.tsx'
import { Connection } from './connection.tsx'
import { lazyDialog } from './lazy-part.tsx'
import { orTell } from './notice.tsx'
import { RegionPicker } from './region-picker.tsx'
import { ScenarioPicker } from './scenario-picker.tsx'
import { loadWords } from '../words/page-words.ts'

const ShareDialog = lazyDialog(() => import('../files/share-dialog.tsx').then((module) => module.ShareDialog))

export function TopBar() {
  const words = useWords()
  return (
    <header className="top-bar">
      <a className="brand" href="#/start">
        wlz <span>{words.brandLine}</span>
      </a>
      <ScenarioPicker />
      <RegionPicker />
      <History />
      <Share />
      <LanguageSwitch />
      <Connection />
    </header>
  )
}

function History() {
  const { store } = usePage()
  const isFirst = usePick(({ history }) => history.past.length === 0)
  const isLast = usePick(({ history }) => history.future.length === 0)
  const words = useWords()
  const act = (does: () => void, said: string) => () => {
    does()
    announce(said)
  }
  return (
    <div className="buttons">
      <button
        type="button"
        className="button"
        aria-disabled={isFirst}
        title={words.undoLong}
        onClick={act(() => store.undo(), words.undone)}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={isLast}
        title={words.redoLong}
        onClick={act(() => store.redo(), words.redone)}
      >
        {words.redo}
      </button>
    </div>
  )
}

function LanguageSwitch() {
  const { store } = usePage()
  const language = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <button
      type="button"
      className="button language"
      lang={other}
      onClick={() =>
        orTell(
          loadWords(other).then(() => store.stand({ language: other })),
          language,
        )
      }
    >
      {other === 'en' ? 'English' : 'Nederlands'}
    </button>
  )
}

function Share() {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.files.open}
      </button>
      {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  )
}
