import { reasonsEn } from './en/reasons.ts'
import { systemsEn } from './en/systems.ts'
import type { Language } from './language.ts'
import { effectUnitsNl, measuredNl } from './nl/effect-rows.ts'
import { licencesNl } from './nl/licences.ts'

// Texts of files and tables that are in one language there. What has no other text stays as it is.

/** A reason at an entry of a scenario: those of shipped scenarios are in English too, others in the words of their maker. */
export const reasonIn = (why: string, language: Language): string => (language === 'en' ? (reasonsEn[why.trim()] ?? why) : why)

/** Name and note of a system of the source documents. */
export function systemIn<System extends Readonly<{ id: string; label: string; note: string }>>(system: System, language: Language): System {
  return language === 'en' ? { ...system, ...systemsEn[system.id] } : system
}

/** Terms on which a source may be used. */
export const licenceIn = (licence: string, language: Language): string => (language === 'nl' ? (licencesNl[licence] ?? licence) : licence)

/** What a row of the table of effects measured; a row that stands for no evidence is Dutch in the data. */
export function measuredIn({ row, measured }: Readonly<{ row: string; measured: string }>, language: Language): string {
  if (row.startsWith('none:')) return language === 'nl' ? measured : 'no evidence found'
  return language === 'nl' ? (measuredNl[row] ?? measured) : measured
}

export const effectUnitIn = (unit: string, language: Language): string => (language === 'nl' ? (effectUnitsNl[unit] ?? unit) : unit)
