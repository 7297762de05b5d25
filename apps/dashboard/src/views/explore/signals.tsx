import type { RunResult } from '@wlz/study'
import { chanceInWords } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { indicatorWords } from '@wlz/explain'
import { useLanguage, usePick, useWords } from '../../page.ts'
import { signals } from './panels.ts'

/** The signals of the zorgplicht in the chosen year. One that tells nothing says so and is never green. */
export function Signals({ result }: { readonly result: RunResult }) {
  const year = usePick((state) => state.year)
  const language = useLanguage()
  const words = useWords()
  const index = result.years.indexOf(year)
  return (
    <section className="signals" aria-labelledby="signals-title">
      <h2 id="signals-title">{words.explore.signalsTitle(year)}</h2>
      <ul>
        {signals.map((id) => {
          const found = result.indicators[id]
          const chance = found?.mean[index]
          return (
            <li key={id}>
              <Explained id={id}>{indicatorWords(id, language).label}</Explained>
              <span>
                {chance === undefined
                  ? words.computing
                  : found?.telling === false
                    ? words.explore.notTelling
                    : words.explore.met(chanceInWords(chance, language))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
