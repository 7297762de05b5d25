import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { indicatorCatalogue, type Policy } from '@wlz/core'
import type { Pack } from '@wlz/data'
import { figuresOf, ownLimits, readOwnFigures } from '@wlz/scenario'
import { ownFaultText } from '@wlz/study'
import { rememberInput } from './host/inputs-read.ts'
import { shownPath } from './host/scenario-files.ts'
import type { Session } from './session.ts'
import { oneLine } from './text.ts'

/** Own figures that regions start from, named with `--own`; undefined when none were asked, or when something is wrong with them. */
export function readOwn(target: string | undefined, { evidence }: Pack, { messages, language }: Session, faults: string[]): Policy['figures'] {
  if (target === undefined) return undefined
  const name = oneLine(shownPath(target), 80)
  const bytes = readFile(target)
  if (bytes === undefined) {
    faults.push(messages.ownUnreadable(name))
    return undefined
  }
  rememberInput(target)
  const parsed = readOwnFigures(bytes, { regions: evidence.regions, indicators: indicatorCatalogue.map(({ id }) => id) })
  if (!parsed.ok) {
    faults.push(...parsed.faults.map((fault) => `${name}: ${oneLine(ownFaultText(fault, language), 300)}`))
    return undefined
  }
  const figures = figuresOf(parsed.rows, evidence.regions)
  if (figures === undefined) faults.push(messages.ownNoStart(name))
  return figures
}

/** The bytes; of a file beyond the limit as many zeros, which the reader refuses as too large. */
function readFile(target: string): Uint8Array | undefined {
  try {
    const file = openSync(target, 'r')
    try {
      return fstatSync(file).size > ownLimits.bytes ? new Uint8Array(ownLimits.bytes + 1) : readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
