/** Weeks at which people are counted who waited longer: closer where waits are short, to some twenty years. */
export const countedWeeks = [
  0, 2, 4, 6, 8, 10, 13, 17, 21, 26, 34, 43, 52, 65, 78, 91, 104, 130, 156, 208, 260, 312, 416, 520, 780, 1040,
] as const

/**
 * Weeks below which a share of the people waited.
 *
 * Read from counts of people who waited longer than fixed weeks, a straight line between them. Counts of regions and sectors add, so
 * that this is the percentile of all their people together; a mean of percentiles would be that of nobody.
 *
 * @param longer [weeks of `countedWeeks`][place] people who waited longer; the first counts everybody
 * @param at share of the people, 0 to 1
 * @returns [place] weeks; none where nobody waited, and the most that is counted where the wait is longer
 */
export function percentileWeeks(longer: readonly Float64Array[], at: number): Float64Array {
  return longer[0]!.map((all, place) => {
    const left = all * (1 - at)
    const next = longer.findIndex((people) => people[place]! <= left)
    if (all <= 0 || next === 0) return 0
    if (next < 0) return countedWeeks.at(-1)!
    const [before, after] = [longer[next - 1]![place]!, longer[next]![place]!]
    const [from, to] = [countedWeeks[next - 1]!, countedWeeks[next]!]
    return from + ((to - from) * (before - left)) / (before - after)
  })
}
