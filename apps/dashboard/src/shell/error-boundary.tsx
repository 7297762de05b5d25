import { Component, type ReactNode } from 'react'
import type { PageWords } from '@wlz/terms'

interface Props {
  readonly words: PageWords
  readonly children: ReactNode
}

/** A part that breaks says so and leaves the rest of the page, and all that was made, as it is. */
export class ErrorBoundary extends Component<Props, { readonly message: string | undefined }> {
  override state = { message: undefined as string | undefined }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : 'unknown' }
  }

  override render() {
    if (this.state.message === undefined) return this.props.children
    const { words } = this.props
    return (
      <section className="fault">
        <h1>{words.broken}</h1>
        <p>{words.brokenSafe}</p>
        <button type="button" className="button" onClick={() => this.setState({ message: undefined })}>
          {words.tryAgain}
        </button>
        <details>
          <summary>{words.technical}</summary>
          <p>{this.state.message}</p>
        </details>
      </section>
    )
  }
}
