import { noStart, type Start } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { ownLimits, startOf, startRows } from '@wlz/scenario'
import { ownFaultText } from '@wlz/explain'
import { readOwnFile } from '@wlz/study'
import { rememberInput } from '../host/inputs-read.ts'
import { readCapped } from '../host/read-capped.ts'
import { shownPath } from '../host/scenario-files.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'

/**
 * Own figures that regions start from, named with `--own`; `noStart` when none were asked, or when something is wrong
 * with them.
 */
export function readOwn(
  target: string | undefined,
  { evidence }: Pack,
  asked: readonly string[],
  { messages, language, note }: Session,
  faults: string[],
): Start {
  if (target === undefined) return noStart
  rememberInput(target)
  const name = oneLine(shownPath(target), 80)
  const bytes = readCapped(target, ownLimits.bytes + 1)
  if (bytes === undefined) {
    faults.push(messages.ownUnreadable(name))
    return noStart
  }
  const parsed = readOwnFile(bytes, evidence)
  if (!parsed.ok) {
    faults.push(...parsed.faults.map((fault) => `${name}: ${oneLine(ownFaultText(fault, language), 300)}`))
    return noStart
  }
  const starts = startRows(parsed.rows)
  if (starts.length === 0) faults.push(messages.ownNoStart(name))
  const counts = (region: string) => asked.some((each) => each === 'NL' || each === 'all' || each === region)
  for (const region of new Set(starts.map((row) => row.region)))
    if (!counts(region)) note(messages.ownNotAsked(name, evidence.regions.find(({ code }) => code === region)!.name))
  return startOf(parsed.rows, evidence.regions)
}
