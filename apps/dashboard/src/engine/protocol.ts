import type { IndicatorId, Start } from '@wlz/core'
import type { CompareResult, Norm, RegionsResult, RunResult, StudyScenario, TippingResult } from '@wlz/study'
import type { Job, JobResult } from '@wlz/study'

/** Addresses of the evidence, told to the workers: only the page knows where it stands. */
export interface Addresses {
  readonly json: string
  readonly binary: string
}

interface Common {
  readonly regions: readonly string[]
  /** Own figures that regions start from. */
  readonly start: Start
  readonly indicators: readonly string[]
  /** Rising; an answer for each, the last one final. Draws are the same ones: more of them only fill the band. */
  readonly steps: readonly number[]
  readonly seed: string
  /** The year that is shown: answers before the last one, of all its draws too, are of this year alone. */
  readonly shownYear?: number
}

interface RunAsk {
  readonly kind: 'run'
  readonly scenario: StudyScenario
  /** The structures of the world apart too. */
  readonly byStructure?: boolean
}

export type AnyResult = RunResult | CompareResult | TippingResult | RegionsResult

/** Messages of the page to the engine. */
export type Ask =
  | (Common & RunAsk)
  | (Common &
      Readonly<{
        kind: 'compare'
        base: StudyScenario
        others: readonly StudyScenario[]
        shares: boolean
        /** The bands of the others too; and the base is one that comes back, so that its draws are kept. */
        levels?: boolean
        /** Years in which present values are earned back. */
        payback?: boolean
      }>)
  | (Common &
      Readonly<{
        kind: 'tipping'
        base: StudyScenario
        /** Scenarios whose shift against the base is asked, draw by draw. */
        others?: readonly StudyScenario[]
        norms: readonly Norm[]
        stay: number
        besideRegions?: boolean
      }>)
  /** All regions against the country. */
  | (Common &
      Readonly<{
        kind: 'regions'
        scenario: StudyScenario
        indicators: readonly IndicatorId[]
        per: IndicatorId
        amounts: readonly IndicatorId[]
      }>)

/** A question before anyone's own figures are laid under it. */
export type Unstarted<Kind extends Ask['kind']> = Omit<Extract<Ask, { kind: Kind }>, 'start'>

export type ResultOf<Kind extends Ask['kind']> = Kind extends 'run'
  ? RunResult
  : Kind extends 'compare'
    ? CompareResult
    : Kind extends 'tipping'
      ? TippingResult
      : RegionsResult

/** Words of a fault are made in the page, which knows the language. */
export type Failure =
  | Readonly<{ kind: 'study'; fault: unknown }>
  | Readonly<{ kind: 'other'; message: string }>
  /** The engine could not be started, or died more often than it was worth starting again: nothing is answered until somebody tries again. */
  | Readonly<{ kind: 'engine' }>

/**
 * `urgent` goes before the others. `passing` too, but a hand is moving and the next question is likely on its way: after a
 * first look the studio holds back for a moment, and leaves the processor to whoever draws.
 */
export type Haste = 'urgent' | 'passing' | 'none'

export type ToStudio =
  | Readonly<{ kind: 'open'; addresses: Addresses; workers: number; life: string }>
  | Readonly<{ kind: 'ask'; id: number; ask: Ask; haste: Haste }>
  | Readonly<{ kind: 'cancel'; id: number }>
  | Readonly<{ kind: 'ping' }>

/** A worker holds the name of its life. */
export type Living = Readonly<{ kind: 'living' }>

/** `alive` answers a ping, and is the first word of a studio that started. */
export type FromStudio =
  | Readonly<{ kind: 'alive' }>
  | Readonly<{ kind: 'answer'; id: number; draws: number; isFinal: boolean; results: readonly AnyResult[] }>
  | Readonly<{ kind: 'progress'; id: number; done: number; total: number }>
  | Readonly<{ kind: 'failed'; id: number; failure: Failure }>

/** `forget`: a job that has not begun need not be done. */
export type ToEngine =
  | Readonly<{ kind: 'open'; addresses: Addresses; life: string }>
  | Readonly<{ kind: 'job'; id: number; job: Job }>
  | Readonly<{ kind: 'forget'; id: number }>

/** `ready`: it started and has the evidence. `begun`: it works on a job, and hears nothing until that is done. Each job gets one of the others. */
export type FromEngine =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'begun'; id: number }>
  | Readonly<{ kind: 'done'; id: number; result: JobResult }>
  | Readonly<{ kind: 'thrown'; id: number; message: string }>
  | Readonly<{ kind: 'forgotten'; id: number }>
