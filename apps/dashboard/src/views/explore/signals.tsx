import type { RunResult } from '@wlz/study'
import { chanceInWords } from '@wlz/terms'
import { ExplainedNumber } from '../../explain/explained-number.tsx'
import { Explained } from '../../explain/explained.tsx'
import { indicatorWords } from '@wlz/explain'
import type { Beside } from '../../figures/beside.ts'
import { useLanguage, usePick, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { signals } from './panels.ts'

/** The signals of the zorgplicht in the chosen year. One that tells nothing says so and is never green. */
export function Signals({
  result,
  reference,
}: {
  readonly result: RunResult
  readonly reference?: Beside | undefined
}) {
  const year = usePick((state) => state.year)
  const language = useLanguage()
  const words = useWords()
  const titleOf = useTitles()
  const current = usePick(({ history }) => history.present.current)
  const index = result.years.indexOf(year)
  return (
    <section className="signals" aria-labelledby="signals-title">
      <h2 id="signals-title">{words.explore.signalsTitle(year)}</h2>
      <ul>
        {signals.map((id) => {
          const found = result.indicators[id]
          const chance = found?.mean[index]
          const before = reference?.result.indicators[id]?.mean[index]
          return (
            <li key={id}>
              <Explained id={id}>{indicatorWords(id, language).label}</Explained>
              <span>
                {chance === undefined ? (
                  words.computing
                ) : found?.telling === false ? (
                  words.explore.notTelling
                ) : (
                  <ExplainedNumber
                    about={{
                      indicator: id,
                      value: chance,
                      region: result.run.region,
                      year,
                      scenario: titleOf(current),
                    }}
                  >
                    {words.explore.met(chanceInWords(chance, language))}
                  </ExplainedNumber>
                )}
                {before !== undefined && found?.telling !== false && (
                  <span className="quiet">
                    {' '}
                    {words.explore.metBeside(reference!.title, chanceInWords(before, language))}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
