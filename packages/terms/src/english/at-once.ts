import * as words from '../en/dictionary.ts'

/** English words of the catalogues; on a command line they come with the program. */
export const english = (): typeof words => words
export const loadEnglish = (): Promise<void> => Promise.resolve()
