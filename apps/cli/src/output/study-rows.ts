import type { CompareResult, Marks, RunResult } from '@wlz/study'
import type { CsvValue } from './csv.ts'

/** Columns of one row per scenario, region, year and indicator; `run` and `compare` share the first ones. */
const keys = ['scenario', 'region', 'year', 'indicator', 'unit', 'axis'] as const
const bandKeys = ['mean', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const
/** Levers beyond the evidence, effects and parameters of one's own, as `marksOf` gives them. */
export const markColumns = ['beyond_evidence', 'own_effects', 'own_parameters', 'own_figures'] as const
const ends = ['draws', 'seed', 'engine', 'data', 'hash', ...markColumns] as const

export const runColumns = [...keys, ...bandKeys, 'mcse', ...ends] as const
export const compareColumns = [
  'base',
  ...keys,
  'mean',
  ...bandKeys.map((key) => `difference_${key}`),
  'difference_mcse',
  'p_better',
  'shares',
  ...ends,
] as const

export type Row = readonly (CsvValue | null)[]

const leversOf = (marks: readonly { readonly lever: string }[] | undefined) => [...new Set((marks ?? []).map(({ lever }) => lever))].join(' ')
export const marksOf = ({ beyondEvidence, ownEffects, ownParameters = [], ownFigures = [] }: Marks) => [
  leversOf(beyondEvidence),
  leversOf(ownEffects),
  ownParameters.map(({ parameter }) => parameter).join(' '),
  ownFigures.map(({ region, figure }) => `${region}/${figure}`).join(' '),
]

export function runRows({ run, years, indicators }: RunResult): Row[] {
  const tail = [run.draws, run.seed, run.engine, run.data, run.hash, ...marksOf(run)]
  return Object.entries(indicators).flatMap(([id, result]) =>
    years.map((year, index) => [
      run.scenario,
      run.region,
      year,
      id,
      result.unit,
      result.axis,
      ...bandKeys.map((key) => result[key][index]!),
      result.mcse[index] ?? null,
      ...tail,
    ]),
  )
}

/** Differences only; levels of the base are a `run` of it. */
export function compareRows({ run, years, base, others }: CompareResult): Row[] {
  return others.flatMap((other) => {
    const tail = [run.draws, run.seed, run.engine, run.data, other.hash, ...marksOf(other)]
    return Object.entries(other.indicators).flatMap(([id, result]) =>
      years.map((year, index) => [
        base.scenario,
        other.scenario,
        run.region,
        year,
        id,
        result.unit,
        result.axis,
        result.mean[index]!,
        ...bandKeys.map((key) => result.difference[key][index]!),
        result.differenceMcse[index] ?? null,
        result.pBetter === null ? null : result.pBetter[index]!,
        sharesAt(result.shares, index),
        ...tail,
      ]),
    )
  })
}

/** `lever=value` pairs, apart by spaces; empty when shares were not asked. */
const sharesAt = (shares: Readonly<Record<string, readonly number[]>> | undefined, index: number): string =>
  Object.entries(shares ?? {})
    .map(([cause, values]) => `${cause}=${values[index]!}`)
    .join(' ')
