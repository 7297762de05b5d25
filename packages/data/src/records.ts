import type { Distribution, Parameter } from '@wlz/core'

export type Certainty = 'published' | 'derived' | 'assumed'
export type Grade = 'A' | 'B' | 'C' | 'D'

/** A text in both languages of the product. */
export interface Words {
  readonly nl: string
  readonly en: string
}

/** A parameter with its documentation. `assumption`, `quality` and `impact` are there for every assumed value. */
export interface ParameterRecord extends Parameter {
  readonly certainty: Certainty
  /** Ids of {@link SourceRecord}. */
  readonly source: readonly string[]
  readonly assumption?: string
  readonly quality?: 'good' | 'fair' | 'poor'
  readonly impact?: 'high' | 'middle' | 'low'
  /** Strength of the evidence for an effect, as in lever_effects.csv. */
  readonly grade?: Grade
  readonly label: Words
  readonly reason: Words
  /** Prior before the fit on the past; present only where the fit moved it. */
  readonly prior?: Distribution
}

export interface SourceRecord {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly year: string
  readonly url: string
  readonly licence: string
  readonly note: string
}

/** A zorgkantoorregio with the concession holder of 2019. */
export interface RegionRecord {
  readonly code: string
  readonly name: string
  readonly holder: string
  readonly holderCertainty: Certainty
  /** Names of its gemeenten, borders of 2023. Which region a gemeente formed since 2019 belongs to is assumed. */
  readonly gemeenten: readonly string[]
}

export type LeverRowRole = 'effect' | 'bounds' | 'cost' | 'context' | 'unused'

/** One row of lever_effects.csv, or the statement that nothing was found, and what it feeds. A blank number is not found. */
export interface LeverEvidence {
  /** Line of lever_effects.csv as a stable key, such as `L07`; `none:<lever>` where there is no row. */
  readonly row: string
  /** Lever of the catalogue, when the row speaks of one. */
  readonly lever?: string
  /** Parameter of the evidence that the row feeds. */
  readonly parameter?: string
  readonly role: LeverRowRole
  /** Family and measure in the words of the table. */
  readonly family: string
  readonly mechanism: string
  readonly measured: string
  readonly low?: number
  readonly central?: number
  readonly high?: number
  readonly unit: string
  readonly grade: Grade
  readonly payer: string
  readonly beneficiary: string
  readonly lagYears?: number
  readonly rampYears?: number
  readonly source: readonly string[]
  readonly note: string
  /** Evidence range of the handle in the lever's own unit, where the row speaks of the handle. */
  readonly handleLow?: number
  readonly handleHigh?: number
  /** Use of the row, or the reason that it is not used. */
  readonly reason: Words
}

/** A system named in the source documents, and its place in this model. */
export interface SystemRecord {
  readonly id: string
  readonly label: string
  /** Document and section. */
  readonly place: string
  readonly status: 'werkt' | 'niet gemodelleerd'
  /** Ids of the levers, indicators or parameters that represent it; empty when it is not modelled. */
  readonly does: readonly string[]
  readonly note: string
}

/** Permission to use a lever from a day on, until the next. */
export interface LegalValue {
  /** ISO date. */
  readonly from: string
  readonly allowed: boolean
  /** `published` is law; `assumed` a law that is not there yet. */
  readonly certainty: 'published' | 'assumed'
  readonly source: readonly string[]
  readonly reason: Words
}

/** Rules of law on a lever, by date. */
export interface LegalRule {
  readonly lever: string
  readonly values: readonly LegalValue[]
}

/** A cell of the national table at 31 December 2023. */
export interface BaseYearRecord {
  readonly cell: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly level: 'observed' | 'derived' | 'assumed' | 'plan'
  readonly basis: string
  readonly source: readonly string[]
}
