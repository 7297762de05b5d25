import file from '../screening/screening.json' with { type: 'json' }

/**
 * Measured effects of levers on outcomes (`wlz-screening/1`, in packages/data/screening). Every lever is pulled alone on top of
 * the basispad, and the mean difference for the country is stored with its Monte Carlo error. For a signal it is the mean over
 * the regions, because the worst region decides the signal of the country.
 */
export interface Screening {
  readonly schema: 'wlz-screening/1'
  readonly scenario: string
  readonly region: 'NL'
  readonly seed: string
  readonly draws: number
  /** Years whose differences are kept, in this order. */
  readonly years: readonly number[]
  /** Hash of the outcomes of every probe, which changes as soon as any of the measured figures can have changed. */
  readonly mark: string
  /** [year] mean of the basispad, by outcome. */
  readonly base: Readonly<Record<string, readonly number[]>>
  readonly probes: readonly MeasuredProbe[]
}

/** One setting of one lever. */
export interface Probe {
  readonly lever: string
  /** Value that is set, or what is added to the path of the basispad when that sets the lever. */
  readonly value: number
  readonly isShift: boolean
  /** `evidence`: an end of the range that was measured or studied; `bounds`: a tenth of the allowed range. */
  readonly ground: 'evidence' | 'bounds'
  readonly from: number
  /** Supposed effect, for a lever of whose effect no measurement was found: a tenth of the allowed range. */
  readonly supposedEffect?: number
  /** Lever that must be pulled too before this one does anything, and its value. */
  readonly beside?: Readonly<{ lever: string; value: number }>
}

export interface MeasuredProbe extends Probe {
  /** [year] of [mean difference, Monte Carlo error]; only outcomes that differ by more than twice the error in one of the years. */
  readonly moves: Readonly<Record<string, readonly (readonly [difference: number, error: number])[]>>
}

/** The screening of the shipped engine and evidence; a test fails when it is of another. */
export const screening = file as unknown as Screening
