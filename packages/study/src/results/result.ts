import type { Bands, Payback } from '@wlz/analysis'
import type { Structure } from '@wlz/core'

/** One projection of one area: `wlz-result/1`. Keys stand in the order in which they are written. */
export interface RunResult {
  readonly schema: 'wlz-result/1'
  readonly run: RunInfo
  readonly years: readonly number[]
  readonly indicators: Readonly<Record<string, IndicatorResult>>
  /** Asked apart, where nobody chose a structure of the world: the draws that are in each. */
  readonly structures?: Readonly<Record<Structure, Readonly<Record<string, StructureResult>>>>
}

/** An indicator in one structure of the world, by year. */
export interface StructureResult {
  readonly mean: readonly number[]
  readonly p10: readonly number[]
  readonly p90: readonly number[]
}

export interface RunInfo extends Marks {
  readonly scenario: string
  /** Code of a region, or `NL`. */
  readonly region: string
  readonly seed: string
  readonly draws: number
  readonly engine: string
  readonly data: string
  /** Hash of all that determines the numbers: policy, seed, draws, region, engine, data. */
  readonly hash: string
}

/** Remarks on the values that people set, which a reader must know; a list is absent when empty. */
export interface Marks {
  readonly beyondEvidence?: readonly BeyondEvidence[]
  readonly ownEffects?: readonly OwnEffect[]
  readonly ownParameters?: readonly OwnParameter[]
  /** Levers whose own cost is in no amount of the result, as no price is known. */
  readonly unpriced?: readonly string[]
  readonly ownFigures?: readonly OwnFigure[]
  /** Levers and parameters that do nothing here, and what each needs beside it. */
  readonly blocked?: readonly Blocked[]
  /** The only payer of an arrangement that asks at least two. */
  readonly onlyPayer?: 'wmo' | 'zvw'
}

/** A lever or parameter that was set and does nothing: one of these levers must be pulled, above or below a value where it says so. */
export interface Blocked {
  readonly id: string
  readonly levers: readonly string[]
  readonly above?: number
  readonly below?: number
}

/** A count of a region's own, of 31 December before the first year, that it starts from. */
export interface OwnFigure {
  /** Code of the region. */
  readonly region: string
  readonly figure: string
  readonly value: number
}

/** A parameter that a person set otherwise than the evidence; low equals high where there is no spread. */
export interface OwnParameter {
  readonly parameter: string
  readonly low: number
  readonly central: number
  readonly high: number
  readonly evidence: Readonly<{ low: number; central: number; high: number }>
}

/** A lever that was set further than anyone measured. */
export interface BeyondEvidence {
  readonly lever: string
  /** The year in which it lies furthest outside. */
  readonly year: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly grade: string
}

/** An effect that a person filled in; low equals high where no spread was given. */
export interface OwnEffect {
  readonly lever: string
  readonly low: number
  readonly central: number
  readonly high: number
  /** Range in the evidence, where there is one. */
  readonly evidence?: Readonly<{ low: number; high: number; grade: string }>
}

export interface IndicatorResult extends Bands {
  readonly unit: string
  readonly label: string
  readonly axis: string
  /** Monte Carlo standard error of the mean by year; null with one draw. */
  readonly mcse: readonly (number | null)[]
  /**
   * Of a signal of the zorgplicht: whether it can tell anything. A signal that every draw meets or every draw fails in
   * the first year of the model says more of its threshold than of policy. Absent where the result starts later.
   */
  readonly telling?: boolean
}

/** Paired differences of one area: `wlz-compare/1`. */
export interface CompareResult {
  readonly schema: 'wlz-compare/1'
  readonly run: Readonly<{ region: string; seed: string; draws: number; engine: string; data: string }>
  readonly years: readonly number[]
  readonly base: ComparedBase
  readonly others: readonly ComparedOther[]
}

export interface ComparedBase extends Marks {
  readonly scenario: string
  readonly hash: string
  readonly indicators: Readonly<Record<string, IndicatorResult>>
  /** Asked apart, as in a run. */
  readonly structures?: NonNullable<RunResult['structures']>
}

export interface ComparedOther extends Marks {
  readonly scenario: string
  readonly hash: string
  readonly indicators: Readonly<Record<string, DifferenceResult>>
}

export interface DifferenceResult {
  readonly unit: string
  readonly label: string
  readonly axis: string
  readonly mean: readonly number[]
  /** Other minus base, per draw before any quantile. */
  readonly difference: Bands
  /** Monte Carlo standard error of the mean difference. */
  readonly differenceMcse: readonly (number | null)[]
  /** Chance that the other is better than the base, a tie counting half; null where better is a matter of view. */
  readonly pBetter: readonly number[] | null
  /**
   * Of a net present value: the year from which, to the last one shown, it is better in at least half of the draws;
   * null when it is not so in the last year. Absent where the result starts later than the model.
   */
  readonly betterFrom?: number | null
  /** Of a net present value, where that was asked: years in which it is earned back, over the draws. */
  readonly payback?: Payback
  /** The scenario itself, where that was asked. */
  readonly level?: IndicatorResult
  readonly shares?: Shares
  readonly alone?: Shares
}

/**
 * The mean difference by cause, by year; the values of a year add up to it. Keys: the levers (world assumptions and
 * parameters count as levers here), or their families where more than six differ (or several levers of one family,
 * joined by `+`); last `samplingError`, which is what the mean over all draws differs from the mean over the draws that
 * were used for the causes.
 *
 * `shares` are Shapley values: what levers do together is divided among them. `alone` is what each lever does by
 * itself, and its key `interaction` is what they do only together.
 */
export type Shares = Readonly<Record<string, readonly number[]>>
