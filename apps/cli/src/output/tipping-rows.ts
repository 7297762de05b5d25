import type { NormResult, TippingResult } from '@wlz/study'
import { marksOf, markColumns, type Row } from './study-rows.ts'

export const tippingColumns = [
  'base',
  'scenario',
  'region',
  'year',
  'norm',
  'indicator',
  'first',
  'failed_by',
  'failed_by_mcse',
  'never',
  'never_mcse',
  'p10',
  'p50',
  'p90',
  'later',
  'earlier',
  'same',
  'prevented',
  'caused',
  'both',
  'shift_years',
  'shift_years_mcse',
  'stay',
  'draws',
  'seed',
  'engine',
  'data',
  'hash',
  ...markColumns,
] as const

/** One row per scenario, region, norm and year; what holds for all years stands in each of them. */
export function tippingRows({ run, years, scenarios }: TippingResult): Row[] {
  const base = scenarios[0]!.scenario
  return scenarios.flatMap(({ scenario, hash, norms, ...marks }) =>
    norms.flatMap(({ norm, indicator, first, by, byMcse, never, neverMcse, p10, p50, p90, shift }) =>
      years.map((year, index) => {
        const keys = [base, scenario, run.region, year, norm, indicator]
        const failed = [first[index]!, by[index]!, byMcse[index]!, never, neverMcse, p10, p50, p90]
        const { stay, draws, seed, engine, data } = run
        return [...keys, ...failed, ...shiftCells(shift), stay, draws, seed, engine, data, hash, ...marksOf(marks)]
      }),
    ),
  )
}

/** Empty for the base, which is not compared with anything. */
function shiftCells(shift: NormResult['shift']): (number | null)[] {
  if (shift === undefined) return Array.from({ length: 8 }, () => null)
  return [
    shift.later,
    shift.earlier,
    shift.same,
    shift.prevented,
    shift.caused,
    shift.both,
    shift.meanYears,
    shift.meanYearsMcse,
  ]
}
