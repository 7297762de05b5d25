import { useMemo, useState } from 'react'
import type { Policy } from '@wlz/core'
import type { Scenario } from '@wlz/scenario'
import type { CompareResult, RunResult } from '@wlz/study'
import { baseOf, levelOf } from '../../engine/levels.ts'
import { earlyWord } from '../../engine/paired.ts'
import type { Failure } from '../../engine/protocol.ts'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'

/** A scenario and what it is held against, as far as draws are in. */
export interface Paired {
  /** The scenario itself. */
  readonly result: RunResult | undefined
  readonly reference: RunResult | undefined
  /** Both, draw by draw; absent where there is no reference. */
  readonly pair: CompareResult | undefined
  /** Draws of which the difference is known. */
  readonly draws: number
  /** True while the draws of the scenario are still coming in and those of the reference are complete. */
  readonly isEarlyWord: boolean
  readonly isStale: boolean
  readonly isFilling: boolean
  readonly isFinal: boolean
  readonly failure: Failure | undefined
}

interface Asked {
  readonly scenario: Scenario | undefined
  readonly reference: Scenario | undefined
  readonly region: string
  readonly indicators: readonly string[]
  readonly isUrgent?: boolean
}

/**
 * A scenario beside its reference in the same draws, so that what no policy touches falls away. While its draws come in,
 * what it changes in them is added to all draws of the reference, so that lines stand where they will stand.
 */
export function usePair({ scenario, reference, region, indicators, isUrgent = true }: Asked): Paired {
  const common =
    scenario === undefined
      ? undefined
      : { regions: [region], indicators, steps: stepsTo(scenario.draws), seed: scenario.seed }
  const alone = useAnswer<'run'>(
    scenario && common && reference === undefined ? { ...common, kind: 'run', scenario: studied(scenario) } : undefined,
    isUrgent,
  )
  const both = useAnswer<'compare'>(
    scenario && common && reference !== undefined
      ? {
          ...common,
          kind: 'compare',
          base: studied(reference),
          others: [studied(scenario)],
          shares: false,
          levels: true,
        }
      : undefined,
    isUrgent,
  )
  const full = useFull(reference === undefined ? scenario : reference, alone, both)
  // On the way from a scenario alone to one beside another, the one that stood there stays until the other has come.
  const isPair = reference !== undefined ? both.answer !== undefined : alone.answer === undefined
  const shown = isPair ? both : alone
  const pair = isPair ? both.answer?.results[0] : undefined
  const own = useMemo(() => (pair === undefined ? undefined : levelOf(pair)), [pair])
  const base = useMemo(() => (pair === undefined ? undefined : baseOf(pair)), [pair])
  const known = full !== undefined && full.policy === reference?.policy ? full.result : undefined
  const early = useMemo(
    () => (own === undefined || base === undefined || known === undefined ? undefined : earlyWord(own, base, known)),
    [own, base, known],
  )
  const wanted = reference === undefined ? alone : both
  return {
    result: early ?? own ?? alone.answer?.results[0],
    reference: early === undefined ? base : known,
    pair,
    draws: shown.answer?.draws ?? 0,
    isEarlyWord: early !== undefined,
    isStale: wanted.isStale,
    isFilling: wanted.isFilling,
    isFinal: !wanted.isStale && wanted.answer?.isFinal === true,
    failure: wanted.failure,
  }
}

interface Full {
  readonly policy: Policy
  /** The answer that it was taken from. */
  readonly source: CompareResult | RunResult
  readonly result: RunResult
}

/** All draws of the reference, from the last answer that had them. */
function useFull(
  of: Scenario | undefined,
  alone: ReturnType<typeof useAnswer<'run'>>,
  both: ReturnType<typeof useAnswer<'compare'>>,
): Full | undefined {
  const [full, setFull] = useState<Full>()
  const pair = both.isStale || both.answer?.isFinal !== true ? undefined : both.answer.results[0]
  const run = alone.isStale || alone.answer?.isFinal !== true ? undefined : alone.answer.results[0]
  const source = pair ?? run
  if (of !== undefined && source !== undefined && full?.source !== source)
    setFull({ policy: of.policy, source, result: pair === undefined ? run! : baseOf(pair) })
  return full
}
