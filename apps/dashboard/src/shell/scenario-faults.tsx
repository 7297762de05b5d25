import type { Parsed, Scenario } from '@wlz/scenario'
import { issueLine } from '@wlz/explain'
import { useLanguage, useWords } from '../page.ts'

/** Faults for which a scenario cannot be run, in the words of the command line. Text only: nothing from a file is ever markup. */
export function ScenarioFaults({ parsed }: { readonly parsed: Extract<Parsed<Scenario>, { ok: false }> }) {
  const language = useLanguage()
  const words = useWords()
  const more = parsed.total - parsed.issues.length
  return (
    <div className="fault" role="alert">
      <p>{words.faultsFound(parsed.total)}</p>
      <ul>
        {parsed.issues.map((issue) => {
          const line = issueLine(issue, language)
          return <li key={line}>{line}</li>
        })}
        {more > 0 && <li>{words.moreFaults(more)}</li>}
      </ul>
    </div>
  )
}
