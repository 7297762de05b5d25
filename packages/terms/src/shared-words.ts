import { factWordsEn } from './en/facts.ts'
import { ownFaultsEn } from './en/own-faults.ts'
import { resultWordsEn } from './en/results.ts'
import { trustWordsEn } from './en/trust.ts'
import type { Language } from './language.ts'
import { factWordsNl, type FactWords } from './nl/facts.ts'
import { ownFaultsNl, type OwnFaultWords } from './nl/own-faults.ts'
import { resultWordsNl, type ResultWords } from './nl/results.ts'
import { trustWordsNl, type TrustWords } from './nl/trust.ts'

// Words that both apps say; words of one app live in that app.

export const factWords = (language: Language): FactWords => (language === 'nl' ? factWordsNl : factWordsEn)
export const ownFaultWords = (language: Language): OwnFaultWords => (language === 'nl' ? ownFaultsNl : ownFaultsEn)
export const resultWords = (language: Language): ResultWords => (language === 'nl' ? resultWordsNl : resultWordsEn)
export const trustWords = (language: Language): TrustWords => (language === 'nl' ? trustWordsNl : trustWordsEn)
