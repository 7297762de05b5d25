import { shownIn } from '@wlz/core'
import { indicatorWords } from '@wlz/explain'
import type { RunResult } from '@wlz/study'
import { chanceInShort, formatRounded } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import type { Beside } from '../../figures/beside.ts'
import { effectOf, effectText } from '../../figures/effect.ts'
import { unitOf } from '../../figures/use-indicator.ts'
import { useLanguage, useWords } from '../../page.ts'
import { panelIds, panels } from './panels.ts'

interface Props {
  readonly beside: Beside
  readonly result: RunResult
  readonly year: number
}

/** Outcomes that a board decides on: those of the figures, and the other headlines. */
const told: readonly string[] = [
  ...new Set([...panelIds.map((panel): string => panels[panel][0]), ...shownIn('headline')]),
]

/** Level, difference with its band, and chance to be better of each outcome, in one year. */
export function NoteEffects({ beside: { title, pair }, result, year }: Props) {
  const words = useWords()
  const language = useLanguage()
  const index = pair.years.indexOf(year)
  const found = pair.others[0]!.indicators
  if (index < 0) return undefined
  return (
    <section aria-labelledby="note-effects">
      <h2 id="note-effects">{words.note.effects(year, title)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.note.outcome}</th>
            <th scope="col">{words.note.level}</th>
            <th scope="col" className="text">
              {words.note.change}
            </th>
            <th scope="col">{words.note.better}</th>
          </tr>
        </thead>
        <tbody>
          {told.flatMap((id) => {
            const [other, bands] = [found[id], result.indicators[id]]
            if (other === undefined || bands === undefined) return []
            const effect = effectOf(other, index)
            const { amount, word, band } = effectText(effect, unitOf(id), words.effect, words.effect, language)
            const [level] = formatRounded([bands.mean[index]!], unitOf(id), { language })
            const chance = other.pBetter?.[index]
            return [
              <tr key={id}>
                <th scope="row">
                  <Explained id={id}>{indicatorWords(id, language).label}</Explained>
                </th>
                <td>{level}</td>
                <td className="text">{effect.isSeen ? `${amount} ${word} (${band})` : words.note.unseen}</td>
                <td>{!effect.isSeen || chance === undefined ? words.compare.dash : chanceInShort(chance, language)}</td>
              </tr>,
            ]
          })}
        </tbody>
      </table>
    </section>
  )
}
