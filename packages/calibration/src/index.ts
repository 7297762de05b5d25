// the model fitted to what was known at a cutoff
export { fit, freeParameters, isKnownAt, predictedOf, standardNormals, type Fit, type FitSettings } from './fit.ts'
export { calibrate, engineMark, type Underway } from './calibrate.ts'
// the file that keeps it
export { lastCutoff, origins, reach } from './calibration.ts'
export type {
  Blank,
  CalibrationFile,
  Forecast,
  OutlookFigure,
  Posterior,
  PosteriorParameter,
  Vintage,
} from './calibration.ts'
export { marginalChances } from '@wlz/analysis'
// forecasts held against what came after
export {
  backtest,
  type Backtest,
  type Coverage,
  type Outlook,
  type SeriesScore,
  type Tally,
  type Verdict,
} from './backtest.ts'
export { coverageBands, type ScoredPoint } from './points.ts'
// beside forecasts of others
export { besideOthers, neededForOthers, type BesideOther } from './others.ts'
