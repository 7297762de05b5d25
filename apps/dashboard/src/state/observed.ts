/** A count that somebody published, of the whole country. */
export interface Observed {
  readonly indicator: string
  /** Day of the count. */
  readonly date: string
  readonly value: number
  /** Ids of sources. */
  readonly source: readonly string[]
}

/** The place of a day on an axis on which a year stands for its last day. */
export function yearPlace(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const dayOfYear = (Date.UTC(year, month - 1, day) - Date.UTC(year - 1, 11, 31)) / 86_400_000
  const days = (Date.UTC(year, 11, 31) - Date.UTC(year - 1, 11, 31)) / 86_400_000
  return year - 1 + dayOfYear / days
}

/** Observations of an indicator; only the country has them. */
export const observedOf = (all: readonly Observed[], region: string, indicator: string): readonly Observed[] =>
  region === 'NL' ? all.filter((each) => each.indicator === indicator) : []

/** Place of the first observation of any outcome: the charts of the country share their axis of years. */
export const firstObserved = (all: readonly Observed[], region: string): number | undefined =>
  region === 'NL' && all.length > 0 ? Math.min(...all.map(({ date }) => yearPlace(date))) : undefined
