import { AnalysisError } from './fault.ts'

/** More groups would need more than 64 runs. */
export const maxGroups = 6

/** Value of a set of groups; bit g of the set is on when group g is in it. All answers have one length. */
export type SubsetValue = (subset: number) => Float64Array

export interface Attribution {
  /** [group][element] Shapley value: the mean of what the group adds, over all orders in which groups can join. */
  readonly shares: readonly Float64Array[]
  /** [group][element] effect of the group alone. */
  readonly alone: readonly Float64Array[]
  /** [element] value of all groups less the value of none. */
  readonly total: Float64Array
}

/**
 * Shapley values by exact enumeration of the 2^k subsets, each asked once.
 *
 *     share of g = sum over subsets S without g of |S|! (k - |S| - 1)! / k! * (value(S + g) - value(S))
 *
 * Interactions are divided evenly among the groups that cause them, so the shares add up to the total (efficiency),
 * groups with equal effects get equal shares (symmetry), and a group that changes nothing gets zero (dummy).
 * @see L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953)
 */
export function shapley(groups: number, value: SubsetValue): Attribution {
  if (groups > maxGroups) throw new AnalysisError({ code: 'too-many-groups', groups, max: maxGroups })
  const values = Array.from({ length: 1 << groups }, (_, subset) => value(subset))
  const none = values[0]!
  const shares = Array.from({ length: groups }, () => new Float64Array(none.length))
  for (let group = 0; group < groups; group++) {
    for (let subset = 0; subset < values.length; subset++) {
      if (subset & (1 << group)) continue
      addWeighted(shares[group]!, values[subset | (1 << group)]!, values[subset]!, weight(groups, members(subset)))
    }
  }
  const alone = shares.map((_, group) => less(values[1 << group]!, none))
  return { shares, alone, total: less(values.at(-1)!, none) }
}

/** |S|! (k - |S| - 1)! / k!, which is one over k times the number of subsets of that size without the group. */
function weight(groups: number, size: number): number {
  let subsets = 1
  for (let index = 1; index <= size; index++) subsets = (subsets * (groups - index)) / index
  return 1 / (groups * subsets)
}

function members(subset: number): number {
  let count = 0
  for (let rest = subset; rest > 0; rest >>= 1) count += rest & 1
  return count
}

function addWeighted(total: Float64Array, high: Float64Array, low: Float64Array, factor: number): void {
  for (let index = 0; index < total.length; index++) total[index]! += (high[index]! - low[index]!) * factor
}

const less = (high: Float64Array, low: Float64Array): Float64Array => high.map((value, index) => value - low[index]!)
