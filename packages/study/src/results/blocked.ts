import {
  firstProjectedYear,
  lastProjectedYear,
  leverById,
  trackValue,
  type Policy,
  type Track,
  type Value,
} from '@wlz/core'
import { needOf, type Need } from '@wlz/explain'
import type { Blocked } from './result.ts'

const lowEnd = (value: Value): number => (typeof value === 'number' ? value : value.low)
const highEnd = (value: Value): number => (typeof value === 'number' ? value : value.high)

/** Lowest and highest value of a lever in any year and region; the neutral one where nobody pulls it. */
export function reachOf(id: string, { levers }: Policy, regions: readonly number[]): { low: number; high: number } {
  const { neutral } = leverById.get(id)!
  const tracks: readonly Track[] = regions.map((region) => levers[id]?.[region] ?? [])
  let low = Infinity
  let high = -Infinity
  for (const track of tracks)
    for (let year = firstProjectedYear; year <= lastProjectedYear; year++) {
      low = Math.min(low, trackValue(track, year, lowEnd, neutral))
      high = Math.max(high, trackValue(track, year, highEnd, neutral))
    }
  return { low, high }
}

/** True where a lever is away from its neutral value in some year. */
export function isPulledIn(id: string, policy: Policy, regions: readonly number[]): boolean {
  const { low, high } = reachOf(id, policy, regions)
  const { neutral } = leverById.get(id)!
  return low !== neutral || high !== neutral
}

function isMet({ levers, above, below }: Need, policy: Policy, regions: readonly number[]): boolean {
  return levers.some((id) => {
    const { low, high } = reachOf(id, policy, regions)
    return above !== undefined ? high > above : below !== undefined ? low < below : isPulledIn(id, policy, regions)
  })
}

/**
 * Levers and parameters that somebody set and that do nothing, because what they work on is not there.
 * @param own ids of parameters that this scenario sets
 */
export function blockedBy(policy: Policy, own: readonly string[], regions: readonly number[]): readonly Blocked[] {
  const pulled = Object.keys(policy.levers).filter((id) => isPulledIn(id, policy, regions))
  return [...pulled, ...own].flatMap((id): Blocked[] => {
    const need = needOf(id)
    return need === undefined || isMet(need, policy, regions) ? [] : [{ id, ...need }]
  })
}

const joint = ['domeinoverstijgend-arrangement', 'dementie-arrangement']

/**
 * The one payer of arrangements that ask two: all on gemeente or zorgverzekeraar, and nobody co-pays.
 * @returns undefined where two pay, or nothing is arranged
 */
export function onlyPayer(policy: Policy, regions: readonly number[]): 'wmo' | 'zvw' | undefined {
  if (!joint.some((id) => isPulledIn(id, policy, regions))) return undefined
  if (isPulledIn('zorgkantoor-medefinanciering', policy, regions) || isPulledIn('spuk-dos', policy, regions))
    return undefined
  const { low, high } = reachOf('kostenverdeling-wmo', policy, regions)
  return low >= 1 ? 'wmo' : high <= 0 ? 'zvw' : undefined
}
