import type { ModelFault } from '@wlz/core'
import type { Issue, IssueCode } from '@wlz/scenario'
import type { StudyFault } from '@wlz/study'
import { cliMessages, faultWords, type Language } from '@wlz/terms'

/** Words for every code; the assignment below fails to compile when a code, or a fact of it, is missing. */
type ScenarioWords = { readonly [Code in IssueCode]: (fact: Extract<Issue, { code: Code }>) => string }
type ModelWords = { readonly [Code in ModelFault['code']]: (fault: Extract<ModelFault, { code: Code }>) => string }

/** What is wrong, without the place. */
export function issueText(issue: Issue, language: Language): string {
  const words: ScenarioWords = faultWords(language).scenario
  return (words[issue.code] as (fact: Issue) => string)(issue)
}

/** `file:line:column: key: what is wrong`. */
export function issueLine(issue: Issue, language: Language): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':')
  return [place, issue.key, issueText(issue, language)].filter((part) => part !== undefined && part !== '').join(': ')
}

export function modelFaultText(fault: ModelFault, language: Language): string {
  const words: ModelWords = faultWords(language).model
  return (words[fault.code] as (fault: ModelFault) => string)(fault)
}

/** A run that failed, in words; undefined for what the options should have refused before. */
export function studyFaultText(fault: StudyFault, language: Language): string | undefined {
  const words = cliMessages(language)
  switch (fault.code) {
    case 'run-failed':
      return words.runFailed(fault.scenario, fault.region, modelFaultText(fault.fault, language))
    case 'result-not-finite':
      return words.runFailed(fault.scenario, fault.region, words.resultNotFinite(fault.indicator, fault.value, fault.year, fault.draw))
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
