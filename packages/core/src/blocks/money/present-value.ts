/**
 * Present value of a flow of euros at the start, by year: the discounted sum from the first year on.
 *
 *     value(y) = sum over years t up to y of factor(t) x flow(t)
 *
 * Per draw, so that two scenarios with one seed can be set against each other before any quantile. What comes after the
 * last year does not count.
 *
 * @param flow [year][draw] euros of the year, changed in place
 * @param factor [year][draw] worth at the start of one euro of the year
 */
export function presentValue(flow: Float64Array, factor: Float64Array, draws: number): Float64Array {
  for (let at = 0; at < flow.length; at++) flow[at] = flow[at]! * factor[at]! + (at < draws ? 0 : flow[at - draws]!)
  return flow
}
