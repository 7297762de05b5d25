import { contextCatalogue, leverById } from '@wlz/core'
import { leverWords } from '@wlz/explain'
import { resultWords, dictionary, type Language } from '@wlz/terms'

/** Name of a cause: a lever, a world assumption, a family, or what is taken together. */
export function causeName(id: string, language: Language): string {
  const { families, context } = dictionary(language)
  const words = resultWords(language)
  const known: Readonly<Record<string, string | undefined>> = {
    ...families,
    ...words.causes,
    interaction: words.interaction,
    samplingError: words.samplingError,
  }
  const ofContext = contextCatalogue.some((item) => item.id === id)
    ? (context as Readonly<Record<string, { readonly label: string }>>)[id]?.label
    : undefined
  return (
    known[id] ??
    ofContext ??
    id
      .split('+')
      .map((lever) => (leverById.has(lever) ? leverWords(lever, language).label : lever))
      .join(' + ')
  )
}
