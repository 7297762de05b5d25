import type { PageWords } from '../nl/page.ts'
import { pageAnswersEn } from './answers.ts'
import { pageEffectEn, pageHeadlineEn } from './effect.ts'
import { pageExploreEn } from './explore.ts'
import { pageFilesEn } from './files.ts'
import { pageShellEn } from './shell.ts'
import { pageStartEn } from './start.ts'
import { pageViewsEn } from './views.ts'

export const pageEn: PageWords = {
  ...pageShellEn,
  ...pageViewsEn,
  start: pageStartEn,
  explore: pageExploreEn,
  effect: pageEffectEn,
  answers: pageAnswersEn,
  headline: pageHeadlineEn,
  files: pageFilesEn,
}
