import { cliMessages, type CliMessages, type Language } from '@wlz/terms'
import { oneLine } from './text.ts'

/** What every command knows of the way it was called. */
export interface Session {
  readonly language: Language
  readonly messages: CliMessages
  readonly isQuiet: boolean
  readonly isDebug: boolean
  /** A remark on standard error; silent with --quiet. */
  note(text: string): void
}

export interface SessionOptions {
  readonly quiet?: boolean
  readonly debug?: boolean
}

export function openSession(language: Language, { quiet = false, debug = false }: SessionOptions): Session {
  const messages = cliMessages(language)
  return {
    language,
    messages,
    isQuiet: quiet,
    isDebug: debug,
    note: (text) => {
      if (!quiet) process.stderr.write(`${messages.note}: ${oneLine(text, 400)}\n`)
    },
  }
}
