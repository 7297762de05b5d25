import { english } from '#english'
import type { Dictionary, FaultWords } from './dictionary-shape.ts'
import type { Language } from './language.ts'
import * as catalogueNl from './nl/catalogue.ts'
import * as faultsNl from './nl/faults.ts'
import { indicatorsNl, notModelledNl } from './nl/indicators.ts'
import { leversNl } from './nl/levers.ts'

const nl: Dictionary = {
  indicators: indicatorsNl,
  notModelled: notModelledNl,
  levers: leversNl,
  families: catalogueNl.familiesNl,
  equations: catalogueNl.equationsNl,
  context: catalogueNl.contextNl,
  units: catalogueNl.unitsNl,
  parameterUnits: catalogueNl.parameterUnitsNl,
  payers: catalogueNl.payersNl,
  axes: catalogueNl.axesNl,
  evidence: catalogueNl.evidenceNl,
  combine: catalogueNl.combineNl,
  better: catalogueNl.betterNl,
}

/** @throws in a browser, when `loadEnglish` did not come before English is asked */
export const dictionary = (language: Language): Dictionary => (language === 'nl' ? nl : english().dictionaryEn)

const faultWordsNl: FaultWords = { scenario: faultsNl.scenarioFaultsNl, model: faultsNl.modelFaultsNl, causes: faultsNl.failureCausesNl }

/** @throws in a browser, when `loadEnglish` did not come before English is asked */
export const faultWords = (language: Language): FaultWords => (language === 'nl' ? faultWordsNl : english().faultWordsEn)
