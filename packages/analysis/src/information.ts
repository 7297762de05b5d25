import { AnalysisError } from './fault.ts'
import { hashed } from './hashed.ts'
import { mean } from './mean.ts'

/** Value of information for somebody who must choose. In the unit of the benefit. */
export interface InformationValue {
  /** Choice with the highest mean benefit, given present knowledge. */
  readonly best: number
  /** [choice] mean benefit. */
  readonly means: readonly number[]
  /** [choice] share of the draws in which it is the best; ties are shared. */
  readonly chances: readonly number[]
  /** Gain, on average, from knowing everything before choosing; and its Monte Carlo error, null with one draw. */
  readonly perfect: number
  readonly perfectMcse: number | null
}

/**
 * Expected value of perfect information.
 *
 *     EVPI = mean over draws of (max over choices of benefit) - max over choices of (mean benefit)
 *
 * @param benefits [choice] of [draw], more is better
 * @see H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961)
 */
export function perfectInformation(benefits: readonly Float64Array[]): InformationValue {
  const draws = benefits[0]?.length ?? 0
  if (draws === 0) throw new AnalysisError({ code: 'no-draws' })
  for (const each of benefits)
    if (each.length !== draws) throw new AnalysisError({ code: 'unequal-draws', base: draws, other: each.length })
  const means = benefits.map((each) => mean(each))
  const best = means.indexOf(Math.max(...means))
  const chances = benefits.map(() => 0)
  const gains = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) {
    const most = Math.max(...benefits.map((each) => each[draw]!))
    const winners = benefits.flatMap((each, choice) => (each[draw] === most ? [choice] : []))
    for (const winner of winners) chances[winner]! += 1 / winners.length / draws
    gains[draw] = most - benefits[best]![draw]!
  }
  const perfect = mean(gains)
  const squares = gains.reduce((sum, gain) => sum + (gain - perfect) * (gain - perfect), 0)
  return { best, means, chances, perfect, perfectMcse: draws < 2 ? null : Math.sqrt(squares / (draws - 1) / draws) }
}

/** Value of knowing one input. */
export interface PartialValue {
  /** Expected value of knowing the input, less what chance alone gives; never below zero. */
  readonly value: number
  /** 95% point of the value of an input unrelated to the benefit. A value below it may be chance. */
  readonly noise: number
}

/**
 * Expected value of partial perfect information on one input, by sorting and dividing.
 *
 *     EVPPI = mean over bins of (max over choices of mean benefit in the bin) - max over choices of (mean benefit)
 *
 * Draws are sorted by the input and cut in bins of equal size. The maximum of noisy means is biased upwards, so the same
 * is done with the draws in random orders: their mean is subtracted and their 95% point is given.
 * @param uniforms [draw] the input, on any scale
 * @see M. Strong and J. E. Oakley, "An efficient method for computing single-parameter partial expected value of perfect
 * information", Medical Decision Making 33 (2013)
 */
export function partialInformation(
  benefits: readonly Float64Array[],
  uniforms: Float64Array,
  noiseLevel = noiseOf(benefits),
): PartialValue {
  const order = Int32Array.from(uniforms.keys()).sort((one, two) => uniforms[one]! - uniforms[two]! || one - two)
  return {
    value: Math.max(0, binned(benefits, order) - noiseLevel.mean),
    noise: Math.max(0, noiseLevel.high - noiseLevel.mean),
  }
}

/** Values for random orders. They are the same for every input, so they are computed once. */
export interface NoiseLevel {
  readonly mean: number
  readonly high: number
}

const shuffles = 100

export function noiseOf(benefits: readonly Float64Array[]): NoiseLevel {
  const draws = benefits[0]!.length
  const values = Float64Array.from({ length: shuffles }, (_, shuffle) => {
    const order = Int32Array.from({ length: draws }, (_draw, draw) => draw)
    for (let place = draws - 1; place > 0; place--) {
      const other = Math.floor(hashed(shuffle, place) * (place + 1))
      ;[order[place], order[other]] = [order[other]!, order[place]!]
    }
    return binned(benefits, order)
  }).sort()
  return { mean: mean(values), high: values[Math.floor(0.95 * shuffles)]! }
}

/** Benefits less those of the first choice, so that equal choices differ by exactly zero. */
function binned(benefits: readonly Float64Array[], order: Int32Array): number {
  const draws = order.length
  const base = benefits[0]!
  const bins = Math.max(2, Math.min(16, Math.floor(draws / 32)))
  const sums = benefits.map(() => 0)
  let total = 0
  for (let bin = 0; bin < bins; bin++) {
    const [from, to] = [Math.floor((bin * draws) / bins), Math.floor(((bin + 1) * draws) / bins)]
    let most = -Infinity
    for (const [choice, each] of benefits.entries()) {
      let sum = 0
      for (let place = from; place < to; place++) sum += each[order[place]!]! - base[order[place]!]!
      sums[choice]! += sum
      if (sum > most) most = sum
    }
    total += most
  }
  return (total - Math.max(...sums)) / draws
}
