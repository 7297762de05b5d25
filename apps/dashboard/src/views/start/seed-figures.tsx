import { seedTexts } from '@wlz/explain'
import { Explained } from '../../explain/explained.tsx'
import { useLanguage, usePage, useWords } from '../../page.ts'

/** The figures of RIVM that the project starts from, with ours beside them. */
export function SeedFigures() {
  const { pack } = usePage()
  const language = useLanguage()
  const words = useWords()
  return (
    <section className="quiet" aria-labelledby="start-seeds">
      <h2 id="start-seeds">{words.start.seedsTitle}</h2>
      <ul className="plain-list">
        {seedTexts(pack, language).map(({ id, indicator, label, edition, theirs, ours, band, reason }) => (
          <li key={id}>
            <Explained id={indicator}>{words.start.seed(label, edition, theirs, ours, band)}</Explained> {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
