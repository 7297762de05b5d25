import { formTerms, sectorTerms, waitingTerms } from './care.ts'
import type { GlossaryEntry } from './entry.ts'
import { lawTerms, moneyTerms } from './law.ts'

/** Every Dutch term that may stand in an exported name, and what it means. */
export const glossary: readonly GlossaryEntry[] = [...lawTerms, ...moneyTerms, ...formTerms, ...waitingTerms, ...sectorTerms]

/** `volledigPakketThuis` -> volledig, pakket, thuis. */
export const wordsOfName = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '')
