import type { IndicatorResult, RunInfo } from '@wlz/study'
import type { Table } from '../export/table-csv.ts'

export interface FanNumbers {
  readonly indicator: string
  /** Title of the scenario. */
  readonly title: string
  readonly region: string
  readonly run: Pick<RunInfo, 'scenario' | 'draws' | 'seed' | 'data' | 'hash'>
  readonly years: readonly number[]
  readonly bands: Omit<IndicatorResult, 'label' | 'axis' | 'mcse'>
  readonly reference?: Readonly<{ label: string; mean: readonly number[] }>
  /** Of a difference: title of the scenario it is the difference with. */
  readonly against?: string
}

const keys = ['mean', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const

/** One row a year, numbers with all their digits, and what made them in every row. */
export function fanRows({ indicator, title, region, run, years, bands, reference, against }: FanNumbers): Table {
  return {
    head: [
      'scenario',
      'title',
      'region',
      'indicator',
      'unit',
      'year',
      ...keys,
      ...(reference ? ['reference', 'reference_mean'] : []),
      ...(against === undefined ? [] : ['difference_with']),
      'draws',
      'seed',
      'data',
      'hash',
    ],
    rows: years.map((year, index) => [
      run.scenario,
      title,
      region,
      indicator,
      bands.unit,
      year,
      ...keys.map((key) => bands[key][index]!),
      ...(reference ? [reference.label, reference.mean[index]!] : []),
      ...(against === undefined ? [] : [against]),
      run.draws,
      run.seed,
      run.data,
      run.hash,
    ]),
  }
}
