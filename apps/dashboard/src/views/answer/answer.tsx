import { useEffect, useState } from 'react'
import { referenceScenario, type Scenario } from '@wlz/scenario'
import { formatPercent } from '@wlz/terms'
import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { useLanguage, usePage, usePageState, useWords } from '../../page.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { useTitles } from '../../state/use-titles.ts'
import type { QuestionId } from '../../state/question-ids.ts'
import { stay, toldNorms } from '../regions/norms.ts'
import { plans } from './plans.ts'
import { answerSentences, breaksSentences } from './sentences.ts'

/** Enough to answer with; the view below works out all. */
const answerDraws = 512
/** Of many scenarios at once. */
const searchDraws = 128

/** The question that somebody came with, and its answer in sentences with numbers, over the view that shows the rest. */
export function Answer({ id }: { readonly id: QuestionId }) {
  const { library, store, pack } = usePage()
  const { region, year } = usePageState()
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const regionName = useRegionName()
  const plan = plans[id]
  const scenarioOf = (of: string): Scenario[] => {
    const found = library.resolve(of, [])
    return found?.ok === true ? [found.value] : []
  }
  const [base] = scenarioOf(referenceScenario)
  const draws = plan.kind === 'package' ? searchDraws : answerDraws
  const compared = useAnswer<'compare'>(
    base === undefined || plan.scenarios.length === 0
      ? undefined
      : {
          kind: 'compare',
          base: studied(base),
          others: plan.scenarios.flatMap(scenarioOf).map(studied),
          regions: [region],
          indicators: plan.indicators,
          steps: stepsTo(Math.min(draws, base.draws)),
          seed: base.seed,
          shares: false,
        },
  )
  const tipping = useAnswer<'tipping'>(
    base === undefined || plan.kind !== 'breaks'
      ? undefined
      : {
          kind: 'tipping',
          base: studied(base),
          norms: toldNorms,
          stay,
          regions: [region],
          indicators: [],
          steps: [Math.min(draws, base.draws)],
          seed: base.seed,
        },
  )
  const sure = useSure(plan.kind === 'sure')
  const telling = {
    words,
    language,
    year,
    titleOf: (of: string) => (of === referenceScenario ? words.start.basispad : titleOf(of)),
  }
  const result = compared.isStale ? undefined : compared.answer?.results[0]
  const breaking = tipping.isStale ? undefined : tipping.answer?.results[0]
  const sentences =
    sure !== undefined
      ? [words.answers.sure(formatPercent(sure, { language, digits: 0 })), words.answers.sureNote]
      : breaking !== undefined
        ? breaksSentences(breaking, telling)
        : result === undefined
          ? []
          : answerSentences(plan.kind, result, telling)
  const [verdict, ...more] = sentences
  return (
    <section className="answer" aria-labelledby="answer-title">
      <div className="answer-head">
        <h2 id="answer-title">{words.start.questions[id].question}</h2>
        <button type="button" className="text-button" onClick={() => store.stand({ question: undefined })}>
          {words.answers.away}
        </button>
      </div>
      {plan.isRegional && region === 'NL' ? (
        <label className="year-choice">
          <span>{words.answers.whichRegion}</span>
          <select value="" onChange={({ target }) => store.stand({ region: target.value })}>
            <option value="">{words.answers.chooseRegion}</option>
            {pack.regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <>
          <p className="answer-verdict">{verdict ?? words.computing}</p>
          {more.length > 0 && (
            <ul className="plain-list">
              {more.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {result !== undefined && (
            <p className="quiet">{words.answers.about(regionName(region), result.run.draws, year)}</p>
          )}
        </>
      )}
    </section>
  )
}

/** Share of the counts of the past that lay within the band of eight in ten; undefined while it is not known. */
function useSure(isAsked: boolean): number | undefined {
  const [share, setShare] = useState<number>()
  useEffect(() => {
    if (!isAsked) return
    let isWanted = true
    void import('../trust/past.ts')
      .then(({ loadPast }) => loadPast())
      .then(
        ({ scores }) => isWanted && setShare(scores.coverage.find(({ band }) => band === 0.8)?.inside),
        () => undefined, // the view below says that the past is out of reach
      )
    return () => {
      isWanted = false
    }
  }, [isAsked])
  return isAsked ? share : undefined
}
