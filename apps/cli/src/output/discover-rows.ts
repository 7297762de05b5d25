import type { DiscoverResult } from '@wlz/study'
import { marksOf, markColumns, type Row } from './study-rows.ts'

export const discoverColumns = [
  'scenario',
  'region',
  'year',
  'norm',
  'indicator',
  'failing',
  'input',
  'kind',
  'from',
  'to',
  'low',
  'high',
  'by_luck',
  'coverage',
  'density',
  'support',
  'fresh_coverage',
  'fresh_density',
  'fresh_support',
  'stay',
  'draws',
  'seed',
  'engine',
  'data',
  'hash',
  ...markColumns,
] as const

/** One row per limit of the box; one without a limit where no circumstances were found. */
export function discoverRows({ run, norm, indicator, failing, box }: DiscoverResult): Row[] {
  const keys = [run.scenario, run.region, run.year, norm, indicator.id, failing]
  const ends = [run.stay, run.draws, run.seed, run.engine, run.data, run.hash, ...marksOf(run)]
  if (box === null) return [[...keys, '', '', ...Array.from({ length: 11 }, () => null), ...ends]]
  const { coverage, density, support, fresh } = box
  const measures = [coverage, density, support, fresh.coverage, fresh.density, fresh.support]
  return box.limits.map(({ id, kind, from, to, low, high, byLuck }) => [
    ...keys,
    id,
    kind,
    from,
    to,
    low,
    high,
    byLuck,
    ...measures,
    ...ends,
  ])
}
