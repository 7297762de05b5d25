import { Command, Option, type Help } from 'commander'
import { cliHelp, type Language } from '@wlz/terms'
import type { Session } from './session.ts'
import type { CompareOptions, RunOptions } from './options.ts'
import { openSession, type SessionOptions } from './session.ts'
import { version } from './version.ts'

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Headings and defaults of the help in the language of the user; commander has them in English only. */
function helpStyle(language: Language): Partial<Help> {
  const words = cliHelp(language)
  const titles: Readonly<Record<string, string>> = { 'Usage:': words.usage, 'Options:': words.options, 'Commands:': words.commands, 'Arguments:': words.arguments }
  return {
    helpWidth: Math.min(process.stdout.columns ?? 80, 100),
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replaceAll('[options]', `[${words.optionsWord}]`).replaceAll('[command]', `[${words.commandWord}]`),
    subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options]', '').trim()}`.trim(),
    optionDescription: (option) => option.description,
  }
}

/** One lazily loaded command: its file is read only when it is asked for. */
type Action<Options> = (session: Session, args: readonly string[], options: Options) => Promise<void>

export interface Program {
  readonly command: Command
  /** Name of the command that was being read, for faults. */
  commandName(): string
}

export function buildProgram(language: Language): Program {
  const words = cliHelp(language)
  let reading = 'wlz'
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
    .addHelpText('after', `\n${words.examples}\n  wlz compare basispad extramuralisering --region Twente\n  wlz run basispad --region all --format csv --out basispad.csv\n  wlz explain waiting.total\n\n${words.exit}`)

  const add = (name: string, description: string) => {
    const command = dress(program.command(name)).description(description)
    command.on('beforeParse', () => { reading = `wlz ${name}` })
    return command
  }
  const everyday = (command: Command) =>
    command
      .addOption(new Option('--lang <nl|en>', words.lang))
      .option('--quiet', words.quiet)
      .option('--debug', words.debug)
  const output = (command: Command, formats: string) => command.option(`--format <${language === 'nl' ? 'vorm' : 'format'}>`, formats).option(`--out <${language === 'nl' ? 'bestand' : 'file'}>`, words.out)
  const study = (command: Command) => {
    command
      .option('--region <regio>'.replace('regio', language === 'nl' ? 'regio' : 'region'), words.region, collect)
      .option('--draws <n>', words.draws)
      .option('--seed <s>', words.seed)
      .option(`--from <${language === 'nl' ? 'jaar' : 'year'}>`, words.from)
      .option(`--to <${language === 'nl' ? 'jaar' : 'year'}>`, words.to)
      .option('--indicator <id...>', words.indicator)
      .option(`--set <${language === 'nl' ? 'maatregel=waarde' : 'lever=value'}>`, words.set, collect)
    return everyday(output(command, words.format))
  }
  /** Positional arguments, then the options; what commander adds after them is left alone. */
  const run = <Options extends SessionOptions>(command: Command, load: () => Promise<{ readonly act: Action<Options> }>) =>
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -2).flat().filter((arg): arg is string => typeof arg === 'string')
      const options = given.at(-2) as Options
      const { act } = await load()
      await act(openSession(language, options), args, options)
    })

  run<RunOptions>(study(add('run', words.run).argument('<scenario>', words.scenario)).addHelpText('after', `\n${words.rows}`), async () => import('./commands/run.ts'))
  run<CompareOptions>(
    study(add('compare', words.compare).argument('<base>', words.base).argument('<other...>', words.others)).option('--shares', words.shares).addHelpText('after', `\n${words.rows}`),
    async () => import('./commands/compare.ts'),
  )
  run(output(everyday(add('validate', words.validate).argument('<file...>', words.files).option('--resolved', words.resolved)), words.plainFormat), async () => import('./commands/validate.ts'))
  run(output(everyday(add('list', words.list).argument('<kind>', words.listKind)), words.listFormat), async () => import('./commands/list.ts'))
  run(output(everyday(add('explain', words.explain).argument('<id>', words.id)), words.plainFormat), async () => import('./commands/explain.ts'))
  run(everyday(add('init', words.init).argument('[file]', `${words.initFile} (${words.default}: mijn-scenario.yaml)`).option('--force', words.force)), async () => import('./commands/init.ts'))
  run(output(everyday(add('doctor', words.doctor)), words.plainFormat), async () => import('./commands/doctor.ts'))
  run(
    everyday(add('complete', words.complete).argument('<shell>', words.shell))
      .addHelpText('after', `\n${words.completeHow}\n  source <(wlz complete bash)\n  source <(wlz complete zsh)\n  wlz complete fish | source`),
    async () => import('./commands/complete.ts'),
  )
  for (const command of program.commands) command.hook('preAction', () => { reading = `wlz ${command.name()}` })
  return { command: program, commandName: () => reading }
}
