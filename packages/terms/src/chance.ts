import type { Language } from './language.ts'

const fractions: readonly (readonly [share: number, count: number, of: number])[] = [
  [0.05, 1, 20], [0.1, 1, 10], [0.2, 1, 5], [0.3, 3, 10], [0.4, 2, 5], [0.5, 1, 2], [0.6, 3, 5], [0.7, 7, 10], [0.8, 4, 5], [0.9, 9, 10], [0.95, 19, 20],
]

/**
 * A chance as a count of draws that people can picture: 0.79 -> "in 4 van de 5 doorrekeningen".
 * All and none are said only when it is all and none; a tie counts as half, so 0.5 may also mean no difference at all.
 *
 * @param chance share of the draws, 0 to 1
 */
export function chanceInWords(chance: number, language: Language): string {
  const isDutch = language === 'nl'
  if (chance === 1) return isDutch ? 'in alle doorrekeningen' : 'in all draws'
  if (chance === 0) return isDutch ? 'in geen enkele doorrekening' : 'in no draw'
  if (chance >= 0.975) return isDutch ? 'in bijna alle doorrekeningen' : 'in nearly all draws'
  if (chance <= 0.025) return isDutch ? 'in bijna geen doorrekening' : 'in hardly any draw'
  const [, count, of] = fractions.reduce((best, next) => (Math.abs(next[0] - chance) < Math.abs(best[0] - chance) ? next : best))
  if (of === 2) return isDutch ? 'in de helft van de doorrekeningen' : 'in half of the draws'
  return isDutch ? `in ${count} van de ${of} doorrekeningen` : `in ${count} of ${of} draws`
}
