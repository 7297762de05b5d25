import { useState } from 'react'

const first = 40

/** The first rows of a long list, until all are asked: a list of hundreds is slow to read and to draw. */
export function useFirst<Row>(
  rows: readonly Row[],
): Readonly<{ shown: readonly Row[]; hidden: number; showAll: () => void }> {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? rows : rows.slice(0, first)
  return { shown, hidden: rows.length - shown.length, showAll: () => setAll(true) }
}
