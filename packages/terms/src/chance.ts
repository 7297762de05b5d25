import type { Language } from './language.ts'

const fractions: readonly (readonly [share: number, count: number, of: number])[] = [
  [0.05, 1, 20],
  [0.1, 1, 10],
  [0.2, 1, 5],
  [0.3, 3, 10],
  [0.4, 2, 5],
  [0.5, 1, 2],
  [0.6, 3, 5],
  [0.7, 7, 10],
  [0.8, 4, 5],
  [0.9, 9, 10],
  [0.95, 19, 20],
]

/** Nearest fraction that people can picture; 0 and 1 only for exactly 0 and 1. */
function counted(chance: number): 'all' | 'none' | 'nearly-all' | 'hardly-any' | 'half' | readonly [count: number, of: number] {
  if (chance === 1) return 'all'
  if (chance === 0) return 'none'
  if (chance >= 0.975) return 'nearly-all'
  if (chance <= 0.025) return 'hardly-any'
  const [, count, of] = fractions.reduce((best, next) => (Math.abs(next[0] - chance) < Math.abs(best[0] - chance) ? next : best))
  return of === 2 ? 'half' : [count, of]
}

const short = {
  nl: { all: 'alle', none: 'geen', 'nearly-all': 'bijna alle', 'hardly-any': 'bijna geen', half: 'de helft', of: 'van de' },
  en: { all: 'all', none: 'none', 'nearly-all': 'nearly all', 'hardly-any': 'hardly any', half: 'half', of: 'of' },
} as const

/** For a cell of a table: 0.79 -> "4 van de 5". */
export function chanceInShort(chance: number, language: Language): string {
  const found = counted(chance)
  return typeof found === 'string' ? short[language][found] : `${found[0]} ${short[language].of} ${found[1]}`
}

/**
 * A chance as a count of draws that people can picture: 0.79 -> "in 4 van de 5 doorrekeningen".
 * "All" and "none" are used only for exactly 1 and 0. A tie counts as half, so 0.5 may also mean no difference at all.
 *
 * @param chance share of the draws, 0 to 1
 */
export function chanceInWords(chance: number, language: Language): string {
  const isDutch = language === 'nl'
  const found = counted(chance)
  switch (found) {
    case 'all':
      return isDutch ? 'in alle doorrekeningen' : 'in all draws'
    case 'none':
      return isDutch ? 'in geen enkele doorrekening' : 'in no draw'
    case 'nearly-all':
      return isDutch ? 'in bijna alle doorrekeningen' : 'in nearly all draws'
    case 'hardly-any':
      return isDutch ? 'in bijna geen doorrekening' : 'in hardly any draw'
    case 'half':
      return isDutch ? 'in de helft van de doorrekeningen' : 'in half of the draws'
    default:
      return isDutch ? `in ${found[0]} van de ${found[1]} doorrekeningen` : `in ${found[0]} of ${found[1]} draws`
  }
}
