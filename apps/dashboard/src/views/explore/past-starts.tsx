import { leverWords } from '@wlz/explain'
import { firstPolicyYear, type PastStart } from '@wlz/scenario'
import { useLanguage, useWords } from '../../page.ts'

/** Measures of the scenario that begin before new policy can, with their years. */
export function PastStarts({ starts }: { readonly starts: readonly PastStart[] }) {
  const language = useLanguage()
  const words = useWords()
  const named = starts.map(({ lever, year }) => `${leverWords(lever, language).label} (${year})`).join(', ')
  return <p className="warning">{words.explore.pastStarts(named, firstPolicyYear)}</p>
}
