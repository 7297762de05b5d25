import { column, lanes, type Column } from '../columns.ts'
import { exp } from '../exact/exp.ts'
import { ln } from '../exact/ln.ts'
import { standardScores, type DrawList, type ParameterReader } from '../parameters.ts'

/** Rates that stray for reasons the model does not know: first indicaties by sector, choice of a form, asking for verblijf, prices, absence. */
export const strayingRates = ['need.vv', 'need.ghz', 'need.ggz', 'choice.vpt', 'choice.mpt', 'choice.pgb', 'ask', 'price', 'absence'] as const
export type StrayingRate = (typeof strayingRates)[number]

/** [year] logarithm of the factor on every rate. */
export type Drift = Readonly<Record<StrayingRate, readonly Column[]>>

/** Parameter with the slope of a rate in the first year, and the one with the size of its yearly steps. */
export const slopeOf = (rate: StrayingRate): string => `drift.${rate}`
export const sizeOf = (rate: StrayingRate): string => `drift.step.${rate}`
/** Name under which the step of a calendar year is drawn. */
export const stepOf = (rate: StrayingRate, year: number): string => `drift.${rate} ${year}`
/** How many times as far as stated rates stray; none at zero. */
export const driftScale = 'drift.scale'
/** Half-life of what a rate has strayed, in years. */
export const halfLife = 'drift.halfLife'

/**
 * A model is wrong in ways that it does not know. Each rate is multiplied by exp(D), one path a draw, the same in all regions:
 *
 *     D' = m D + scale (m^n slope + size x step),   m = 2^(-1 / half-life),   n years since the first,   step standard normal
 *
 * The slope is what keeps going one way for some years, the steps are what comes and goes; both die out, so that what is not
 * known widens bands for as long as it can be expected to last and no longer. It is the discrepancy of Kennedy and O'Hagan
 * (2001) as a damped local trend, on rates and not on outcomes: whatever it does, people, places and euros still add up.
 *
 * @param from first calendar year in which rates stray
 * @see docs/model.md 11
 */
export function readDrift(parameter: ParameterReader, list: DrawList, firstYear: number, years: number, from = firstYear): Drift {
  const memory = parameter(halfLife).map((life) => exp(ln(0.5) / life))
  const scale = parameter(driftScale)
  const pathOf = (rate: StrayingRate): Column[] => {
    const slope = parameter(slopeOf(rate)).map((each, lane) => each * scale[lane]!)
    const size = parameter(sizeOf(rate)).map((each, lane) => each * scale[lane]!)
    let strayed = column()
    return Array.from({ length: years }, (_, index) => {
      const year = firstYear + index
      if (year < from) return column()
      const step = standardScores(list, stepOf(rate, year))
      const next = column()
      for (let lane = 0; lane < lanes; lane++) {
        next[lane] = memory[lane]! * strayed[lane]! + slope[lane]! + size[lane]! * step[lane]!
        slope[lane]! *= memory[lane]!
      }
      return (strayed = next)
    })
  }
  return Object.fromEntries(strayingRates.map((rate) => [rate, pathOf(rate)])) as unknown as Drift
}
