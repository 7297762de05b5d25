import { indicatorCatalogue } from '@wlz/core'
import { indicatorWords, unitLabel } from '@wlz/explain'
import type { Language } from '@wlz/terms'
import { useLanguage } from '../page.ts'

const units: ReadonlyMap<string, string> = new Map(indicatorCatalogue.map(({ id, unit }) => [id, unit]))

export const unitOf = (indicator: string): string => units.get(indicator) ?? ''

/** Name of an indicator without its unit, for places that show the unit beside it or have no room for it. */
export const bareName = (id: string, language: Language): string =>
  indicatorWords(id, language).label.replace(` (${unitLabel(unitOf(id), language)})`, '')

/** Name and unit of an indicator in the language of the page. */
export function useIndicator(id: string): Readonly<{ label: string; unit: string; unitName: string }> {
  const language = useLanguage()
  const unit = unitOf(id)
  return { label: bareName(id, language), unit, unitName: unitLabel(unit, language) }
}
