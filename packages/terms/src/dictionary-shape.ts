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
import type * as faultsNl from './nl/faults.ts'
import type { IndicatorKey, NotModelledKey } from './nl/indicators.ts'
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
