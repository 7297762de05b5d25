import { resolvedYaml } from '@wlz/scenario'
import { scenarioCatalogue } from '@wlz/study'
import { InputFaults } from '../exit.ts'
import { issueText } from '../faults.ts'
import { loadPack } from '../host/pack.ts'
import { diskFiles } from '../host/scenario-files.ts'
import { readFormat } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import type { OutputOptions } from '../options.ts'
import { readScenario, takeParsed, type FaultCount } from '../scenarios.ts'
import type { Session } from '../session.ts'

interface ValidateOptions extends OutputOptions {
  readonly resolved?: boolean
}

/** `wlz validate`: every fault of every file; nothing is run. */
export async function act(session: Session, targets: readonly string[], options: ValidateOptions): Promise<void> {
  const { messages } = session
  const faults: string[] = []
  const format = readFormat(options, ['table', 'json'], messages, faults)
  const files = diskFiles()
  const target = readTarget(options.out, targets, messages, faults)
  if (faults.length > 0) throw new InputFaults(faults)
  const catalogue = scenarioCatalogue(loadPack().evidence)
  const results = targets.map((name) => ({ name, parsed: readScenario(name, [], files, catalogue) }))

  if (format === 'json') {
    const report = results.map(({ name, parsed }) =>
      parsed.ok
        ? { file: parsed.value.file, ok: true, scenario: parsed.value.id, title: parsed.value.title, issues: [] }
        : {
            file: name,
            ok: false,
            total: parsed.total,
            issues: parsed.issues.map((issue) => ({ ...issue, message: issueText(issue, session.language) })),
          },
    )
    await writeTo(target, messages, (sink) => sink.write(`${JSON.stringify(report, undefined, 2)}\n`))
  }
  const lines: string[] = []
  const count: FaultCount = { more: 0 }
  const sound = results.map(({ parsed }) => takeParsed(parsed, session, lines, count)).filter((scenario) => scenario !== undefined)
  if (format === 'table' && (lines.length === 0 || options.resolved !== true)) {
    const text =
      options.resolved === true
        ? sound.map((scenario) => resolvedYaml(scenario, catalogue)).join('---\n')
        : sound.map((scenario) => `${messages.valid(scenario.file, scenario.title)}\n`).join('')
    if (text !== '') await writeTo(target, messages, (sink) => sink.write(text))
  }
  if (lines.length > 0) throw new InputFaults(lines, lines.length + count.more)
}
