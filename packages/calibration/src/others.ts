import { type IndicatorId } from '@wlz/core'
import { exp, ln } from '@wlz/exact'
import type { OtherForecast, PastPack } from '@wlz/data'
import { meanSimple } from 'simple-statistics'
import type { CalibrationFile } from './calibration.ts'
import { forecastChances } from './calibration.ts'

/** A forecast of somebody else with ours beside it, in its unit; ours has its mean and the ends of its 80% band. */
export interface BesideOther {
  readonly other: OtherForecast
  readonly ours: { readonly mean: number; readonly low80: number; readonly high80: number }
}

/** Mean and 80% band of an indicator of the nation in a year of a scenario. */
export type LookUp = (
  scenario: string,
  indicator: string,
  year: number,
) => { readonly low80: number; readonly mean: number; readonly high80: number }

/** Scenarios and indicators that must be run before forecasts can be held against those of others. */
export function neededForOthers({ others }: Pick<PastPack, 'others'>): {
  readonly scenarios: readonly string[]
  readonly indicators: readonly IndicatorId[]
} {
  const defined = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ]
  return {
    scenarios: defined(others.map(({ ours }) => ours.scenario)),
    indicators: defined(others.map(({ ours }) => ours.indicator)) as IndicatorId[],
  }
}

/** Ours beside each forecast of others. A growth divides bands by one number, so a growth a year is that of the band's ends. */
export function besideOthers(
  { others }: Pick<PastPack, 'others'>,
  { vintages }: Pick<CalibrationFile, 'vintages'>,
  lookUp: LookUp,
): BesideOther[] {
  return others.flatMap((other): BesideOther[] => {
    const { kind, scenario = '', indicator = '', year = 0, since = 0, base = 1, cutoff, figure } = other.ours
    if (kind === 'vintage') {
      const quantiles = vintages
        .find((vintage) => vintage.cutoff === cutoff)
        ?.forecasts.find(({ id }) => id === figure)?.quantiles
      if (quantiles === undefined) return []
      const at = (share: number) => quantiles[Math.round(share * forecastChances.length - 0.5)]!
      // The quantiles stand at equal steps of chance, so their mean is that of the forecast.
      const mean = meanSimple([...quantiles])
      return [{ other, ours: { low80: at(0.1), mean, high80: at(0.9) } }]
    }
    const found = lookUp(scenario, indicator, year)
    const of = (change: (value: number) => number) => ({
      low80: change(found.low80),
      mean: change(found.mean),
      high80: change(found.high80),
    })
    switch (kind) {
      case 'level':
        return [{ other, ours: found }]
      case 'growth':
        return [{ other, ours: of((value) => 100 * (value / base - 1)) }]
      case 'times':
        return [{ other, ours: of((value) => value / base) }]
      case 'yearly': {
        const { mean } = lookUp(scenario, indicator, since)
        return [{ other, ours: of((value) => 100 * (yearlyFactor(value / mean, year - since) - 1)) }]
      }
    }
  })
}

/** The factor a year that makes a factor over some years. */
const yearlyFactor = (factor: number, years: number): number => exp(ln(factor) / years)
