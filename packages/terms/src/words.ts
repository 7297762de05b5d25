/** The shapes of the word tables. Ids are the keys of the tables; a test holds them against the catalogues of the engine. */

export interface IndicatorWords {
  /** Short name for a table row or an axis. */
  readonly label: string
  /** Definition: the quantity, its date, and what is left out. */
  readonly definition: string
}

export interface LeverWords {
  readonly label: string
  /** Effect of moving the handle up, in one sentence. */
  readonly does: string
  /** Meaning of the number on the handle. */
  readonly unit: string
  /** Cost of the measure itself and who bears it; savings and other effects follow from the model. */
  readonly cost: string
}

export interface ContextWords {
  readonly label: string
  /** Meaning of the number. */
  readonly definition: string
  readonly unit: string
  /** Meaning of named worlds, by id. */
  readonly worlds: Readonly<Record<string, string>>
}

export interface UnitWords {
  /** Form for a heading, between brackets. */
  readonly label: string
  /** Definition for people who meet the term for the first time. */
  readonly meaning: string
}
