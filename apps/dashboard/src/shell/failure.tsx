import { modelFaultText, type StudyFault } from '@wlz/study'
import type { Failure as EngineFailure } from '../engine/protocol.ts'
import { useLanguage, useWords } from '../page.ts'

/** A calculation that stopped: what happened, what is safe, and the detail for who wants it. */
export function Failure({ failure }: { readonly failure: EngineFailure }) {
  const words = useWords()
  const language = useLanguage()
  const detail = failure.kind === 'other' ? failure.message : faultText(failure.fault as StudyFault, language)
  return (
    <div className="fault" role="alert">
      <p>{words.runStopped}</p>
      <details>
        <summary>{words.technical}</summary>
        <p>{detail}</p>
      </details>
    </div>
  )
}

const faultText = (fault: StudyFault, language: ReturnType<typeof useLanguage>): string =>
  fault.code === 'run-failed' ? modelFaultText(fault.fault, language) : JSON.stringify(fault)
