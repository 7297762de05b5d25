import type { CliDeciding, CliHelp } from '../words/cli-words.ts'

/** Lists from which a value can be completed at a tab. */
export type Values =
  | 'regions'
  | 'indicators'
  | 'formats'
  | 'csv-styles'
  | 'languages'
  | 'norms'
  | 'levers'
  | 'settings'
  | 'scenarios'
  | 'plans'
  | 'scenarios-and-plans'
  | 'kinds'
  | 'shells'
  | 'ids'
  | 'files'
  | 'folders'

/** An option; its name is the key of its row, `dryRun` for `--dry-run`. */
export interface OptionRow {
  /** Its description in the help. */
  readonly text: keyof CliHelp
  /** Stands for the value in the help: one of its words, or itself. Without it the option is a switch. */
  readonly value?: keyof CliHelp | 'n' | 's' | 'i/n' | 'nl' | 'nl|en' | 'url' | 'duration'
  /** May be given more often. */
  readonly isMany?: true
  /** May be given more often, and takes more values at once. */
  readonly isList?: true
  readonly values?: Values
}
export type OptionRows = Readonly<Record<string, OptionRow>>

/** Options as they were written, before anything is believed. */
export type OptionsOf<Rows extends OptionRows> = {
  readonly [Name in keyof Rows]?: Rows[Name] extends { readonly isMany: true } | { readonly isList: true }
    ? readonly string[]
    : Rows[Name] extends { readonly value: string }
      ? string
      : boolean
}

export interface ArgumentRow {
  readonly name: keyof CliHelp
  readonly text: keyof CliHelp | ((words: CliHelp) => string)
  readonly isOptional?: true
  readonly isMany?: true
  readonly values?: Values
}

/** All that parser, help and completion know of a command. */
export interface Declaration<Rows extends OptionRows = OptionRows> {
  readonly name: string
  readonly text: keyof CliHelp
  readonly arguments?: readonly ArgumentRow[]
  readonly options: Rows
  /** Paragraphs under the options in the help. */
  readonly after?: (words: CliHelp, deciding: CliDeciding) => readonly string[]
  /** Lines under the options that are not to be wrapped. */
  readonly asIs?: (words: CliHelp) => string
}

/** Declares a command; the type of its options follows from the rows. */
export const declare = <const Rows extends OptionRows>(declaration: Declaration<Rows>): Declaration<Rows> => declaration

/** `dryRun` -> `--dry-run` */
export const flagOf = (name: string): string => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
