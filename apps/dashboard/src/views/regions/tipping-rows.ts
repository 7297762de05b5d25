import type { TippingResult } from '@wlz/study'
import type { Table } from '../../export/table-csv.ts'

/** Shares of the draws in which a norm first fails in a year, and has failed by then: one row a scenario, norm and year. */
export function tippingRows({ run, years, scenarios }: TippingResult, titleOf: (scenario: string) => string): Table {
  return {
    head: ['scenario', 'title', 'region', 'norm', 'year', 'first', 'by', 'never', 'draws', 'seed', 'data', 'hash'],
    rows: scenarios.flatMap(({ scenario, hash, norms }) =>
      norms.flatMap(({ norm, first, by, never }) =>
        years.map((year, index) => [
          scenario,
          titleOf(scenario),
          run.region,
          norm,
          year,
          first[index]!,
          by[index]!,
          never,
          run.draws,
          run.seed,
          run.data,
          hash,
        ]),
      ),
    ),
  }
}
