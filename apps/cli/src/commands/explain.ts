import type { Pack } from '@wlz/data'
import { nearestName } from '@wlz/scenario'
import { sourceWords } from '@wlz/terms'
import { InputFaults } from '../exit.ts'
import { type Explanation, hasAddress } from '@wlz/explain'
import { explain, explainable } from '../facts/explain.ts'
import { loadPack } from '../host/pack.ts'
import { factWords } from '@wlz/terms'
import { readFormat } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import type { OutputOptions } from '../read/options.ts'
import type { Session } from '../session.ts'
import { drawFacts, heading, screenWidth } from '../tables/layout.ts'
import { oneLine, wrap } from '../output/text.ts'
import { cliFacts } from '../words/cli-words.ts'

/** `wlz explain <id>`: what something is, where it comes from and how far to trust it. */
export async function act(session: Session, [id = '']: readonly string[], options: OutputOptions): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const format = readFormat(options, ['table', 'json'], messages, faults)
  const target = readTarget(options.out, [], messages, faults)
  const pack = loadPack()
  const found = explain(id, pack, language)
  if (found.length === 0) faults.push(messages.unknownId(oneLine(id, 80), nearestName(id, explainable(pack))))
  if (faults.length > 0) throw new InputFaults(faults)
  const text =
    format === 'json'
      ? `${JSON.stringify(
          found.map((each) => ({
            ...each,
            facts: each.facts.map(([name, value]) => ({ name, value })),
            sources: sourcesOf(each, pack),
          })),
          undefined,
          2,
        )}\n`
      : `${found.map((each) => explanationText(each, pack, session)).join('\n\n')}\n`
  await writeTo(target, messages, (sink) => sink.write(text))
}

const sourcesOf = ({ sources }: Explanation, pack: Pack) =>
  sources.map((id) => pack.sources.find((source) => source.id === id) ?? { id })

function explanationText(explanation: Explanation, pack: Pack, { language }: Session): string {
  const words = cliFacts(language)
  const sources = explanation.sources.map((id) => {
    const source = pack.sources.find((each) => each.id === id)
    if (source === undefined) return `- ${id}`
    const { title, publisher, year } = sourceWords(source, language)
    return wrap(
      `- ${id}: ${title} (${publisher}, ${year})${hasAddress(source) ? ` ${source.url}` : ''}`,
      screenWidth,
      '  ',
    )
  })
  return [
    heading(`${explanation.label} (${explanation.id})`),
    drawFacts([[words.kind, explanation.kind], ...explanation.facts]),
    ...(explanation.example === undefined ? [] : ['', `${factWords(language).example}:`, explanation.example]),
    ...(sources.length === 0 ? [] : ['', `${words.sources}:`, ...sources]),
  ].join('\n')
}
