import { loadEnglish, type Language } from '@wlz/terms'
import { pageNl, type PageWords } from './nl/page.ts'

export type { PageWords }

/** Words by language, as far as they were fetched: Dutch comes with the page, English when it is asked. */
const fetched: { nl: PageWords; en?: PageWords } = { nl: pageNl }

/** Fetch the words of a language, before the page speaks it. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'nl') return
  const [{ pageEn }] = await Promise.all([import('./en/page.ts'), loadEnglish()])
  fetched.en = pageEn
}

/** @throws when the words of this language were not fetched: `loadWords` comes first */
export function pageWords(language: Language): PageWords {
  const words = fetched[language]
  if (words === undefined) throw new Error(`the words of the page in ${language} were not fetched`)
  return words
}
