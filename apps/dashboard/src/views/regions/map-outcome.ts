import { indicatorCatalogue, shownIn, type Indicator, type IndicatorId } from '@wlz/core'
import type { PageWords } from '../../words/page-words.ts'

/** Indicators that the map can show. */
export const mapIndicators: readonly IndicatorId[] = shownIn('map')

/** People that amounts are divided by, so that the map is not one of where people live. */
export const perPeople = 'population.80plus' satisfies IndicatorId

const known = new Map<string, Indicator>(indicatorCatalogue.map((each) => [each.id, each]))

/** Amounts grow with the size of a region; shares, weeks and chances do not. */
const isAmount = (id: string): boolean => known.get(id)?.combine === 'sum' && known.get(id)?.unit !== 'chance'

export const mapAmounts: readonly IndicatorId[] = mapIndicators.filter(isAmount)

/** People of whom an amount is told: euros of one, anything else of a thousand; undefined of what is no amount. */
export const peopleOf = (id: string): 1 | 1000 | undefined =>
  isAmount(id) ? (known.get(id)?.unit === 'eur' ? 1 : 1000) : undefined

export const betterOf = (id: string): Indicator['better'] => known.get(id)?.better ?? null

/** Subject of the map: an outcome in a year, or the year in which one of the told norms fails. */
export type MapOutcome = Readonly<{ kind: 'indicator'; id: string } | { kind: 'tipping'; norm: 0 | 1 }>

export const outcomeKey = (outcome: MapOutcome): string =>
  outcome.kind === 'indicator' ? outcome.id : `tipping.${outcome.norm}`

export const mapOutcomes: readonly MapOutcome[] = [
  ...mapIndicators.map((id) => ({ kind: 'indicator', id }) as const),
  { kind: 'tipping', norm: 0 },
  { kind: 'tipping', norm: 1 },
]

/** Names of the years in which the told norms fail, in their order. */
export const normYears = (words: PageWords): readonly [string, string] => [
  words.regions.timelyYear,
  words.regions.waitingYear,
]
