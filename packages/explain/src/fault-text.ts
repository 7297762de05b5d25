import type { ModelFault } from '@wlz/core'
import type { Issue, IssueCode } from '@wlz/scenario'
import { faultWords, type Language } from '@wlz/terms'

/** Words for every code; the assignment below fails to compile when a code, or a fact of it, is missing. */
type ScenarioWords = { readonly [Code in IssueCode]: (fact: Extract<Issue, { code: Code }>) => string }
type ModelWords = { readonly [Code in ModelFault['code']]: (fault: Extract<ModelFault, { code: Code }>) => string }

/** A fault of a run, with the settings that cause it where they were found. */
type ModelFaultWithCauses = ModelFault & { readonly causes?: Parameters<ReturnType<typeof faultWords>['causes']>[0] }

/** Text of a fault, without its place. */
export function issueText(issue: Issue, language: Language): string {
  const words: ScenarioWords = faultWords(language).scenario
  return (words[issue.code] as (fact: Issue) => string)(issue)
}

/** `file:line:column: key: what is wrong`. */
export function issueLine(issue: Issue, language: Language): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':')
  return [place, issue.key, issueText(issue, language)].filter((part) => part !== undefined && part !== '').join(': ')
}

/** A fault of the model: the settings behind it and the way out first. */
export function modelFaultText(fault: ModelFaultWithCauses, language: Language): string {
  const { model, causes } = faultWords(language)
  const words: ModelWords = model
  const text = (words[fault.code] as (fault: ModelFault) => string)(fault)
  return fault.causes === undefined || fault.causes.length === 0 ? text : `${causes(fault.causes)}: ${text}`
}
