import type { ParameterId } from '../engine/parameter-id.ts'
import type { Evidence } from '../engine/evidence.ts'

/**
 * A law or an epidemic outside the levers and rates: people who come under the Wlz, or leave it, on 1 January.
 *
 * People who come bring the place in which they live; people who leave are taken from every state alike.
 */
export interface HistoryEvent {
  /** Calendar year; it happens on its first day. */
  readonly year: number
  /** Care groups it touches, shared out by the people they hold. */
  readonly groups: readonly string[]
  /** Parameter with the number of people; negative for people who leave. */
  readonly people: ParameterId
  /** Of those who come: parameter with the share that lives in verblijf. */
  readonly verblijf?: ParameterId
}

/** The past as the model reads it: one nation, its start, and what happened to it. */
export interface History {
  /** One region, the nation; its first year is that of the backcast and every later year is observed. */
  readonly evidence: Evidence
  readonly events: readonly HistoryEvent[]
  /**
   * [year] deaths of a year over their trend, as a factor. Frailty follows the trend, so a year of influenza or covid brings
   * deaths but no wave of new or postponed need.
   */
  readonly deathsAboveTrend: readonly number[]
  /** Parameter with the share of the places of run-off residents that close when these are gone. */
  readonly closingWithRunOff: ParameterId
  /** First calendar year in which rates drift; the start when absent. */
  readonly driftFrom?: number
  /** VV clients waiting per client in verblijf at the end of 2023: the rates that answer to waiting are stated for it. */
  readonly waitingRatio: number
  /** Levers as they stood, by id: a value from a year on. */
  readonly levers: readonly { readonly id: string; readonly from: number; readonly value: number }[]
}
