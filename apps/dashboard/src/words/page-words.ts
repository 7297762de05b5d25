import type { Language } from '@wlz/terms'
import { pageExploreEn } from './en/explore.ts'
import { pageFilesEn } from './en/files.ts'
import { pageShellEn } from './en/shell.ts'
import { pageStartEn } from './en/start.ts'
import { pageViewsEn } from './en/views.ts'
import { pageExploreNl } from './nl/explore.ts'
import { pageFilesNl } from './nl/files.ts'
import { pageShellNl } from './nl/shell.ts'
import { pageStartNl } from './nl/start.ts'
import { pageViewsNl } from './nl/views.ts'

const nl = { ...pageShellNl, ...pageViewsNl, start: pageStartNl, explore: pageExploreNl, files: pageFilesNl }

/** Words of the page itself; the dictionary has the words for ids of the catalogues. */
export type PageWords = typeof nl

const en: PageWords = { ...pageShellEn, ...pageViewsEn, start: pageStartEn, explore: pageExploreEn, files: pageFilesEn }

export const pageWords = (language: Language): PageWords => (language === 'nl' ? nl : en)
