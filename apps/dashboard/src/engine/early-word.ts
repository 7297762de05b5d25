import type { RunResult } from '@wlz/study'
import type { Answer } from './client.ts'
import { pairedWith } from './paired.ts'

/**
 * What to show of a scenario whose draws are still coming in, given the answers to its reference; undefined when its own
 * answer is complete, or the reference is not known both in the same draws and in more of them.
 */
export function earlyWord(own: Answer<'run'>, reference: readonly Answer<'run'>[]): RunResult | undefined {
  const same = reference.find(({ draws }) => draws === own.draws)
  const full = reference.at(-1)
  const early = own.results[0]
  if (
    own.isFinal ||
    early === undefined ||
    same === undefined ||
    full === undefined ||
    !full.isFinal ||
    full.draws <= own.draws
  )
    return undefined
  const [sameResult, fullResult] = [same.results[0]!, full.results[0]!]
  const isSameArea = early.run.region === sameResult.run.region && early.run.seed === sameResult.run.seed
  return isSameArea ? pairedWith(early, sameResult, fullResult) : undefined
}
