import type { CliTrust } from '../nl/trust.ts'

/** Words of `wlz calibrate` and `wlz backtest`, in English. */
export const cliTrustEn: CliTrust = {
  asked: 'What is asked',
  ourScore: 'Score',
  lastScore: 'Last',
  trendScore: 'Line (we)',
  trendNote: 'Line counts only points where three figures were known; in brackets what we scored on those same points. A dash: there were none.',
  byHorizon: 'Error by years ahead: our model, and in brackets the last value',
  ahead: (years) => (years === 1 ? '1 year' : `${years} years`),
  asMade: 'Not widened',
  scales: (scales, now) =>
    `How many times as far as stated beforehand rates stray in a projection (by vintage: ${scales}); now: ${now}. What came later has no part in it.`,
  widening: (factors) =>
    `Every band was widened by what earlier forecasts had missed by then (factor by vintage: ${factors}). What came later has no part in it.`,
  outlook: 'What the model says now of the years after',
  outlookHow:
    'Fitted to everything up to 2023, in bands that held what they say on the past. Kept in the calibration, to be held against what comes. No policy: what was decided after 2023 it does not know.',
  lastSeen: 'Last seen',
  projectionNarrow: (inside) => `Bands of a projection (wlz run) were too narrow: such 80% bands held ${inside}.`,
  projectionHolds: (inside, bare) =>
    `80% bands of a projection (wlz run) held ${inside}; had the model missed nothing but what its parameters say, that would have been ${bare}. Beyond three years this cannot be tested.`,
  stale: 'this calibration belongs to another model or other data; make it anew with wlz calibrate',
  noCalibration: (path) => `${path} is not there or is no calibration; make one with wlz calibrate --out calibration.json`,
  notOverwritten: (path) => `--out: ${path} is there already and is no calibration; choose another name`,
  noShipped: 'the shipped calibration is missing; build again with npm start, or make one with wlz calibrate',
  noPast: 'the data of the past are missing or damaged; build again with npm start',
  calibrated: (path) => `written: ${path}`,
  resumed: (count) => (count === 1 ? '1 vintage taken over from an earlier time' : `${count} vintages taken over from an earlier time`),
  calibration: 'The calibration',
  summary: (told, untold) =>
    `The figures of 2016 to 2023 say something of ${told} uncertain values; of ${untold} nothing beyond chance: those keep the band they had.`,
  misfitLine: (before, after) =>
    `Misfit per figure in error variances: ${before} before the fit, ${after} after; about 1 is as good as the rows themselves.`,
  refusedLine: (share) => `${share} of the draws before the fit broke a rule of the model and were dropped.`,
  lostLine: (share) => `Written down as tables and correlations, bands of fitted figures move by at most ${share} of their width.`,
  parameter: 'Value',
  before: 'Before (80%)',
  after: 'After (80%)',
  tied: 'What the figures do not tell apart (correlation above 0.5)',
  noTies: 'No two values are tied more strongly than 0.5.',
}
