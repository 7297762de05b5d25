import { type CsvStyle, type Language } from '@wlz/terms'
import { InputFaults } from './exit.ts'
import { oneLine } from './output/text.ts'
import { cliMessages, type CliMessages } from './words/cli-words.ts'

/** Language, messages and switches with which a command was called. */
export interface Session {
  readonly language: Language
  readonly messages: CliMessages
  readonly csv: CsvStyle
  readonly isQuiet: boolean
  readonly isDebug: boolean
  /** A remark on standard error; silent with --quiet. */
  note(text: string): void
  /** A remark that is said with --quiet too: without it nobody could tell why nothing happens, or what is missing. */
  warn(text: string): void
}

export interface SessionOptions {
  readonly quiet?: boolean
  readonly debug?: boolean
  /** As it was written after `--csv`. */
  readonly csv?: string
}

export function openSession(language: Language, { quiet = false, debug = false, csv }: SessionOptions): Session {
  const messages = cliMessages(language)
  if (csv !== undefined && csv !== 'nl') throw new InputFaults([messages.badChoice('--csv', oneLine(csv, 40), ['nl'])])
  const warn = (text: string) => void process.stderr.write(`${messages.note}: ${oneLine(text, 400)}\n`)
  return {
    language,
    messages,
    csv: csv ?? 'plain',
    isQuiet: quiet,
    isDebug: debug,
    note: (text) => {
      if (!quiet) warn(text)
    },
    warn,
  }
}
