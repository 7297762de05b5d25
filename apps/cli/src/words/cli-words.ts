import { factWords, resultWords, trustWords, type Language } from '@wlz/terms'
import { cliBatchEn } from './en/batch.ts'
import { cliDecidingEn } from './en/deciding.ts'
import { cliFactsEn } from './en/facts.ts'
import { cliHelpEn } from './en/help.ts'
import { cliMessagesEn } from './en/messages.ts'
import { cliTablesEn } from './en/tables.ts'
import { cliTrustEn } from './en/trust.ts'
import { cliBatchNl, type CliBatch } from './nl/batch.ts'
import { cliDecidingNl, type CliDeciding } from './nl/deciding.ts'
import { cliHelpNl, type CliHelp } from './nl/help.ts'
import { cliMessagesNl, type CliMessages } from './nl/messages.ts'
import { cliFactsNl, type CliFacts as OwnFacts } from './nl/facts.ts'
import { cliTablesNl, type CliTables as OwnTables } from './nl/tables.ts'
import { cliTrustNl, type CliTrust as OwnTrust } from './nl/trust.ts'

export type { CliBatch, CliDeciding, CliHelp, CliMessages }

/** Words of facts, tables and trust: those of the command line, and those that the page says too. */
export type CliFacts = OwnFacts & ReturnType<typeof factWords>
export type CliTables = OwnTables & ReturnType<typeof resultWords>
export type CliTrust = OwnTrust & ReturnType<typeof trustWords>

const facts: Readonly<Record<Language, CliFacts>> = {
  nl: { ...factWords('nl'), ...cliFactsNl },
  en: { ...factWords('en'), ...cliFactsEn },
}
const tables: Readonly<Record<Language, CliTables>> = {
  nl: { ...resultWords('nl'), ...cliTablesNl },
  en: { ...resultWords('en'), ...cliTablesEn },
}
const trust: Readonly<Record<Language, CliTrust>> = {
  nl: { ...trustWords('nl'), ...cliTrustNl },
  en: { ...trustWords('en'), ...cliTrustEn },
}

export const cliHelp = (language: Language): CliHelp => (language === 'nl' ? cliHelpNl : cliHelpEn)
export const cliMessages = (language: Language): CliMessages => (language === 'nl' ? cliMessagesNl : cliMessagesEn)
export const cliTables = (language: Language): CliTables => tables[language]
export const cliFacts = (language: Language): CliFacts => facts[language]
export const cliDeciding = (language: Language): CliDeciding => (language === 'nl' ? cliDecidingNl : cliDecidingEn)
export const cliBatch = (language: Language): CliBatch => (language === 'nl' ? cliBatchNl : cliBatchEn)
export const cliTrust = (language: Language): CliTrust => trust[language]
