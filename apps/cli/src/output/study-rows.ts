import type { CompareResult, Marks, RunResult } from '@wlz/study'
import type { CsvValue } from './csv.ts'

/** Columns of one row per scenario, region, year and indicator; `run` and `compare` share the first ones. */
const keys = ['scenario', 'region', 'year', 'indicator', 'unit', 'axis'] as const
const bandKeys = ['mean', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const
/** Levers beyond the evidence, effects and parameters of one's own, as `marksOf` gives them. */
export const markColumns = ['beyond_evidence', 'own_effects', 'own_parameters', 'own_figures'] as const
const ends = ['draws', 'seed', 'engine', 'data', 'hash', ...markColumns] as const

export const runColumns = [...keys, ...bandKeys, 'mcse', ...ends] as const
const compareKeys = [
  'base',
  ...keys,
  'mean',
  ...bandKeys.map((key) => `difference_${key}`),
  'difference_mcse',
  'p_better',
  ...ends,
] as const

/**
 * Columns of a comparison: those of every row, then what each cause of the scenarios gives and does alone, where that
 * was asked.
 */
export const compareColumns = (first: CompareResult | undefined): readonly string[] => {
  const { shares, alone } = first === undefined ? { shares: [], alone: [] } : causesOf(first)
  return [...compareKeys, ...shares.map((cause) => `share_${cause}`), ...alone.map((cause) => `alone_${cause}`)]
}

/** Every cause that the scenarios of a comparison name, in their order. */
function causesOf({ others }: CompareResult): { shares: string[]; alone: string[] } {
  const of = (key: 'shares' | 'alone') => [
    ...new Set(
      others
        .flatMap(({ indicators }) => Object.keys(Object.values(indicators)[0]?.[key] ?? {}))
        .sort((one, two) => last(one) - last(two)),
    ),
  ]
  return { shares: of('shares'), alone: of('alone') }
}

/** Causes first, then what they do together, then the sampling error. */
const last = (cause: string): number => ['interaction', 'samplingError'].indexOf(cause)

export type Row = readonly (CsvValue | null)[]

const leversOf = (marks: readonly { readonly lever: string }[] | undefined) =>
  [...new Set((marks ?? []).map(({ lever }) => lever))].join(' ')
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
export function compareRows(result: CompareResult): Row[] {
  const { run, years, base, others } = result
  const causes = causesOf(result)
  return others.flatMap((other) => {
    const tail = [run.draws, run.seed, run.engine, run.data, other.hash, ...marksOf(other)]
    return Object.entries(other.indicators).flatMap(([id, found]) =>
      years.map((year, index) => [
        base.scenario,
        other.scenario,
        run.region,
        year,
        id,
        found.unit,
        found.axis,
        found.mean[index]!,
        ...bandKeys.map((key) => found.difference[key][index]!),
        found.differenceMcse[index] ?? null,
        found.pBetter === null ? null : found.pBetter[index]!,
        ...tail,
        ...causes.shares.map((cause) => found.shares?.[cause]?.[index] ?? null),
        ...causes.alone.map((cause) => found.alone?.[cause]?.[index] ?? null),
      ]),
    )
  })
}
