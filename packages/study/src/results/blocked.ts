import {
  firstProjectedYear,
  lastProjectedYear,
  leverById,
  trackValue,
  type Policy,
  type Track,
  type Value,
} from '@wlz/core'
import { isNeedMet, needOf } from '@wlz/explain'
import type { Blocked } from './result.ts'

const lowEnd = (value: Value): number => (typeof value === 'number' ? value : value.low)
const highEnd = (value: Value): number => (typeof value === 'number' ? value : value.high)
const years: readonly number[] = Array.from(
  { length: lastProjectedYear - firstProjectedYear + 1 },
  (_, index) => firstProjectedYear + index,
)

/** Values of levers by year, over the regions of a result. */
interface Levers {
  /** Lowest and highest value of a year; the neutral one where nobody pulls the lever. */
  readonly of: (id: string, year: number) => Readonly<{ low: number; high: number }>
  readonly isPulled: (id: string, year: number) => boolean
}

function leversOf({ levers }: Policy, regions: readonly number[]): Levers {
  const of = (id: string, year: number) => {
    const { neutral } = leverById.get(id)!
    const tracks = regions.map((region): Track => levers[id]?.[region] ?? [])
    return {
      low: Math.min(...tracks.map((track) => trackValue(track, year, lowEnd, neutral))),
      high: Math.max(...tracks.map((track) => trackValue(track, year, highEnd, neutral))),
    }
  }
  const isPulled = (id: string, year: number) => {
    const { low, high } = of(id, year)
    const { neutral } = leverById.get(id)!
    return low !== neutral || high !== neutral
  }
  return { of, isPulled }
}

/**
 * Levers and parameters that somebody set and that do nothing in any year, because what they work on is not there.
 * @param own ids of parameters that this scenario sets
 */
export function blockedBy(policy: Policy, own: readonly string[], regions: readonly number[]): readonly Blocked[] {
  const levers = leversOf(policy, regions)
  const when = (id: string): readonly number[] =>
    own.includes(id) ? years : years.filter((year) => levers.isPulled(id, year))
  return [...Object.keys(policy.levers), ...own].flatMap((id): Blocked[] => {
    const need = needOf(id)
    if (need === undefined) return []
    const active = when(id)
    return active.length === 0 || active.some((year) => isNeedMet(need, (each) => levers.of(each, year)))
      ? []
      : [{ id, ...need }]
  })
}

const joint = ['domeinoverstijgend-arrangement', 'dementie-arrangement']

/**
 * The one payer of arrangements that ask two: all on gemeente or zorgverzekeraar, and nobody co-pays.
 * @returns undefined where two pay in some year, or nothing is arranged
 */
export function onlyPayer(policy: Policy, regions: readonly number[]): 'wmo' | 'zvw' | undefined {
  const { of, isPulled } = leversOf(policy, regions)
  const arranged = years.filter((year) => joint.some((id) => isPulled(id, year)))
  if (arranged.length === 0) return undefined
  if (arranged.some((year) => isPulled('zorgkantoor-medefinanciering', year) || isPulled('spuk-dos', year)))
    return undefined
  if (arranged.every((year) => of('kostenverdeling-wmo', year).low >= 1)) return 'wmo'
  return arranged.every((year) => of('kostenverdeling-wmo', year).high <= 0) ? 'zvw' : undefined
}
