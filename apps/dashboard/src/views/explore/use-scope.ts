import { useState } from 'react'
import type { Lever } from '@wlz/core'
import { usePage, usePick } from '../../page.ts'
import { entriesOf, type Scope } from '../../state/lever-entry.ts'

/** Where the handle is set: the country, or the region that is looked at. Starts where the scenario says something. */
export function useScope(lever: Lever): readonly [Scope, (scope: Scope) => void] {
  const { library } = usePage()
  const region = usePick((state) => state.region)
  const entries = entriesOf(usePick(({ history: { present } }) => library.find(present.current, present.drafts)?.written.levers?.[lever.id]))
  const isRegional = entries.some(({ regions }) => regions?.length === 1 && String(regions[0]) === region)
  const [chosen, setChosen] = useState<'country' | 'region'>()
  const wantsRegion = (chosen ?? (isRegional ? 'region' : 'country')) === 'region'
  const scope = wantsRegion && region !== 'NL' && !lever.national ? region : 'NL'
  return [scope, (next) => setChosen(next === 'NL' ? 'country' : 'region')]
}
