/** The shapes of the word tables. Ids are the keys of the tables; a test holds them against the catalogues of the engine. */

export interface IndicatorWords {
  /** Short name for a table row or an axis. */
  readonly label: string
  /** What is counted, when, and what is left out. */
  readonly definition: string
}

export interface LeverWords {
  readonly label: string
  /** What happens when the handle moves up, in one sentence. */
  readonly does: string
  /** What the number on the handle means. */
  readonly unit: string
  /** What the measure itself costs and who bears it; savings and other effects follow from the model. */
  readonly cost: string
}

export interface ContextWords {
  readonly label: string
  /** What the number means. */
  readonly definition: string
  readonly unit: string
  /** Named worlds by id: what the word stands for. */
  readonly worlds: Readonly<Record<string, string>>
}

export interface UnitWords {
  /** As it stands in a heading, between brackets. */
  readonly label: string
  /** What is counted, for people who meet it for the first time. */
  readonly meaning: string
}
