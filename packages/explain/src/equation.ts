import { blockOfIndicator } from '@wlz/core'
import { outcomeEquations, type OutcomeEquation } from '@wlz/terms'

/** Equation of an outcome: that of the longest beginning of its id, else that of its block. */
export function equationOf(indicator: string): OutcomeEquation {
  const beginnings = Object.keys(outcomeEquations).filter((start) => indicator.startsWith(start))
  const longest = beginnings.toSorted((one, two) => two.length - one.length)[0]
  const found = outcomeEquations[longest ?? `block:${blockOfIndicator(indicator)}`]
  if (found === undefined) throw new TypeError(`no equation is written for ${indicator}`)
  return found
}
