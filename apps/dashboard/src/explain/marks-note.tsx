import { leverWords, plain, type Marks } from '@wlz/study'
import { leverAmount } from '../figures/lever-amount.ts'
import { useLanguage, usePage, useWords } from '../page.ts'
import { useTitles } from '../state/use-titles.ts'
import { Explained } from './explained.tsx'

type Marked = Marks & Readonly<{ scenario: string }>

interface Line {
  readonly about: string
  readonly name: string
  readonly text: string
}

/** Values further than anyone measured, and effects and parameters that somebody filled in: said beside every result that has them. */
export function MarksNote({ results }: { readonly results: readonly Marked[] }) {
  const { pack } = usePage()
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const range = ({ low, high }: { readonly low: number; readonly high: number }, write: (value: number) => string) =>
    low === high ? write(low) : words.marks.range(write(low), write(high))
  const linesOf = ({ beyondEvidence = [], ownEffects = [], ownParameters = [] }: Marks): Line[] => [
    ...beyondEvidence.map(({ lever, value, year, grade, ...evidence }) => {
      const write = (amount: number) => leverAmount(amount, lever, language)
      return { about: lever, name: leverWords(lever, language).label, text: words.marks.beyond(write(value), year, range(evidence, write), grade) }
    }),
    ...ownEffects.map(({ lever, evidence, ...effect }) => {
      const write = (amount: number) => plain(amount, language)
      const known = evidence && words.marks.graded(range(evidence, write), evidence.grade)
      return { about: lever, name: leverWords(lever, language).label, text: words.marks.effect(range(effect, write), known) }
    }),
    ...ownParameters.map(({ parameter, evidence, ...own }) => {
      const write = (amount: number) => plain(amount, language)
      const name = pack.parameters.find(({ id }) => id === parameter)?.label[language] ?? parameter
      return { about: parameter, name, text: words.marks.parameter(range(own, write), range(evidence, write)) }
    }),
  ]
  const marked = results.map((result) => ({ title: titleOf(result.scenario), scenario: result.scenario, lines: linesOf(result) }))
  if (marked.every(({ lines }) => lines.length === 0)) return undefined
  return (
    <section className="marks" aria-labelledby="marks-title">
      <h2 id="marks-title">{words.marks.title}</h2>
      <ul className="plain-list">
        {marked.flatMap(({ title, scenario, lines }) =>
          lines.map(({ about, name, text }) => (
            <li key={`${scenario} ${about} ${text}`}>
              {results.length > 1 && `${title}: `}
              <Explained id={about}>{name}</Explained> {text}
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
