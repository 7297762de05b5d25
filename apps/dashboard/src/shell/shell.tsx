import { lazy, Suspense, useEffect, useRef } from 'react'
import { isLink, openLink } from '../files/open-link.ts'
import { useLanguage, usePage, useWords } from '../page.ts'
import type { View } from '../state/store.ts'
import { ExplainProvider } from '../explain/explain-provider.tsx'
import { Start } from '../views/start/start.tsx'
import { Announcer } from './announcer.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NoticeBar } from './notice.tsx'
import { OwnNote } from './own-note.tsx'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { useView } from './use-view.ts'

const Explore = lazy(() => import('../views/explore/explore.tsx').then((module) => ({ default: module.Explore })))
const BoardNote = lazy(() => import('../views/explore/board-note.tsx').then((module) => ({ default: module.BoardNote })))
const Compare = lazy(() => import('../views/compare/compare.tsx').then((module) => ({ default: module.Compare })))
const Regions = lazy(() => import('../views/regions/regions.tsx').then((module) => ({ default: module.Regions })))
const Payers = lazy(() => import('../views/payers/payers.tsx').then((module) => ({ default: module.Payers })))
const Trust = lazy(() => import('../views/trust/trust.tsx').then((module) => ({ default: module.Trust })))

function ViewOf({ view, part }: { readonly view: View; readonly part: string | undefined }) {
  switch (view) {
    case 'start':
      return <Start />
    case 'verkennen':
      return part === 'notitie' ? <BoardNote /> : <Explore />
    case 'vergelijken':
      return <Compare />
    case 'regios':
      return <Regions />
    case 'wie-betaalt':
      return <Payers />
    case 'vertrouwen':
      return <Trust />
  }
}

/** Bar on top, rail at the side, one view. The heading of a view takes the focus when the view changes. */
export function Shell() {
  const language = useLanguage()
  const words = useWords()
  const { view, part } = useView()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  const page = usePage()
  useShortcuts()
  useEffect(() => {
    const follow = () => {
      if (isLink(location.hash)) void openLink(page, location.hash)
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [page])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${words.views[view]} · ${words.product}`
  }, [language, view, words])
  useEffect(() => {
    if (first.current) first.current = false
    else main.current?.focus()
  }, [view])
  return (
    <ExplainProvider>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {words.skip}
      </a>
      <TopBar />
      <div className="frame">
        <Rail view={view} />
        <main id="main" ref={main} tabIndex={-1} className={`view view-${part ?? view}`}>
          <NoticeBar />
          {view !== 'vertrouwen' && <OwnNote {...(view === 'regios' && { region: 'NL' })} />}
          <ErrorBoundary key={view} words={words}>
            <Suspense fallback={<p className="quiet">{words.opening}</p>}>
              <ViewOf view={view} part={part} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Announcer />
    </ExplainProvider>
  )
}
