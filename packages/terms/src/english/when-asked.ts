import type * as words from '../en/dictionary.ts'

let fetched: typeof words | undefined

/** English words of the catalogues; a page fetches them when it speaks English. */
export function english(): typeof words {
  if (fetched === undefined) throw new Error('the English words were not fetched')
  return fetched
}

export async function loadEnglish(): Promise<void> {
  fetched ??= await import('../en/dictionary.ts')
}
