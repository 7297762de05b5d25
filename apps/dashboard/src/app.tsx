import { useEffect, useState } from 'react'
import { pageWords } from '@wlz/terms'
import { openPage } from './host/open-page.ts'
import { PageContext, type Page } from './page.ts'
import { Shell } from './shell/shell.tsx'
import { Skeleton } from './shell/skeleton.tsx'

type Opening = Readonly<{ kind: 'opening' }> | Readonly<{ kind: 'open'; page: Page }> | Readonly<{ kind: 'failed'; message: string }>

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
          <Shell />
        </PageContext>
      )
  }
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
