import type { CompareResult } from '@wlz/study'
import type { Table } from '../export/table-csv.ts'
import { fanRows } from './fan-rows.ts'

type TitleOf = (scenario: string) => string

/** Means of an outcome under each scenario of a comparison: one row a scenario and year. */
export function levelRows({ run, years, base, others }: CompareResult, indicator: string, titleOf: TitleOf): Table {
  const { unit } = base.indicators[indicator]!
  const means = [base, ...others].map(({ scenario, hash, indicators }) => ({
    scenario,
    hash,
    mean: indicators[indicator]!.mean,
  }))
  return {
    head: ['scenario', 'title', 'region', 'indicator', 'unit', 'year', 'mean', 'draws', 'seed', 'data', 'hash'],
    rows: means.flatMap(({ scenario, hash, mean }) =>
      years.map((year, index) => [
        scenario,
        titleOf(scenario),
        run.region,
        indicator,
        unit,
        year,
        mean[index]!,
        run.draws,
        run.seed,
        run.data,
        hash,
      ]),
    ),
  }
}

/** Bands of the difference of one scenario with the base. */
export function differenceRows(
  { run, years, base, others }: CompareResult,
  scenario: string,
  indicator: string,
  titleOf: TitleOf,
): Table {
  const { hash, indicators } = others.find((other) => other.scenario === scenario)!
  const { difference, unit } = indicators[indicator]!
  return fanRows({
    indicator: `${indicator}.difference`,
    title: titleOf(scenario),
    region: run.region,
    run: { ...run, scenario, hash },
    years,
    bands: { ...difference, unit },
    against: titleOf(base.scenario),
  })
}
