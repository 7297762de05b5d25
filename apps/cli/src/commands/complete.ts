import tab from '@bomb.sh/tab'
import { contextCatalogue, indicatorCatalogue, leverCatalogue } from '@wlz/core'
import { freeParameters, nearestName } from '@wlz/scenario'
import { scenarioCatalogue } from '@wlz/study'
import { cliHelp, languages, type Language } from '@wlz/terms'
import { InputFaults } from '../exit.ts'
import { listKinds, scenarioNames } from '../facts/rows.ts'
import { loadPack } from '../host/pack.ts'
import { planNames } from '../host/scenario-files.ts'
import { defaultNorms } from '../norms.ts'
import { buildProgram } from '../program.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../text.ts'
import { indicatorWords } from '../words.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** `wlz complete <shell>`: the script that a shell reads at its start. */
export async function act({ messages, language }: Session, [shell = '']: readonly string[]): Promise<void> {
  if (!shells.some((each) => each === shell))
    throw new InputFaults([messages.badChoice('complete', oneLine(shell, 40), shells, nearestName(shell, shells))])
  describeCommands(language)
  tab.setup('wlz', 'wlz', shell)
}

/** What the shell asks at every tab: the words so far, the last one unfinished. */
export async function suggest(words: readonly string[], language: Language): Promise<void> {
  describeCommands(language)
  tab.parse([...words])
}

type Complete = (value: string, description: string) => void

/** The commands and options of the program itself, with the values that can be known beforehand. */
function describeCommands(language: Language): void {
  const words = cliHelp(language)
  const scenarios = (complete: Complete) => scenarioNames().forEach((name) => complete(name, ''))
  const each = (values: readonly string[]) => (complete: Complete) => values.forEach((value) => complete(value, ''))
  const values: Readonly<Record<string, (complete: Complete) => void>> = {
    '--region': (complete) => {
      each(['NL', 'all'])(complete)
      for (const { code, name } of loadPack().regions) complete(code, name)
    },
    '--indicator': (complete) => indicatorCatalogue.forEach(({ id }) => complete(id, indicatorWords(id, language).label)),
    '--format': each(['table', 'json', 'ndjson', 'csv', 'parquet']),
    '--norm': each(defaultNorms),
    '--set': (complete) => [...leverCatalogue, ...freeParameters(scenarioCatalogue(loadPack().evidence))].forEach(({ id }) => complete(`${id}=`, '')),
    '--lang': each(languages),
    '--from': each(['2024', '2030', '2040', '2050']),
    '--to': each(['2030', '2040', '2050']),
  }
  const positional: Readonly<Record<string, (complete: Complete) => void>> = {
    [words.scenarioArg]: scenarios,
    [words.baseArg]: scenarios,
    [words.otherArg]: scenarios,
    [words.fileArg]: (complete) => each([...scenarioNames(), ...planNames()])(complete),
    [words.planArg]: each(planNames()),
    [words.kindArg]: each(listKinds),
    [words.shellArg]: each(shells),
    [words.idArg]: (complete) =>
      each([...indicatorCatalogue.map(({ id }) => id), ...leverCatalogue.map(({ id }) => id), ...contextCatalogue.map(({ id }) => id)])(complete),
  }
  for (const command of buildProgram(language).commands) {
    const described = tab.command(command.name(), command.description())
    for (const argument of command.registeredArguments) described.argument(argument.name(), positional[argument.name()], argument.variadic)
    for (const option of command.options) {
      const name = option.long ?? ''
      const complete = values[name]
      if (complete === undefined) described.option(name.slice(2), option.description)
      else described.option(name.slice(2), option.description, complete)
    }
  }
}
