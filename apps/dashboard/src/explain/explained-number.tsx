import type { NumberAbout } from '@wlz/explain'
import type { ReactNode } from 'react'
import { useExplain } from './explain-context.ts'

interface Props {
  readonly about: NumberAbout
  /** The number as it is written. */
  readonly children: ReactNode
}

/** A number that opens where it comes from: its value, equation, inputs and sources. */
export function ExplainedNumber({ about, children }: Props) {
  const explain = useExplain()
  return (
    <button type="button" className="explained-number" onClick={() => explain(about.indicator, about)}>
      {children}
    </button>
  )
}
