import type { ReactNode } from 'react'
import { useWords } from '../page.ts'
import { useExplain } from './explain-context.ts'

interface Props {
  /** Id of what is explained. */
  readonly id: string
  readonly children: ReactNode
}

/** A figure or a name that opens where it comes from. */
export function Explained({ id, children }: Props) {
  const explain = useExplain()
  const words = useWords()
  return (
    <button
      type="button"
      className="explained"
      data-explains={id}
      title={words.explainThis}
      onClick={() => explain(id)}
    >
      {children}
    </button>
  )
}
