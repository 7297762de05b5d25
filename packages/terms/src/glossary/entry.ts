/** A Dutch term that names something in law, a register or a contract and therefore keeps its name in English code. */
export interface GlossaryEntry {
  /** Spelling in names of code: lower camel case, singular. */
  readonly id: string
  readonly nl: Readonly<{ singular: string; plural: string }>
  /** Gloss for engineers who read no Dutch. */
  readonly en: string
  /** In our own words. */
  readonly meaning: string
  readonly source: string
  /** Year from which the meaning holds. */
  readonly validFrom: number
  /** Terms that look alike and count something else. */
  readonly notTheSameAs: readonly string[]
}

/** Shorthand for the tables: the source before the words, so that no entry is without one. */
export const entry = (
  id: string,
  [singular, plural]: readonly [string, string],
  en: string,
  meaning: string,
  source: string,
  validFrom: number,
  notTheSameAs: readonly string[] = [],
): GlossaryEntry => ({ id, nl: { singular, plural }, en, meaning, source, validFrom, notTheSameAs })
