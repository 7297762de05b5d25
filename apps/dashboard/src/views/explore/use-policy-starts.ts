import { useMemo } from 'react'
import { leverById } from '@wlz/core'
import type { Scenario } from '@wlz/scenario'
import { leverWords } from '@wlz/study'
import { useLanguage } from '../../page.ts'
import { policyStarts } from '../../state/policy-starts.ts'

const years = Array.from({ length: 27 }, (_, index) => 2024 + index)

/** Years in which measures of a scenario begin, with their names. */
export function usePolicyStarts(scenario: Scenario | undefined): readonly Readonly<{ year: number; label: string }>[] {
  const language = useLanguage()
  return useMemo(() => {
    const starts = policyStarts(scenario?.differences ?? [], (id) => leverById.get(id)?.neutral ?? 0, years)
    return scenario?.id === 'basispad'
      ? []
      : starts.map(({ year, levers }) => ({ year, label: levers.map((id) => leverWords(id, language).label).join(', ') }))
  }, [scenario, language])
}
