import { leverById, leverCatalogue } from '@wlz/core'
import { nearestName, readWrittenNumber, setLevers, type Scenario, type ScenarioCatalogue } from '@wlz/scenario'
import type { Handle } from '@wlz/study'
import { issueText } from '../words/faults.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'
import { cliDeciding } from '../words/cli-words.ts'

const mostHandles = 12

/** Levers with the values that a package may give them, `lever=value,value`; every fault is added to the list. */
export function readHandles(
  texts: readonly string[],
  base: Scenario,
  catalogue: ScenarioCatalogue,
  { language }: Session,
  faults: string[],
): Handle[] {
  const words = cliDeciding(language)
  if (texts.length === 0) faults.push(words.noHandles)
  if (texts.length > mostHandles) faults.push(words.tooManyHandles(mostHandles, texts.length))
  const handles = texts.flatMap((text): Handle[] => {
    const [, lever, values] = /^\s*([^=\s]+)\s*=\s*(.+)$/.exec(text) ?? []
    const shown = oneLine(text, 80)
    const known = lever === undefined ? undefined : leverById.get(lever)
    if (known === undefined || values === undefined) {
      const nearest =
        lever === undefined
          ? undefined
          : nearestName(
              lever,
              leverCatalogue.map(({ id }) => id),
            )
      faults.push(words.badHandle(shown, nearest))
      return []
    }
    const written = valuesIn(values)
    if (written === undefined) {
      faults.push(words.ambiguousHandle(shown))
      return []
    }
    for (const value of written) {
      const parsed = setLevers(base, [`${known.id}=${value}`], catalogue)
      if (!parsed.ok)
        for (const issue of parsed.issues)
          faults.push(`--lever: ${known.id}=${oneLine(value, 40)}: ${issueText(issue, language)}`)
    }
    return [{ lever: known.id, values: [known.neutral, ...written.map(numberOf)] }]
  })
  const twice = handles.find(({ lever }, place) => handles.findIndex((other) => other.lever === lever) < place)
  if (twice !== undefined) faults.push(words.handleTwice(twice.lever))
  return handles
}

/** Values between commas, or between semicolons; undefined for commas that may be decimal ones as well: `0,1`. */
function valuesIn(text: string): string[] | undefined {
  if (!text.includes(';') && /^\d+(,\d+)+$/.test(text.trim())) return undefined
  return text.split(text.includes(';') ? ';' : ',').map((value) => value.trim())
}

const numberOf = (text: string): number => {
  const read = readWrittenNumber(text, 'unknown')
  return read.ok ? read.value : NaN // with a fault already
}
