import { blocks } from './blocks.ts'
import type { Indicator, View } from './row.ts'

type Entry = (typeof blocks)[number]['indicators'][number]
export type IndicatorId = Entry['id']
type RatioId = Extract<Entry, { readonly combine: 'ratio' }>['id']
type PresentValueId = Extract<Entry, { readonly presentValueOf: object }>['id']
type Percentile = Extract<Entry, { readonly percentileOf: object }>
type CountId = Percentile['percentileOf']['counts'][number]

/**
 * Measure recorded of a year: an outcome itself, the two parts of a ratio, or how many people waited longer than some weeks; present
 * values and percentiles are worked out when asked.
 */
export type MeasureId =
  | Exclude<IndicatorId, RatioId | PresentValueId | Percentile['id']>
  | `${RatioId}/${'numerator' | 'denominator'}`
  | `${CountId}/${number}`

/** Every outcome that a run reports, in the order of the blocks, which own them. */
export const indicatorCatalogue: readonly (Indicator & { readonly id: IndicatorId })[] = blocks.flatMap(
  (block): readonly Entry[] => block.indicators,
)

/** Discounted sums of the ledger, payer by payer with the total last. */
export const presentValues = indicatorCatalogue
  .filter(
    (indicator): indicator is Indicator & { readonly id: PresentValueId } => indicator.presentValueOf !== undefined,
  )
  .map(({ id }) => id)

type ShownIn<Where extends View> = Extract<Entry, { readonly shown: { readonly [In in Where]: number } }>['id']

/** Indicators of a list, by their rank in it. */
export function shownIn<const Where extends View>(where: Where): readonly [ShownIn<Where>, ...ShownIn<Where>[]] {
  const rank = ({ shown }: Indicator) => shown?.[where] ?? Infinity
  const ids = indicatorCatalogue
    .filter((row) => rank(row) < Infinity)
    .toSorted((one, two) => rank(one) - rank(two))
    .map(({ id }) => id)
  return ids as [ShownIn<Where>, ...ShownIn<Where>[]]
}

/** Outcomes that a run records when nobody asks for some by name. */
export const usualIndicators: readonly IndicatorId[] = indicatorCatalogue
  .filter(({ onRequest }) => onRequest !== true)
  .map(({ id }) => id)

/** Signals of the zorgplicht for which the model has no mechanism. They are shown as such and are never green. */
export const notModelledSignals = ['zorgplicht.continuiteit'] as const
