import type { Bands, Payback } from '@wlz/analysis'
import { lanes, type IndicatorId, type Outcome, type Policy, type Start } from '@wlz/core'
import { type Design } from '@wlz/exact'
import type { FoundFault } from '../ask/fault.ts'

/**
 * A piece of work that any worker can do: some draws of some regions under some policies. Plain data, so that it
 * crosses to a thread or another machine. How work is cut into jobs never shows in a result.
 */
export interface Job {
  /** Policies that are compared: the base first. A run has one. */
  readonly policies: readonly Policy[]
  /** Own figures that regions start from, under every one of them. */
  readonly start: Start
  readonly seed: string
  readonly fromDraw: number
  readonly draws: number
  /** Chance laid down instead of drawn; the seed is then the name of the design, and a draw a row of it. */
  readonly design?: Pick<Design, 'names' | 'uniforms'>
  /** Numbers of the regions to run, rising. */
  readonly regions: readonly number[]
  /** Those regions that the answer is about. */
  readonly areas: readonly number[]
  /** Answer for NL: nothing, the sum of the regions of this job, or their outcomes for the caller to add. */
  readonly national: 'none' | 'sum' | 'outcomes'
  readonly indicators: readonly IndicatorId[]
  /**
   * Years of the answer, both included. They cut the answer, never the run, unless it is a look: that stops at the last
   * of them.
   */
  readonly from: number
  readonly to: number
  readonly isLook?: boolean
  /** Statistics of the policies after the base hold those of the policy itself too. */
  readonly levels?: boolean
  /** Of statistics: those of the structures of the world apart too. */
  readonly byStructure?: boolean
  /**
   * Values per draw, for a caller that joins draws; statistics, when all draws are here; means of the differences; or
   * summaries of policies that are not compared with each other.
   */
  readonly answer: 'values' | 'statistics' | 'means' | 'summaries'
}

/**
 * Draws of one job: half of what fills a column of the engine, so that two workers share what one column holds. Another
 * cut gives the same bits, later.
 */
export const jobDraws = lanes / 2

/** Place of NL where areas are listed: after the regions. */
export const nationalArea = -1

/** Answer of a job for one area. */
export type AreaAnswer =
  | Readonly<{
      kind: 'values'
      area: number
      /** [policy] of [indicator][year][draw] */ values: readonly Float64Array[]
    }>
  | Readonly<{ kind: 'statistics'; area: number; statistics: AreaStatistics }>
  | Readonly<{
      kind: 'means'
      area: number
      /** [policy after the base] of [indicator][year] */ means: readonly Float64Array[]
    }>
  | Readonly<{
      kind: 'summaries'
      area: number
      /** [policy] of [indicator][statistic][year], statistics as in `summaryKeys` */ summaries: readonly Float64Array[]
    }>

/** [indicator] of the base, and [other][indicator] of those compared with it. */
export interface AreaStatistics {
  readonly base: readonly IndicatorStatistics[]
  readonly others: readonly (readonly PairStatistics[])[]
}

export interface IndicatorStatistics {
  readonly bands: Bands
  readonly mcse: readonly (number | null)[]
  /** [structure] the draws that are in one. */
  readonly byStructure?: readonly Readonly<{
    mean: readonly number[]
    p10: readonly number[]
    p90: readonly number[]
  }>[]
}

export interface PairStatistics {
  readonly mean: readonly number[]
  readonly difference: Bands
  readonly differenceMcse: readonly (number | null)[]
  readonly pBetter: readonly number[] | null
  /** The policy itself, where that was asked. */
  readonly level?: IndicatorStatistics
  /** Of a present value: when it is earned back. */
  readonly payback?: Payback
}

export type JobResult =
  | Readonly<{
      ok: true
      /** Regions in rising order, then NL. */
      areas: readonly AreaAnswer[]
      /** Asked with `national: 'outcomes'`: [region of the job][policy]. */
      outcomes: readonly (readonly Outcome[])[]
    }>
  | Readonly<{ ok: false; failure: JobFailure }>

/** A run that broke a promise: facts that survive the way back from a worker. */
export type JobFailure =
  | Readonly<{ kind: 'model'; fault: FoundFault; /** index in the job's policies */ policy: number; region: string }>
  | Readonly<{
      kind: 'result'
      indicator: string
      year: number
      draw: number
      value: number
      policy: number
      region: string
    }>
  /** The worker itself gave up, by lack of memory for instance. */
  | Readonly<{ kind: 'worker'; reason: string }>

/** Runs jobs. The host makes it: threads in Node, workers in the page, nothing at all in a test. */
export interface Pool {
  /** Jobs that run at the same time. */
  readonly size: number
  run(job: Job): Promise<JobResult>
  /** Data of outcomes that are read and done with, for jobs to come. */
  reuse?(data: readonly Float64Array[]): void
  close(): Promise<void>
}
