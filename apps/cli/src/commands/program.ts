import { Command, Option, type Help } from 'commander'
import { type Language } from '@wlz/terms'
import { commands, type Runnable } from './all.ts'
import { flagOf, type ArgumentRow, type OptionRow } from '../declared/declaration.ts'
import { wrap } from '../output/text.ts'
import { openSession, type SessionOptions } from '../session.ts'
import { version } from '../version.ts'
import { cliDeciding, cliHelp, type CliHelp } from '../words/cli-words.ts'

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Headings and defaults of the help in the language of the user; commander has them in English only. */
function helpStyle(language: Language): Partial<Help> {
  const words = cliHelp(language)
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Options:': words.options,
    'Commands:': words.commands,
    'Arguments:': words.arguments,
  }
  return {
    helpWidth: Math.min(process.stdout.columns ?? 80, 100),
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) =>
      usage.replaceAll('[options]', `[${words.optionsWord}]`).replaceAll('[command]', `[${words.commandWord}]`),
    subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options]', '').trim()}`.trim(),
    optionDescription: (option) => option.description,
  }
}

/** Value of an option as the help writes it: a word of the help, or itself. */
const valueName = (value: NonNullable<OptionRow['value']>, words: CliHelp): string =>
  value in words ? words[value as keyof CliHelp] : value

function optionOf(name: string, { text, value, isMany, isList }: OptionRow, words: CliHelp): Option {
  const flag = flagOf(name)
  const option = new Option(
    value === undefined ? flag : `${flag} <${valueName(value, words)}${isList === true ? '...' : ''}>`,
    words[text],
  )
  return isMany === true ? option.argParser(collect) : option
}

const argumentOf = ({ name, isOptional, isMany }: ArgumentRow, words: CliHelp): string => {
  const shown = `${words[name]}${isMany === true ? '...' : ''}`
  return isOptional === true ? `[${shown}]` : `<${shown}>`
}

/** Fill a command from its declaration: arguments, options, help, and what it does. */
function fill(command: Command, { act, after, asIs, ...declared }: Runnable, language: Language): void {
  const words = cliHelp(language)
  for (const row of declared.arguments ?? [])
    command.argument(argumentOf(row, words), typeof row.text === 'function' ? row.text(words) : words[row.text])
  for (const [name, row] of Object.entries(declared.options)) command.addOption(optionOf(name, row, words))
  const paragraphs = after?.(words, cliDeciding(language)).map((text) => wrap(text, 80)) ?? []
  if (asIs !== undefined) paragraphs.push(asIs(words))
  if (paragraphs.length > 0) command.addHelpText('after', `\n${paragraphs.join('\n\n')}`)
  // Positional arguments, then the options; what commander adds after them is left alone.
  command.action(async (...given: unknown[]) => {
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg): arg is string => typeof arg === 'string')
    const options = given.at(-2) as SessionOptions
    await act(openSession(language, options), args, options)
  })
}

const examples = [
  'wlz compare basispad extramuralisering --region Twente',
  'wlz run basispad --region all --format csv --out basispad.csv',
  'wlz explain waiting.total',
]

/** Program with every command that is declared. */
export function buildProgram(language: Language): Command {
  const words = cliHelp(language)
  const dress = (command: Command) =>
    command
      .exitOverride()
      .configureHelp(helpStyle(language))
      .configureOutput({ writeErr: () => {}, outputError: () => {} })
      .helpOption('-h, --help', words.help)
      .showSuggestionAfterError(true)
      .allowExcessArguments(false)

  const program = dress(new Command('wlz'))
    .description(words.program)
    .version(version, '-V, --version', words.version)
    .helpCommand(`help [${words.commandWord}]`, words.helpCommand)
    .addOption(new Option('--lang <nl|en>', words.lang))
    .addHelpText(
      'after',
      `\n${words.examples}\n${examples.map((line) => `  ${line}\n`).join('')}\n${wrap(words.exit, 80)}`,
    )
  for (const runnable of commands)
    fill(dress(program.command(runnable.name)).description(words[runnable.text]), runnable, language)
  return program
}
