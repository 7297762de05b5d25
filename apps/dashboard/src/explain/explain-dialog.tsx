import { indicatorCatalogue, leverById } from '@wlz/core'
import {
  indicatorWords,
  leverWords,
  numberFacts,
  type Explanation,
  type Fact,
  type Input,
  type NumberAbout,
} from '@wlz/explain'
import { factWords, sourceWords } from '@wlz/terms'
import { useLanguage, usePage, usePageState, useWords } from '../page.ts'
import { Scroll } from '../figures/scroll.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { useExplain } from './explain-context.ts'
import { explanations, isExplained } from './explanations.ts'
import { SourceTitle } from './source-title.tsx'

interface Props {
  readonly id: string
  /** One number of that, told first. */
  readonly about?: NumberAbout
  readonly hasBefore: boolean
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Definition, equation, inputs, sources and certainty of one id, the same facts as `wlz explain` prints. */
export function ExplainDialog({ id, about, hasBefore, onBack, onClose }: Props) {
  const { pack } = usePage()
  const { language } = usePageState()
  const words = useWords()
  const [first, ...more] = explanations(id, pack, language)
  return (
    <Dialog
      title={first?.label ?? id}
      language={first?.labelLanguage}
      about={id}
      onBack={hasBefore ? onBack : undefined}
      onClose={onClose}
    >
      {about !== undefined && <Facts className="facts this-number" facts={numberFacts(about, pack, language)} />}
      {first === undefined ? <p>{words.notKnown(id)}</p> : <Told explanation={first} />}
      {more.map((explanation) => (
        <article key={`${explanation.kind}${explanation.id}${explanation.label}`}>
          <h2 lang={explanation.labelLanguage}>{explanation.label}</h2>
          <Told explanation={explanation} />
        </article>
      ))}
    </Dialog>
  )
}

function Told({
  explanation: { id, kind, facts, inputs = [], example, sources },
}: {
  readonly explanation: Explanation
}) {
  const words = useWords()
  const language = useLanguage()
  // the table below has them all, by name
  const isShown = ([name]: Fact) => inputs.length === 0 || name !== factWords(language).inputs
  return (
    <>
      <p className="kind">
        {kind} · <code>{id}</code>
      </p>
      <dl className="facts">
        {facts.filter(isShown).map(([name, text, of]) => (
          <div key={`${name}${text}`}>
            <dt>{name}</dt>
            <dd lang={of}>
              <Linked text={text} />
            </dd>
          </div>
        ))}
        {example !== undefined && (
          <div>
            <dt>{factWords(language).example}</dt>
            <dd>
              <code>{example}</code>
            </dd>
          </div>
        )}
      </dl>
      {inputs.length > 0 && <Inputs inputs={inputs} />}
      {sources.length > 0 && (
        <>
          <h3>{words.sources}</h3>
          <Sources ids={sources} />
        </>
      )}
    </>
  )
}

function Facts({ className, facts }: { readonly className: string; readonly facts: readonly Fact[] }) {
  return (
    <dl className={className}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Every number that goes in, each with its value, how sure it is and its sources; a name opens the row. */
function Inputs({ inputs }: { readonly inputs: readonly Input[] }) {
  const words = useWords()
  const language = useLanguage()
  const facts = factWords(language)
  const explain = useExplain()
  return (
    <details className="inputs">
      <summary>{words.allInputs(inputs.length)}</summary>
      <Scroll label={words.allInputs(inputs.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{facts.inputs}</th>
              <th scope="col">{facts.value}</th>
              <th scope="col">{facts.certainty}</th>
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ id, label, value, certainty, sources }) => (
              <tr key={id}>
                <th scope="row">
                  <button type="button" className="text-button" data-explains={id} onClick={() => explain(id)}>
                    {label}
                  </button>
                </th>
                <td>{value}</td>
                <td>
                  <span className={`certainty is-${certainty}`}>{facts[certainty]}</span>
                </td>
                <td>
                  {sources.map((source) => (
                    <button key={source} type="button" className="text-button" onClick={() => explain(source)}>
                      {source}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}

function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { pack } = usePage()
  const language = useLanguage()
  return (
    <ul className="source-list">
      {pack.sources
        .filter(({ id }) => ids.includes(id))
        .map((source) => {
          const { publisher, year } = sourceWords(source, language)
          return (
            <li key={source.id}>
              {publisher}, {year}. <SourceTitle source={source} />
            </li>
          )
        })}
    </ul>
  )
}

/** Text in which every id that is known opens its own explanation: from a figure to its inputs, and on to their sources. */
function Linked({ text }: { readonly text: string }) {
  const { pack } = usePage()
  const explain = useExplain()
  const language = useLanguage()
  const nameOf = (id: string): string => {
    if (leverById.has(id)) return leverWords(id, language).label
    if (indicatorCatalogue.some((each) => each.id === id)) return indicatorWords(id, language).label
    return pack.parameters.find((each) => each.id === id)?.label[language] ?? id
  }
  return text.split(/([\s,;()]+)/).map((part, index) => {
    return isExplained(part, pack) ? (
      // the parts of one text never change places
      // oxlint-disable-next-line react/no-array-index-key
      <button key={index} type="button" className="text-button" onClick={() => explain(part)}>
        {nameOf(part)}
      </button>
    ) : (
      part
    )
  })
}
