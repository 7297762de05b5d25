import { pageExploreEn } from './en/page-explore.ts'
import { pageFilesEn } from './en/page-files.ts'
import { pageShellEn } from './en/page-shell.ts'
import { pageStartEn } from './en/page-start.ts'
import { pageViewsEn } from './en/page-views.ts'
import type { Language } from './language.ts'
import { pageExploreNl } from './nl/page-explore.ts'
import { pageFilesNl } from './nl/page-files.ts'
import { pageShellNl } from './nl/page-shell.ts'
import { pageStartNl } from './nl/page-start.ts'
import { pageViewsNl } from './nl/page-views.ts'

const nl = { ...pageShellNl, ...pageViewsNl, start: pageStartNl, explore: pageExploreNl, files: pageFilesNl }

/** Everything the page says by itself; words for ids of the catalogues stand in the dictionary. */
export type PageWords = typeof nl

const en: PageWords = { ...pageShellEn, ...pageViewsEn, start: pageStartEn, explore: pageExploreEn, files: pageFilesEn }

export const pageWords = (language: Language): PageWords => (language === 'nl' ? nl : en)
