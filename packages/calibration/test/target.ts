import type { Target } from '@wlz/data'
import type { Vintage } from '../src/calibration.ts'

/** A figure that was published: one series on one day. */
export const target = (series: string, date: string, value: number, more: Partial<Target> = {}): Target => ({
  id: `${series} ${date}`,
  series,
  label: { nl: series, en: series },
  kind: 'stock',
  observable: 'indicated',
  date,
  value,
  sd: 1,
  wander: 0.02,
  isScored: true,
  confidence: 'high',
  source: ['W01'],
  row: 'test.csv:1',
  why: 'test',
  ...more,
})

/** A vintage with these forecasts, of rates that strayed as far as stated. */
export const vintage = (cutoff: number, forecasts: Vintage['forecasts']): Vintage => ({
  cutoff,
  fitted: 1,
  lastFigure: '',
  misfit: [1],
  refused: [0, 0],
  wanders: [],
  scale: 1,
  forecasts,
})
