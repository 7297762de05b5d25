import { useEffect, useState } from 'react'
import type { Screening } from '@wlz/data'

let fetched: Screening | undefined

/** Measured influence of every lever; undefined until it was fetched, which nothing waits for. */
export function useScreening(): Screening | undefined {
  const [known, setKnown] = useState(fetched)
  useEffect(() => {
    if (fetched !== undefined) return
    import('./stored-screening.ts').then(
      ({ screening }) => setKnown((fetched = screening)),
      () => undefined, // without it a lever says less, and nothing that is untrue
    )
  }, [])
  return known
}
