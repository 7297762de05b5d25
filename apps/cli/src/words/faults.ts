import { modelFaultText } from '@wlz/explain'
import type { StudyFault } from '@wlz/study'
import { type Language } from '@wlz/terms'
import { cliMessages } from './cli-words.ts'

export { issueLine, issueText } from '@wlz/explain'

/** A run that failed, in words; undefined for what the options should have refused before. */
export function studyFaultText(fault: StudyFault, language: Language): string | undefined {
  const words = cliMessages(language)
  switch (fault.code) {
    case 'run-failed':
      return words.runFailed(fault.scenario, fault.region, modelFaultText(fault.fault, language))
    case 'result-not-finite':
      return words.runFailed(fault.scenario, fault.region, words.resultNotFinite(fault.indicator, fault.value, fault.year, fault.draw))
    case 'worker-failed':
      return words.workerFailed(fault.scenario, fault.reason)
    case 'no-runs':
      return words.noRuns(fault.set)
    case 'unknown-region':
    case 'unknown-indicator':
    case 'no-region':
    case 'no-scenario':
    case 'no-norm':
    case 'no-direction':
    case 'stay':
    case 'draws':
    case 'years':
      return undefined
  }
}
