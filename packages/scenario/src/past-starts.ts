import { trackValue, type Value } from '@wlz/core'

import { firstPolicyYear, limits, policyOfRecord, type ScenarioCatalogue } from './catalogue.ts'
import type { Difference, PastStart } from './scenario.ts'

const ends = [
  (value: Value) => (typeof value === 'number' ? value : value.low),
  (value: Value) => (typeof value === 'number' ? value : value.high),
]

/** Levers that differ from the parent before the first year of new policy, each in its first year. */
export function pastStarts(
  { id: scenario, file }: { readonly id: string; readonly file: string },
  differences: readonly Difference[],
  { levers }: ScenarioCatalogue,
): PastStart[] {
  if (policyOfRecord.has(scenario)) return []
  const starts = new Map<string, number>()
  for (const each of differences) {
    if (each.kind !== 'lever') continue
    const { neutral } = levers.find(({ id }) => id === each.id)!
    for (let year = limits.years.min; year < firstPolicyYear; year++) {
      if (ends.every((end) => trackValue(each.from, year, end, neutral) === trackValue(each.to, year, end, neutral)))
        continue
      starts.set(each.id, Math.min(year, starts.get(each.id) ?? year))
      break
    }
  }
  return [...starts].map(([lever, year]) => ({ lever, year, file }))
}
