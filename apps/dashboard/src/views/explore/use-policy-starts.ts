import { useMemo } from 'react'
import { leverById } from '@wlz/core'
import { policyOfRecord, type Scenario } from '@wlz/scenario'
import { leverWords } from '@wlz/explain'
import { useLanguage, usePick } from '../../page.ts'
import { policyStarts } from '../../state/policy-starts.ts'

const years = Array.from({ length: 27 }, (_, index) => 2024 + index)

type Start = Readonly<{ year: number; label: string }>

/** Years in which measures of a scenario begin, with their names; the same array as long as they are the same. */
export function usePolicyStarts(scenario: Scenario | undefined): readonly Start[] {
  const language = useLanguage()
  const region = usePick((state) => state.region)
  const written = useMemo(() => {
    const starts = policyStarts(scenario?.differences ?? [], (id) => leverById.get(id)?.neutral ?? 0, years, region)
    return scenario !== undefined && policyOfRecord.has(scenario.id)
      ? '[]'
      : JSON.stringify(
          starts.map(({ year, levers }) => ({
            year,
            label: levers.map((id) => leverWords(id, language).label).join(', '),
          })),
        )
  }, [scenario, language, region])
  return useMemo(() => JSON.parse(written) as Start[], [written])
}
