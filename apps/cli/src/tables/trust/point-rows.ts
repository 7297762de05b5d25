import type { Backtest } from '@wlz/calibration'
import type { CsvStyle, Language } from '@wlz/terms'
import { csvWriter } from '../../output/csv.ts'

const columns = [
  'series',
  'label',
  'share_of_indicated',
  'date',
  'cutoff',
  'years_ahead',
  'observed',
  'median',
  'p10',
  'p90',
  'chance_below',
  'crps',
  'last_value',
  'last_value_crps',
  'linear_trend',
  'linear_trend_crps',
] as const

/**
 * One row per comparison: what was forecast, what came, and what the rivals said. A blank is a rival that could say
 * nothing.
 */
export function pointRows({ points }: Backtest, language: Language, csv: CsvStyle): string {
  const line = csvWriter(columns, csv)
  return (
    line.header() +
    line.rows(
      points.map((point) => [
        point.series,
        point.label[language],
        point.isShare ? 1 : 0,
        point.date,
        point.cutoff,
        point.horizon,
        point.observed,
        point.median,
        point.low80,
        point.high80,
        point.chance,
        point.crps,
        point.last?.middle ?? '',
        point.last?.crps ?? '',
        point.trend?.middle ?? '',
        point.trend?.crps ?? '',
      ]),
    )
  )
}
