import { leverWords } from '@wlz/explain'
import type { CompareResult } from '@wlz/study'
import { useLanguage, useWords } from '../../page.ts'

/** Names of the measures whose own cost a total leaves out, beside that total; nothing where it leaves out none. */
export function Omitted({ result }: { readonly result: CompareResult }) {
  const language = useLanguage()
  const words = useWords()
  const { unpriced = [] } = result.others[0]!
  if (unpriced.length === 0) return null
  const names = unpriced.map((id) => leverWords(id, language).label)
  return <span className="omitted quiet">{words.payers.omitted(names.join(', '))}</span>
}
