import { contextCatalogue, leverCatalogue, type Evidence } from '@wlz/core'
import { firstPolicyYear, limits, type PolicyLever, type ScenarioCatalogue } from './catalogue.ts'

type Known = Pick<Evidence, 'regions' | 'parameters' | 'legalStarts'>

/** Everything that a scenario file may name: the engine's lists joined with the regions, medians and rules of the evidence. */
export function scenarioCatalogue({ regions, parameters, legalStarts }: Known): ScenarioCatalogue {
  return { levers: policyLevers(legalStarts), context: contextCatalogue, regions, parameters }
}

/** The levers of the engine with the first years in which the law, and time, allow each. */
export const policyLevers = (legalStarts: Evidence['legalStarts'] = {}): PolicyLever[] =>
  leverCatalogue.map((lever) => {
    const legalStart = legalStarts[lever.id]
    const legalFrom = Math.max(limits.years.min, Number(legalStart?.from.slice(0, 4) ?? 0))
    return {
      ...lever,
      legalFrom,
      newFrom: Math.max(firstPolicyYear, legalFrom),
      ...(legalStart !== undefined && { legalStart }),
    }
  })
