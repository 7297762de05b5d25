import type { Explanation } from '@wlz/explain'
import { factWords, sourceWords } from '@wlz/terms'
import { useLanguage, usePage, usePageState, useWords } from '../page.ts'
import { Dialog } from '../shell/dialog.tsx'
import { useExplain } from './explain-context.ts'
import { explanations, isExplained } from './explanations.ts'
import { SourceTitle } from './source-title.tsx'

interface Props {
  readonly id: string
  readonly hasBefore: boolean
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Definition, equation, inputs, sources and certainty of one id, the same facts as `wlz explain` prints. */
export function ExplainDialog({ id, hasBefore, onBack, onClose }: Props) {
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

function Told({ explanation: { id, kind, facts, example, sources } }: { readonly explanation: Explanation }) {
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      <p className="kind">
        {kind} · <code>{id}</code>
      </p>
      <dl className="facts">
        {facts.map(([name, text, of]) => (
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
      {sources.length > 0 && (
        <>
          <h3>{words.sources}</h3>
          <Sources ids={sources} />
        </>
      )}
    </>
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
  return text.split(/([\s,;()]+)/).map((part, index) => {
    return isExplained(part, pack) ? (
      // the parts of one text never change places
      // oxlint-disable-next-line react/no-array-index-key
      <button key={index} type="button" className="text-button" onClick={() => explain(part)}>
        {part}
      </button>
    ) : (
      part
    )
  })
}
