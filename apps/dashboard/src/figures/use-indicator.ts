import { indicatorCatalogue } from '@wlz/core'
import { indicatorWords, unitLabel } from '@wlz/explain'
import { useLanguage } from '../page.ts'

const units: ReadonlyMap<string, string> = new Map(indicatorCatalogue.map(({ id, unit }) => [id, unit]))

export const unitOf = (indicator: string): string => units.get(indicator) ?? ''

/** Name and unit of an indicator in the language of the page; a unit that is part of the name is taken off, for both are shown. */
export function useIndicator(id: string): Readonly<{ label: string; unit: string; unitName: string }> {
  const language = useLanguage()
  const unit = unitOf(id)
  const { label } = indicatorWords(id, language)
  const unitName = unitLabel(unit, language)
  return { label: label.replace(` (${unitName})`, ''), unit, unitName }
}
