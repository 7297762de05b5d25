import type { CompareResult } from '@wlz/study'
import type { Table } from '../../export/table-csv.ts'
import { netLedger, payerIndicators } from './net-ledger.ts'

/**
 * The ledger by payer and year. `mean_net` adds up to the total: there the Wlz stands without what clients pay of it; the
 * band is that of the amount as recorded, `mean`.
 */
export function payerRows({ run, years, base, others }: CompareResult, titleOf: (scenario: string) => string): Table {
  const { scenario, hash, indicators } = others[0]!
  const net = netLedger((id) => indicators[id]!.difference.mean)
  return {
    head: [
      'scenario',
      'title',
      'difference_with',
      'region',
      'payer',
      'unit',
      'year',
      'mean_net',
      'mean',
      'p10',
      'p90',
      'draws',
      'seed',
      'data',
      'hash',
    ],
    rows: payerIndicators.flatMap((payer) => {
      const { difference, unit } = indicators[payer]!
      return years.map((year, index) => [
        scenario,
        titleOf(scenario),
        titleOf(base.scenario),
        run.region,
        payer,
        unit,
        year,
        net[payer][index]!,
        difference.mean[index]!,
        difference.p10[index]!,
        difference.p90[index]!,
        run.draws,
        run.seed,
        run.data,
        hash,
      ])
    }),
  }
}
