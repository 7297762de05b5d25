import { distance } from 'fastest-levenshtein'

/** Normalised name for comparison: without case, accents and the apostrophe of 't Gooi. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** The name that looks most like what was written, or nothing when none comes close. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = plainName(written.slice(0, 100))
  if (wanted === '') return undefined
  let best: string | undefined
  let fewest = Infinity
  for (const name of names) {
    const plain = plainName(name)
    // half a word typed, or a word of a longer name, counts as near
    const contained = wanted.length >= 3 && plain.length >= 3 && (plain.startsWith(wanted) || wanted.startsWith(plain))
    const edits = contained ? Math.min(2, distance(wanted, plain)) : distance(wanted, plain)
    if (edits < fewest) {
      fewest = edits
      best = name
    }
  }
  return fewest <= Math.max(2, Math.floor(wanted.length * 0.4)) ? best : undefined
}

/** `{ nearest }` to spread in a fault, empty when nothing is near. */
export function withNearest(written: string, names: readonly string[]): { nearest?: string } {
  const nearest = nearestName(written, names)
  return nearest === undefined ? {} : { nearest }
}
