import { startTransition, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Policy, Start } from '@wlz/core'
import type { Scenario } from '@wlz/scenario'
import { normText, type StudyScenario } from '@wlz/study'
import { usePage, usePick } from '../page.ts'
import { startFrom } from '../state/own-data.ts'
import type { Answer } from './client.ts'
import { Latest, measured, type Found } from './latest.ts'
import type { Ask, Failure, Unstarted } from './protocol.ts'

export interface Shown<Kind extends Ask['kind']> {
  /** The newest answer there is, to this question or an earlier one. */
  readonly answer: Answer<Kind> | undefined
  /** Answers to that question so far, fewest draws first. */
  readonly steps: readonly Answer<Kind>[]
  /** True while an answer to an earlier question is shown. */
  readonly isStale: boolean
  /** Draws are still being added. */
  readonly isFilling: boolean
  readonly failure: Failure | undefined
  /** Part of the last step that is done, 0 to 1. */
  readonly progress: number | undefined
}

const numbers = new WeakMap<Policy | Start, number>()
let count = 0

/** A number for a policy or a start: one object, one number. The library gives equal content one object. */
function numberOf(policy: Policy | Start): number {
  const known = numbers.get(policy) ?? ++count
  numbers.set(policy, known)
  return known
}

function keyOf(ask: Ask): string {
  const scenarios = ask.kind === 'run' || ask.kind === 'regions' ? [ask.scenario] : [ask.base, ...(ask.others ?? [])]
  const of = scenarios.map(({ id, policy }) => `${id}:${numberOf(policy)}`).join()
  return [
    ask.kind,
    of,
    numberOf(ask.start),
    ask.kind === 'compare' && ask.shares,
    ask.kind === 'compare' && ask.levels,
    ask.kind === 'compare' && ask.payback,
    ask.kind === 'tipping' && [...ask.norms.map(normText), ask.besideRegions].join(),
    ask.regions.join(),
    ask.indicators.join(),
    ask.steps.at(-1), // looks on the way change nothing of the answer
    ask.seed,
  ].join('|')
}

/** Ask the engine; undefined asks nothing. An urgent question goes before the others. */
export function useAnswer<Kind extends Ask['kind']>(plain: Unstarted<Kind> | undefined, isUrgent = true): Shown<Kind> {
  const { client, pack, store } = usePage()
  const ownData = usePick((state) => state.ownData)
  const ask =
    plain && ({ ...plain, start: startFrom(ownData, pack.regions) } as unknown as Extract<Ask, { kind: Kind }>)
  const [found, setFound] = useState<Found<Kind>>()
  const [progress, setProgress] = useState<{ key: string; part: number }>()
  const latest = useRef<Latest<Kind>>(undefined)
  const arrived = useRef<number>(undefined)
  const key = ask === undefined ? undefined : keyOf(ask)
  const tries = useSyncExternalStore(client.onTry, client.tries)
  useEffect(() => {
    latest.current = new Latest<Kind>(
      (...question) => client.ask<Kind>(...question),
      isUrgent,
      (next) => {
        if (next.progress === undefined) {
          arrived.current = performance.now()
          startTransition(() => setFound(next)) // figures are drawn in slices: a hand on a lever goes first
        } else setProgress({ key: next.key, part: next.progress })
      },
    )
    return () => latest.current?.close()
  }, [client, isUrgent])
  useEffect(() => {
    if (ask === undefined || key === undefined) latest.current?.close()
    else latest.current?.want({ key, ask }, store.get().history.gesture !== undefined)
    // the key says all of the question that matters; the question itself is another object each time
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, client, isUrgent, store, tries])
  useLayoutEffect(() => {
    if (arrived.current !== undefined) measured('wlz drawn', arrived.current)
  }, [found])
  const isStale = key === undefined || found?.key !== key
  return {
    answer: found?.answer,
    steps: found?.steps ?? [],
    isStale,
    isFilling: isStale || found.answer?.isFinal === false,
    failure: isStale ? undefined : found.failure,
    progress: progress?.key === key ? progress?.part : undefined,
  }
}

/** Part of a scenario that a study needs: the policy is plain data that can cross to a worker. */
export const studied = ({ id, policy, decided, seed, draws }: Scenario): StudyScenario => ({
  id,
  policy,
  ...(decided === undefined ? {} : { decided }),
  seed,
  draws,
})

/** From a first look to all draws. */
export const stepsTo = (draws: number): number[] => [...[16, 64, 512].filter((step) => step < draws), draws]
