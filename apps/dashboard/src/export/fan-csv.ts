import { stringify } from 'csv-stringify/browser/esm/sync'
import { csvOptions, type CsvStyle } from '@wlz/terms'
import type { IndicatorResult, RunInfo } from '@wlz/study'
import { saveFile } from './save-file.ts'

export interface FanNumbers {
  readonly indicator: string
  readonly unit: string
  readonly region: string
  readonly run: RunInfo
  readonly years: readonly number[]
  readonly bands: IndicatorResult
  readonly reference?: Readonly<{ label: string; mean: readonly number[] }>
}

const keys = ['mean', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const

/** One row a year, numbers with all their digits, and what made them in every row. */
export function fanCsv({ indicator, region, run, years, bands, reference }: FanNumbers, style: CsvStyle): string {
  const head = [
    'scenario',
    'region',
    'indicator',
    'unit',
    'year',
    ...keys,
    ...(reference ? ['reference', 'reference_mean'] : []),
    'draws',
    'seed',
    'data',
    'hash',
  ]
  const rows = years.map((year, index) => [
    run.scenario,
    region,
    indicator,
    bands.unit,
    year,
    ...keys.map((key) => bands[key][index]!),
    ...(reference ? [reference.label, reference.mean[index]!] : []),
    run.draws,
    run.seed,
    run.data,
    run.hash,
  ])
  return stringify([head, ...rows], csvOptions(style, true))
}

export const saveFanCsv = (name: string, numbers: FanNumbers, style: CsvStyle): void =>
  saveFile(`${name}.csv`, new Blob([fanCsv(numbers, style)], { type: 'text/csv;charset=utf-8' }))
