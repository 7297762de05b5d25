import { type Language } from '@wlz/terms'
import { exitCodes } from './exit.ts'
import { cliMessages } from './words/cli-words.ts'

const cleaners = new Set<() => void>()

/** Do this when the user interrupts, until the returned function says it is no longer needed. */
export function whenInterrupted(clean: () => void): () => void {
  cleaners.add(clean)
  return () => void cleaners.delete(clean)
}

function end(code: number): never {
  for (const clean of cleaners) clean()
  process.exit(code)
}

/** Work that goes on until someone stops it: the first Ctrl-C or SIGTERM is an order, not a failure. */
export function whenStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal)
      process.once(signal, () => resolve())
    }
  })
}

/** Ctrl-C: leave no half-written file, say so, and end with the number that shells expect. */
export function endWhenInterrupted(language: Language): void {
  process.once('SIGINT', () => {
    process.stderr.write(`\n${cliMessages(language).interrupted}\n`)
    end(exitCodes.interrupted)
  })
  process.once('SIGTERM', () => end(exitCodes.terminated))
}

/** Report an uncaught error like any other failure, without a stack trace. */
export function endWhenUncaught(report: (error: unknown) => number): void {
  process.on('uncaughtException', (error) => end(report(error)))
}

/** `wlz ... | head`: whoever read us has enough, so we are done. Anything else that stops output is told. */
export function endWhenPipeCloses(language: Language): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') end(exitCodes.done)
    process.stderr.write(
      `${cliMessages(language).error}: ${cliMessages(language).outFailed('stdout', error.code ?? error.message)}\n`,
    )
    end(exitCodes.wrongInput)
  })
  process.stderr.on('error', () => end(exitCodes.done))
}
