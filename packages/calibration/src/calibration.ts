/** Chances at which a forecast is written down: enough for every score. */
export const forecastChances: readonly number[] = Array.from({ length: 99 }, (_, index) => (index + 0.5) / 99)

/** Years at the end of which a forecast is made: the first has two years of figures behind it, the last one year before it. */
export const origins: readonly number[] = [2017, 2018, 2019, 2020, 2021, 2022]
/** Years a forecast reaches. */
export const reach = 3
/** Last cutoff, with all data: the one that the projection uses. */
export const lastCutoff = 2023

/** Forms whose share in all indicaties is scored beside their number. */
export const sharedForms: readonly string[] = ['verblijf', 'vpt', 'mpt', 'pgb']

/** Ids of a share of a form, where form and total were counted on one day. */
export const shareId = ({ series, date }: { readonly series: string; readonly date: string }): string =>
  `share ${series} ${date}`

/** Chances at which a projection is written down: the ends of the bands that are scored, and the middle. */
export const projectedChances = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const

/** Forecast of a fit for one figure of the past, with the error of its row. */
export interface Forecast {
  /** Id of the target, or `share <series> <date>` for a form as a share of all indicaties. */
  readonly id: string
  /** Quantiles at {@link forecastChances}. */
  readonly quantiles: readonly number[]
  /** As `wlz run` projects, from the last known figure on, at {@link projectedChances}. */
  readonly projected: readonly number[]
  /** The same with rates that never stray. */
  readonly bare: readonly number[]
}

/** Fit on the data known at the end of a year, and its forecasts of the years after. */
export interface Vintage {
  readonly cutoff: number
  /** Number of figures fitted, and the last of them. */
  readonly fitted: number
  readonly lastFigure: string
  readonly misfit: readonly number[]
  readonly refused: readonly [number, number]
  readonly wanders: readonly { readonly series: string; readonly size: number; readonly drift: number }[]
  /** Factor on the stated drift of rates in the projections. */
  readonly scale: number
  readonly forecasts: readonly Forecast[]
}

/** One parameter before and after the fit on everything. */
export interface PosteriorParameter {
  readonly id: string
  /** Mean and standard deviation of its standard score: 0 and 1 when the data say nothing. */
  readonly shift: number
  readonly spread: number
  /** Values at `marginalChances` before and after. */
  readonly prior: readonly number[]
  readonly posterior: readonly number[]
}

/** The joint outcome of the last fit, as marginals and one matrix. */
export interface Posterior {
  /** Chances of the tables. */
  readonly chances: readonly number[]
  readonly cutoff: number
  /** Parameters that the data inform, in the order of the matrix. */
  readonly told: readonly PosteriorParameter[]
  /** Lower triangle, row by row. */
  readonly correlation: readonly number[]
  readonly blank: Blank
  /** Parameters that the data do not inform. */
  readonly untold: readonly string[]
  /** Factor on the stated drift of rates in a projection from here, from the errors of all vintages. */
  readonly scale: number
  /** Loss of the copula: largest move of a 10% or 90% point of a fitted figure, in widths of its 80% band. */
  readonly lost: number
}

/** Forecast of the last fit for a year of which there is no figure yet, stored to be scored later. */
export interface OutlookFigure {
  readonly series: string
  readonly label: { readonly nl: string; readonly en: string }
  /** 31 December of this year, or the whole of it for a flow. */
  readonly year: number
  /** Last figure that was seen, and its day. */
  readonly last: number
  readonly lastDate: string
  /** Quantiles at {@link forecastChances}, as made: a reader widens them. */
  readonly quantiles: readonly number[]
}

/** File that `wlz calibrate` writes. */
export interface CalibrationFile {
  readonly schema: 'wlz-calibration/1'
  /** Hash of the past it was fitted to. */
  readonly past: string
  /** Fingerprint of the engine that the file belongs to: its outcome for the first draws. */
  readonly engine: string
  readonly settings: { readonly seed: string; readonly draws: number; readonly rounds: number }
  readonly posterior: Posterior
  readonly vintages: readonly Vintage[]
  readonly outlook: readonly OutlookFigure[]
}

/** Sampling noise: the moves of unknowns that the model does not read. */
export interface Blank {
  /** Smallest spread and largest move among them. */
  readonly spread: number
  readonly shift: number
}

/** True for a parameter that the data inform: it moved more than any unknown that the model does not read. */
export const isTold = (shift: number, spread: number, blank: Blank): boolean =>
  spread < blank.spread || Math.abs(shift) > blank.shift
