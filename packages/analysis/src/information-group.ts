import { normalQuantile } from '@wlz/exact'
import { mean } from './mean.ts'

/** Lower bound of the value of knowing several inputs together. */
export interface GroupValue {
  /** Gain of choosing by a rule that knows the inputs; never below zero. */
  readonly value: number
  /** Its Monte Carlo error; null with one draw. */
  readonly mcse: number | null
}

const folds = 8

/**
 * Expected value of partial perfect information on a group of inputs.
 *
 * The benefit of each choice, less that of the first, is fitted on seven eighths of the draws by a sum over inputs of a straight
 * line and a bend (Hermite polynomials of their normal score, which are uncorrelated for independent inputs; each coefficient
 * shrunk by the part of its square that chance gives). On the last eighth the choice with the highest fit is taken, and what it
 * really gave is counted:
 *
 *     value = mean over draws of benefit(choice by the rule) - max over choices of mean benefit
 *
 * The rule is judged on held-out draws, so chance adds nothing. It misses what a bend does not catch and interactions of
 * inputs, so it is a lower bound.
 *
 * @param uniforms [input][draw] places in their ranges, within (0, 1)
 * @see M. Strong, J. E. Oakley and A. Brennan, "Estimating multiparameter partial expected value of perfect information from a
 * probabilistic sensitivity analysis sample", Medical Decision Making 34 (2014), for the regression
 */
export function groupInformation(benefits: readonly Float64Array[], uniforms: readonly Float64Array[]): GroupValue {
  const draws = benefits[0]!.length
  const gains = benefits.map((each) => each.map((value, draw) => value - benefits[0]![draw]!))
  const terms = uniforms.flatMap((each) => {
    const scores = each.map((place) => normalQuantile(place))
    return [scores, scores.map((score) => (score * score - 1) / Math.SQRT2)]
  })
  const means = gains.map((each) => mean(each))
  const best = means.indexOf(Math.max(...means))
  const won = new Float64Array(draws)
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (draw: number) => draw % folds === fold
    const rules = gains.map((each) => ruleOf(each, terms, isOut))
    for (let draw = fold; draw < draws; draw += folds) {
      const fitted = rules.map((rule) => rule(draw))
      won[draw] = gains[fitted.indexOf(Math.max(...fitted))]![draw]! - gains[best]![draw]!
    }
  }
  const value = mean(won)
  const squares = won.reduce((sum, each) => sum + (each - value) * (each - value), 0)
  return { value: Math.max(0, value), mcse: draws < 2 ? null : Math.sqrt(squares / (draws - 1) / draws) }
}

/** Fit one gain on the training draws, as a rule for any draw. */
function ruleOf(
  gain: Float64Array,
  terms: readonly Float64Array[],
  isOut: (draw: number) => boolean,
): (draw: number) => number {
  let count = 0
  let sum = 0
  for (let draw = 0; draw < gain.length; draw++)
    if (!isOut(draw)) {
      count++
      sum += gain[draw]!
    }
  const middle = sum / Math.max(count, 1)
  const kept = terms.flatMap((term) => {
    const weight = coefficient(gain, middle, term, count, isOut)
    return weight === 0 ? [] : [{ term, weight }]
  })
  return (draw) => kept.reduce((fitted, { term, weight }) => fitted + weight * term[draw]!, middle)
}

/** Regression coefficient, shrunk by the part of its square that chance gives. */
function coefficient(
  gain: Float64Array,
  middle: number,
  term: Float64Array,
  count: number,
  isOut: (draw: number) => boolean,
): number {
  let [both, own, all] = [0, 0, 0]
  for (let draw = 0; draw < gain.length; draw++) {
    if (isOut(draw)) continue
    const off = gain[draw]! - middle
    both += off * term[draw]!
    own += term[draw]! * term[draw]!
    all += off * off
  }
  if (!(both * both > 0)) return 0
  const explained = (both * both) / own
  const byChance = all / count
  return explained <= byChance ? 0 : (both / own) * (1 - byChance / explained)
}
