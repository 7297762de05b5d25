import { modelFaultText } from '@wlz/explain'
import type { StudyFault } from '@wlz/study'
import type { Failure as EngineFailure } from '../engine/protocol.ts'
import { useLanguage, usePage, useWords } from '../page.ts'

/** A calculation that stopped: what happened, what is safe, and the detail for who wants it. */
export function Failure({ failure }: { readonly failure: EngineFailure }) {
  const words = useWords()
  const language = useLanguage()
  if (failure.kind === 'engine') return <EngineGone />
  const detail = failure.kind === 'other' ? failure.message : faultText(failure.fault as StudyFault, language)
  return (
    <div className="fault" role="alert">
      <p>{words.runStopped}</p>
      {failure.kind === 'other' && <Reload />}
      <details>
        <summary>{words.technical}</summary>
        <p>{detail}</p>
      </details>
    </div>
  )
}

/** Nothing more is answered until the engine can be started: in place, or with the whole page. */
function EngineGone() {
  const { client } = usePage()
  const words = useWords()
  return (
    <div className="fault" role="alert">
      <p>{words.engineGone}</p>
      <button type="button" className="button" onClick={() => client.tryAgain()}>
        {words.tryAgain}
      </button>
      <Reload />
    </div>
  )
}

export function Reload() {
  const words = useWords()
  return (
    <button type="button" className="button" onClick={() => location.reload()}>
      {words.reloadPage}
    </button>
  )
}

const faultText = (fault: StudyFault, language: ReturnType<typeof useLanguage>): string =>
  fault.code === 'run-failed' ? modelFaultText(fault.fault, language) : JSON.stringify(fault)
