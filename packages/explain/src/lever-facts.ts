import { leverCatalogue, type Lever } from '@wlz/core'
import type { LeverEvidence, Pack, ParameterRecord } from '@wlz/data'
import type { Language, LeverWords } from '@wlz/terms'
import { leverWords } from './words.ts'

/** Facts of a lever, from the engine, the evidence and the words. */
export interface LeverFacts {
  readonly lever: Lever
  readonly words: LeverWords
  readonly rows: readonly LeverEvidence[]
  /** Range of the handle that someone has seen or studied, in the unit of the lever. */
  readonly handle: Readonly<{ low: number; high: number }> | undefined
  /** The effect behind the handle, where it is evidence. */
  readonly effect: ParameterRecord | undefined
  /** Of the row that feeds the effect or bounds the handle, else the weakest of all; undefined where there is nothing. */
  readonly grade: LeverEvidence['grade'] | undefined
}

export const leversOf = (): readonly Lever[] => leverCatalogue

export function leverFacts(lever: Lever, pack: Pack, language: Language): LeverFacts {
  const rows = pack.leverEvidence.filter((row) => row.lever === lever.id)
  const parameter = lever.effect.kind === 'evidence' ? lever.effect.parameter : undefined
  const lows = rows.flatMap((row) => (row.handleLow === undefined ? [] : [row.handleLow]))
  const highs = rows.flatMap((row) => (row.handleHigh === undefined ? [] : [row.handleHigh]))
  const own = rows.filter(
    (row) => (parameter !== undefined && row.parameter === parameter) || row.handleHigh !== undefined,
  )
  return {
    lever,
    words: leverWords(lever.id, language),
    rows,
    handle: lows.length === 0 || highs.length === 0 ? undefined : { low: Math.min(...lows), high: Math.max(...highs) },
    effect: pack.parameters.find(({ id }) => id === parameter),
    grade: weakest(own.length > 0 ? own : rows),
  }
}

const weakest = (rows: readonly LeverEvidence[]) =>
  rows
    .map((row) => row.grade)
    .sort()
    .at(-1)
