import { indicatorCatalogue, type IndicatorId } from './catalogue/indicators.ts'
import type { Indicator } from './catalogue/row.ts'
import { presentValue } from './blocks/money/present-value.ts'
import { countedWeeks, percentileWeeks } from './blocks/waiting/percentile.ts'
import { Recent } from './engine/lru.ts'

export type MeasurePart = 'value' | 'numerator' | 'denominator' | 'longer'

/** Measure that is kept of a run: an indicator itself, the parts of a ratio, or counts of people by wait, so that regions can be added per draw. */
export interface Measure {
  readonly id: string
  /** The first that needs it. */
  readonly indicator: IndicatorId
  readonly part: MeasurePart
}

/** Of what is recorded on request too. */
const allMeasures: readonly Measure[] = uniqueById(
  indicatorCatalogue.flatMap((indicator): Measure[] => {
    if (indicator.presentValueOf !== undefined) return [] // worked out when asked
    if (indicator.percentileOf !== undefined)
      return countsOf(indicator.percentileOf).map((id): Measure => ({ id, indicator: indicator.id, part: 'longer' }))
    return indicator.combine === 'ratio'
      ? [
          { id: `${indicator.id}/numerator`, indicator: indicator.id, part: 'numerator' },
          { id: `${indicator.id}/denominator`, indicator: indicator.id, part: 'denominator' },
        ]
      : [{ id: indicator.id, indicator: indicator.id, part: 'value' }]
  }),
)

function uniqueById(list: readonly Measure[]): Measure[] {
  return [...new Map(list.toReversed().map((measure) => [measure.id, measure])).values()].toReversed()
}

/** Measures that a run keeps when nobody asks for some by name. */
export const measures: readonly Measure[] = allMeasures.filter(
  ({ indicator }) => indicatorOf(indicator).onRequest !== true,
)

/** The measures of one region, or of the nation, for every year and draw. */
export interface Outcome {
  readonly years: readonly number[]
  readonly draws: number
  /** Indicators asked of the run; absent when all were. */
  readonly indicators?: readonly IndicatorId[]
  /** [measure][year][draw], measures in their order, as far as the indicators need them */
  readonly data: Float64Array
}

interface Layout {
  readonly measures: readonly Measure[]
  readonly places: ReadonlyMap<string, number>
}
const layoutFor = (some: readonly Measure[]): Layout => ({
  measures: some,
  places: new Map(some.map(({ id }, place) => [id, place])),
})
const everything = layoutFor(measures)
const layouts = new Recent<Layout>(8)

/** The measures that some indicators need, and where each stands. */
export function layoutOf(indicators: readonly IndicatorId[] | undefined): Layout {
  if (indicators === undefined) return everything
  return layouts.get(indicators.join(), () => {
    const needed = new Set<string>(indicators.flatMap(partsOf))
    return layoutFor(allMeasures.filter(({ id, indicator }) => needed.has(id) || needed.has(indicator)))
  })
}

/** Measures that an indicator is worked out from: itself, what its present value adds up, or the counts that its percentile is read from. */
function partsOf(id: IndicatorId): readonly string[] {
  const { presentValueOf, percentileOf } = indicatorOf(id)
  if (percentileOf !== undefined) return countsOf(percentileOf)
  return presentValueOf === undefined ? [id] : [presentValueOf.plus, ...presentValueOf.less, 'discount.factor']
}

function countsOf({ counts }: { readonly counts: readonly string[] }): string[] {
  return counts.flatMap((count) => countedWeeks.map((weeks) => `${count}/${weeks}`))
}

/** Place of a measure in an outcome that holds all. */
export const measureIndex = (id: string): number => everything.places.get(id)!

/** A new outcome over recycled memory. The caller must write every cell. */
export function blankOutcome(years: readonly number[], draws: number, indicators?: readonly IndicatorId[]): Outcome {
  const data = spareData(layoutOf(indicators).measures.length * years.length * draws)
  return indicators === undefined ? { years, draws, data } : { years, draws, indicators, data }
}

/** Pool of released data, all of one length, because fresh memory costs a tenth of a run. */
let spare: Float64Array[] = []

/** Return the data of outcomes to the pool. The caller may not use them afterwards. */
export function reuse(data: readonly Float64Array[]): void {
  for (const array of data) {
    if (spare[0]?.length !== array.length) spare = []
    spare.push(array)
  }
}

function spareData(length: number): Float64Array {
  if (spare[0]?.length !== length) spare = []
  return spare.pop() ?? new Float64Array(length)
}

/** The nation before any region is added: zero, and for signals the best value. */
export function emptyNational(like: Outcome): Outcome {
  const national = { ...like, data: new Float64Array(like.data.length) }
  const size = like.years.length * like.draws
  layoutOf(like.indicators).measures.forEach((measure, index) => {
    if (combineOf(measure) === 'worst') national.data.fill(1, index * size, (index + 1) * size)
  })
  return national
}

/** Add a region to the nation, per draw; call in region order, since sums of floats have one. */
export function addToNational(total: Outcome, region: Outcome): void {
  const size = total.years.length * total.draws
  layoutOf(region.indicators).measures.forEach((measure, index) => {
    joinOf(combineOf(measure))(total.data, region.data, index * size, (index + 1) * size)
  })
}

function addRange(sum: Float64Array, part: Float64Array, from: number, to: number): void {
  for (let at = from; at < to; at++) sum[at]! += part[at]!
}

function takeWorst(worst: Float64Array, part: Float64Array, from: number, to: number): void {
  for (let at = from; at < to; at++) worst[at] = Math.min(worst[at]!, part[at]!)
}

function takeSame(same: Float64Array, part: Float64Array, from: number, to: number): void {
  for (let at = from; at < to; at++) same[at] = part[at]!
}

/** True for an indicator that adds up all years before it. */
export const isPresentValue = (id: IndicatorId): boolean => indicatorOf(id).presentValueOf !== undefined

function indicatorOf(id: IndicatorId): Indicator {
  return indicatorCatalogue.find((indicator) => indicator.id === id)!
}
const combineOf = (measure: Measure): Indicator['combine'] => indicatorOf(measure.indicator).combine

function joinOf(combine: Indicator['combine']): typeof addRange {
  switch (combine) {
    case 'sum':
    case 'ratio':
    case 'people':
      return addRange
    case 'worst':
      return takeWorst
    case 'same':
      return takeSame
  }
}

/**
 * Values of an indicator, [year][draw]. A percentile is that of all people together, of regions as of sectors: their counts add. A ratio whose denominator is zero is zero (nobody to speak of). A present value
 * is the discounted sum of what was recorded, from the first year on. What was recorded as it is asked, is not copied.
 * @param discounted whose discount rate is used: that of the base in a comparison, for its euros must be the same euros
 */
export function indicatorValues(outcome: Outcome, id: IndicatorId, discounted: Outcome = outcome): Float64Array {
  const size = outcome.years.length * outcome.draws
  const read = (measure: string, { data, indicators } = outcome) => {
    const place = layoutOf(indicators).places.get(measure)!
    return data.subarray(place * size, (place + 1) * size)
  }
  const { combine, presentValueOf, percentileOf } = indicatorOf(id)
  if (percentileOf !== undefined) {
    const longer = countedWeeks.map((weeks) => sumOf(percentileOf.counts.map((count) => read(`${count}/${weeks}`))))
    return percentileWeeks(longer, percentileOf.at)
  }
  if (presentValueOf !== undefined) {
    const flow = read(presentValueOf.plus).slice()
    for (const part of presentValueOf.less.map((less) => read(less)))
      for (let at = 0; at < size; at++) flow[at]! -= part[at]!
    return presentValue(flow, read('discount.factor', discounted), outcome.draws)
  }
  if (combine !== 'ratio') return read(id)
  const numerator = read(`${id}/numerator`)
  const denominator = read(`${id}/denominator`)
  const values = new Float64Array(size)
  for (let at = 0; at < size; at++) values[at] = denominator[at]! === 0 ? 0 : numerator[at]! / denominator[at]!
  return values
}

function sumOf([first, ...others]: readonly Float64Array[]): Float64Array {
  const sum = first!.slice()
  for (const part of others) addRange(sum, part, 0, sum.length)
  return sum
}
