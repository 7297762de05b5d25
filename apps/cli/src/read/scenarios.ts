import {
  firstPolicyYear,
  loadScenario,
  setLevers,
  type Issue,
  type Parsed,
  type PastStart,
  type Scenario,
  type ScenarioCatalogue,
  type ScenarioFiles,
} from '@wlz/scenario'
import { plansEn, scenariosEn, type Language } from '@wlz/terms'
import { issueLine } from '../words/faults.ts'
import { ownNamesake, ownParents, readsAsPlan, shownPath } from '../host/scenario-files.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'

/**
 * A scenario or plan in the language of the user: its file is Dutch; the shipped ones have an English title and reason
 * as well.
 */
export function inLanguage<Told extends { readonly id: string; readonly title: string; readonly why: string }>(
  scenario: Told,
  isShipped: boolean,
  language: Language,
): Told {
  const english = language === 'en' && isShipped ? (scenariosEn[scenario.id] ?? plansEn[scenario.id]) : undefined
  return english === undefined ? scenario : { ...scenario, ...english }
}

/** A lever that moves in a year that is past or decided, and the way out. */
export const pastStartText = ({ lever, year, file }: PastStart, { pastStart }: Session['messages']): string =>
  pastStart(shownPath(file), lever, year, firstPolicyYear)

export interface FaultCount {
  /** Faults beyond those with a line of their own. */
  more: number
}

/**
 * Value that was read, or undefined with its faults added to the lines; a fault that is already told is not told twice.
 */
export function takeParsed<Read>(
  parsed: Parsed<Read>,
  session: Session,
  lines: string[],
  count: FaultCount,
): Read | undefined {
  if (parsed.ok) return parsed.value
  for (const line of parsed.issues.map((issue: Issue) => issueLine(issue, session.language))) {
    if (!lines.includes(line)) lines.push(line)
  }
  count.more += parsed.total - parsed.issues.length
  return undefined
}

/** Read a scenario as asked, and say which file a name stands for where it could be two. */
export function takeScenario(
  target: string,
  set: readonly string[],
  {
    files,
    catalogue,
    session,
  }: { readonly files: ScenarioFiles; readonly catalogue: ScenarioCatalogue; readonly session: Session },
  lines: string[],
  count: FaultCount,
): Scenario | undefined {
  const { messages } = session
  if (readsAsPlan(target, files)) {
    lines.push(messages.planNoScenario(oneLine(target, 80)))
    return undefined
  }
  const scenario = takeParsed(readScenario(target, set, files, catalogue), session, lines, count)
  const namesake = ownNamesake(target, files.shipped)
  if (namesake !== undefined) session.note(messages.shippedTaken(target, shownPath(namesake)))
  for (const parent of ownParents(target, scenario?.chain.slice(0, -1) ?? [], files))
    session.note(messages.ownParent(shownPath(parent)))
  for (const start of scenario?.pastStarts ?? []) session.note(pastStartText(start, messages))
  return scenario
}

/** Read a scenario and lay the `--set` options over it. */
export function readScenario(
  target: string,
  set: readonly string[],
  files: ScenarioFiles,
  catalogue: ScenarioCatalogue,
): Parsed<Scenario> {
  const parsed = loadScenario(target, files, catalogue)
  return parsed.ok ? setLevers(parsed.value, set, catalogue) : parsed
}
