import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { policyOfRecord } from '@wlz/scenario'
import { type Language } from '@wlz/terms'
import { InputFaults } from '../exit.ts'
import { writeTo } from '../output/sink.ts'
import { readTarget } from '../output/target.ts'
import type { InitOptions } from '../declared/init.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'
import { cliFacts } from '../words/cli-words.ts'

/** `wlz init`: a scenario with comments to start from; it never overwrites without --force. */
export async function act(
  session: Session,
  [file = 'mijn-scenario.yaml']: readonly string[],
  options: InitOptions,
): Promise<void> {
  const { messages, language } = session
  const faults: string[] = []
  const shown = oneLine(file, 160)
  if (!file.endsWith('.yaml')) faults.push(messages.needsYaml(shown))
  if (policyOfRecord.has(basename(file, '.yaml'))) faults.push(messages.initName(shown))
  const target = readTarget(file, [], messages, faults, '')
  if (faults.length === 0 && existsSync(file) && options.force !== true) faults.push(messages.exists(shown))
  if (faults.length > 0) throw new InputFaults(faults)
  await writeTo(target, messages, (sink) => sink.write(starter(language)))
  if (!session.isQuiet) process.stderr.write(`${messages.written(shown)}\n${messages.initNext(shown)}\n`)
}

/** The text of a first scenario: one lever, why it is there, and where to find more. */
export function starter(language: Language): string {
  const words = cliFacts(language)
  return [
    ...words.initComment.map((line) => `# ${line}`),
    'schema: 1',
    `title: ${words.initTitle}`,
    'extends: basispad',
    `why: ${words.initWhy}`,
    '',
    `# ${words.initLeverComment}`,
    'levers:',
    '  vpt-verschuiving:',
    `    # ${words.initPathComment}`,
    '    path:',
    '      - { year: 2027, value: 0 }',
    '      - { year: 2032, value: 0.10 }',
    `    # ${words.initRegionsComment}`,
    `    why: ${words.initLeverWhy}`,
    '',
    `# ${words.initContextComment}`,
    '# context:',
    '#   levensduur: hoog',
    '',
    `# ${words.initParametersComment}`,
    '# parameters:',
    '#   signal.tijdig: 0.6',
    '',
    `# ${words.initUncertaintyComment}`,
    '# uncertainty:',
    '#   draws: 1024',
    '#   seed: wlz',
    '',
  ].join('\n')
}
