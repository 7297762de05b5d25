import type { Dictionary, FaultWords } from '../dictionary-shape.ts'
import * as catalogueEn from './catalogue.ts'
import * as faultsEn from './faults.ts'
import { indicatorsEn, notModelledEn } from './indicators.ts'
import { leversEn } from './levers.ts'

export const dictionaryEn: Dictionary = {
  indicators: indicatorsEn,
  notModelled: notModelledEn,
  levers: leversEn,
  families: catalogueEn.familiesEn,
  equations: catalogueEn.equationsEn,
  context: catalogueEn.contextEn,
  units: catalogueEn.unitsEn,
  parameterUnits: catalogueEn.parameterUnitsEn,
  payers: catalogueEn.payersEn,
  axes: catalogueEn.axesEn,
  evidence: catalogueEn.evidenceEn,
  combine: catalogueEn.combineEn,
  better: catalogueEn.betterEn,
}

export const faultWordsEn: FaultWords = { scenario: faultsEn.scenarioFaultsEn, model: faultsEn.modelFaultsEn, causes: faultsEn.failureCausesEn }
