import { leverWords } from '@wlz/explain'
import { everydayWords, type Language } from '@wlz/terms'

/** Text without capitals and accents. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()

const wordsOf = (text: string): string[] => bare(text).match(/[a-z0-9]+/g) ?? []

/**
 * Ids of the levers that answer to what was typed, the best first: each word of it begins a word of the name, of what
 * people call it, or of what it does.
 */
export function findLevers(typed: string, ids: readonly string[], language: Language): string[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return []
  return ids
    .map((id) => ({ id, rank: rankOf(id, wanted, language) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((one, two) => one.rank - two.rank)
    .map(({ id }) => id)
}

/** Sum over the words of where they were found: the name before the words that people say before what it does. */
function rankOf(id: string, wanted: readonly string[], language: Language): number {
  const { label, does } = leverWords(id, language)
  const said: Readonly<Record<string, Readonly<Record<Language, string>> | undefined>> = everydayWords
  const places = [`${label} ${id}`, said[id]?.[language] ?? '', does].map(wordsOf)
  return wanted.reduce((sum, word) => {
    const place = places.findIndex((words) => words.some((each) => each.startsWith(word)))
    return sum + (place < 0 ? Infinity : place)
  }, 0)
}
