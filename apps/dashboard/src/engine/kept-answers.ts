import type { Answer } from './client.ts'
import type { Ask } from './protocol.ts'

/**
 * Finished answers, so that going back to a view costs nothing. They are counted by the numbers in them, for that is what they
 * take: an answer on a map of 31 regions has as many as the answers of a whole morning on one of them. A study keeps nothing between
 * questions, and an engine keeps parameters of at most 48 columns of draws and the ageing of 18 (48 while policies share draws),
 * so that its cache is bounded by columns of fixed size, not by how many scenarios or regions were asked.
 */
const kept = new Map<string, { readonly steps: readonly Answer<never>[]; readonly numbers: number }>()
/** Some sixteen bytes each in the browser: 4 MB. */
export const mostNumbers = 250_000
let numbers = 0

/** Keep an answer and what led to it; the longest unused are forgotten first. */
export function keep(key: string, steps: readonly Answer<never>[]): void {
  forget(key)
  // only of a single area is a step on the way ever asked for again: as the reference of an early word
  const lasting = (steps.at(-1)?.results.length ?? 0) > 1 ? steps.slice(-1) : steps
  const entry = { steps: lasting, numbers: numbersIn(lasting) }
  kept.set(key, entry)
  numbers += entry.numbers
  while (numbers > mostNumbers && kept.size > 1) forget(kept.keys().next().value!)
}

/** Answers to a question, fewest draws first; undefined where it was never asked or is forgotten. */
export function keptAnswers<Kind extends Ask['kind']>(key: string): readonly Answer<Kind>[] | undefined {
  const entry = kept.get(key)
  if (entry === undefined) return undefined
  kept.delete(key)
  kept.set(key, entry)
  return entry.steps as readonly Answer<never>[] as readonly Answer<Kind>[]
}

function forget(key: string): void {
  numbers -= kept.get(key)?.numbers ?? 0
  kept.delete(key)
}

/** Numbers that take as much memory as a value; of a text eight letters count as one. */
function numbersIn(value: unknown): number {
  if (typeof value === 'number') return 1
  if (typeof value === 'string') return value.length / 8
  if (typeof value !== 'object' || value === null) return 0
  let sum = 0
  for (const part of Object.values(value)) sum += numbersIn(part)
  return sum
}
