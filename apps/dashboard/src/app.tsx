import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { openPage } from './host/open-page.ts'
import { PageContext, useLanguage, type Page } from './page.ts'
import { BrokenPart, ErrorBoundary } from './shell/error-boundary.tsx'
import { Shell } from './shell/shell.tsx'
import { Skeleton } from './shell/skeleton.tsx'
import { pageWords } from './words/page-words.ts'

type Opening =
  | Readonly<{ kind: 'opening' }>
  | Readonly<{ kind: 'open'; page: Page }>
  | Readonly<{ kind: 'failed'; message: string }>

/** Opens the page once, then hands it to everything inside. */
export function App() {
  const [state, setState] = useState<Opening>({ kind: 'opening' })
  useEffect(() => {
    openPage().then(
      (page) => setState({ kind: 'open', page }),
      (error: unknown) => setState({ kind: 'failed', message: String(error) }),
    )
  }, [])
  switch (state.kind) {
    case 'opening':
      return <Skeleton />
    case 'failed':
      return <CannotOpen message={state.message} />
    case 'open':
      return (
        <PageContext value={state.page}>
          <Localised />
        </PageContext>
      )
  }
}

/** Parts that speak numbers or sort names do so in the language of the page, not that of the browser. */
function Localised() {
  return (
    <I18nProvider locale={{ nl: 'nl-NL', en: 'en-GB' }[useLanguage()]}>
      <ErrorBoundary broken={(broken) => <BrokenPart {...broken} />}>
        <Shell />
      </ErrorBoundary>
    </I18nProvider>
  )
}

function CannotOpen({ message }: { readonly message: string }) {
  const words = pageWords('nl')
  return (
    <main className="before-start">
      <h1>{words.product}</h1>
      <p role="alert">{words.cannotOpen}</p>
      <details>
        <summary>{words.technical}</summary>
        <p>{message}</p>
      </details>
    </main>
  )
}
