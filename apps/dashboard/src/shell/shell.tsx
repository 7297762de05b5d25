import { useEffect, useRef } from 'react'
import { isLink, openLink } from '../files/open-link.ts'
import { useLanguage, usePage, usePick, useWords } from '../page.ts'
import type { View } from '../state/store.ts'
import { ExplainProvider } from '../explain/explain-provider.tsx'
import { questions } from '../views/start/questions.ts'
import { Start } from '../views/start/start.tsx'
import { Announcer } from './announcer.tsx'
import { DutchWords } from './dutch-words.tsx'
import { BrokenPart, ErrorBoundary } from './error-boundary.tsx'
import { lazyPart } from './lazy-part.tsx'
import { NoticeBar, orTell } from './notice.tsx'
import { OwnNote } from './own-note.tsx'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { useView } from './use-view.ts'

const Explore = lazyPart(() => import('../views/explore/explore.tsx').then((module) => module.Explore))
const BoardNote = lazyPart(() => import('../views/explore/board-note.tsx').then((module) => module.BoardNote))
const Compare = lazyPart(() => import('../views/compare/compare.tsx').then((module) => module.Compare))
const Regions = lazyPart(() => import('../views/regions/regions.tsx').then((module) => module.Regions))
const Payers = lazyPart(() => import('../views/payers/payers.tsx').then((module) => module.Payers))
const Answer = lazyPart(() => import('../views/answer/answer.tsx').then((module) => module.Answer))
const Trust = lazyPart(() => import('../views/trust/trust.tsx').then((module) => module.Trust))

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
  const question = usePick((state) => state.question)
  const isAnswered = part === undefined && questions.some((each) => each.id === question && each.view === view)
  useShortcuts()
  useEffect(() => {
    const follow = () => {
      if (isLink(location.hash)) orTell(openLink(page, location.hash), page.store.get().language)
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
      {view === 'verkennen' && part === undefined && (
        <a
          className="skip"
          href="#outcome"
          onClick={(event) => {
            event.preventDefault()
            document.getElementById('outcome')?.focus()
          }}
        >
          {words.skipToOutcomes}
        </a>
      )}
      <TopBar />
      <div className="frame">
        <Rail view={view} />
        <main id="main" ref={main} tabIndex={-1} className={`view view-${part ?? view}`}>
          <NoticeBar />
          {view !== 'vertrouwen' && <OwnNote {...(view === 'regios' && { region: 'NL' })} />}
          {isAnswered && (
            <ErrorBoundary key={question} broken={(broken) => <BrokenPart {...broken} />}>
              <Answer id={question!} />
            </ErrorBoundary>
          )}
          <ErrorBoundary key={`${view} ${part}`} broken={(broken) => <BrokenPart {...broken} />}>
            <ViewOf view={view} part={part} />
          </ErrorBoundary>
          <DutchWords />
        </main>
      </div>
      <Announcer />
    </ExplainProvider>
  )
}
