import { loadEnglish, type Language } from '@wlz/terms'
import { pageExploreNl } from './nl/explore.ts'
import { pageFilesNl } from './nl/files.ts'
import { pageShellNl } from './nl/shell.ts'
import { pageStartNl } from './nl/start.ts'
import { pageViewsNl } from './nl/views.ts'

const nl = { ...pageShellNl, ...pageViewsNl, start: pageStartNl, explore: pageExploreNl, files: pageFilesNl }

/** Words of the page itself; the dictionary has the words for ids of the catalogues. */
export type PageWords = typeof nl

/** Words by language, as far as they were fetched: Dutch comes with the page, English when it is asked. */
const fetched: { nl: PageWords; en?: PageWords } = { nl }

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
