import { leverWords, plain } from '@wlz/explain'
import { discountRate, type Marks } from '@wlz/study'
import { effectUnit, leverAmount, withUnit } from '../figures/lever-amount.ts'
import { useLanguage, usePage, useWords } from '../page.ts'
import { useTitles } from '../state/use-titles.ts'
import { Explained } from './explained.tsx'

type Marked = Marks & Readonly<{ scenario: string }>

interface Line {
  readonly about: string
  readonly name: string
  readonly text: string
}

/**
 * Values further than anyone measured, effects and parameters that somebody filled in, and measures whose own cost is in no
 * total: said beside every result that has them.
 */
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
      return {
        about: lever,
        name: leverWords(lever, language).label,
        text: words.marks.beyond(write(value), year, range(evidence, write), grade),
      }
    }),
    ...ownEffects.map(({ lever, evidence, ...effect }) => {
      const write = (amount: number) => plain(amount, language)
      const known = evidence && words.marks.graded(range(evidence, write), evidence.grade)
      return {
        about: lever,
        name: leverWords(lever, language).label,
        text: words.marks.effect(withUnit(range(effect, write), effectUnit(lever), language), known),
      }
    }),
    ...ownParameters.map(({ parameter, evidence, ...own }) => {
      const write = (amount: number) => plain(amount, language)
      const record = pack.parameters.find(({ id }) => id === parameter)
      const stated = withUnit(range(own, write), record?.unit, language)
      const text = words.marks.parameter(stated, range(evidence, write))
      return {
        about: parameter,
        name: record?.label[language] ?? parameter,
        text: parameter === discountRate && results.length > 1 ? `${text} ${words.marks.discount}` : text,
      }
    }),
  ]
  const isOne = new Set(results.map(({ scenario }) => scenario)).size === 1
  // Results of several regions say most of it alike.
  const lines = new Map(
    results.flatMap((result) =>
      linesOf(result).map((line) => [JSON.stringify([result.scenario, line]), { ...line, scenario: result.scenario }]),
    ),
  )
  const unpriced = new Map(
    results.flatMap(({ scenario, unpriced: levers = [] }) =>
      levers.map((lever) => [`${scenario} ${lever}`, { scenario, lever }]),
    ),
  )
  const blocked = new Map(
    results.flatMap((result) =>
      (result.blocked ?? []).map((mark) => [`${result.scenario} ${mark.id}`, { ...mark, scenario: result.scenario }]),
    ),
  )
  const alone = results.filter(({ onlyPayer }) => onlyPayer !== undefined).slice(0, 1)
  const nameOf = (id: string) =>
    pack.parameters.find((parameter) => parameter.id === id)?.label[language] ?? leverWords(id, language).label
  return (
    <>
      {(blocked.size > 0 || alone.length > 0) && (
        <section className="marks" aria-labelledby="blocked-title">
          <h2 id="blocked-title">{words.marks.blockedTitle}</h2>
          <ul className="plain-list">
            {[...blocked].map(([key, { scenario, id, levers, above, below }]) => (
              <li key={key}>
                {!isOne && `${titleOf(scenario)}: `}
                <Explained id={id}>{nameOf(id)}</Explained>{' '}
                {words.marks.blocked(levers.map(nameOf).join(words.or), above, below)}
              </li>
            ))}
            {alone.map(({ onlyPayer }) => (
              <li key="payer">{words.marks.onlyPayer(onlyPayer!)}</li>
            ))}
          </ul>
        </section>
      )}
      {lines.size > 0 && (
        <section className="marks" aria-labelledby="marks-title">
          <h2 id="marks-title">{words.marks.title}</h2>
          <ul className="plain-list">
            {[...lines].map(([key, { scenario, about, name, text }]) => (
              <li key={key}>
                {!isOne && `${titleOf(scenario)}: `}
                <Explained id={about}>{name}</Explained> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unpriced.size > 0 && (
        <section className="marks" aria-labelledby="unpriced-title">
          <h2 id="unpriced-title">{words.marks.unpricedTitle}</h2>
          <p>{words.marks.unpriced}</p>
          <ul className="plain-list">
            {[...unpriced].map(([key, { scenario, lever }]) => (
              <li key={key}>
                {!isOne && `${titleOf(scenario)}: `}
                <Explained id={lever}>{leverWords(lever, language).label}</Explained>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
