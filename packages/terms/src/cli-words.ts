import { cliDecidingEn } from './en/cli-deciding.ts'
import { cliBatchEn } from './en/cli-batch.ts'
import { cliFactsEn } from './en/cli-facts.ts'
import { cliHelpEn } from './en/cli-help.ts'
import { cliMessagesEn } from './en/cli-messages.ts'
import { cliTablesEn } from './en/cli-tables.ts'
import { cliTrustEn } from './en/cli-trust.ts'
import type { Language } from './language.ts'
import { cliDecidingNl } from './nl/cli-deciding.ts'
import type { CliDeciding } from './nl/cli-deciding.ts'
import { cliBatchNl } from './nl/cli-batch.ts'
import type { CliBatch } from './nl/cli-batch.ts'
import { cliFactsNl } from './nl/cli-facts.ts'
import type { CliFacts } from './nl/cli-facts.ts'
import { cliHelpNl } from './nl/cli-help.ts'
import type { CliHelp } from './nl/cli-help.ts'
import { cliMessagesNl } from './nl/cli-messages.ts'
import type { CliMessages } from './nl/cli-messages.ts'
import { cliTablesNl } from './nl/cli-tables.ts'
import type { CliTables } from './nl/cli-tables.ts'
import { cliTrustNl } from './nl/cli-trust.ts'
import type { CliTrust } from './nl/cli-trust.ts'

export type { CliBatch, CliDeciding, CliFacts, CliHelp, CliMessages, CliTables, CliTrust }

export const cliHelp = (language: Language): CliHelp => (language === 'nl' ? cliHelpNl : cliHelpEn)
export const cliMessages = (language: Language): CliMessages => (language === 'nl' ? cliMessagesNl : cliMessagesEn)
export const cliTables = (language: Language): CliTables => (language === 'nl' ? cliTablesNl : cliTablesEn)
export const cliFacts = (language: Language): CliFacts => (language === 'nl' ? cliFactsNl : cliFactsEn)
export const cliDeciding = (language: Language): CliDeciding => (language === 'nl' ? cliDecidingNl : cliDecidingEn)
export const cliBatch = (language: Language): CliBatch => (language === 'nl' ? cliBatchNl : cliBatchEn)
export const cliTrust = (language: Language): CliTrust => (language === 'nl' ? cliTrustNl : cliTrustEn)
