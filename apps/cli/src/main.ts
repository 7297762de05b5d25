import { CommanderError } from 'commander'
import { nearestName } from '@wlz/scenario'
import { isLanguage, languages, type Language } from '@wlz/terms'
import { languageOf, optionValue, spreadIndicators } from './commands/arguments.ts'
import { parserFault } from './commands/parser-faults.ts'
import { ClosedPipe, exitCodes, InputFaults, RunFailure, SomeFailed } from './exit.ts'
import { buildProgram } from './commands/program.ts'
import { forgetInputs } from './host/inputs-read.ts'
import { watchLoops } from './host/loops.ts'
import { faultLines, oneLine } from './output/text.ts'
import { cliMessages } from './words/cli-words.ts'

const helpCodes = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version'])

/**
 * Run the command with these arguments; the exit code comes back, output goes where it belongs. What belongs to a process,
 * such as its signals, is left to `wlz.ts`: one process may call this many times, one call after the other.
 */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args)
  watchLoops(language)
  forgetInputs()
  if (args[0] === 'complete' && args[1] === '--') {
    const { suggest } = await import('./complete/suggest.ts')
    suggest(args.slice(2), language)
    return exitCodes.done
  }
  const program = buildProgram(language)
  const names = program.commands.map((command) => command.name())
  try {
    checkLanguage(args)
    checkHelp(args, names, language)
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync(spreadIndicators(args), { from: 'user' })
    return exitCodes.done
  } catch (error) {
    // options without a command: commander writes the help where we do not let it write
    if (error instanceof CommanderError && error.code === 'commander.help' && error.exitCode !== 0) program.outputHelp()
    return report(error, commandOf(args, names), language, args.includes('--debug'))
  }
}

/** Report an error that nobody caught; gives the exit code. */
export const reportUncaught = (error: unknown, args: readonly string[]): number =>
  report(error, 'wlz', languageOf(args), args.includes('--debug'))

/** A wrong language is told at once, in the default language. */
function checkLanguage(args: readonly string[]): void {
  const written = optionValue(args, '--lang')
  if (written === undefined || isLanguage(written)) return
  throw new InputFaults([cliMessages('nl').badChoice('--lang', oneLine(written, 80), languages)])
}

/** `wlz help rnu`: commander would show the help of the program and call it a success. */
function checkHelp(args: readonly string[], names: readonly string[], language: Language): void {
  const [help, name] = args
  if (help !== 'help' || name === undefined || name.startsWith('-') || names.includes(name) || name === 'help') return
  throw new InputFaults([cliMessages(language).unknownCommand(oneLine(name, 80), nearestName(name, names))])
}

const commandOf = (args: readonly string[], names: readonly string[]): string => {
  const name = args.find((arg) => names.includes(arg))
  return name === undefined ? 'wlz' : `wlz ${name}`
}

/** Write a failure in words to standard error and return the exit code. */
function report(error: unknown, command: string, language: Language, isDebug: boolean): number {
  const words = cliMessages(language)
  const say = (lines: readonly string[], total = lines.length) => {
    const shown = faultLines(lines, total, words.moreFaults)
    process.stderr.write(
      shown.map((line, index) => `${index < lines.length ? `${words.error}: ` : ''}${line}\n`).join(''),
    )
    if (isDebug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  }
  if (error instanceof ClosedPipe) return exitCodes.done
  if (error instanceof InputFaults) {
    say(error.lines, error.total)
    return exitCodes.wrongInput
  }
  if (error instanceof CommanderError) {
    if (helpCodes.has(error.code)) return exitCodes.done
    say(parserFault(error, command, language))
    return exitCodes.wrongInput
  }
  if (error instanceof SomeFailed) {
    say([error.message])
    return exitCodes.someFailed
  }
  if (error instanceof RunFailure) {
    if (error.message !== '') say([error.message])
    return exitCodes.runFailed
  }
  const isMemory =
    error instanceof Error &&
    (/allocation failed|Invalid (typed )?array length/i.test(error.message) ||
      (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY')
  const isPack = error instanceof Error && (error.name === 'NoPack' || error.name === 'PackError')
  say([
    isPack
      ? words.noPack
      : isMemory
        ? words.outOfMemory
        : words.unexpected(oneLine(error instanceof Error ? error.message : String(error), 160)),
  ])
  return exitCodes.runFailed
}
