import { dictionary, type IndicatorWords, type Language, type LeverWords } from '@wlz/terms'

/** Words by an id of the engine's lists. A test holds the tables against the lists, so nothing is missing here. */
export const indicatorWords = (id: string, language: Language): IndicatorWords =>
  (dictionary(language).indicators as Readonly<Record<string, IndicatorWords | undefined>>)[id] ?? {
    label: id,
    definition: '',
  }

export const leverWords = (id: string, language: Language): LeverWords =>
  (dictionary(language).levers as Readonly<Record<string, LeverWords | undefined>>)[id] ?? {
    label: id,
    does: '',
    unit: '',
    cost: '',
  }

/** Name of a unit as it stands in a heading; parameters have a few units of their own. */
export function unitLabel(unit: string, language: Language): string {
  const { units, parameterUnits } = dictionary(language)
  const known: Readonly<Record<string, { readonly label: string } | undefined>> = units
  const more: Readonly<Record<string, string | undefined>> = parameterUnits
  return known[unit]?.label ?? more[unit] ?? unit
}
