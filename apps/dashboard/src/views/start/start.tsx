import { studied, stepsTo, useAnswer } from '../../engine/use-answer.ts'
import { FanFigure } from '../../figures/fan-figure.tsx'
import { usePage, usePageState, useWords } from '../../page.ts'
import { Failure } from '../../shell/failure.tsx'
import { goTo } from '../../shell/use-view.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { questions, type Question } from './questions.ts'
import { SeedFigures } from './seed-figures.tsx'
import { StartSentence } from './start-sentence.tsx'

const shown = 'waiting.total'

/** The first thing people see: what happens if nothing new is decided, and the questions that can be asked next. */
export function Start() {
  const { library } = usePage()
  const { region } = usePageState()
  const words = useWords()
  const regionName = useRegionName()
  const base = library.resolve('basispad', [])
  const scenario = base?.ok === true ? base.value : undefined
  const { answer, isStale, failure } = useAnswer<'run'>(
    scenario && {
      kind: 'run',
      scenario: studied(scenario),
      regions: [region],
      indicators: [shown],
      steps: stepsTo(scenario.draws),
      seed: scenario.seed,
    },
  )
  const result = answer?.results[0]
  return (
    <div className="start">
      <div className="start-intro">
        <h1>{words.start.title}</h1>
        <p className="lead">{words.start.lead}</p>
      </div>
      <section className="start-chart" aria-labelledby="start-chart-title">
        <h2 id="start-chart-title">{words.start.chartTitle(regionName(region))}</h2>
        {failure !== undefined && <Failure failure={failure} />}
        <FanFigure indicator={shown} result={result} fanLabel={words.start.basispad} isStale={isStale} height={340} />
        {result !== undefined && <StartSentence result={result} indicator={shown} />}
      </section>
      <SeedFigures />
      <section aria-labelledby="start-questions">
        <h2 id="start-questions">{words.start.questionsTitle}</h2>
        <ul className="questions">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionButton question={question} />
            </li>
          ))}
        </ul>
      </section>
      <p className="quiet">{words.start.private}</p>
    </div>
  )
}

function QuestionButton({ question: { id, view, scenario, compared } }: { readonly question: Question }) {
  const { store } = usePage()
  const words = useWords()
  const { question, answer } = words.start.questions[id]
  const open = () => {
    if (scenario !== undefined || compared !== undefined)
      store.edit((work) => ({
        ...work,
        ...(scenario !== undefined && { current: scenario }),
        ...(compared !== undefined && { compared }),
      }))
    store.stand({ question: id })
    goTo(view)
  }
  return (
    <button type="button" className="question" onClick={open}>
      <strong>{question}</strong>
      <span>{answer}</span>
    </button>
  )
}
