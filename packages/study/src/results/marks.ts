import {
  firstProjectedYear,
  lastProjectedYear,
  leverCatalogue,
  noPolicy,
  trackValue,
  type Lever,
  type Track,
  type Value,
} from '@wlz/core'
import type { LeverEvidence, Pack } from '@wlz/data'
import { canonicalJson } from '../ask/canonical.ts'
import type { StudyScenario } from '../ask/request.ts'
import { blockedBy, onlyPayer } from './blocked.ts'
import type { BeyondEvidence, Marks, OwnEffect, OwnParameter } from './result.ts'
import { isUnpriced } from '@wlz/explain'

/** Part of the pack that the marks need. */
export type LeverKnowledge = Pick<Pack, 'leverEvidence' | 'parameters'>

/**
 * Collect the remarks on values that people set: levers beyond what anyone measured, and effects and parameters
 * filled in by hand. They travel with every result. A value that is as in the decided policy beneath is a remark on that
 * policy and no other: else every scenario would be blamed for it. A lever without a price is named all the same, for the
 * total beside it lacks that amount whoever pulled the lever.
 * @param regions numbers of the regions that the result is about
 */
export function marksOf(
  { leverEvidence, parameters }: LeverKnowledge,
  { policy, decided = noPolicy }: Pick<StudyScenario, 'policy' | 'decided'>,
  regions: readonly number[],
): Marks {
  const beyondEvidence: BeyondEvidence[] = []
  const ownEffects: OwnEffect[] = []
  const unpriced: string[] = []
  for (const lever of leverCatalogue) {
    const rows = leverEvidence.filter((row) => row.lever === lever.id)
    const tracks = policy.levers[lever.id]
    if (tracks !== undefined)
      beyondEvidence.push(
        ...beyond(
          lever,
          rows,
          regions.map((region) => ({
            track: tracks[region] ?? [],
            decided: decided.levers[lever.id]?.[region] ?? [],
          })),
        ),
      )
    if (isUnpriced(lever) && regions.some((region) => isPulled(lever, tracks?.[region] ?? []))) unpriced.push(lever.id)
    const effect = policy.effects[lever.id]
    if (effect !== undefined && !isSame(effect, decided.effects[lever.id]))
      ownEffects.push(ownEffect(lever, rows, parameters, effect))
  }
  const ownParameters = parameters.flatMap((known): OwnParameter[] => {
    const own = policy.parameters[known.id]
    return own === undefined || isSame(own, decided.parameters[known.id])
      ? []
      : [{ parameter: known.id, ...spreadOf(own), evidence: spreadOf(known) }]
  })
  const blocked = blockedBy(
    policy,
    ownParameters.map(({ parameter }) => parameter),
    regions,
  )
  const payer = onlyPayer(policy, regions)
  return {
    ...(beyondEvidence.length > 0 && { beyondEvidence }),
    ...(ownEffects.length > 0 && { ownEffects }),
    ...(ownParameters.length > 0 && { ownParameters }),
    ...(unpriced.length > 0 && { unpriced }),
    ...(blocked.length > 0 && { blocked }),
    ...(payer !== undefined && { onlyPayer: payer }),
  }
}

/** Tells if a lever does anything in any year. */
function isPulled({ neutral }: Lever, track: Track): boolean {
  for (let year = firstProjectedYear; year <= lastProjectedYear; year++) {
    if (trackValue(track, year, lowEnd, neutral) !== neutral || trackValue(track, year, highEnd, neutral) !== neutral)
      return true
  }
  return false
}

const isSame = (value: Value, other: Value | undefined): boolean =>
  other !== undefined && canonicalJson(value) === canonicalJson(other)

/** Path of a lever in one region, and the one that was decided there. */
type Paths = Readonly<{ track: Track; decided: Track }>

/** The furthest value below and the furthest above the range of the handle, each in its first year. */
function beyond(lever: Lever, rows: readonly LeverEvidence[], paths: readonly Paths[]): BeyondEvidence[] {
  const lowest = edge(rows, 'handleLow')
  const highest = edge(rows, 'handleHigh')
  if (lowest === undefined || highest === undefined) return []
  const range = { low: lowest.handleLow!, high: highest.handleHigh! }
  let below = { value: range.low, year: 0 }
  let above = { value: range.high, year: 0 }
  for (let year = firstProjectedYear; year <= lastProjectedYear; year++) {
    for (const { track, decided } of distinct(paths)) {
      const low = trackValue(track, year, lowEnd, lever.neutral)
      const high = trackValue(track, year, highEnd, lever.neutral)
      const asDecided = [
        trackValue(decided, year, lowEnd, lever.neutral),
        trackValue(decided, year, highEnd, lever.neutral),
      ]
      if (low === asDecided[0] && high === asDecided[1]) continue
      if (low < below.value && low !== lever.neutral) below = { value: low, year }
      if (high > above.value && high !== lever.neutral) above = { value: high, year }
    }
  }
  const marks: BeyondEvidence[] = []
  if (below.year > 0)
    marks.push({ lever: lever.id, year: below.year, value: below.value, ...range, grade: lowest.grade })
  if (above.year > 0)
    marks.push({ lever: lever.id, year: above.year, value: above.value, ...range, grade: highest.grade })
  return marks
}

const lowEnd = (value: Value): number => (typeof value === 'number' ? value : value.low)
const highEnd = (value: Value): number => (typeof value === 'number' ? value : value.high)

/** The row that reaches furthest; several rows may speak of one handle. */
function edge(rows: readonly LeverEvidence[], key: 'handleLow' | 'handleHigh'): LeverEvidence | undefined {
  const sign = key === 'handleLow' ? -1 : 1
  let best: LeverEvidence | undefined
  for (const row of rows) {
    const value = row[key]
    if (value !== undefined && (best === undefined || sign * value > sign * best[key]!)) best = row
  }
  return best
}

/** Most levers are set for the country as a whole: one track, said 31 times. */
const distinct = (paths: readonly Paths[]): readonly Paths[] => [
  ...new Map(paths.map((path) => [JSON.stringify(path), path])).values(),
]

const spreadOf = (value: Value) =>
  typeof value === 'number'
    ? { low: value, central: value, high: value }
    : { low: value.low, central: value.central, high: value.high }

function ownEffect(
  lever: Lever,
  rows: readonly LeverEvidence[],
  parameters: Pack['parameters'],
  effect: Value,
): OwnEffect {
  const mark = { lever: lever.id, ...spreadOf(effect) }
  if (lever.effect.kind !== 'evidence') return mark
  const id = lever.effect.parameter
  const known = parameters.find((parameter) => parameter.id === id)
  const grade = (rows.find((row) => row.parameter === id) ?? rows.find((row) => row.role === 'effect'))?.grade
  if (known === undefined || grade === undefined) return mark
  return { ...mark, evidence: { low: known.low, high: known.high, grade } }
}
