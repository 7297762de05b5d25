import { readRecorded, sinceOf, type CompareResult, type Recorded, type RunResult, type Since } from '@wlz/study'
import { InputFaults } from '../exit.ts'
import { rememberInput } from '../host/inputs-read.ts'
import { readJsonText } from '../host/read-json.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'

/** A result that was kept, named with `--since`: its areas, or undefined when none was asked. */
export function readSince(
  target: string | undefined,
  { messages }: Session,
  faults: string[],
): readonly Recorded[] | undefined {
  if (target === undefined) return undefined
  const name = oneLine(target, 80)
  const text = readJsonText(target)
  if (text === undefined) {
    faults.push(messages.sinceUnreadable(name))
    return undefined
  }
  rememberInput(target)
  const recorded = readRecorded(text)
  if (recorded === undefined) faults.push(messages.sinceNoResult(name))
  return recorded
}

/** Means can be held against each other only with the seed and draws that were recorded. */
export function checkDraws(
  recorded: readonly Recorded[] | undefined,
  now: { readonly seed: string; readonly draws: number },
  { messages }: Session,
): void {
  const other = recorded?.find(({ run }) => run.seed !== now.seed || run.draws !== now.draws)
  if (other !== undefined) throw new InputFaults([messages.sinceDraws(oneLine(other.run.seed, 40), other.run.draws)])
}

export type WithSince<Result> = Result & { readonly since?: Since }

/** Results with what moved since, where the area was recorded. */
export async function* withSince<Result extends RunResult | CompareResult>(
  results: AsyncIterable<Result>,
  recorded: readonly Recorded[] | undefined,
  session: Session,
): AsyncGenerator<WithSince<Result>> {
  let isHeld = recorded === undefined
  for await (const result of results) {
    const { hash, indicators } =
      'base' in result ? result.base : { hash: result.run.hash, indicators: result.indicators }
    const since =
      recorded === undefined
        ? undefined
        : sinceOf(recorded, { run: { ...result.run, hash }, years: result.years, indicators })
    isHeld ||= since !== undefined
    yield since === undefined ? result : { ...result, since }
  }
  if (!isHeld)
    session.note(session.messages.sinceOtherRegion(recorded!.map(({ run }) => oneLine(run.region, 10)).join(', ')))
}
