import { shownIn } from '@wlz/core'
import { indicatorWords } from '@wlz/explain'
import type { RunResult } from '@wlz/study'
import { formatRounded } from '@wlz/terms'
import { unitOf } from '../../figures/use-indicator.ts'
import { useLanguage, useWords } from '../../page.ts'
import { panelIds, panels } from './panels.ts'

const drawn: ReadonlySet<string> = new Set(panelIds.map((panel) => panels[panel][0]))

/** The headlines that have no figure on the note, in a year, with their band. */
export function NoteFigures({
  result: { years, indicators },
  year,
}: {
  readonly result: RunResult
  readonly year: number
}) {
  const words = useWords()
  const language = useLanguage()
  const index = years.indexOf(year)
  return (
    <section aria-labelledby="note-figures">
      <h2 id="note-figures">{words.note.figures(year)}</h2>
      <ul className="plain-list">
        {shownIn('headline').flatMap((id) => {
          const bands = indicators[id]
          if (drawn.has(id) || bands === undefined || index < 0) return []
          const [mean, low, high] = formatRounded(
            [bands.mean[index]!, bands.p10[index]!, bands.p90[index]!],
            unitOf(id),
            { language },
          )
          return [<li key={id}>{words.note.figure(indicatorWords(id, language).label, mean!, low!, high!)}</li>]
        })}
      </ul>
    </section>
  )
}
