import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { useWords } from '../page.ts'
import { Dialog } from './dialog.tsx'
import { BrokenPart, ErrorBoundary } from './error-boundary.tsx'

type Load<Props> = () => Promise<ComponentType<Props>>

/**
 * A part of the page that is fetched when it is first shown, inside a boundary of its own. A fetch that failed is not kept:
 * who tries again, or comes back later, has it fetched anew.
 */
function renewed<Props extends object>(load: Load<Props>) {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        part = fresh()
        throw error
      }
    })
  let part = fresh()
  return () => part
}

/** A view, or a piece of one. */
export function lazyPart<Props extends object>(load: Load<Props>) {
  const now = renewed(load)
  return function LazyPart(props: Props) {
    const words = useWords()
    const [Part, setPart] = useState(now)
    return (
      <ErrorBoundary broken={(broken) => <BrokenPart {...broken} />} onRetry={() => setPart(now)}>
        <Suspense fallback={<p className="quiet">{words.opening}</p>}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  }
}

/** A dialog: what is wrong with it is told in a dialog too. */
export function lazyDialog<Props extends { readonly onClose: () => void }>(load: Load<Props>) {
  const now = renewed(load)
  return function LazyDialog(props: Props) {
    const words = useWords()
    const [Part, setPart] = useState(now)
    const inDialog = (content: ReactNode) => (
      <Dialog title={words.broken} onClose={props.onClose}>
        {content}
      </Dialog>
    )
    return (
      <ErrorBoundary
        broken={(broken) => inDialog(<BrokenPart {...broken} hasTitle={false} />)}
        onRetry={() => setPart(now)}
      >
        <Suspense>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  }
}
