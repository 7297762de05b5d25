import { exp, ln } from '@wlz/exact'
import { column, inUse, type Column } from '../engine/columns.ts'
import { standardScores, type DrawList, type Parameters } from '../engine/parameters.ts'

/** Rates that stray for reasons the model does not know: first indicaties by sector, choice of a form, asking for verblijf, prices, absence. */
export const strayingRates = [
  'need.vv',
  'need.ghz',
  'need.ggz',
  'choice.vpt',
  'choice.mpt',
  'choice.pgb',
  'ask',
  'price',
  'absence',
] as const
export type StrayingRate = (typeof strayingRates)[number]

/** [year] logarithm of the factor on every rate; for a choice, what is added to its utility. */
export type Drift = Readonly<Record<StrayingRate, readonly Column[]>>

/** Parameter with the size of a year's drift of a rate; also the name under which its slope is drawn. */
export const sizeOf = (rate: StrayingRate): `drift.${StrayingRate}` => `drift.${rate}`
/** Name under which the step of a calendar year is drawn. */
export const stepOf = (rate: StrayingRate, year: number): string => `drift.${rate} ${year}`
/** Factor on the stated size of all drifts; at zero nothing drifts. */
export const driftScale = 'drift.scale'
/** Half-life of a drift, in years. */
export const driftHalfLife = 'drift.halfLife'

/**
 * Discrepancy of the model: each rate drifts along a path of its own, one per draw, the same in all regions:
 *
 *     D' = m D + scale x size x (m^n slope + step),   m = 2^(-1 / half-life),   slope and steps standard normal
 *
 * `n` counts years from the first one. The slope is what keeps going one way for some years, steps are what comes and goes;
 * both die out, so that what is not known widens a band for as long as it can be expected to last. A rate is multiplied by
 * exp(D - variance / 2), so that it is on average what it would be without; a utility of choice gets D. This is the
 * discrepancy of Kennedy and O'Hagan (2001) as a damped local trend, on rates and not on outcomes: whatever it does, people,
 * places and euros still add up.
 *
 * @param from first calendar year in which rates stray
 * @see docs/model.md 11
 */
export function readDrift(
  parameter: Parameters,
  list: DrawList,
  firstYear: number,
  years: number,
  from = firstYear,
): Drift {
  const memory = parameter.of(driftHalfLife).map((life) => exp(ln(0.5) / life))
  const scale = parameter.of(driftScale)
  const pathOf = (rate: StrayingRate): Column[] => {
    const size = parameter.of(sizeOf(rate)).map((each, lane) => each * scale[lane]!)
    const slope = standardScores(list, sizeOf(rate))
    const isFactor = !rate.startsWith('choice.')
    const [strayed, fading, ofSlope, ofSteps] = [column(), column().fill(1), column(), column()]
    return Array.from({ length: years }, (_, index) => {
      const year = firstYear + index
      const path = column()
      if (year < from) return path
      const step = standardScores(list, stepOf(rate, year))
      for (let lane = 0; lane < inUse; lane++) {
        const keeps = memory[lane]!
        strayed[lane] = keeps * strayed[lane]! + size[lane]! * (fading[lane]! * slope[lane]! + step[lane]!)
        // Effect so far of a slope and a step of one standard deviation a year.
        ofSlope[lane] = keeps * ofSlope[lane]! + size[lane]! * fading[lane]!
        ofSteps[lane] = keeps * keeps * ofSteps[lane]! + size[lane]! * size[lane]!
        fading[lane]! *= keeps
        path[lane] = strayed[lane]! - (isFactor ? (ofSlope[lane]! * ofSlope[lane]! + ofSteps[lane]!) / 2 : 0)
      }
      return path
    })
  }
  return Object.fromEntries(strayingRates.map((rate) => [rate, pathOf(rate)])) as unknown as Drift
}
