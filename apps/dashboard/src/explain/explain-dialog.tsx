import { useEffect, useRef } from 'react'
import { hasAddress } from '@wlz/study'
import { usePage, usePageState, useWords } from '../page.ts'
import { explanations } from './explanations.ts'

interface Props {
  readonly id: string
  readonly hasBefore: boolean
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Definition, equation, inputs, sources and certainty of one id, the same facts as `wlz explain` prints. */
export default function ExplainDialog({ id, hasBefore, onBack, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { pack } = usePage()
  const { language } = usePageState()
  const words = useWords()
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
  }, [])
  useEffect(() => dialog.current?.scrollTo(0, 0), [id])
  const found = explanations(id, pack, language)
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="explain-title" onClose={onClose}>
      <div className="dialog-bar">
        {hasBefore && (
          <button type="button" className="button" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {found.length === 0 && <h2 id="explain-title">{id}</h2>}
      {found.map(({ id: ofId, kind, label, facts, sources }, index) => (
        <article key={`${kind}${ofId}`}>
          <p className="kind">
            {kind} · <code>{ofId}</code>
          </p>
          <h2 {...(index === 0 && { id: 'explain-title' })}>{label}</h2>
          <dl className="facts">
            {facts.map(([name, text]) => (
              <div key={`${name}${text}`}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {sources.length > 0 && (
            <>
              <h3>{words.sources}</h3>
              <ul className="source-list">
                {pack.sources
                  .filter((source) => sources.includes(source.id))
                  .map((source) => (
                    <li key={source.id}>
                      {source.publisher}, {source.year}.{' '}
                      {hasAddress(source) ? (
                        <a href={source.url.split(' ')[0]} target="_blank" rel="noreferrer noopener">
                          {source.title}
                        </a>
                      ) : (
                        source.title
                      )}
                    </li>
                  ))}
              </ul>
            </>
          )}
        </article>
      ))}
    </dialog>
  )
}
