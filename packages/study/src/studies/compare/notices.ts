import { canonicalJson } from '../../ask/canonical.ts'
import type { CompareStudy, StudyScenario } from '../../ask/request.ts'

/** The parameter that present values are made with. */
export const discountRate = 'money.discount'

/** A scenario asks for draws or a seed of its own, which a comparison cannot give: pairs need one seed. */
export interface UncertaintyNotice {
  readonly code: 'own-uncertainty-not-used'
  readonly scenario: string
  readonly own: Readonly<{ draws: number; seed: string }>
  readonly used: Readonly<{ draws: number; seed: string }>
}

/**
 * A scenario states a discount rate of its own: euros that are compared must be the same euros, so that of the base
 * counts.
 */
export interface DiscountNotice {
  readonly code: 'own-discount-not-used'
  readonly scenario: string
}

/**
 * Notices that a reader of a comparison needs beforehand. Draws and seed are those of the options, else of the base; a
 * value that was asked on purpose, by option, surprises nobody.
 */
export function compareNotices({
  base,
  others,
  draws,
  seed,
}: Pick<CompareStudy, 'base' | 'others' | 'draws' | 'seed'>): (UncertaintyNotice | DiscountNotice)[] {
  const rateOf = ({ policy }: StudyScenario) => canonicalJson(policy.parameters[discountRate] ?? null)
  const used = { draws: draws ?? base.draws, seed: seed ?? base.seed }
  return others.flatMap((other) => {
    const own = { draws: other.draws, seed: other.seed }
    const differs = (draws === undefined && own.draws !== used.draws) || (seed === undefined && own.seed !== used.seed)
    return [
      ...(differs ? [{ code: 'own-uncertainty-not-used', scenario: other.id, own, used } as const] : []),
      ...(rateOf(other) === rateOf(base) ? [] : [{ code: 'own-discount-not-used', scenario: other.id } as const]),
    ]
  })
}
