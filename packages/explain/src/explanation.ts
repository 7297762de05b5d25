import type { Certainty, Pack, Screening } from '@wlz/data'
import { formatNumber, type Language } from '@wlz/terms'

/** Name and text of one thing that is known, with the language of a text that stands in one language only. */
export type Fact = readonly [name: string, text: string, language?: Language]

/** Explanation of one id. */
export interface Explanation {
  readonly id: string
  readonly kind: string
  readonly label: string
  /** Language of a label that stands in one language only. */
  readonly labelLanguage?: Language
  readonly facts: readonly Fact[]
  /** Numbers of the evidence that an outcome is worked out with, those with a large influence first. */
  readonly inputs?: readonly Input[]
  /** Command to try, in one line. */
  readonly example?: string
  /** Ids of sources, in order; their titles and addresses are added when it is shown. */
  readonly sources: readonly string[]
}

/** One number of the evidence, as a row that opens. */
export interface Input {
  readonly id: string
  readonly label: string
  /** Value with its band and unit. */
  readonly value: string
  readonly certainty: Certainty
  readonly sources: readonly string[]
}

/** Data that every explanation uses. */
export interface Known {
  readonly pack: Pack
  readonly language: Language
  /** Measured influence of every lever, as shipped. */
  readonly screening: Screening
}

/** A value with the decimals it has, at most six. */
export const plain = (value: number, language: Language) =>
  formatNumber(value, { language, digits: Math.min(6, (String(value).split('.')[1] ?? '').length) })
export const unique = (values: readonly string[]) => [...new Set(values)]
