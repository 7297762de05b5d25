import { indicatorCatalogue, shownIn, type IndicatorId } from '@wlz/core'
import type { Format } from '../output/formats.ts'

/** Indicators of a table when nobody asked for any: need, form, waiting, staff, money. */
const headlineIndicators: readonly IndicatorId[] = shownIn('headline')

export const indicatorById = new Map(indicatorCatalogue.map((indicator) => [indicator.id as string, indicator]))

/** Indicators that a study must compute for an output: a table needs no more than it shows. */
export const neededIndicators = (
  format: Format,
  asked: readonly string[] | undefined,
  besides: readonly string[] = [],
): { readonly indicators?: readonly string[] } =>
  asked !== undefined
    ? { indicators: [...new Set([...asked, ...besides])] }
    : format === 'table'
      ? { indicators: [...headlineIndicators, ...besides] }
      : {}

/** The indicators to show: those asked, else the headline ones. */
export const shownIndicators = (asked: readonly string[] | undefined): readonly string[] => asked ?? headlineIndicators

const milestones = [2030, 2040, 2050]

/** At most `count` years to show: milestones where they lie in range, else first, middle and last. */
export function shownYears(years: readonly number[], count: number): number[] {
  const inside = milestones.filter((year) => years.includes(year))
  if (inside.length >= 2 || years.length === 1) return inside.length === 0 ? [...years] : inside.slice(0, count)
  const spread = Array.from(
    { length: Math.min(count, years.length) },
    (_, index) => years[Math.round((index * (years.length - 1)) / Math.max(1, Math.min(count, years.length) - 1))]!,
  )
  return [...new Set([...spread, ...inside])].sort((a, b) => a - b).slice(0, Math.max(count, 1))
}
