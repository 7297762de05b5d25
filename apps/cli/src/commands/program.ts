import { Command, Option, type Help } from 'commander'
import { type Language } from '@wlz/terms'
import type { BatchOptions } from './batch.ts'
import type { DiscoverOptions } from './discover.ts'
import type { InformationOptions } from './information.ts'
import type { PlanOptions } from './plan.ts'
import type { SensitivityOptions } from './sensitivity.ts'
import type { CompareOptions, NormOptions, RunOptions } from '../read/options.ts'
import { wrap } from '../output/text.ts'
import { openSession, type Session, type SessionOptions } from '../session.ts'
import { version } from '../version.ts'
import { cliDeciding, cliHelp } from '../words/cli-words.ts'

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

/** One lazily loaded command: its file is read only when it is asked for. */
type Action<Options> = (session: Session, args: readonly string[], options: Options) => Promise<void>

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
      `\n${words.examples}\n  wlz compare basispad extramuralisering --region Twente\n  wlz run basispad --region all --format csv --out basispad.csv\n  wlz explain waiting.total\n\n${wrap(words.exit, 80)}`,
    )

  const add = (name: string, description: string) => dress(program.command(name)).description(description)
  const everyday = (command: Command) =>
    command
      .addOption(new Option('--lang <nl|en>', words.lang))
      .option('--quiet', words.quiet)
      .option('--debug', words.debug)
  const output = (command: Command, formats: string) =>
    command
      .option(`--format <${words.formatArg}>`, formats)
      .option('--csv <nl>', words.csvStyle)
      .option(`--out <${words.fileArg}>`, words.out)
  /** Regions, draws and seed: options of every study and every batch. */
  const asked = (command: Command, draws = words.draws) =>
    command
      .option(`--region <${words.regionArg}>`, words.region, collect)
      .option('--draws <n>', draws)
      .option('--seed <s>', words.seed)
  /** A study: with which levers fixed, and how to write it down. */
  const sampled = (command: Command, hasUntil = true, draws = words.draws) => {
    asked(command, draws)
      .option(`--set <${words.setArg}>`, words.set, collect)
      .option(`--own <${words.fileArg}>`, words.own)
    if (hasUntil) command.option(`--until <${words.shareArg}>`, words.until)
    return everyday(output(command, words.format))
  }
  /** Options of the output: a series of years for indicators. */
  const series = (command: Command) =>
    command
      .option(`--from <${words.yearArg}>`, words.from)
      .option(`--to <${words.yearArg}>`, words.to)
      .option('--indicator <id...>', words.indicator)
  const study = (command: Command) => series(sampled(command))
  /** Positional arguments, then the options; what commander adds after them is left alone. */
  const run = <Options extends SessionOptions>(
    command: Command,
    load: () => Promise<{ readonly act: Action<Options> }>,
  ) =>
    command.action(async (...given: unknown[]) => {
      const args = given
        .slice(0, -2)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string')
      const options = given.at(-2) as Options
      const { act } = await load()
      await act(openSession(language, options), args, options)
    })

  run<RunOptions>(
    study(add('run', words.run).argument(`<${words.scenarioArg}>`, words.scenario))
      .option(`--since <${words.fileArg}>`, words.since)
      .addHelpText('after', `\n${wrap(words.rows, 80)}`),
    async () => import('./run.ts'),
  )
  run<CompareOptions>(
    study(
      add('compare', words.compare)
        .argument(`<${words.baseArg}>`, words.base)
        .argument(`<${words.otherArg}...>`, words.others),
    )
      .option('--shares', words.shares)
      .option(`--since <${words.fileArg}>`, words.since)
      .addHelpText('after', `\n${wrap(words.setForAll, 80)}\n\n${wrap(words.rows, 80)}`),
    async () => import('./compare.ts'),
  )
  const plans = (command: Command) =>
    command.argument(`<${words.baseArg}>`, words.base).argument(`[${words.otherArg}...]`, words.others)
  run<NormOptions>(
    sampled(plans(add('tipping', words.tipping)))
      .option(`--norm <${words.normArg}>`, words.norm, collect)
      .option(`--stay <${words.yearsArg}>`, words.stay)
      .addHelpText('after', `\n${wrap(cliDeciding(language).normHelp, 80)}\n\n${wrap(words.setForAll, 80)}`),
    async () => import('./tipping.ts'),
  )
  run<BatchOptions>(
    everyday(
      series(
        asked(
          add('batch', words.batch)
            .argument(`<${words.planArg}>`, words.batchPlan)
            .option(`--out <${words.folderArg}>`, words.batchOut)
            .option('--dry-run', words.dryRun)
            .option('--keep-going', words.keepGoing)
            .option('--fail-fast', words.failFast)
            .option('--shard <i/n>', words.shard)
            .option('--force', words.batchForce)
            .option('--queue <url>', words.queue),
        ),
      ),
    ).addHelpText('after', `\n${wrap(words.batchOptions, 80)}`),
    async () => import('./batch.ts'),
  )
  run(
    everyday(add('worker', words.worker).option('--queue <url>', words.workerQueue)),
    async () => import('./worker.ts'),
  )
  run(
    output(
      everyday(
        add('query', words.query)
          .argument(`<${words.sqlArg}>`, words.sql)
          .argument(`[${words.folderArg}]`, words.batchFolders),
      ),
      words.queryFormat,
    ),
    async () => import('./query.ts'),
  )
  run<DiscoverOptions>(
    sampled(add('discover', words.discover).argument(`<${words.scenarioArg}>`, words.scenario), false)
      .option(`--norm <${words.normArg}>`, words.norm, collect)
      .option(`--year <${words.yearArg}>`, words.yearFails)
      .option(`--stay <${words.yearsArg}>`, words.stay)
      .addHelpText('after', `\n${wrap(cliDeciding(language).normHelp, 80)}`),
    async () => import('./discover.ts'),
  )
  run<PlanOptions>(
    sampled(
      add('plan', words.plan)
        .argument(`<${words.baseArg}>`, words.planBase)
        .argument(`[${words.worldArg}...]`, words.worlds),
      false,
      words.planDraws,
    )
      .option(`--lever <${words.leverArg}>`, words.lever, collect)
      .option(`--norm <${words.normArg}>`, words.planNorm, collect)
      .option(`--chance <${words.shareArg}>`, words.chance)
      .option(`--year <${words.yearArg}>`, words.planYear)
      .option('--budget <n>', words.budget)
      .option('--time <duration>', words.time)
      .addHelpText(
        'after',
        `\n${words.examples}\n  wlz plan basispad krapte-arbeidsmarkt --region Twente --lever langer-thuis=0.1,0.2 \\\n    --lever behoud=0.01,0.02 --lever groeiverzoeken=0.02 --chance 70%`,
      ),
    async () => import('./plan.ts'),
  )
  run<InformationOptions>(
    sampled(plans(add('information', words.information)), false)
      .option('--indicator <id>', words.indicatorJudged, collect)
      .option(`--year <${words.yearArg}>`, words.yearDecides),
    async () => import('./information.ts'),
  )
  run<SensitivityOptions>(
    everyday(
      output(
        add('sensitivity', words.sensitivity)
          .argument(`<${words.scenarioArg}>`, words.scenario)
          .argument(`[${words.otherArg}]`, words.against)
          .option(`--region <${words.regionArg}>`, words.region, collect)
          .option('--indicator <id...>', words.indicatorDecides)
          .option(`--year <${words.yearArg}>`, words.yearDecides)
          .option('--keep <n>', words.keep)
          .option('--trajectories <n>', words.trajectories)
          .option('--rows <n>', words.designRows)
          .option('--seed <s>', words.seed)
          .option(`--set <${words.setArg}>`, words.set, collect),
        words.format,
      ),
    ),
    async () => import('./sensitivity.ts'),
  )
  run(
    output(
      everyday(
        add('validate', words.validate)
          .argument(`<${words.fileArg}...>`, words.files)
          .option('--resolved', words.resolved),
      ),
      words.plainFormat,
    ),
    async () => import('./validate.ts'),
  )
  run(
    output(everyday(add('list', words.list).argument(`<${words.kindArg}>`, words.listKind)), words.listFormat),
    async () => import('./list.ts'),
  )
  run(
    output(everyday(add('explain', words.explain).argument(`<${words.idArg}>`, words.id)), words.plainFormat),
    async () => import('./explain.ts'),
  )
  run(
    everyday(
      add('calibrate', words.calibrate)
        .option(`--out <${words.fileArg}>`, words.calibrationOut)
        .option('--draws <n>', words.calibrationDraws)
        .option('--rounds <n>', words.rounds)
        .option('--seed <s>', words.seed)
        .option(`--rows <${words.fileArg}>`, words.rowsOut),
    ),
    async () => import('./calibrate.ts'),
  )
  run(
    everyday(
      output(
        add('backtest', words.backtest)
          .option('--others', words.othersToo)
          .option(`--calibration <${words.fileArg}>`, words.calibrationFrom),
        words.scoreFormat,
      ),
    ),
    async () => import('./backtest.ts'),
  )
  run(
    everyday(
      add('init', words.init)
        .argument(`[${words.fileArg}]`, `${words.initFile} (${words.default}: mijn-scenario.yaml)`)
        .option('--force', words.force),
    ),
    async () => import('./init.ts'),
  )
  run(output(everyday(add('doctor', words.doctor)), words.plainFormat), async () => import('./doctor.ts'))
  run(
    everyday(add('complete', words.complete).argument(`<${words.shellArg}>`, words.shell)).addHelpText(
      'after',
      `\n${words.completeHow}\n  source <(wlz complete bash)\n  source <(wlz complete zsh)\n  wlz complete fish | source`,
    ),
    async () => import('./complete.ts'),
  )
  return program
}
