import type { RunResult } from '@wlz/study'

/** When a norm is no longer met in a region. */
export type Failing =
  /** The signal is the same in every draw of the first year: it says more of its threshold than of the region. */
  | Readonly<{ kind: 'not-telling' }>
  /** First year in which it fails in at least half of the draws. */
  | Readonly<{ kind: 'year'; year: number }>
  | Readonly<{ kind: 'never' }>

export function failingOf({ indicators, years }: RunResult, signal: string): Failing {
  const found = indicators[signal]
  if (found === undefined || found.telling === false) return { kind: 'not-telling' }
  const index = found.mean.findIndex((chance) => chance <= 0.5)
  return index < 0 ? { kind: 'never' } : { kind: 'year', year: years[index]! }
}

/** For a sort: the earliest first, what never fails last, what says nothing after that. */
export const failingOrder = (failing: Failing): number => (failing.kind === 'year' ? failing.year : failing.kind === 'never' ? 9_998 : 9_999)
