import { Component, type ReactNode } from 'react'
import { useWords } from '../page.ts'
import { Reload } from './failure.tsx'

/** Notice of a failure, with a way to try again. */
export interface Broken {
  readonly message: string
  readonly retry: () => void
}

interface Props {
  readonly broken: (broken: Broken) => ReactNode
  readonly onRetry?: () => void
  readonly children: ReactNode
}

/** A part that breaks says so and leaves the rest of the page, and all that was made, as it is. */
export class ErrorBoundary extends Component<Props, { readonly message: string | undefined }> {
  override state = { message: undefined as string | undefined }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  #retry = () => {
    this.props.onRetry?.()
    this.setState({ message: undefined })
  }

  override render() {
    const { message } = this.state
    return message === undefined ? this.props.children : this.props.broken({ message, retry: this.#retry })
  }
}

/** The words of it: a part of an older version of the page may be gone for good, which loading again mends. */
export function BrokenPart({ message, retry, hasTitle = true }: Broken & { readonly hasTitle?: boolean }) {
  const words = useWords()
  return (
    <section className="fault" role="alert">
      {hasTitle && <h1>{words.broken}</h1>}
      <p>{words.brokenSafe}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={retry}>
          {words.tryAgain}
        </button>
        <Reload />
      </div>
      <details>
        <summary>{words.technical}</summary>
        <p>{message}</p>
      </details>
    </section>
  )
}
