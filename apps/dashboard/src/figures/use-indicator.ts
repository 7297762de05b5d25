import { indicatorCatalogue } from '@wlz/core'
import { indicatorWords, unitLabel } from '@wlz/study'
import { useLanguage } from '../page.ts'

const units: ReadonlyMap<string, string> = new Map(indicatorCatalogue.map(({ id, unit }) => [id, unit]))

export const unitOf = (indicator: string): string => units.get(indicator) ?? ''

/** Name and unit of an indicator in the language of the page. */
export function useIndicator(id: string): Readonly<{ label: string; unit: string; unitName: string }> {
  const language = useLanguage()
  const unit = unitOf(id)
  return { label: indicatorWords(id, language).label, unit, unitName: unitLabel(unit, language) }
}
