import * as catalogueEn from './en/catalogue.ts'
import * as faultsEn from './en/faults.ts'
import { indicatorsEn, notModelledEn } from './en/indicators.ts'
import { leversEn } from './en/levers.ts'
import type { Language } from './language.ts'
import * as catalogueNl from './nl/catalogue.ts'
import type {
  AxisKey,
  BetterKey,
  CombineKey,
  ContextKey,
  EquationKey,
  EvidenceKey,
  FamilyKey,
  ParameterUnitKey,
  PayerKey,
  UnitKey,
} from './nl/catalogue.ts'
import * as faultsNl from './nl/faults.ts'
import { indicatorsNl, notModelledNl } from './nl/indicators.ts'
import type { IndicatorKey, NotModelledKey } from './nl/indicators.ts'
import { leversNl } from './nl/levers.ts'
import type { LeverKey } from './nl/levers.ts'
import type { ContextWords, IndicatorWords, LeverWords, UnitWords } from './words.ts'

/** Words for everything that has an id in the catalogues of the engine and the data. */
export interface Dictionary {
  readonly indicators: Readonly<Record<IndicatorKey, IndicatorWords>>
  readonly notModelled: Readonly<Record<NotModelledKey, IndicatorWords>>
  readonly levers: Readonly<Record<LeverKey, LeverWords>>
  readonly families: Readonly<Record<FamilyKey, string>>
  readonly equations: Readonly<Record<EquationKey, string>>
  readonly context: Readonly<Record<ContextKey, ContextWords>>
  readonly units: Readonly<Record<UnitKey, UnitWords>>
  readonly parameterUnits: Readonly<Record<ParameterUnitKey, string>>
  readonly payers: Readonly<Record<PayerKey, string>>
  readonly axes: Readonly<Record<AxisKey, string>>
  readonly evidence: Readonly<Record<EvidenceKey, string>>
  readonly combine: Readonly<Record<CombineKey, string>>
  readonly better: Readonly<Record<BetterKey, string>>
}

/** Faults by code, as functions from the facts to one line. */
export interface FaultWords {
  readonly scenario: typeof faultsNl.scenarioFaultsNl
  readonly model: typeof faultsNl.modelFaultsNl
  /** Settings that made a run fail, and the way out. */
  readonly causes: typeof faultsNl.failureCausesNl
}

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

const en: Dictionary = {
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

const dictionaries: Readonly<Record<Language, Dictionary>> = { nl, en }

export const dictionary = (language: Language): Dictionary => dictionaries[language]

const faults: Readonly<Record<Language, FaultWords>> = {
  nl: { scenario: faultsNl.scenarioFaultsNl, model: faultsNl.modelFaultsNl, causes: faultsNl.failureCausesNl },
  en: { scenario: faultsEn.scenarioFaultsEn, model: faultsEn.modelFaultsEn, causes: faultsEn.failureCausesEn },
}

export const faultWords = (language: Language): FaultWords => faults[language]
