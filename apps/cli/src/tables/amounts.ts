import { formatAmount, scaleFor, type Language } from '@wlz/terms'
import type { DifferenceResult, IndicatorResult } from '@wlz/study'
import { cliTables } from '../words/cli-words.ts'

export type Band = Readonly<Record<'mean' | 'p10' | 'p90', readonly number[]>>

/** The largest amount of a row, so that all of it stands in one scale. */
const largestOf = (band: Band, indices: readonly number[]): number =>
  Math.max(...indices.flatMap((index) => [band.mean[index]!, band.p10[index]!, band.p90[index]!].map(Math.abs)))

export interface AmountWriter {
  mean(index: number): string
  between(index: number): string
}

/** Writes the amounts of one row: mean, and the band that holds 80% of the draws. */
export function amountWriter(
  unit: string,
  band: Band,
  indices: readonly number[],
  language: Language,
  signed: boolean,
): AmountWriter {
  const scale = scaleFor(unit, largestOf(band, indices), language)
  const amount = (value: number) => formatAmount(value, scale, { language, signed })
  /** In a band the unit is said once. */
  const bare = (value: number) => formatAmount(value, { ...scale, suffix: '', prefix: '' }, { language, signed })
  return {
    mean: (index) => amount(band.mean[index]!),
    between: (index) => {
      const [low, high] = [band.p10[index]!, band.p90[index]!]
      // a dash reads well between levels, and as a minus sign between differences
      return signed || low < 0 ? cliTables(language).between(bare(low), bare(high)) : `${bare(low)}–${bare(high)}`
    },
  }
}

export const bandOf = (result: IndicatorResult): Band => result
export const differenceOf = (result: DifferenceResult): Band => result.difference
