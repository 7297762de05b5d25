import { leverCatalogue, type Lever, type Policy, type Track } from '@wlz/core'
import type { Pack, Probe } from '@wlz/data'
import { companionOf, leverFacts } from '@wlz/explain'
import { firstPolicyYear, policyLevers } from '@wlz/scenario'

const tenth = 0.1

/**
 * The two settings of every lever: the ends of what was measured or studied, else a tenth of its bounds to either side.
 */
export function probesOf(pack: Pack, base: Policy): Probe[] {
  // By id, so that another order of the catalogue is not another screening.
  const levers = leverCatalogue.toSorted((one, two) => (one.id < two.id ? -1 : 1))
  const newFrom = new Map(policyLevers(pack.evidence.legalStarts).map((lever) => [lever.id, lever.newFrom]))
  return levers.flatMap((lever) => {
    const beside = companionOf(lever.moves)
    const common = {
      lever: lever.id,
      from: newFrom.get(lever.id) ?? firstPolicyYear,
      ...(lever.effect.kind === 'unknown' ? { supposedEffect: tidy(lever.effect.max * tenth) } : {}),
      ...(beside === undefined ? {} : { beside }),
    }
    const isShift = base.levers[lever.id] !== undefined
    const { handle } = leverFacts(lever, pack, 'en')
    if (handle !== undefined && !isShift)
      return [handle.low, handle.high]
        .map((value) => Math.min(lever.max, Math.max(lever.min, value)))
        .filter((value) => value !== lever.neutral)
        .map((value): Probe => ({ ...common, value, isShift, ground: 'evidence' }))
    return settingsByBounds(lever, isShift).map((value): Probe => ({ ...common, value, isShift, ground: 'bounds' }))
  })
}

/** Values a tenth of the bounds from the neutral one; a switch is turned over. */
function settingsByBounds({ unit, min, max, neutral }: Lever, isShift: boolean): number[] {
  if (unit === 'switch') return [max]
  const step = tidy((max - min) * tenth)
  if (isShift) return [-step, step]
  return [neutral - step, neutral + step].filter((value) => value >= min && value <= max).map(tidy)
}

/** A setting as a person would write it, without the last bits of a product. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** The base with the lever that a probe needs beside it, without the probe. */
export const besideOf = (base: Policy, beside: Probe['beside'], { regions }: Pack['evidence']): Policy =>
  beside === undefined ? base : pulled(base, beside.lever, beside.value, firstPolicyYear, regions.length)

/** The base with a probe on top. */
export function withProbe(
  base: Policy,
  { lever, value, isShift, from, supposedEffect }: Probe,
  { regions }: Pack['evidence'],
): Policy {
  const policy = isShift ? shifted(base, lever, value, from) : pulled(base, lever, value, from, regions.length)
  return supposedEffect === undefined ? policy : { ...policy, effects: { ...policy.effects, [lever]: supposedEffect } }
}

function pulled(base: Policy, lever: string, value: number, year: number, regions: number): Policy {
  const under = base.levers[lever]
  const tracks = Array.from({ length: regions }, (_, region): Track => [...(under?.[region] ?? []), [{ year, value }]])
  return { ...base, levers: { ...base.levers, [lever]: tracks } }
}

/** The path of the base moved up or down from a year on. */
function shifted(base: Policy, lever: string, by: number, from: number): Policy {
  const tracks = base.levers[lever]!.map((track): Track => {
    const top = track.at(-1)!
    const years = [...new Set([from, ...top.map(({ year }) => year).filter((year) => year > from)])]
    return [...track, years.map((year) => ({ year, value: valueAt(top, year) + by }))]
  })
  return { ...base, levers: { ...base.levers, [lever]: tracks } }
}

/** The line through the points of a layer at a year from its first point on; the basispad states plain numbers. */
function valueAt(layer: Track[number], year: number): number {
  const after = layer.findIndex((point) => point.year > year)
  const number = (index: number) => {
    const { value } = layer.at(index)!
    if (typeof value !== 'number')
      throw new TypeError('the basispad states a lever with a range: a probe needs its median')
    return value
  }
  if (after === -1) return number(-1)
  if (after === 0) return number(0)
  const [low, high] = [layer[after - 1]!.year, layer[after]!.year]
  return number(after - 1) + ((number(after) - number(after - 1)) * (year - low)) / (high - low)
}
