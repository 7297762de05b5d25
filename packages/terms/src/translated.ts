import { reasonsEn } from './en/reasons.ts'
import { systemsEn } from './en/systems.ts'
import type { Language } from './language.ts'
import { effectUnitsNl, measuredNl } from './nl/effect-rows.ts'
import { licencesNl } from './nl/licences.ts'

// Translations of texts of files and tables that exist in one language there. A text without one is shown as it is.

/** A reason at an entry of a scenario: those of shipped scenarios are in English too, others in the words of their maker. */
export const reasonIn = (why: string, language: Language): string => (language === 'en' ? (reasonsEn[why.trim()] ?? why) : why)

/** Reasons that have an English text. */
export const reasonsTranslated = (): readonly string[] => Object.keys(reasonsEn)

/** Name and note of a system of the source documents. */
export function systemIn<System extends Readonly<{ id: string; label: string; note: string }>>(system: System, language: Language): System {
  return language === 'en' ? { ...system, ...systemsEn[system.id] } : system
}

/** Terms on which a source may be used. */
export const licenceIn = (licence: string, language: Language): string => (language === 'nl' ? (licencesNl[licence] ?? licence) : licence)

/** Quantity that a row of the table of effects measured; rows without evidence are Dutch in the data. */
export function measuredIn({ row, measured }: Readonly<{ row: string; measured: string }>, language: Language): string {
  if (row.startsWith('none:')) return language === 'nl' ? measured : 'no evidence found'
  return language === 'nl' ? (measuredNl[row] ?? measured) : measured
}

export const effectUnitIn = (unit: string, language: Language): string => (language === 'nl' ? (effectUnitsNl[unit] ?? unit) : unit)
