import { pageAnswersNl } from './answers.ts'
import { pageEffectNl, pageHeadlineNl } from './effect.ts'
import { pageExploreNl } from './explore.ts'
import { pageFilesNl } from './files.ts'
import { pageShellNl } from './shell.ts'
import { pageStartNl } from './start.ts'
import { pageViewsNl } from './views.ts'

export const pageNl = {
  ...pageShellNl,
  ...pageViewsNl,
  start: pageStartNl,
  explore: pageExploreNl,
  effect: pageEffectNl,
  answers: pageAnswersNl,
  headline: pageHeadlineNl,
  files: pageFilesNl,
}

/** Words of the page itself; the dictionary has the words for ids of the catalogues. */
export type PageWords = typeof pageNl
