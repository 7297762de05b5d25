import { useEffect, useState } from 'react'
import type { Backtest } from '@wlz/calibration'

/** Outcomes that a tested series of the past counts, alone or together. */
const outcomesOf: Readonly<Record<string, readonly string[]>> = {
  indicated: ['wlz.indicated'],
  verblijf: ['clients.verblijf'],
  vpt: ['clients.vpt'],
  mpt: ['clients.mpt'],
  pgb: ['clients.pgb'],
  spending: ['cost.wlz'],
  waiting: ['waiting.total'],
  'waiting.pressing': ['waiting.urgent', 'waiting.actief'],
}

/** Outcomes of which every simple rival it was held against foretold the past better than the model did. */
export const lostTests = ({ series }: Pick<Backtest, 'series'>): ReadonlySet<string> =>
  new Set(
    series.flatMap(({ series: id, isShare, againstLast, againstTrend }) => {
      const verdicts = [againstLast, againstTrend].filter((each) => each !== 'none')
      const isLost = verdicts.length > 0 && verdicts.every((each) => each === 'worse')
      return isLost && !isShare ? (outcomesOf[id] ?? []) : []
    }),
  )

const none: ReadonlySet<string> = new Set()
let known: Promise<ReadonlySet<string>> | undefined

/** Known a while after the first figures: the past is fetched when nothing else waits. */
export function useLostTests(isReady: boolean): ReadonlySet<string> {
  const [lost, setLost] = useState(none)
  useEffect(() => {
    if (!isReady) return
    let isWanted = true
    const take = (found: ReadonlySet<string>) => isWanted && setLost(found)
    known ??= import('../views/trust/past.ts')
      .then(({ loadPast }) => loadPast())
      .then(({ scores }) => lostTests(scores))
    known.then(take, () => {
      known = undefined // out of reach: asked again at the next visit
    })
    return () => {
      isWanted = false
    }
  }, [isReady])
  return lost
}
