import { dictionary, type Language } from '@wlz/terms'

type Worlds = Readonly<Record<string, { readonly worlds: Readonly<Record<string, string>> }>>

/** A named world of an assumption in the words of the reader; a name that has none as it is written in files. */
export function worldName(assumption: string, world: string, language: Language): string {
  const context: Worlds = dictionary(language).context
  return context[assumption]?.worlds[world] ?? world
}
