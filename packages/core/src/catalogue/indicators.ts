import { blocks } from './blocks.ts'
import type { Indicator } from './row.ts'

type Entry = (typeof blocks)[number]['indicators'][number]
export type IndicatorId = Entry['id']
type RatioId = Extract<Entry, { readonly combine: 'ratio' }>['id']
type PresentValueId = Extract<Entry, { readonly presentValueOf: object }>['id']

/** What is recorded of a year: an outcome itself, or the two parts of a ratio; present values are worked out when asked. */
export type MeasureId = Exclude<IndicatorId, RatioId | PresentValueId> | `${RatioId}/${'numerator' | 'denominator'}`

/** Every outcome that a run reports, in the order of the blocks, which own them. */
export const indicatorCatalogue: readonly (Indicator & { readonly id: IndicatorId })[] = blocks.flatMap((block): readonly Entry[] => block.indicators)

/** Signals of the zorgplicht for which the model has no mechanism; shown as such, never green. */
export const notModelledSignals = ['zorgplicht.continuiteit'] as const
