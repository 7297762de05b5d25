import { join } from 'node:path'
import type { Evidence } from '@wlz/core'
import {
  type BatchPlan,
  loadBatchPlan,
  type Parsed,
  resolvedBatchYaml,
  resolvedYaml,
  type Scenario,
  scenarioCatalogue,
  type ScenarioCatalogue,
  type ScenarioFiles,
} from '@wlz/scenario'
import { batchCatalogue } from '@wlz/study'
import { InputFaults } from '../exit.ts'
import { issueText } from '../words/faults.ts'
import { loadPack } from '../host/pack.ts'
import { diskFiles, openPlan, ownNamesake, readsAsPlan, shownPath } from '../host/scenario-files.ts'
import { readFormat } from '../output/formats.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import { pastStartText, readScenario, takeParsed, type FaultCount } from '../read/scenarios.ts'
import type { ValidateOptions } from '../declared/validate.ts'
import type { Session } from '../session.ts'

/** Kind of a file and its content, once read. */
type Valid =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'plan'; readonly plan: BatchPlan }

/** `wlz validate`: every fault of every scenario and every batch plan; nothing is run. */
export async function act(session: Session, targets: readonly string[], options: ValidateOptions): Promise<void> {
  const { messages } = session
  const faults: string[] = []
  const format = readFormat(options, ['table', 'json'], messages, faults)
  const files = diskFiles()
  const target = readTarget(options.out, targets, messages, faults)
  if (faults.length > 0) throw new InputFaults(faults)
  const { evidence } = loadPack()
  const catalogue = scenarioCatalogue(evidence)
  const read = (name: string) =>
    readsAsPlan(name, files) ? readAsPlan(name, files, evidence) : readAsScenario(name, files, catalogue)
  for (const name of targets) {
    const own = ownNamesake(name, files.shipped) ?? ownNamesake(name, join(files.shipped, 'batches'))
    if (own !== undefined) session.note(messages.shippedTaken(name, shownPath(own)))
  }
  const results = targets.map((name) => ({ name, parsed: read(name) }))
  for (const { parsed } of results) {
    if (parsed.ok && parsed.value.kind === 'scenario')
      for (const start of parsed.value.scenario.pastStarts) session.note(pastStartText(start, messages))
  }

  if (format === 'json') {
    const report = results.map(({ name, parsed }) =>
      parsed.ok
        ? {
            file: told(parsed.value).file,
            ok: true,
            [parsed.value.kind]: told(parsed.value).id,
            title: told(parsed.value).title,
            issues: [],
          }
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
  const sound = results
    .map(({ parsed }) => takeParsed(parsed, session, lines, count))
    .filter((valid) => valid !== undefined)
  if (format === 'table' && (lines.length === 0 || options.resolved !== true)) {
    const text =
      options.resolved === true
        ? sound
            .map((valid) =>
              valid.kind === 'plan' ? resolvedBatchYaml(valid.plan) : resolvedYaml(valid.scenario, catalogue),
            )
            .join('---\n')
        : sound.map((valid) => `${messages.valid(told(valid).file, told(valid).title)}\n`).join('')
    if (text !== '') await writeTo(target, messages, (sink) => sink.write(text))
  }
  if (lines.length > 0) throw new InputFaults(lines, lines.length + count.more)
}

const told = (valid: Valid): Scenario | BatchPlan => (valid.kind === 'plan' ? valid.plan : valid.scenario)

function readAsScenario(name: string, files: ScenarioFiles, catalogue: ScenarioCatalogue): Parsed<Valid> {
  const parsed = readScenario(name, [], files, catalogue)
  return parsed.ok ? { ...parsed, value: { kind: 'scenario', scenario: parsed.value } } : parsed
}

function readAsPlan(name: string, files: ScenarioFiles, evidence: Evidence): Parsed<Valid> {
  const parsed = loadBatchPlan(openPlan(name, files), name, files, batchCatalogue(evidence))
  return parsed.ok ? { ...parsed, value: { kind: 'plan', plan: parsed.value } } : parsed
}
