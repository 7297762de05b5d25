import type { SensitivityResult } from '@wlz/study'
import type { Row } from './study-rows.ts'

export const sensitivityColumns = [
  'scenario',
  'against',
  'region',
  'year',
  'indicator',
  'unit',
  'input',
  'kind',
  'size',
  'size_mcse',
  'mean_change',
  'spread',
  'low',
  'middle',
  'high',
  'first',
  'first_p025',
  'first_p975',
  'total',
  'total_p025',
  'total_p975',
  'deviation',
  'trajectories',
  'rows',
  'seed',
  'engine',
  'data',
  'hash',
] as const

/** One row per input, the largest first; the last is all inputs that were not kept, together. */
export function sensitivityRows({ run, indicator, inputs, rest, middle, deviation }: SensitivityResult): Row[] {
  const keys = [run.scenario, run.against ?? '', run.region, run.year, indicator.id, indicator.unit]
  const ends = [deviation, run.trajectories, run.rows, run.seed, run.engine, run.data, run.hash]
  const index = (of: SensitivityResult['rest']['first']) =>
    of === null ? [null, null, null] : [of.value, of.low, of.high]
  const nothing = [null, null, null, null, null, middle, null]
  return [
    ...inputs.map(({ id, kind, size, sizeError, mean, spread, low, high, first, total }) => [
      ...keys,
      id,
      kind,
      size,
      sizeError,
      mean,
      spread,
      low,
      middle,
      high,
      ...index(first),
      ...index(total),
      ...ends,
    ]),
    [...keys, 'rest', 'rest', ...nothing, ...index(rest.first), ...index(rest.total), ...ends],
  ]
}
