import { distance } from 'fastest-levenshtein'

/** A name as people compare names: without case, accents and apostrophes. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** The name that looks most like what was written, or nothing when none comes close. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const wanted = plainName(written.slice(0, 100))
  if (wanted === '') return undefined
  let best: string | undefined
  let fewest = Infinity
  for (const name of names) {
    const plain = plainName(name)
    const isPart = wanted.length >= 3 && (plain.includes(wanted) || wanted.startsWith(plain))
    const edits = isPart ? Math.min(1, distance(wanted, plain)) : distance(wanted, plain)
    if (edits < fewest) [best, fewest] = [name, edits]
  }
  return fewest <= Math.max(2, Math.floor(wanted.length * 0.4)) ? best : undefined
}
