import type { CommanderError } from 'commander'
import { type Language } from '@wlz/terms'
import { oneLine } from '../output/text.ts'
import { cliMessages } from '../words/cli-words.ts'

const quoted = /'([^']*(?:'[^']*)*?)'(?: argument missing| does not take| for |$|\n|\.)/
const suggestion = /\(Did you mean (?:one of )?([^?,]+)/

/** Commander speaks English only: take the facts out of its messages and say them in the language of the user. */
export function parserFault(error: CommanderError, command: string, language: Language): string[] {
  const words = cliMessages(language)
  const found = oneLine(quoted.exec(error.message)?.[1] ?? '', 80)
  const near = suggestion.exec(error.message)?.[1]
  const seeHelp = words.seeHelp(command)
  switch (error.code) {
    case 'commander.unknownCommand':
      return [words.unknownCommand(found, near)]
    case 'commander.unknownOption':
      return [`${words.unknownOption(found, near)}; ${seeHelp}`]
    case 'commander.missingArgument':
      return [`${words.missingArgument(found)}; ${seeHelp}`]
    case 'commander.optionMissingArgument':
      return [words.missingValue(found)]
    case 'commander.excessArguments': {
      const [, expected, got] = /Expected (\d+) arguments? but got (\d+)/.exec(error.message) ?? []
      return [`${words.excessArguments(command, Number(expected), Number(got))}; ${seeHelp}`]
    }
    default:
      return [oneLine(error.message.replace(/^error: /, ''))]
  }
}
