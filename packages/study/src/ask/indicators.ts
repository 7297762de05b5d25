import { indicatorCatalogue, type Indicator, type IndicatorId } from '@wlz/core'

/** The catalogue of indicators by id. */
export const indicatorById: ReadonlyMap<string, Indicator & { readonly id: IndicatorId }> = new Map(
  indicatorCatalogue.map((indicator) => [indicator.id, indicator]),
)
